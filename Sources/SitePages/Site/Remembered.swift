internal import Synchronization

/// Values that are worked out when they are first asked for, and then stand for all tasks.
///
/// What is worked out must be a pure function of its place: two tasks may do it at the same time.
struct Remembered<Value: Sendable>: Sendable {
  private let known: RememberedPlaces<Value>
  private let make: @Sendable (Int) -> Value

  /// - Parameters:
  ///   - count: how many values there may be.
  ///   - make: works one out.
  init(_ count: Int, _ make: @escaping @Sendable (Int) -> Value) {
    known = RememberedPlaces(count)
    self.make = make
  }

  subscript(place: Int) -> Value { known.value(at: place) { make(place) } }
}

/// The same, where whoever asks knows how a value is worked out.
final class RememberedPlaces<Value: Sendable>: Sendable {
  /// Some of the values under a lock of their own, so that tasks seldom wait for each other.
  private final class Share: Sendable {
    let values: Mutex<[Value?]>

    init(_ count: Int) { values = Mutex(Array(repeating: nil, count: count)) }
  }

  private static var shareLength: Int { 256 }

  private let shares: [Share]

  /// - Parameter count: how many values there may be.
  init(_ count: Int) {
    shares = stride(from: 0, to: count, by: Self.shareLength).map {
      Share(min(Self.shareLength, count - $0))
    }
  }

  /// The value of a place, which is made where nobody has asked for it before.
  func value(at place: Int, made make: () -> Value) -> Value {
    let share = shares[place / Self.shareLength]
    let number = place % Self.shareLength
    if let known = share.values.withLock({ $0[number] }) { return known }
    let made = make()
    share.values.withLock { $0[number] = made }
    return made
  }
}
