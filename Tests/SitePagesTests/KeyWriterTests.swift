import Digests
import Testing

@testable import SitePages

@Suite struct KeyWriterTests {
  /// However long a list is, any other list has another fingerprint, and the same list the same.
  @Test(arguments: [1, 100, 40_000]) func everyListHasItsOwn(count: Int) {
    func digest(_ texts: [String]) -> Digest {
      KeyWriter.digest { $0.add(texts) { $0.add($1) } }
    }
    let texts = (0..<count).map { "tekst \($0)" }
    var all = [digest(texts), digest(texts + ["meer"]), digest(Array(texts.dropLast()))]
    for place in [0, count / 2, count - 1] {
      var changed = texts
      changed[place] += "!"
      all.append(digest(changed))
    }
    #expect(Set(all).count == (count == 1 ? 4 : 6))
    #expect(digest(texts) == all[0])
  }

  /// Lists within lists are told apart as well, where both are long.
  @Test func listsWithinListsAreToldApart() {
    func digest(_ lists: [[String]]) -> Digest {
      KeyWriter.digest { $0.add(lists) { $0.add($1) { $0.add($1) } } }
    }
    let long = (0..<10_000).map { "tekst \($0)" }
    let all = [
      [long, long], [long + long], [long, long, []], [[], long, long], [long + ["a"], long],
      [long, ["a"] + long],
    ]
    #expect(Set(all.map(digest)).count == all.count)
  }
}
