import Diagnostics
import LetterModel
import Registers
import Testing

@Suite struct EventRegisterTests {
  private func read(_ text: String) -> Checked<EventRegister> {
    EventRegister.read(
      SourceFile(path: "Content/registers/events.yml", text: text), countries: knownCountries,
      home: "NL")
  }

  @Test func everyFieldIsRead() throws {
    let checked = read(
      """
      a-1:
        type: visit
        countries: [NO, KZ]
        organisations: OVSE
        people: [Ingrid Solbakken]
        direction: none
        date: 2009-06-03/2009-06-05
        extent: span
        status: planned
        title: { nl: Een bezoek, en: A visit }
        evidence: [{ letter: b, passage: p, quote: "een bezoek" }, { letter: c, quote: "bezocht" }]
        merge: x
      """)
    #expect(checked.diagnostics.isEmpty)
    let entry = try #require(checked.value.entries.first)
    #expect(entry.id == "a-1" && entry.type == .visit && entry.countries == ["NO", "KZ"])
    #expect(entry.organisations == ["OVSE"] && entry.people == ["Ingrid Solbakken"])
    #expect(entry.direction == EventDirection.none && entry.extent == .span)
    #expect(entry.status == .planned && entry.merged.map(\.id) == ["x"])
    #expect(entry.date == EventDate(edtf: "2009-06-03/2009-06-05").map { .known($0) })
    #expect(entry.title(in: "en") == "A visit" && entry.title(in: "fr") == "A visit")
    #expect(entry.evidence.map(\.letter.rawValue) == ["b", "c"])
    #expect(entry.evidence.map(\.passage) == ["p", nil])
    #expect(entry.missing.isEmpty)
    let letter = try #require(LetterID("c"))
    #expect(checked.value.quotes(of: letter).map(\.evidence) == [1])
  }

  /// What is wrong is told at its line, with what was meant.
  @Test(arguments: [
    ("a:\n  tipe: visit\n", 2, "type"),
    ("a:\n  type: vist\n", 2, "visit"),
    ("a:\n  status: occured\n", 2, "occurred"),
    ("a:\n  countries: [BE, Kazakstan]\n", 2, "KZ"),
    ("a:\n  countries: [kz]\n", 2, "KZ"),
    ("a:\n  countries: [NL]\n", 2, "home country"),
    ("a:\n  countries: []\n", 2, "a country"),
    ("a:\n  date: 2009-02-30\n", 2, "no date"),
    ("a:\n  date: 2010/2009\n", 2, "no date"),
    ("a:\n  confirm: maybe\n", 2, "true or false"),
    ("a:\n  confirm: true\n  reject: true\n", 3, "rejected"),
    ("a:\n  reason: none\n", 2, "reject: true"),
    ("a:\n  evidence: { letter: b }\n", 2, "quote"),
    ("a:\n  evidence: { quote: woorden }\n", 2, "letter"),
    ("a:\n  evidence: { letter: ../b, quote: woorden }\n", 2, "cannot be a letter"),
    ("a:\n  evidence: { letter: b, quote: '–' }\n", 2, "quote"),
    ("a:\n  evidence: { letter: b, quot: woorden }\n", 2, "quote"),
    ("a:\n  merge: [a]\n", 2, "itself"),
    ("a:\n  merge: [b]\nb:\n  confirm: true\n", 2, "of its own"),
    ("a:\n  merge: [x]\nb:\n  merge: [x]\n", 4, "already"),
    ("../../etc/passwd:\n  confirm: true\n", 1, "name"),
    ("a b:\n  confirm: true\n", 1, "name"),
    ("a:\n  title: \"twee\\nregels\"\n", 2, "title"),
    ("a:\n  title: { ned: a, Nederlands: b }\n", 2, "language"),
    ("a:\n  people: [{ name: x }]\n", 2, "list of texts"),
    ("a: visit\n", 1, "keys"),
    ("- a\n", 1, "entries"),
  ])
  func whatIsWrongIsTold(_ text: String, _ line: Int, _ words: String) {
    expectTold(read(text).diagnostics, of: line, words)
  }

  @Test func aFaultLeavesTheRestOfAnEntry() throws {
    let entry = try #require(read("a:\n  type: visit\n  status: nooit\n").value.entries.first)
    #expect(entry.type == .visit && entry.status == nil)
  }

  @Test func frontMatterQuotesItsOwnLetterAlone() throws {
    let text =
      "---\nevents:\n  a:\n    evidence: wij spraken\n  b:\n    evidence: { letter: x, quote: q1 }\n---\n"
    let letter = try #require(LetterID("brief"))
    let checked = EventRegister.read(
      SourceFile(path: "brief.md", text: text), part: 4..<text.utf8.count - 4, of: letter,
      countries: knownCountries, home: "NL")
    #expect(checked.value.entries.map(\.id) == ["a", "b"])
    #expect(checked.value.entries.first?.evidence.first?.letter == letter)
    #expect(checked.value.entries.first?.evidence.first?.quote == "wij spraken")
    #expect(checked.diagnostics.map(\.code) == [.frontMatterValueInvalid])
    #expect(checked.diagnostics.first?.place.line == 6)
  }

  /// Ten thousand entries, also on one line: no place is worked out that is not told.
  @Test(.timeLimit(.minutes(5)), arguments: ["\n", ","]) func aLongRegisterIsRead(_ end: String) {
    let entries = (0..<10_000).map { number in
      "e\(number): { type: visit, countries: [KZ], status: occurred, date: 2009, "
        + "evidence: [{ letter: l\(number % 7), quote: \"een bezoek \(number)\" }] }"
    }
    let text = entries.joined(separator: end)
    let checked = read(end == "," ? "{\(text)}" : text + "\n")
    #expect(checked.value.entries.count == 10_000)
    #expect(checked.diagnostics.isEmpty)
  }

  /// Where very much is wrong the rest is not read, which is an error.
  @Test(.timeLimit(.minutes(5))) func aHopelessRegisterIsLeft() {
    let text = (0..<10_000).map { "e\($0):\n  tipe: vist\n  type: vist\n" }.joined()
    let told = read(text).diagnostics
    #expect(told.count < 1100)
    #expect(told.last?.code == .registerInvalid)
  }

  /// Aliases that make a thousand million values of a hundred bytes are no register.
  @Test(.timeLimit(.minutes(5))) func anAliasBombIsRefused() {
    var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for level in 1..<12 {
      let inner = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
      text += "a\(level): &a\(level) [\(inner)]\n"
    }
    #expect(read(text).diagnostics.map(\.code) == [.registerInvalid])
  }
}
