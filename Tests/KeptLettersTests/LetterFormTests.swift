import ContentLoader
import Diagnostics
import EditionModel
import Findings
import Foundation
import LetterModel
import Registers
import SeededNumbers
import Testing

@testable import KeptLetters

@Suite struct LetterFormTests {
  static let noTexts = LetterTexts(
    html: [], notesHTML: [], markdown: [], source: nil, passages: [])

  /// What is read back is what was written, byte for byte: equal texts of other bytes are not the same.
  private func expectReadBack(
    _ letter: EditionLetter, told: [Diagnostic], register: ContentPrint?
  ) throws {
    let links = told.map { TextLink(address: "/letters/\($0.message)", line: $0.place.line) }
    let entry = LetterEntry(letter, Self.noTexts, told: told, register: register, links: links)
    let head = try #require(EntryHead(entry.head))
    #expect(head.letter.facts == letter.facts)
    #expect(head.letter.findings == letter.findings)
    #expect(head.letter.pages == letter.pages)
    #expect(head.letter.path == letter.path && head.letter.hasSource == letter.hasSource)
    #expect(head.letter.proofs.map(\.place) == letter.proofs.map(\.place))
    #expect(head.letter.proofs.map(\.evidence) == letter.proofs.map(\.evidence))
    #expect(head.letter.ownEvents.map(\.evidence) == letter.ownEvents.map(\.evidence))
    let entries = { (letter: EditionLetter) in letter.ownEvents.map { EntryValues($0.entry) } }
    #expect(entries(head.letter) == entries(letter))
    #expect(head.letter.prints == entry.prints)
    #expect(head.diagnostics == told)
    #expect(head.register == register)
    #expect(head.links == links)
    let again = LetterEntry(
      head.letter, Self.noTexts, told: head.diagnostics, register: head.register,
      links: head.links)
    #expect(again.head == entry.head)
  }

  @Test(arguments: 0..<200) func whatIsWrittenIsReadBack(_ seed: UInt64) throws {
    var made = MadeUpLetter(seed)
    try expectReadBack(made.letter(), told: made.diagnostics(), register: made.print())
  }

  /// No list shows of what file a letter was read: with another, it is the same letter to them.
  @Test func theSourceIsNoneOfTheFactsThatListsShow() throws {
    var made = MadeUpLetter(7)
    var letter = made.letter()
    let prints = try [nil, "a", "b"].map { (sha256: String?) in
      letter.facts.source = sha256.map { SourceRecord(file: "brief.txt", sha256: $0) }
      try expectReadBack(letter, told: [], register: nil)
      return LetterEntry(letter, Self.noTexts, told: [], register: nil).prints
    }
    #expect(Set(prints).count == 1)
    letter.facts.title = "Een andere titel"
    #expect(LetterEntry(letter, Self.noTexts, told: [], register: nil).prints != prints[0])
  }

  @Test func allGoldenLettersAreReadBack() throws {
    let cases = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "LetterConversionTests/Cases")
    let rules = FindingRules(registers: RegisterSet(), home: "NL")
    var count = 0
    for name in try FileManager.default.subpathsOfDirectory(atPath: cases.path).sorted() {
      let path = cases.appending(path: name).path
      guard name.hasSuffix(".txt") || name.hasSuffix(".xml") || name.hasSuffix(".md"),
        let file = try LetterFile.find(at: path)
      else { continue }
      let source = SourceFile(path: name, bytes: Array(try Data(contentsOf: URL(filePath: path))))
      let loaded = ContentLoader.load(source, of: file, rules: rules)
      var letter = EditionLetter(
        facts: loaded.value.facts, findings: loaded.value.findings, pages: loaded.value.body.pages)
      letter.path = name
      letter.proofs = loaded.value.proofs
      letter.ownEvents = loaded.value.events
      letter.hasSource = loaded.value.hasSource
      try expectReadBack(letter, told: loaded.diagnostics, register: nil)
      count += 1
    }
    #expect(count > 100)
  }

  /// Damage gives nothing, or another letter, and never ends the program.
  @Test(arguments: 0..<8) func damageIsSurvived(_ seed: UInt64) throws {
    var made = MadeUpLetter(seed)
    let entry = LetterEntry(
      made.letter(), Self.noTexts, told: made.diagnostics(), register: made.print())
    for length in entry.head.indices { #expect(EntryHead(Array(entry.head[..<length])) == nil) }
    var numbers = SplitMix64(state: seed)
    for place in entry.head.indices {
      var bytes = entry.head
      bytes[place] ^= UInt8(truncatingIfNeeded: numbers.next() | 1)
      _ = EntryHead(bytes)
      bytes[place] = 0xFF
      _ = EntryHead(bytes)
    }
  }

  @Test func eachPrintIsOfItsPart() {
    var made = MadeUpLetter(7)
    let letter = made.letter()
    let texts = LetterTexts(
      html: [1], notesHTML: [2], markdown: [3], source: [4], passages: ["a"])
    let prints = { (letter: EditionLetter, texts: LetterTexts) in
      LetterEntry(letter, texts, told: [], register: nil).prints
    }
    let before = prints(letter, texts)
    var other = letter
    other.facts.subject = "iets anders"
    #expect(prints(other, texts).facts != before.facts)
    #expect(prints(other, texts).findings == before.findings)
    other = letter
    other.findings.topics.append(TopicMention(topic: "x", count: 1, evidence: nil))
    #expect(prints(other, texts).facts == before.facts)
    #expect(prints(other, texts).findings != before.findings)
    #expect(prints(other, texts).topics != before.topics)
    other = letter
    other.findings.events = []
    other.findings.countries = []
    #expect(prints(other, texts).findings != before.findings)
    #expect(prints(other, texts).topics == before.topics)
    for (path, isShown) in [
      (\LetterTexts.html, true), (\.notesHTML, true), (\.markdown, false),
    ] {
      var others = texts
      others[keyPath: path].append(9)
      #expect((prints(letter, others).texts != before.texts) == isShown)
      #expect((prints(letter, others).markdown != before.markdown) != isShown)
    }
    var others = texts
    others.source = [5]
    #expect(prints(letter, others).texts != before.texts)
  }
}

/// The fields of an entry, to be compared.
private struct EntryValues: Equatable {
  let values: [String]

  init(_ entry: EventEntry) {
    values = [
      entry.id, "\(entry.point.place)", "\(String(describing: entry.letter))",
      "\(String(describing: entry.type)) \(String(describing: entry.countries))",
      "\(String(describing: entry.organisations)) \(String(describing: entry.people))",
      "\(String(describing: entry.direction)) \(String(describing: entry.date))",
      "\(String(describing: entry.extent)) \(String(describing: entry.status))",
      "\(entry.titles.sorted { $0.key < $1.key })",
      "\(entry.evidence.map { "\($0.letter) \($0.letterPoint.place) \($0.passage ?? "-") \($0.quote) \($0.point.place)" })",
      "\(entry.isConfirmed) \(entry.isRejected) \(entry.reason ?? "-")",
      "\(entry.merged.map { "\($0.id) \($0.point.place)" })",
    ]
  }
}
