public import Disk

/// The machine kept a site from being built.
public enum BuildError: Error, Sendable, Hashable, CustomStringConvertible {
  /// A file could not be read or written.
  case disk(DiskError)
  /// Another build of the same site is at work.
  case alreadyRunning(String)

  /// What to do about it; nil where that is said already, or not known.
  public var advice: String? {
    if case .disk(let error) = self { error.advice } else { nil }
  }

  /// One line for a person.
  public var description: String {
    switch self {
    case .disk(let error): error.description
    case .alreadyRunning(let path):
      "another zendbrief is building \(path); wait until it is done and try again"
    }
  }
}
