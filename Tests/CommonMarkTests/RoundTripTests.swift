import CommonMark
import Diagnostics
import LetterMarkdown
import LetterModel
import Testing

/// The text of the HTML is the text of the letter, whatever the letter says.
@Suite struct RoundTripTests {
  static func render(_ blocks: [Block], notes: [Footnote] = []) -> (String, RenderedBody) {
    let facts = LetterFacts(id: LetterID(nearest: "x"))
    let bytes = MarkdownWriter.body(of: Letter(facts: facts, blocks: blocks, notes: notes))
    let file = SourceFile(path: "x.md", bytes: bytes)
    return (
      String(decoding: bytes, as: UTF8.self),
      BodyRenderer.render(file, body: 0..<bytes.count).value
    )
  }

  static func check(_ blocks: [Block], expecting texts: [String], _ seed: UInt64) {
    let (markdown, body) = render(blocks)
    let wanted = texts.map(TextOfHTML.blanks).filter { !$0.isEmpty }
    #expect(TextOfHTML.blocks(body.html) == wanted, "seed \(seed): \(markdown.debugDescription)")
    #expect(
      body.passages.map { TextOfHTML.blanks($0.text) } == wanted,
      "passages, seed \(seed): \(markdown.debugDescription)")
    #expect(Set(body.passages.map(\.id)).count == body.passages.count)
  }

  @Test(arguments: 0..<4 as Range<UInt64>) func paragraphs(part: UInt64) {
    for seed in part * 500..<part * 500 + 500 {
      var nasty = NastyText(seed: seed)
      let texts = [nasty.text(), nasty.text(), "Slot."]
      Self.check(texts.map { .paragraph([.text($0)]) }, expecting: texts, seed)
    }
  }

  @Test func headingsItemsQuotations() {
    for seed in 0..<1000 as Range<UInt64> {
      var nasty = NastyText(seed: seed)
      let texts = (0..<7).map { _ in nasty.text(6) }
      let items: [[Block]] = [
        [.paragraph([.text(texts[1])])],
        [
          .pageMark(3), .paragraph([.text(texts[2])]),
          .list(
            LetterList(
              marking: .numbered(start: seed % 2 == 0 ? 1 : 7),
              items: [[.paragraph([.text(texts[3])])]])),
        ],
        [.paragraph([.text(texts[4])])],
      ]
      let blocks: [Block] = [
        .heading(level: 2, [.text(texts[0])]),
        .list(LetterList(marking: seed % 3 == 0 ? .bullet : .numbered(start: 1), items: items)),
        .list(LetterList(marking: .bullet, items: [[.paragraph([.text(texts[5])])]])),
        .quotation([.paragraph([.text(texts[6])])]),
      ]
      Self.check(blocks, expecting: texts, seed)
    }
  }

  @Test func cells() {
    for seed in 0..<1000 as Range<UInt64> {
      var nasty = NastyText(seed: seed)
      let texts = (0..<8).map { _ in nasty.text(5) }
      let cells = texts.map { [Inline.text($0)] }
      let table = Table(
        head: Array(cells[0..<2]), rows: [Array(cells[2..<4]), Array(cells[4..<6])])
      let set: Block =
        seed % 2 == 0
        ? .table(table) : .list(LetterList(marking: .bullet, items: [[.table(table)]]))
      // What stands before and after a table is no part of it.
      let blocks: [Block] = [set, .paragraph(cells[6]), .table(table), .paragraph(cells[7])]
      let words = Array(texts[0..<6])
      Self.check(blocks, expecting: words + [texts[6]] + words + [texts[7]], seed)
    }
  }

  @Test func notes() {
    for seed in 0..<600 as Range<UInt64> {
      var nasty = NastyText(seed: seed)
      let texts = (0..<4).map { _ in nasty.text(6) }
      let (markdown, body) = Self.render(
        [.paragraph([.text(texts[0]), .noteMark("1"), .text(texts[1]), .noteMark("*")])],
        notes: [
          Footnote(label: "1", blocks: [.paragraph([.text(texts[2])])]),
          Footnote(
            label: "*", blocks: [.paragraph([.text(texts[3])]), .paragraph([.text("En.")])]),
        ])
      let wanted = (texts[2...] + ["En."]).map(TextOfHTML.blanks).filter { !$0.isEmpty }
      #expect(
        TextOfHTML.blocks(body.notesHTML) == wanted, "seed \(seed): \(markdown.debugDescription)")
      let text = TextOfHTML.blanks(TextOfHTML.blanks(texts[0] + texts[1]))
      #expect(
        TextOfHTML.blocks(body.html) == (text.isEmpty ? [] : [text]),
        "seed \(seed): \(markdown.debugDescription)")
    }
  }

  @Test func settingsLinksAndMarks() {
    for seed in 0..<2000 as Range<UInt64> {
      var nasty = NastyText(seed: seed)
      var inlines: [Inline] = []
      var text = ""
      for _ in 0..<5 {
        let words = nasty.text(3)
        text += words
        switch Int.random(in: 0..<7, using: &nasty) {
        case 0: inlines.append(.emphasis([.text(words)]))
        case 1: inlines.append(.strong([.text(words)]))
        case 2: inlines.append(.link("http://a.nl/(x)?a&amp;[b]", [.text(words)]))
        case 3: inlines += [.text(words), .pageMark(4)]
        case 4:
          inlines += [.text(words), .lineBreak]
          text += " "
        default: inlines.append(.text(words))
        }
      }
      Self.check([.paragraph(inlines)], expecting: [text], seed)
    }
  }
}
