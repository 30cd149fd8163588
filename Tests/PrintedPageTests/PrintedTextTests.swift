import Foundation
import PrintedPage
import Testing

/// Words and boxes become the lines that a reader of the print sees.
@Suite struct PrintedTextTests {
  private struct Word {
    var left: Double
    var foot: Double
    var text: String
    var size = 10.0
    var run = 0
  }

  /// Boxes as the program writes them; a letter is half as wide as the type is tall.
  private func boxes(_ sheets: [[Word]]) -> [UInt8] {
    var text = "<doc>\n"
    for words in sheets {
      text += "  <page width=\"595.0\" height=\"842.0\">\n"
      for word in words {
        let right = word.left + Double(word.text.count) * word.size / 2
        text += "<line xMin=\"0\" yMin=\"0\" xMax=\"0\" yMax=\"0\">\n"
        text += "<word xMin=\"\(word.left)\" yMin=\"\(word.foot - word.size * 0.8)\" "
        text += "xMax=\"\(right)\" yMax=\"\(word.foot + word.size * 0.2)\">\(word.text)</word>\n"
      }
      text += "  </page>\n"
    }
    return Array(text.utf8)
  }

  /// The words of a line, each a blank from the one before it.
  private func line(_ text: String, at left: Double, _ foot: Double, size: Double = 10) -> [Word] {
    var words: [Word] = []
    var next = left
    for word in text.split(separator: " ") {
      words.append(Word(left: next, foot: foot, text: String(word), size: size))
      next += Double(word.count) * size / 2 + size / 4
    }
    return words
  }

