/// What was found not to be true of a reader's work.
public struct Untrue: Error, CustomStringConvertible {
  /// What it is, with the values that show it.
  public let description: String
}

/// Says what is wrong where something that must be true is not.
func must(_ holds: Bool, _ trouble: @autoclosure () -> String) throws(Untrue) {
  if !holds { throw Untrue(description: trouble()) }
}
