/// The machine failed at a file: what was tried, on which path, and what the system said.
public struct DiskError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What was tried, as a verb with its object: `read`, `list the folder`.
  public let action: String
  /// The path as it was used.
  public let path: String
  /// The system's error number; 0 where it was a program that failed.
  public let number: Int32
  /// The system's own words, or what became of the program.
  public let reason: String

  /// One line for a person.
  public var description: String { "cannot \(action) \(path): \(reason)" }

  /// Makes an error of a call that has just failed.
  public init(_ action: String, _ path: String, number: Int32) {
    self.action = action
    self.path = path
    self.number = number
    self.reason = systemMessage(number)
  }

  /// Makes an error of a program of the system that failed.
  public init(_ action: String, _ path: String, reason: String) {
    self.action = action
    self.path = path
    number = 0
    self.reason = reason
  }
}
