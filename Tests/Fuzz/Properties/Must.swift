/// What was found not to be true of a reader's work.
package struct Untrue: Error, CustomStringConvertible {
  /// What it is, with the values that show it.
  package let description: String

  /// Says what it is.
  package init(_ description: String) { self.description = description }
}

/// Says what is wrong where something that must be true is not.
package func must(_ holds: Bool, _ trouble: @autoclosure () -> String) throws(Untrue) {
  if !holds { throw Untrue(trouble()) }
}
