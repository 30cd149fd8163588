/// The machine failed at a file: what was tried, on which path, and what the system said.
public struct DiskError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What was tried, as a verb with its object: `read`, `list the folder`.
  public let action: String
  /// The path as it was used.
  public let path: String
  /// The system's error number.
  public let number: Int32
  /// The system's own words.
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
}
