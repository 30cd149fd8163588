import Diagnostics
import Digests
import EditionModel
import LetterModel
import SitePages
import Testing

/// What a page is made from: with the same key it is not made again, so another page must have another.
@Suite struct PageKeysTests {
  /// The example's letters with prints, as they have them when they were kept.
  private static func example() -> ExampleEdition {
    var example = ExampleEdition()
    example.giveSource([("Hierbij bied ik u een verslag aan", .body)])
    for place in example.edition.letters.indices {
      let print = ContentPrint(first: UInt64(place), second: 7)
      example.edition.letters[place].prints = LetterPrints(
        facts: print, findings: print, texts: print, markdown: print)
    }
    return example
  }

  private static func keys(_ example: ExampleEdition) throws -> [String: Digest] {
    let settings = SiteSettings(base: "https://brieven.example/")
    let map = SiteMap(edition: example.edition, settings: settings)
    let keys = try #require(PageKeys(example.renderer(settings), map, common: .none))
    return map.routes.reduce(into: [:]) { all, route in
      all[route.path] = map.plan(for: route).flatMap { keys.key(of: $0, at: route) }
    }
  }

  /// A letter's source is another with each change of it, and the prints of its facts are not of it: what shows it is
  /// made anew, and no list is.
  @Test func onlyWhatShowsASourceIsMadeAnewForIt() throws {
    let settings = SiteSettings(base: "https://brieven.example/")
    let before = Self.example()
    var after = before
    after.edition.letters[0].facts.source = SourceRecord(
      file: "anders.txt", sha256: String(repeating: "f", count: 64), pages: 3)
    let (old, new) = (try Self.keys(before), try Self.keys(after))
    let (oldPages, newPages) = (before.render(settings).value, after.render(settings).value)
    let changed = oldPages.keys.filter { oldPages[$0] != newPages[$0] }.sorted()
    #expect(
      changed == [
        "data/letters.json", "letters/kst-31700-V-104/index.html",
        "letters/kst-31700-V-104/letter.tei.xml",
      ])
    for path in changed { #expect(old[path] != new[path], "\(path)") }
    for path in [
      "topics/mensenrechten/index.html", "dossiers/31700-V/index.html", "data/topics.json",
    ] {
      #expect(old[path] != nil && old[path] == new[path], "\(path)")
    }
  }
}
