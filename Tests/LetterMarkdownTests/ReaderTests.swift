import Diagnostics
import LetterMarkdown
import LetterModel
import Testing

/// Markdown as an editor may write it.
@Suite struct ReaderTests {
  func read(_ text: String, named name: String = "kst-1-2") -> Checked<MarkdownLetter> {
    MarkdownReader.read(SourceFile(path: "x.md", text: text), named: name)
  }

  func body(_ text: String) -> String {
    String(decoding: Array(text.utf8)[read(text).value.body], as: UTF8.self)
  }

  @Test func withoutFrontMatter() {
    let checked = read("# De *brief* \\#1\n\nTekst.")
    #expect(checked.diagnostics.isEmpty)
    #expect(checked.value.facts.id.rawValue == "kst-1-2")
    #expect(checked.value.facts.title == "De *brief* #1")
    #expect(body("# Titel\n\nTekst.") == "\nTekst.")
    #expect(body("---\ntitle: x\n---\n# Titel\n") == "# Titel\n")
    #expect(body("") == "")
  }

  @Test(arguments: [
    ("subjet: x", "front-matter-key-unknown", 2, 1, "did you mean “subject”?"),
    ("date: 2009-02-30", "date-impossible", 2, 7, nil),
    ("date: 15 juni 2009", "front-matter-value-invalid", 2, 7, nil),
    ("chamber: 3", "front-matter-value-invalid", 2, 10, nil),
    ("kind: brief", "front-matter-value-invalid", 2, 7, nil),
    ("place: x\nsenders:\n  - rol: a", "front-matter-key-unknown", 4, 5, "did you mean “role”?"),
    ("title: [x", "front-matter-invalid", 3, 1, nil),
    ("title: a\ntitle: b", "front-matter-invalid", 2, 1, nil),
    ("id: ../x", "id-invalid", 2, 5, nil),
    ("draft: ja", "front-matter-value-invalid", 2, 8, nil),
    (
      "language: Nederlands", "front-matter-value-invalid", 2, 11,
      "write a tag such as “nl” or “en”"
    ),
    ("language: n", "front-matter-value-invalid", 2, 11, nil),
    ("language: nl--BE", "front-matter-value-invalid", 2, 11, nil),
    (
      "title: x\nplace: \"Den Haag\nnumber: 1", "front-matter-invalid", 3, 8,
      "close it behind the value that begins here, or take it away"
    ),
    (
      "title: a: b", "front-matter-invalid", 2, 9,
      "put a value that holds “:” or “#” between quotation marks"
    ),
    ("senders:\n\t- role: a", "front-matter-invalid", 3, 1, "indent with blanks: a tab is none"),
    ("subject: >\n  é\ndate: |\n  x", "front-matter-value-invalid", 4, 7, nil),
  ])
  func troublesHaveTheirPlace(
    yaml: String, code: String, line: Int, column: Int, advice: String?
  ) {
    let diagnostics = read("---\n\(yaml)\n---\nTekst.\n").diagnostics
    #expect(diagnostics.map(\.code.rawValue) == [code])
    #expect(diagnostics.map(\.place.line) == [line])
    #expect(diagnostics.map(\.place.column) == [column])
    if let advice { #expect(diagnostics.first?.advice == advice) }
  }

  @Test(arguments: ["nl", "nld", "zh-Hant-TW", "en-GB", "und", "de-1996"])
  func tagsAreLanguages(_ tag: String) {
    let checked = read("---\nlanguage: \(tag)\n---\nTekst.\n")
    #expect(checked.value.facts.language == tag && checked.diagnostics.isEmpty)
  }

  /// Front matter above a text is no letter's first words.
  @Test(arguments: [
    ("---\ntitle: x\ndraft: true\n---\n\nTekst.", true),
    ("\u{FEFF}---\r\ndate: 2009-01-01\r\nsenders:\r\n  - name: x\r\n---\r\nTekst.", true),
    ("---\nDatum: 3 mei\nBetreft: iets\n---\nTekst.", false),
    ("---\nEen regel tekst.\ntitle: x\n---\n", false), ("---\ntitle: x\n\nTekst.", false),
    ("Tekst.\n---\ntitle: x\n---\n", false), ("---\n---\n", false), ("", false),
  ])
  func frontMatterAboveTextIsTold(_ text: String, _ isTold: Bool) {
    let told = StrayFrontMatter.told(of: SourceFile(path: "x.txt", text: text))
    #expect(told.map(\.code) == (isTold ? [.frontMatterMisplaced] : []))
    #expect(told.allSatisfy { $0.place.line == 1 && $0.severity == .error })
  }

  /// Each value may make a page: a letter of a few hundred kilobytes would fill the disk.
  @Test func aListHasAThousandValuesAtMost() {
    let names = (0..<1001).map { "x\($0)" }.joined(separator: ", ")
    let checked = read("---\ntopics: [\(names)]\n---\nTekst.\n")
    #expect(checked.value.facts.topics.count == 1000)
    #expect(checked.diagnostics.map(\.code) == [.frontMatterValueInvalid])
  }

  @Test func valuesStayTheWordsThatWereWritten() {
    let facts = read(
      "---\nnumber: 012\nsubject: no\nplace: 1.10\nheading: 2009-06-15\ntitle: |\n  a\n  b\n---\n"
    ).value.facts
    #expect(facts.number == "012")
    #expect(facts.subject == "no")
    #expect(facts.place == "1.10")
    #expect(facts.heading == "2009-06-15")
    #expect(facts.title == "a\nb\n")
  }

  @Test func unfinishedFrontMatterLosesNothing() {
    let text = "---\ntitle: x\n\nTekst."
    #expect(read(text).diagnostics.map(\.code) == [.frontMatterInvalid])
    #expect(body(text) == text)
  }

  @Test func anAliasIsToldWithItsPlace() throws {
    let told = read("---\ntitle: &a [x]\nsubject: *a\n---\n\nTekst.").diagnostics
    #expect(told.map(\.code) == [.frontMatterInvalid])
    #expect(told.first?.place.line == 3)
  }

  @Test func itemsWithNothingAreNone() {
    let facts = read("---\ndossiers:\n  -\n  - \"\"\nsenders: [~]\n---\n\nTekst.").value.facts
    #expect(facts.dossiers.isEmpty && facts.senders.isEmpty)
  }

  @Test func eventsAreKeptForLater() {
    let text = "---\ntitle: x\nevents:\n- type: visit\n  date: 2009\nplace: y\n---\n"
    let range = read(text).value.events
    #expect(
      range.map { String(decoding: Array(text.utf8)[$0], as: UTF8.self) }
        == "events:\n- type: visit\n  date: 2009\n")
  }

  @Test func anythingAtAllIsRead() {
    let starts = [
      "---\n", "---\na: &x [", "---\n- ", "---\n? ", "---\n\"", "\u{FEFF}---\n", "---\n\t",
    ]
    for start in starts {
      for byte in 0...255 as ClosedRange<UInt8> {
        let bytes = Array(start.utf8) + [byte, 58, 32, byte] + Array("\n---\nx".utf8)
        _ = MarkdownReader.read(SourceFile(path: "x", bytes: bytes), named: "x")
      }
      for hostile in ["[", "{a: ", "- ", "&a *a ", "a: "] {
        let text = start + String(repeating: hostile, count: 20_000) + "\n---\n"
        _ = read(text)
      }
    }
  }
}
