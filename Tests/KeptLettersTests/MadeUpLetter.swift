import Diagnostics
import EditionModel
import Findings
import LetterModel
import Registers
import SeededNumbers

/// Makes letters of which each field has any value that it can have.
struct MadeUpLetter {
  private var numbers: SplitMix64

  init(_ seed: UInt64) { numbers = SplitMix64(state: seed) }

  private mutating func below(_ count: Int) -> Int { Int.random(in: 0..<count, using: &numbers) }
  private mutating func flag() -> Bool { below(2) == 0 }
  private mutating func any<Value>(_ all: [Value]) -> Value { all[below(all.count)] }

  private mutating func maybe<Value>(_ make: (inout Self) -> Value) -> Value? {
    flag() ? make(&self) : nil
  }

  private mutating func list<Value>(_ make: (inout Self) -> Value) -> [Value] {
    (0..<below(4)).map { _ in make(&self) }
  }

  mutating func number() -> Int {
    any([
      0, 1, -1, 63, 64, -64, -65, 127, 128, 300, .max, .min,
      Int(truncatingIfNeeded: numbers.next()),
    ])
  }

  /// A page with a number or a name.
  private mutating func page() -> PageName {
    flag() ? PageName(below(2_000_000)) : PageName("\(below(9_999))r".utf8) ?? 0
  }

  /// Texts of all lengths; some again, and some that differ from another only in how an accent is written.
  mutating func text() -> String {
    switch below(8) {
    case 0: ""
    case 1: "é is hier één teken lang"
    case 2: "e\u{301} is hier één teken lang"
    case 3: "een zin die vaker dan één keer voorkomt"
    case 4: String(repeating: "x", count: below(40))
    case 5: "\u{0}\u{FFFD}\u{10FFFF}"
    default: "tekst \(numbers.next() % 100) in veel woorden"
    }
  }

  private mutating func id() -> LetterID {
    any(["a", "kst-31700-V-104", "B_2.c"].compactMap(LetterID.init))
  }

  private mutating func day() -> CalendarDate {
    while true {
      if let day = CalendarDate(dayNumber: 306 + below(3_650_000)) { return day }
    }
  }

  private mutating func point() -> DatePoint {
    switch below(3) {
    case 0: .day(day())
    case 1: .month(year: number(), month: number())
    default: .year(number())
    }
  }

  private mutating func date() -> EventDate {
    flag() ? .point(point()) : .interval(from: maybe { $0.point() }, to: maybe { $0.point() })
  }

  private mutating func sender() -> Sender {
    Sender(role: maybe { $0.text() }, name: maybe { $0.text() }, signed: flag())
  }

  mutating func facts() -> LetterFacts {
    var facts = LetterFacts(id: id())
    facts.kind = any(LetterKind.allCases)
    facts.chamber = maybe { $0.number() }
    facts.sessionYear = maybe { $0.text() }
    facts.dossiers = list { Dossier(number: $0.text(), title: $0.maybe { $0.text() }) }
    facts.number = maybe { $0.text() }
    facts.heading = maybe { $0.text() }
    facts.subject = maybe { $0.text() }
    facts.title = maybe { $0.text() }
    facts.date = maybe { $0.day() }
    facts.place = maybe { $0.text() }
    facts.addressee = maybe { $0.text() }
    facts.senders = list { $0.sender() }
    facts.signatories = list { $0.sender() }
    facts.enclosures = list { $0.text() }
    facts.language = text()
    facts.publication = maybe { made in
      var publication = Publication()
      publication.sdu = made.maybe { $0.text() }
      publication.issn = made.maybe { $0.text() }
      publication.publisher = made.maybe { $0.text() }
      publication.place = made.maybe { $0.text() }
      publication.year = made.maybe { $0.number() }
      publication.title = made.maybe { $0.text() }
      publication.editors = made.list { $0.text() }
      publication.pages = made.maybe { $0.text() }
      publication.reference = made.maybe { $0.text() }
      return publication
    }
    facts.archives = list { $0.archive() }
    facts.edition = maybe { made in
      var edition = SourceEdition()
      edition.title = made.maybe { $0.text() }
      edition.editors = made.list { Editor(name: $0.text(), task: $0.maybe { $0.text() }) }
      edition.licence = made.maybe { $0.text() }
      return edition
    }
    facts.source = maybe {
      SourceRecord(
        file: $0.text(), sha256: $0.maybe { $0.text() }, pages: $0.maybe { $0.number() },
        hasOpening: $0.flag())
    }
    facts.status = any(TextStatus.allCases)
    facts.topics = list { $0.text() }
    facts.notTopics = list { $0.text() }
    facts.countries = list { $0.text() }
    facts.notCountries = list { $0.text() }
    facts.draft = flag()
    facts.aliases = list { $0.text() }
    return facts
  }