  private func lines(_ sheets: [[Word]]) -> [String] {
    String(decoding: PrintedText(boxes: boxes(sheets)).bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  @Test func aWiderGapIsABlankLine() {
    let words =
      line("Dit is de eerste regel van", at: 50, 100)
      + line("een alinea die doorgaat.", at: 50, 112)
      + line("Dit is de volgende alinea", at: 50, 130)
    #expect(
      lines([words]) == [
        "Dit is de eerste regel van", "een alinea die doorgaat.", "", "Dit is de volgende alinea",
        "\u{0C}",
      ])
  }

  @Test func cellsStandBelowEachOther() throws {
    let words =
      line("Bangladesh", at: 50, 100) + line("Reactie nog niet ontvangen", at: 106, 100)
      + line("Peru", at: 50, 112) + line("Ondertekend te Lima", at: 106, 112)
    let set = lines([words])
    let first = try #require(set[0].range(of: "Reactie")).lowerBound
    let second = try #require(set[1].range(of: "Ondertekend")).lowerBound
    #expect(set[0][..<first].hasSuffix("   "))
    #expect(set[0][..<first].count == set[1][..<second].count)
  }

  @Test func aMarginDoesNotHideAParagraphsGap() {
    let words =
      line("Dit is de eerste regel van", at: 150, 100)
      + line("een alinea die ophoudt.", at: 150, 112)
      + line("KST1", at: 50, 118, size: 7) + line("Dit is de volgende alinea", at: 150, 130)
      + line("met een tweede regel erbij", at: 150, 142)
    let set = lines([words])
    #expect(set.contains(""), "\(set)")
  }

  @Test func smallLinesBesideTheTextAreRowsOfTheirOwn() {
    let words =
      line("Aan de Voorzitter van de Kamer", at: 50, 100)
      + line("Directie Rivieren", at: 300, 98, size: 6.5)
      + line("Havenkade 12", at: 300, 103, size: 6.5)
    let set = lines([words])
    #expect(set[0].hasPrefix("Aan de Voorzitter van de Kamer   "))
    #expect(set[0].hasSuffix("   Directie Rivieren"))
    #expect(set[1].hasSuffix("   Havenkade 12"))
    #expect(set[0].count - "Directie Rivieren".count == set[1].count - "Havenkade 12".count)
  }

  @Test func aFractionIsOneRow() {
    let words =
      line("Ik verzoek om een bedrag van", at: 50, 100) + line("1", at: 200, 98, size: 5)
      + line("2", at: 200, 103, size: 5)
    #expect(lines([words]).filter { !$0.isEmpty }.count == 2)
  }

  @Test func aCallStandsAtItsWord() {
    let words =
      line("Zo was het.", at: 50, 100)
      + [Word(left: 100.5, foot: 96.5, text: "1", size: 6)] + line("Nu niet.", at: 106, 100)
    #expect(lines([words])[0] == "Zo was het.1 Nu niet.")
  }

  @Test func aCallThatBeginsALineGoesBackToItsWord() {
    let words =
      line("Een regel die geheel vol is.", at: 50, 100)
      + [Word(left: 50, foot: 108.5, text: "1", size: 6)] + line("Nu niet meer.", at: 55, 112)
    #expect(lines([words]).prefix(2) == ["Een regel die geheel vol is.1", "Nu niet meer."])
  }

  @Test func aNotesNumberStaysWithTheNote() {
    let words =
      line("Een regel die geheel vol is.", at: 50, 100)
      + line("Nog een regel van de tekst.", at: 50, 112)
      + [Word(left: 50, foot: 122, text: "1", size: 4)] + line("Zie nr. 4.", at: 54, 124, size: 7)
    #expect(lines([words]).contains { $0.hasPrefix("1 Zie nr. 4.") })
  }

  @Test func aSoftHyphenBesideAnotherColumnStays() {
    let words = line("Kazach\u{AD}", at: 50, 100) + line("marge", at: 300, 100)
    #expect(lines([words])[0].hasPrefix("Kazach-   "))
  }

  @Test func columnsOfTextAreReadOneAfterTheOther() {
    var words: [Word] = []
    for number in 0..<9 {
      let foot = 100 + Double(number) * 12
      words += line("links \(number) met een volle regel", at: 50, foot)
      words += line("rechts \(number) met een volle regel", at: 230, foot)
    }
    words += line("Een slotregel over de hele breedte van het papier heen", at: 50, 230)
    let text = lines([words]).joined(separator: "\n")
    let order = text.split { !$0.isLetter && !$0.isNumber }.filter {
      $0 == "links" || $0 == "rechts"
    }
    #expect(order == Array(repeating: "links", count: 9) + Array(repeating: "rechts", count: 9))
    #expect(lines([words]).allSatisfy { !$0.hasPrefix(" ") })
  }

  @Test func aStampUpwardsIsNotLost() {
    let stamp = "<word xMin=\"5\" yMin=\"100\" xMax=\"12\" yMax=\"300\">Persexemplaar</word>\n"
    let text = PrintedText(
      boxes: Array("<page >\n\(stamp)".utf8) + boxes([line("Brief", at: 50, 90)]))
    #expect(String(decoding: text.bytes, as: UTF8.self).contains("Persexemplaar"))
  }

  @Test func sheetsWithoutWordsAreCounted() {
    let text = PrintedText(boxes: boxes([[], line("Brief", at: 50, 90), []]))
    #expect(text.sheets == 3)
    #expect(text.words == 1)
    #expect(text.emptySheets == [1, 3])
  }

  @Test func noWordIsLostWhereverItStands() {
    var words: [Word] = []
    var seed: UInt64 = 7
    func random(_ below: Int) -> Double {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Double(Int(seed >> 33) % below)
    }
    for number in 0..<2_000 {
      words.append(
        Word(
          left: random(900) - 100, foot: random(1_200) - 100, text: "w\(number)",
          size: random(30) + 1))
    }
    let set = lines([words]).joined(separator: "\n")
    let found = set.split { !$0.isLetter && !$0.isNumber }.joined()
    #expect(found.count == words.map(\.text).joined().count)
  }

  @Test func hostileBoxesGiveSomeText() {
    for box in [
      "<word xMin=\"9e99\" yMin=\"-1\" xMax=\"99999999999999999999\" yMax=\"nan\">A</word>",
      "<word xMin=\"\" yMin=\"\" xMax=\"\" yMax=\"\">B</word>", "<word>", "<word xMin=\"1",
      "<word xMin=\"1\" yMin=\"2\" xMax=\"3\" yMax=\"4\">&amp;&lt;&bogus;</word>",
      "<word xMin=\"0\" yMin=\"0\" xMax=\"0\" yMax=\"0\">C</word>",
    ] {
      _ = PrintedText(boxes: Array("<page >\n\(box)\n\(box)\n".utf8))
      _ = PrintedText(boxes: Array(box.utf8))
    }
    #expect(PrintedText(boxes: []).bytes.isEmpty)
  }
}
