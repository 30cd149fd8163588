/// The parts of a value in one place that all its copies share.
///
/// A value that goes into many lists is copied again and again, and a copy of its parts would count a reference for
/// each. A value that is changed gets a place of its own.
public final class SharedParts<Parts: Sendable>: Sendable {
  /// The parts.
  public let parts: Parts

  /// Puts parts into a place of their own.
  public init(_ parts: Parts) { self.parts = parts }
}