  private mutating func archive() -> ArchivePlace {
    var archive = ArchivePlace()
    archive.place = maybe { $0.text() }
    archive.institution = maybe { $0.text() }
    archive.repository = maybe { $0.text() }
    archive.collection = maybe { $0.text() }
    archive.shelfmark = maybe { $0.text() }
    return archive
  }

  private mutating func evidence() -> Evidence {
    let sentence = text()
    // Words of the sentence, as evidence nearly always is, or others.
    let quote = flag() ? String(sentence.dropFirst(sentence.count / 3).dropLast(1)) : text()
    return Evidence(
      letter: id(), passage: text(), page: maybe { $0.page() }, quote: quote, sentence: sentence)
  }

  private mutating func event() -> Event {
    var event = Event(
      id: text(), type: any(EventType.allCases), countries: list { $0.text() },
      date: maybe { $0.date() }, extent: any(EventExtent.allCases),
      status: any(EventStatus.allCases), evidence: list { $0.evidence() },
      standing: any(EventStanding.allCases))
    event.organisations = list { $0.text() }
    event.people = list { $0.text() }
    event.direction = maybe { $0.any(EventDirection.allCases) }
    event.asOf = maybe { $0.day() }
    event.printed = maybe { $0.text() }
    event.title = maybe { $0.text() }
    event.rule = maybe { $0.text() }
    return event
  }

  mutating func findings() -> LetterFindings {
    var findings = LetterFindings()
    findings.countries = list {
      CountryMention(
        code: $0.text(), count: $0.number(), isRelation: $0.flag(), restsOnEvents: $0.flag(),
        first: $0.maybe { $0.evidence() })
    }
    findings.events = list { $0.event() }
    findings.topics = list {
      TopicMention(topic: $0.text(), count: $0.number(), evidence: $0.maybe { $0.evidence() })
    }
    findings.citations = list {
      Citation(
        kind: $0.any(CitationKind.allCases), dossier: $0.text(), number: $0.text(),
        evidence: $0.evidence())
    }
    return findings
  }

  private mutating func place() -> Place {
    Place(path: text(), line: number(), column: number(), length: number(), lineText: text())
  }

  private mutating func entry() -> EventEntry {
    var entry = EventEntry(id: text(), point: SourcePoint(place()), letter: maybe { $0.id() })
    entry.type = maybe { $0.any(EventType.allCases) }
    entry.countries = maybe { $0.list { $0.text() } }
    entry.organisations = maybe { $0.list { $0.text() } }
    entry.people = maybe { $0.list { $0.text() } }
    entry.direction = maybe { $0.any(EventDirection.allCases) }
    entry.date = maybe { $0.flag() ? .unknown : .known($0.date()) }
    entry.extent = maybe { $0.any(EventExtent.allCases) }
    entry.status = maybe { $0.any(EventStatus.allCases) }
    for language in ["nl", "en", "und"] where flag() { entry.titles[language] = text() }
    entry.evidence = list {
      QuotedEvidence(
        letter: $0.id(), letterPoint: SourcePoint($0.place()), passage: $0.maybe { $0.text() },
        quote: $0.text(), point: SourcePoint($0.place()))
    }
    entry.isConfirmed = flag()
    entry.isRejected = flag()
    entry.reason = maybe { $0.text() }
    entry.merged = list { EventEntry.MergedEvent(id: $0.text(), point: SourcePoint($0.place())) }
    return entry
  }

  mutating func letter() -> EditionLetter {
    var letter = EditionLetter(facts: facts(), findings: findings(), pages: list { $0.page() })
    letter.path = text()
    letter.hasSource = flag()
    letter.proofs = list {
      QuoteProof(
        place: EventRegister.QuotePlace(entry: $0.number(), evidence: $0.number()),
        evidence: $0.evidence())
    }
    letter.ownEvents = list { ProvenEvent(entry: $0.entry(), evidence: $0.list { $0.evidence() }) }
    return letter
  }

  mutating func diagnostics() -> [Diagnostic] {
    list {
      var diagnostic = Diagnostic(
        $0.any(DiagnosticCode.allCases), at: $0.place(), $0.text(), advice: $0.maybe { $0.text() })
      diagnostic.severity = $0.any([.error, .warning, .note])
      return diagnostic
    }
  }

  mutating func print() -> ContentPrint? {
    maybe { ContentPrint(first: $0.numbers.next(), second: $0.numbers.next()) }
  }
}
