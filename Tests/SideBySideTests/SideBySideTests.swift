import SideBySide
import Synchronization
import Testing

@Suite struct SideBySideTests {
  private struct Broken: Error, Equatable { let item: Int }

  @Test func givesBothResults() {
    let (a, b) = SideBySide.both({ 1 }, { "b" })
    #expect(a == 1)
    #expect(b == "b")
  }

  /// Lists shorter than the shares too.
  @Test(arguments: [0, 1, 7, 8, 9, 1000]) func doesEachOnce(count: Int) {
    let seen = Mutex<[Int: Int]>([:])
    SideBySide.each(of: Array(0..<count)) { item in
      seen.withLock { $0[item, default: 0] += 1 }
    }
    #expect(seen.withLock { $0 } == Dictionary(uniqueKeysWithValues: (0..<count).map { ($0, 1) }))
  }

  @Test(arguments: [0, 1, 31, 32, 33, 1000]) func givesResultsInTheirOrder(count: Int) {
    #expect(SideBySide.map(count) { $0 * 2 } == (0..<count).map { $0 * 2 })
  }

  @Test func tellsWhatWentWrong() {
    #expect(throws: Broken(item: 77)) {
      try SideBySide.each(of: Array(0..<100)) { item throws(Broken) in
        if item == 77 { throw Broken(item: item) }
      }
    }
  }
}
