#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Why a site cannot be served, where that is something its editor can do something about.
public enum PreviewError: Error, CustomStringConvertible {
  /// Another program listens on the port.
  case portTaken
  /// The system keeps the port for its superuser.
  case portRefused

  /// What it says, as it goes on after “cannot serve the site on port 8080: ”.
  public var description: String {
    switch self {
    case .portTaken: "another program has it"
    case .portRefused: "the system lets only its superuser have it"
    }
  }

  /// The error that a failure of the server stands for; nil for any other.
  ///
  /// The server's own errors are of a library below it, which is not imported here: their words end with the number
  /// that the system gave.
  init?(_ error: any Error) {
    let words = "\(error)"
    if words.contains("errno: \(EADDRINUSE))") {
      self = .portTaken
    } else if words.contains("errno: \(EACCES))") {
      self = .portRefused
    } else {
      return nil
    }
  }
}
