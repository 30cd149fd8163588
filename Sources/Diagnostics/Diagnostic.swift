/// One thing to say to an editor of what they wrote: never thrown, always collected.
///
/// It carries its line's text, so that it can be told again without reading the file again.
public struct Diagnostic: Sendable, Hashable {
  /// What kind of finding this is; its text never changes.
  public let code: DiagnosticCode
  /// How grave it is; the code's own gravity, raised to an error by `check --strict`.
  public var severity: Severity
  /// Where.
  public let place: Place
  /// The finding, in one line, the specific thing first and without a full stop.
  public let message: String
  /// What to do about it, in one line.
  public let advice: String?

  /// Makes a diagnostic with the code's own gravity.
  public init(_ code: DiagnosticCode, at place: Place, _ message: String, advice: String? = nil) {
    self.code = code
    self.severity = code.severity
    self.place = place
    self.message = message
    self.advice = advice
  }
}

extension Diagnostic: Comparable {
  /// By place, then gravity, then code and message: the same order however the work was shared out.
  public static func < (a: Diagnostic, b: Diagnostic) -> Bool {
    if a.place != b.place { return a.place < b.place }
    if a.severity != b.severity { return a.severity < b.severity }
    return (a.code.rawValue, a.message) < (b.code.rawValue, b.message)
  }
}
