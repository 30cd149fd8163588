import Diagnostics
import LetterModel
import Testing
import Yams

@testable import LetterMarkdown

/// Front matter, written and read.
@Suite struct FrontMatterTests {
  static let words = [
    "104", "1.10", "no", "yes", "~", "null", "2009-06-15", "12:30", "0x1F", "1e5", "31 700 V", "E",
    "a: b", "a #b", "- x", "-x", "[x]", "{x}", "’s-Gravenhage", "\"q\"", "it's", "", " x", "x ",
    "x:",
    "?", "%x", "@x", "&a", "*a", "!t", "|", ">", "`x`", "a, b", "tab\there", "line\nbreak",
    "\u{2028}",
    "\u{85}", "\0", "\\", "=", "<<", ".5", "+1", "1_000", "0921-7371", "2008-2009", "---",
    "...", "--- x", "true", "True", "007", "0o7", "1.", "a\u{7F}", "KST132485", ".inf", "-1", "-",
    "é",
    "1:2", "a:b", "http://a.nl/x", "2009-6-5", "\u{FFFE}", "y", "Betreft: iets", "\r", "x # y",
    "#x",
  ]

  /// What Yams takes for a text, and another YAML, or a person's eye, does not.
  static let quotedForOthers = [
    "y", "=", "0o7", "1e5", "a:b", "http://a.nl/x", "1:2", "<<", "2009-6-5", "tab\there", "-",
  ]

  func facts(_ seed: Int) -> LetterFacts {
    var turn = seed
    func word() -> String {
      turn = (turn &* 1_103_515_245 &+ 12_345) & 0x7FFF_FFFF
      return Self.words[(turn >> 8) % Self.words.count]
    }
    var facts = LetterFacts(id: LetterID(nearest: "kst-\(seed)"))
    facts.kind = .answer
    facts.chamber = 1 + seed % 2
    facts.sessionYear = word()
    facts.dossiers = [Dossier(number: word() + "1", title: word()), Dossier(number: word() + "2")]
    facts.number = word()
    facts.heading = word()
    facts.subject = word()
    facts.title = word()
    facts.date = CalendarDate(year: 2009, month: 6, day: 15)
    facts.place = word()
    facts.addressee = word()
    facts.senders = [
      Sender(role: word(), name: word()), Sender(name: word(), signed: false), Sender(),
      Sender(signed: false),
    ]
    facts.enclosures = [word() + "a", word() + "b"]
    facts.language = "nl"
    var publication = Publication()
    publication.sdu = word()
    publication.place = word()
    publication.year = 2009
    publication.title = word()
    publication.editors = [word() + "e", word() + "r"]
    publication.pages = word()
    publication.reference = word()
    facts.publication = publication
    var archive = ArchivePlace()
    archive.repository = word()
    archive.shelfmark = word()
    var other = ArchivePlace()
    other.place = word()
    other.institution = word()
    other.collection = word()
    facts.archives = [archive, other]
    var edition = SourceEdition()
    edition.title = word()
    edition.editors = [Editor(name: word() + "n", task: word()), Editor(name: word() + "m")]
    edition.licence = word()
    facts.edition = edition
    facts.source = SourceRecord(file: word() + "f", sha256: word(), pages: 2)
    facts.topics = [word() + "t"]
    facts.draft = seed % 3 == 0
    return facts
  }

  @Test func factsComeBack() {
    for seed in 0..<500 {
      let facts = facts(seed)
      let bytes = MarkdownWriter.write(Letter(facts: facts))
      let checked = MarkdownReader.read(SourceFile(path: "x.md", bytes: bytes), named: "x")
      #expect(checked.diagnostics.isEmpty, "\(checked.diagnostics.map(DiagnosticReport.text))")
      #expect(checked.value.facts == facts, "\(String(decoding: bytes, as: UTF8.self))")
    }
  }

  /// A value is quoted exactly when YAML would read it as something else.
  @Test(arguments: words) func quotesOnlyWhereNeeded(word: String) throws {
    for inFlow in [false, true] {
      let written = YAMLScalar.text(word, inFlow: inFlow)
      let yaml = { (text: String) in inFlow ? "{ a: \(text), b: 1 }" : "a: \(text)\n" }
      let back = try Yams.load(yaml: yaml(written)) as? [String: Any]
      #expect(back?["a"] as? String == word, "\(written)")
      guard written != word, !Self.quotedForOthers.contains(word)
      else { continue }
      let plain = (try? Yams.load(yaml: yaml(word))) as? [String: Any]
      #expect(plain?["a"] as? String != word, "needless quotes: \(written)")
    }
  }

  @Test func bothReadersAgree() throws {
    var plain = 0
    for seed in 0..<1500 {
      var bytes = FrontMatterWriter.write(facts(seed))
      var turn = seed &* 7919
      for _ in 0..<(seed % 4) {
        turn = (turn &* 1_103_515_245 &+ 12_345) & 0x7FFF_FFFF
        let change = Array(" :#-[]{},'\"\\\n&*!|>%@~a1\t?".utf8)
        bytes[4 + turn % (bytes.count - 10)] = change[(turn >> 9) % change.count]
      }
      let parts = FrontMatterParts(bytes)
      guard let fast = PlainFrontMatter.read(bytes, in: parts.yaml) else { continue }
      plain += 1
      let file = SourceFile(path: "x", bytes: bytes)
      let full = YamsFrontMatter.read(file, in: parts.yaml)
      #expect(full.value?.words == fast.words, "\(String(decoding: bytes, as: UTF8.self))")
    }
    #expect(plain > 100)
  }

  @Test func quickReaderTakesWhatIsWritten() {
    var facts = LetterFacts(id: LetterID(nearest: "kst-31700-V-104"))
    facts.dossiers = [Dossier(number: "31 700 V", title: "Begroting")]
    facts.senders = [Sender(role: "minister", name: "M. J. M. Verhagen")]
    facts.number = "104"
    let bytes = MarkdownWriter.write(Letter(facts: facts))
    #expect(PlainFrontMatter.read(bytes, in: FrontMatterParts(bytes).yaml) != nil)
  }
}
