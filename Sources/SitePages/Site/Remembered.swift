internal import Synchronization

/// Values that are worked out when they are first asked for, and then stand for all tasks.
///
/// What is worked out must be a pure function of its place: two tasks may do it at the same time.
final class Remembered<Value: Sendable>: Sendable {
  /// Some of the values under a lock of their own, so that tasks seldom wait for each other.
  private final class Share: Sendable {
    let values: Mutex<[Value?]>

    init(_ count: Int) { values = Mutex(Array(repeating: nil, count: count)) }
  }

  private static var shareLength: Int { 256 }

  private let shares: [Share]
  private let make: @Sendable (Int) -> Value

  /// - Parameters:
  ///   - count: how many values there may be.
  ///   - make: works one out.
  init(_ count: Int, _ make: @escaping @Sendable (Int) -> Value) {
    self.make = make
    shares = stride(from: 0, to: count, by: Self.shareLength).map {
      Share(min(Self.shareLength, count - $0))
    }
  }

  subscript(place: Int) -> Value {
    let share = shares[place / Self.shareLength]
    let number = place % Self.shareLength
    if let known = share.values.withLock({ $0[number] }) { return known }
    let made = make(place)
    share.values.withLock { $0[number] = made }
    return made
  }
}
