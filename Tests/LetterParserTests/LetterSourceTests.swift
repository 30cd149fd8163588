import Diagnostics
import LetterModel
import Testing

@testable import LetterParser

@Suite struct LetterSourceTests {
  /// The lines in which passages of given words begin; the words' own first ten letters name them.
  static func begins(_ lines: [String], _ passages: [String]) -> [Int: String] {
    var places = PassageLines(lines.enumerated().map { PassageLines.Words(line: $0 + 1, text: $1) })
    return places.begins(
      of: passages.map { Passage(id: $0, kind: .paragraph, page: nil, text: $0) })
  }

  @Test func wordsOverLineEndsAndNotesAtThePagesFootAreFollowed() {
    let lines = [
      "Inleiding", "Het kabinet heeft in het voor-", "jaar van 2009 besloten tot een onder-",
      "zoek.1 Daarover is uw Kamer op de hoogte", "1 Kamerstukken II 2008/09, 31 700 V, nr. 104.",
      "gesteld in een brief van de minister van", "Buitenlandse Zaken.", "a. Eerste punt",
      "b. Tweede punt", "Slot", "Tot zover.",
    ]
    let long =
      "Het kabinet heeft in het voorjaar van 2009 besloten tot een onderzoek. Daarover is uw Kamer "
      + "op de hoogte gesteld in een brief van de minister van Buitenlandse Zaken."
    let note = "Kamerstukken II 2008/09, 31 700 V, nr. 104."
    #expect(
      Self.begins(
        lines, ["Inleiding", long, "Eerste punt", "Tweede punt", "Slot", "Tot zover.", note]) == [
          1: "Inleiding", 2: long, 5: note, 8: "Eerste punt", 9: "Tweede punt", 10: "Slot",
          11: "Tot zover.",
        ])
  }

  @Test func whatMightBeginInTwoPlacesBeginsInNone() {
    let twice = "Ik verwijs naar het antwoord op de vorige vraag."
    let lines = ["Woorden die de brief niet heeft.", twice, "Iets anders dan dat.", twice]
    #expect(Self.begins(lines, ["Niets hiervan staat in de bron.", twice]) == [:])
    // Where the one before is known, the place is too.
    #expect(
      Self.begins(lines, ["Woorden die de brief niet heeft.", twice]) == [1: lines[0], 2: twice])
  }

  @Test func linesWithoutLettersAreNoBeginnings() {
    let lines = ["Iets anders dan in de brief staat.", "", "2009", "De afspraken staan hieronder."]
    #expect(Self.begins(lines, [lines[3]]) == [4: lines[3]])
  }

  @Test func aMarkdownFilesFrontMatterIsNoText() {
    let text = "---\nsender: Een brief.\n---\n\nEen brief.\n"
    let passage = Passage(id: "a", kind: .paragraph, page: nil, text: "Een brief.")
    let source = LetterSource(markdown: Array(text.utf8), passages: [passage])
    #expect(source.lines.map(\.use) == [.facts, .facts, .facts, .blank, .body])
    #expect(source.lineOfPassage == ["a": 5])
  }

  @Test func aShortPassageIsTakenOnlyWhereItFillsItsLine() {
    #expect(Self.begins(["Jaarverslag over 2009"], ["Jaar"]) == [:])
    #expect(Self.begins(["Jaar", "2009 en verder gaat het"], ["Jaar"]) == [1: "Jaar"])
    #expect(Self.begins([], ["Jaar"]) == [:])
  }

  @Test func everyLineIsKeptAsItCame() {
    let text =
      "\u{feff}Den Haag, 15 juni 2009\r\n\r\nGeachte voor-\u{7}\tzitter\r\n\u{c}  Tekst  \n\u{202e}om\n"
    let file = SourceFile(path: "a.txt", text: text)
    let parsed = LetterParser.parse(file, named: "a").value
    let source = LetterSource(file.bytes, account: parsed.account, passages: [])
    #expect(
      source.lines.map(\.text) == [
        "\u{feff}Den Haag, 15 juni 2009", "", "Geachte voor-␇\tzitter", "␌  Tekst  ",
        "\u{fffd}om",
      ])
    #expect(source.lines.count == parsed.account.count)
    #expect(source.lines[1].use == .blank)
    #expect(LetterSource(packed: source.packed) == source)
  }

  @Test func bytesThatAreNoUTF8AreRead() {
    let file = SourceFile(path: "a.txt", bytes: Array("Itali".utf8) + [0xEB, 0x0A, 0xFF])
    #expect(ShownLines(file.bytes).lines == ["Italië", "ÿ"])
  }

  @Test func whatIsPutAsideComesBack() {
    let lines = LetterSource.Use.allCases.map {
      LetterSource.Line(text: "x é \t", use: $0, passage: $0 == .body ? "p-1" : nil)
    }
    #expect(LetterSource(packed: LetterSource(lines: lines).packed) == LetterSource(lines: lines))
    #expect(LetterSource(packed: []).lines.isEmpty)
    #expect(LetterSource(lines: lines).lineOfPassage == ["p-1": 2])
  }
}
