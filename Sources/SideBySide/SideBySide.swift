internal import Dispatch
internal import Synchronization

/// Work that is done on several cores at once, by whoever waits for its end.
public enum SideBySide {
  /// Two results, each worked out on a core of its own where there are two.
  public static func both<A: Sendable, B: Sendable>(
    _ first: @Sendable () -> A, _ second: @Sendable () -> B
  ) -> (A, B) {
    let results = Mutex<(A?, B?)>((nil, nil))
    DispatchQueue.concurrentPerform(iterations: 2) { number in
      if number == 0 {
        let made = first()
        results.withLock { $0.0 = made }
      } else {
        let made = second()
        results.withLock { $0.1 = made }
      }
    }
    let (a, b) = results.withLock { $0 }
    guard let a, let b else { return (first(), second()) }
    return (a, b)
  }

  /// The results of `work` for 0, 1, … `count` - 1.
  public static func map<Result: Sendable>(
    _ count: Int, _ work: @Sendable (Int) -> Result
  ) -> [Result] {
    // More shares than cores: one may be more work than another.
    let shares = min(count, 32)
    let results = Mutex<[[Result]]>(Array(repeating: [], count: shares))
    DispatchQueue.concurrentPerform(iterations: shares) { share in
      let made = (count * share / shares..<count * (share + 1) / shares).map(work)
      results.withLock { $0[share] = made }
    }
    return results.withLock { $0.flatMap(\.self) }
  }

  /// Does something with each of a list, in no certain order.
  ///
  /// - Throws: one of the errors; of the rest of the list some is left then.
  public static func each<Item: Sendable, Failure: Error>(
    of items: [Item], _ work: @Sendable (Item) throws(Failure) -> Void
  ) throws(Failure) {
    let shares = 8
    let failure = Mutex<Failure?>(nil)
    DispatchQueue.concurrentPerform(iterations: shares) { share in
      let range = items.count * share / shares..<items.count * (share + 1) / shares
      for place in range {
        do throws(Failure) {
          try work(items[place])
        } catch {
          failure.withLock { $0 = $0 ?? error }
          return
        }
      }
    }
    if let error = failure.withLock({ $0 }) { throw error }
  }
}
