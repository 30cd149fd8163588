/// A value, and what is to be said of how it came about: what every stage gives back.
///
/// A letter with faults still gives a value, with holes, so that the preview has something to show.
public struct Checked<Value: Sendable>: Sendable {
  /// The result.
  public var value: Value
  /// What was found on the way, in no set order.
  public var diagnostics: [Diagnostic]

  /// Puts a value and its diagnostics together.
  public init(_ value: Value, _ diagnostics: [Diagnostic] = []) {
    self.value = value
    self.diagnostics = diagnostics
  }

  /// The value alone; its diagnostics go to the end of `list`.
  public func adding(to list: inout [Diagnostic]) -> Value {
    list += diagnostics
    return value
  }

  /// The same diagnostics with another value.
  public func map<Other: Sendable>(_ change: (Value) -> Other) -> Checked<Other> {
    Checked<Other>(change(value), diagnostics)
  }
}
