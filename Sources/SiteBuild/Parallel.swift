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
    let outcomes = await withTaskGroup(of: [(Int, Swift.Result<Result, Failure>)].self) { group in
      for _ in 0..<ProcessInfo.processInfo.activeProcessorCount {
        group.addTask { cursor.work(work) }
      }
      var placed = [Swift.Result<Result, Failure>?](repeating: nil, count: count)
      for await share in group {
        for (index, outcome) in share { placed[index] = outcome }
      }
      return placed
    }
    var results: [Result] = []
    results.reserveCapacity(count)
    for outcome in outcomes {
      if let outcome { results.append(try outcome.get()) }
    }
    return results
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
      _ work: (Int) throws(Failure) -> Result
    ) -> [(Int, Swift.Result<Result, Failure>)] {
      var done: [(Int, Swift.Result<Result, Failure>)] = []
      while let pieces {
        for index in pieces {
          do throws(Failure) {
            done.append((index, .success(try work(index))))
          } catch {
            done.append((index, .failure(error)))
            stop()
            return done
          }
        }
      }
      return done
    }
  }
}
