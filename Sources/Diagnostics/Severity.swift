/// What a diagnostic asks of the editor.
public enum Severity: String, Sendable, Hashable, Comparable {
  /// The letter cannot be published truthfully: nothing is published until it is mended.
  case error
  /// It is published, but somebody should look at it.
  case warning
  /// Worth knowing; nothing has to be done.
  case note

  private var rank: Int {
    switch self {
    case .error: 0
    case .warning: 1
    case .note: 2
    }
  }

  /// Graver before lighter.
  public static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }
}
