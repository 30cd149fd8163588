/// The machine failed at a file: what was tried, on which path, and what the system said.
public struct DiskError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What was tried, as a verb with its object: `read`, `list the folder`.
  public let action: String
  /// The path as it was used; whoever shows it to a person makes its control characters visible.
  public let path: String
  /// The system's error number; 0 where it was a program that failed.
  public let number: Int32
  /// The system's own words, or what became of the program.
  public let reason: String

  /// One line for a person.
  public var description: String { "cannot \(action) \(path): \(reason)" }

  /// Makes an error of a call that has just failed.
  public init(_ action: String, _ path: String, number: Int32) {
    self.init(action, path, number: number, reason: systemMessage(number))
  }

  /// Makes an error of a program of the system that failed.
  public init(_ action: String, _ path: String, reason: String) {
    self.init(action, path, number: 0, reason: reason)
  }

  /// Makes an error of what the system calls something else, or has no number for.
  init(_ action: String, _ path: String, number: Int32, reason: String) {
    self.action = action
    self.path = path
    self.number = number
    self.reason = reason
  }
}
