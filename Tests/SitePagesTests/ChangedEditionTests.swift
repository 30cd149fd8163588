import Diagnostics
import Digests
import EditionModel
import LetterModel
import Registers
import SitePages
import Testing

/// One letter changes in an edition of many: what has the key that it had is the page that it was, and few pages are
/// made anew to be what they were.
@Suite struct ChangedEditionTests {
  /// A letter's change.
  struct Change: Sendable, CustomTestStringConvertible {
    let name: String
    /// How many of a relation's pages and of the pages of all letters may be made anew for nothing.
    let most: Int
    let change: @Sendable (inout EditionLetter) -> Void
    var testDescription: String { name }
  }

  static let changes = [
    Change(name: "another title", most: 8) { $0.facts.title = "Een andere titel" },
    Change(name: "another sender", most: 8) { $0.facts.senders = [Sender(role: "gezant")] },
    Change(name: "another day", most: 2) {
      $0.facts.date = CalendarDate(iso: "1999-12-31")
    },
    Change(name: "no event", most: 21) { $0.findings.events = [] },
    Change(name: "other words for its events", most: 2) { letter in
      for place in letter.findings.events.indices {
        letter.findings.events[place].evidence = [
          Evidence(
            letter: letter.facts.id, passage: "a1", page: 1, quote: "anders",
            sentence: "Het staat er anders.")
        ]
      }
    },
    Change(name: "an event of another standing", most: 1) { letter in
      letter.findings.events[0].status = .refused
    },
    Change(name: "an event of another year", most: 36) { letter in
      letter.findings.events[0].date = .point(.year(1991))
    },
    Change(name: "events of another day of their year", most: 21) { letter in
      for place in letter.findings.events.indices {
        letter.findings.events[place].date = .point(.year(1998))
      }
    },
    Change(name: "no country", most: 7) { $0.findings.countries = [] },
    Change(name: "another topic", most: 11) { $0.findings.topics[0].topic = "handel" },
  ]

  @Test(arguments: changes) func whatHasTheSameKeyIsTheSame(_ change: Change) throws {
    var letters = ManyEvents.edition(letters: 240, events: 6).letters
    // What two countries take part in stands on a page of each.
    for letter in letters.indices {
      for place in letters[letter].findings.events.indices where (letter + place) % 3 > 0 {
        letters[letter].findings.events[place].countries = ["AM", "KZ"]
      }
    }
    let before = EditionGatherer.gather(letters, topics: .builtIn, home: "NL").value
    change.change(&letters[100])
    let after = EditionGatherer.gather(letters, topics: .builtIn, home: "NL").value
    let (old, new) = (try Made(before), try Made(after))
    var (shown, needless) = (0, 0)
    for (route, key) in new.keys {
      guard let former = old.keys[route] else { continue }
      let isSame = old.page(at: route) == new.page(at: route)
      #expect(key != former || isSame, "\(route) is another page of the same key")
      guard
        ["relations/kz/", "letters/page/", "letters/index"].contains(where: route.path.hasPrefix)
      else { continue }
      shown += 1
      if isSame, key != former { needless += 1 }
    }
    #expect(shown > 50)
    try expectSamePieces(old, new)
    #expect(needless <= change.most, "\(needless) of \(shown) pages would be made anew for nothing")
  }

  /// A piece of a file of data that has the key that it had is the piece that it was, and the pieces are the file.
  private func expectSamePieces(_ old: Made, _ new: Made) throws {
    for name in [
      "letters.json", "letters.csv", "events.json", "events.csv", "topics.json", "csl.json",
      "citations.bib", "citations.ris",
    ] {
      let route = Route(path: "data/" + name)
      let before = Dictionary(try old.pieces(at: route)) { first, _ in first }
      for (key, bytes) in try new.pieces(at: route) {
        #expect(before[key] == nil || before[key] == bytes, "\(name)")
      }
      #expect(try new.pieces(at: route).flatMap(\.bytes) == new.file(at: route), "\(name)")
    }
  }

  /// An edition's pages and their keys.
  private struct Made {
    let renderer: PageRenderer
    let map: SiteMap
    let keys: [Route: Digest]
    private let pageKeys: PageKeys

    init(_ edition: Edition) throws {
      var edition = edition
      for place in edition.letters.indices {
        let (facts, findings) = (edition.letters[place].facts, edition.letters[place].findings)
        let words = findings.events.flatMap(\.evidence).map(\.sentence)
        let (ofFacts, ofFindings) = (Self.print("\(facts)"), Self.print("\(findings)\(words)"))
        edition.letters[place].prints = LetterPrints(
          facts: ofFacts, findings: ofFindings, topics: Self.print("\(findings.topics)"),
          texts: ofFacts, markdown: ofFacts)
      }
      let settings = SiteSettings(base: "https://brieven.example/")
      var example = ExampleEdition()
      example.edition = edition
      renderer = example.renderer(settings)
      let map = SiteMap(edition: edition, settings: settings)
      self.map = map
      let keys = try #require(PageKeys(renderer, map, common: .none))
      pageKeys = keys
      self.keys = map.routes.reduce(into: [:]) { all, route in
        all[route] = map.plan(for: route).flatMap { keys.key(of: $0, at: route) }
      }
    }

    /// The pieces of a file of data, each with its key.
    func pieces(at route: Route) throws -> [(key: Digest, bytes: [UInt8])] {
      let plan = try #require(map.plan(for: route))
      let file = try #require(renderer.pieces(of: plan))
      return try pageKeys.keyed(file, of: plan, at: route).unmade.map {
        (try #require($0.key), $0.bytes())
      }
    }

    /// A file of data as it is where nobody knows what it is made from.
    func file(at route: Route) throws -> [UInt8] {
      let plan = try #require(map.plan(for: route))
      return try #require(renderer.pieces(of: plan)).flatMap(\.self)
    }

    func page(at route: Route) -> [UInt8]? { map.plan(for: route).map { renderer.render($0) } }

    private static func print(_ text: String) -> ContentPrint {
      let halves = Array(text.utf8).withUnsafeBytes { Digest.halves(of: $0) }
      return ContentPrint(first: halves.first, second: halves.second)
    }
  }
}
