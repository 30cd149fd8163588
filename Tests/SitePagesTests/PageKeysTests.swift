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
        facts: print, findings: print, topics: print, texts: print, markdown: print)
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

  /// An edition of letters that all deal with one topic, a week apart.
  private static func longTopic(_ count: Int) throws -> ExampleEdition {
    var example = ExampleEdition()
    let first = try #require(CalendarDate(iso: "2009-06-15"))
    var edition = Edition()
    edition.letters = (0..<count).map { place in
      var facts = LetterFacts(id: LetterID(nearest: "brief-\(place)"))
      facts.title = "Brief \(place)"
      facts.date = CalendarDate(dayNumber: first.dayNumber + place * 7)
      let print = ContentPrint(first: UInt64(place), second: 7)
      return EditionLetter(
        facts: facts, findings: LetterFindings(), pages: [],
        prints: LetterPrints(
          facts: print, findings: print, topics: print, texts: print, markdown: print))
    }
    edition.topics = [
      TopicEntry(
        slug: "water", names: ["nl": "Water"], broader: nil,
        letters: (0..<count).map { place in
          TopicLetter(
            letter: place,
            evidence: Evidence(
              letter: edition.letters[place].facts.id, passage: "het-water", page: nil,
              quote: "water", sentence: "Het water van brief \(place)."))
        })
    ]
    example.edition = edition
    return example
  }

  /// How a letter of a long topic may change, which of the topic's pages are others then, and which files of data stay
  /// as they are unseen.
  static let changes: [(String, @Sendable (inout Edition) -> Void, [Int], [String])] = [
    (
      "another title",
      { edition in
        edition.letters[120].facts.title = "Een andere titel"
        let old = ContentPrint(first: 120, second: 7)
        edition.letters[120].prints = LetterPrints(
          facts: ContentPrint(first: 120, second: 8), findings: old, topics: old, texts: old,
          markdown: old)
      }, [2], ["topics.json", "events.json", "events.csv"]
    ),
    (
      "other words",
      { edition in
        edition.topics[0].letters[120].evidence = Evidence(
          letter: edition.letters[120].facts.id, passage: "het-water", page: nil, quote: "water",
          sentence: "Ander water.")
        let (old, new) = (
          ContentPrint(first: 120, second: 7), ContentPrint(first: 120, second: 8)
        )
        edition.letters[120].prints = LetterPrints(
          facts: old, findings: new, topics: new, texts: old, markdown: old)
      }, [2], ["letters.json", "letters.csv", "events.json"]
    ),
    ("a letter less", { $0.topics[0].letters.remove(at: 120) }, [1, 2, 3], ["events.json"]),
    ("another name", { $0.topics[0].names["nl"] = "Waterstaat" }, [1, 2, 3], ["events.json"]),
  ]

  @Test(arguments: changes) func onlyTheChangedPageOfATopicIsMadeAnew(
    _ name: String, _ change: @Sendable (inout Edition) -> Void, _ expected: [Int],
    _ kept: [String]
  ) throws {
    let before = try Self.longTopic(250)
    var after = before
    change(&after.edition)
    let (old, new) = (try Self.keys(before), try Self.keys(after))
    let (oldPages, newPages) = (before.renderer(SiteSettings()), after.renderer(SiteSettings()))
    for page in 1...3 {
      let path = page == 1 ? "topics/water/index.html" : "topics/water/page/\(page)/index.html"
      let plan = PagePlan.topic(0, page: page)
      let isChanged = oldPages.render(plan) != newPages.render(plan)
      #expect(isChanged == expected.contains(page), "page \(page)")
      #expect(old[path] != nil && (old[path] != new[path]) == isChanged, "the key of page \(page)")
    }
    let files: [(String, PagePlan)] = [
      ("topics.json", .collection(.topics)), ("letters.json", .lettersData),
      ("letters.csv", .lettersTable), ("events.json", .eventsData), ("events.csv", .eventsTable),
    ]
    for (file, plan) in files {
      let hasSameKey = old["data/" + file] == new["data/" + file]
      #expect(!hasSameKey || oldPages.render(plan) == newPages.render(plan), "\(file)")
      #expect(hasSameKey || !kept.contains(file), "\(file) is made anew")
    }
  }
}
