internal import Foundation
internal import Synchronization

/// Work shared out over the cores, its results in the order of the work.
enum Parallel {
  /// The results of `work` for 0, 1, … `count` - 1, the same however the work was shared out.
  ///
  /// - Parameters:
  ///   - large: how many pieces, from the first on, are much work and are given out one by one.
  ///   - end: when no new piece is begun any more; the results are then those of the first pieces.
  /// - Throws: the first error by order of the pieces that were worked on; no new piece is begun
  ///   after one.
  static func map<Result: Sendable, Failure: Error>(
    _ count: Int, large: Int = 0, until end: ContinuousClock.Instant? = nil,
    _ work: @escaping @Sendable (Int) throws(Failure) -> Result
  ) async throws(Failure) -> [Result] {
    let cursor = Cursor(count: count, large: large, end: end)
    let outcomes = Outcomes<Result, Failure>(count)
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<ProcessInfo.processInfo.activeProcessorCount {
        group.addTask { cursor.work(work, outcomes) }
      }
    }
    return try outcomes.taken()
  }

  /// What came of the pieces that were worked on.
  private final class Outcomes<Result: Sendable, Failure: Error>: Sendable {
    private struct State {
      var results: [Result?]
      /// Which of them failed, the first by order.
      var failure: (index: Int, error: Failure)?
    }

    private let state: Mutex<State>

    init(_ count: Int) { state = Mutex(State(results: Array(repeating: nil, count: count))) }

    /// Adds the results of pieces that follow each other, and why the next one failed, where it did.
    func add(_ results: [Result], from start: Int, _ error: Failure?) {
      state.withLock { state in
        for (number, result) in results.enumerated() { state.results[start + number] = result }
        let index = start + results.count
        if let error, index < state.failure?.index ?? .max { state.failure = (index, error) }
      }
    }

    /// The results by the order of their pieces.
    func taken() throws(Failure) -> [Result] {
      let state = state.withLock { state in
        defer { state.results = [] }
        return state
      }
      if let failure = state.failure { throw failure.error }
      return state.results.compactMap { $0 }
    }
  }

  /// Gives out the pieces in small shares: even at the end, and cheap to take.
  private final class Cursor: Sendable {
    private let count: Int
    private let next = Atomic<Int>(0)
    private let large: Int
    private let share = 16
    private let end: ContinuousClock.Instant?

    init(count: Int, large: Int, end: ContinuousClock.Instant?) {
      self.count = count
      self.end = end
      self.large = min(large, count)
    }

    /// The next pieces; nil where there are no more.
    private var pieces: Range<Int>? {
      if let end, ContinuousClock.now >= end { return nil }
      // The first tickets are for one piece each, all others for a share.
      let ticket = next.add(1, ordering: .relaxed).oldValue
      if ticket < large { return ticket..<ticket + 1 }
      let start = large + (ticket - large) * share
      return start < count ? start..<min(start + share, count) : nil
    }

    private func stop() { next.store(count, ordering: .relaxed) }

    func work<Result, Failure: Error>(
      _ work: (Int) throws(Failure) -> Result, _ outcomes: Outcomes<Result, Failure>
    ) {
      while let pieces {
        var results: [Result] = []
        results.reserveCapacity(pieces.count)
        for index in pieces {
          do throws(Failure) {
            results.append(try work(index))
          } catch {
            stop()
            return outcomes.add(results, from: pieces.lowerBound, error)
          }
        }
        outcomes.add(results, from: pieces.lowerBound, nil)
      }
    }
  }
}
