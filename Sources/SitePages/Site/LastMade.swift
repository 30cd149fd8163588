internal import Synchronization

/// What was made last: for what many pages in a row have in common, and none behind them.
///
/// What is made must be a pure function of what it is made for: two tasks may do it at the same time.
final class LastMade<Key: Equatable & Sendable, Value: Sendable>: Sendable {
  private let last = Mutex<(key: Key, value: Value)?>(nil)

  /// What belongs to a key, which is made where something else was asked for last.
  func value(of key: Key, made make: () -> Value) -> Value {
    let known = last.withLock { last in last.flatMap { $0.key == key ? $0.value : nil } }
    if let known { return known }
    let made = make()
    last.withLock { $0 = (key, made) }
    return made
  }
}
