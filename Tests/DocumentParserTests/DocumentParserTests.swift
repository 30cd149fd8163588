import Diagnostics
import DocumentParser
import LetterModel
import LetterParser
import Testing

/// pandoc's blocks become a letter's, but for the lines that are its frame.
@Suite struct DocumentParserTests {
  private func checked(_ blocks: String, meta: String = "") throws -> Checked<ParsedLetter> {
    let json = "{\"pandoc-api-version\":[1,22],\"meta\":{\(meta)},\"blocks\":[\(blocks)]}"
    return try #require(
      DocumentParser.parse(json: Array(json.utf8), path: "a.docx", named: "a", hasTitle: true))
  }

  private func letter(_ blocks: String, meta: String = "") throws -> Letter {
    try checked(blocks, meta: meta).value.letter
  }

  private func words(_ text: String) -> String {
    text.split(separator: " ").map { "{\"t\":\"Str\",\"c\":\"\($0)\"}" }
      .joined(separator: ",{\"t\":\"Space\"},")
  }

  private func paragraph(_ text: String) -> String { "{\"t\":\"Para\",\"c\":[\(words(text))]}" }

  private func cell(_ blocks: String) -> String {
    "[[\"\",[],[]],{\"t\":\"AlignDefault\"},1,1,[\(blocks)]]"
  }

  private func table(_ rows: [[String]]) -> String {
    let rows = rows.map { "[[\"\",[],[]],[\($0.map(cell).joined(separator: ","))]]" }
    return "{\"t\":\"Table\",\"c\":[[\"\",[],[]],[null,[]],[],[[\"\",[],[]],[]],"
      + "[[[\"\",[],[]],0,[],[\(rows.joined(separator: ","))]]],[[\"\",[],[]],[]]]}"
  }

  @Test func aLetterheadInATableIsNoTable() throws {
    let head = table([
      [paragraph("Tweede Kamer der Staten-Generaal"), paragraph("2")],
      [paragraph("Vergaderjaar 2024–2025"), ""],
    ])
    let letter = try letter(
      head + "," + paragraph("Den Haag, 4 november 2024") + ","
        + paragraph("Hierbij zend ik u het verslag."))
    #expect(letter.facts.chamber == 2)
    #expect(letter.facts.sessionYear == "2024-2025")
    #expect(letter.facts.date?.description == "2024-11-04")
    #expect(letter.blocks == [.paragraph([.text("Hierbij zend ik u het verslag.")])])
  }

  @Test func signaturesBesideEachOtherInATableAreTwo() throws {
    let one = paragraph("De minister van Financiën,") + "," + paragraph("A. Boer")
    let two = paragraph("De minister van Defensie,") + "," + paragraph("B. Smid")
    let letter = try letter(paragraph("Wij zenden u het verslag.") + "," + table([[one, two]]))
    #expect(letter.facts.senders.map(\.name) == ["A. Boer", "B. Smid"])
    #expect(letter.blocks.count == 1)
  }

  @Test func figuresAboveAndBelowTheLineKeepTheirPlace() throws {
    let set = { (kind: String, text: String) in "{\"t\":\"\(kind)\",\"c\":[\(self.words(text))]}" }
    let text =
      "{\"t\":\"Para\",\"c\":[\(words("De 1")),\(set("Superscript", "e")),{\"t\":\"Space\"},"
      + "\(words("10")),\(set("Superscript", "6")),{\"t\":\"Space\"},\(words("ton CO")),"
      + "\(set("Subscript", "2")),\(words(", 10")),\(set("Superscript", "n")),{\"t\":\"Space\"},"
      + "\(words("10")),\(set("Superscript", "-3,5"))]}"
    let read = try checked(text)
    #expect(read.value.letter.blocks == [.paragraph([.text("De 1e 10⁶ ton CO₂, 10ⁿ 10⁻³,⁵")])])
    #expect(read.diagnostics.filter { $0.code == .figuresOnLine }.count == 1)
  }

  @Test func whatIsStruckOutIsLeftOutAndAccountedFor() throws {
    let struck = "{\"t\":\"Strikeout\",\"c\":[\(words("niet"))]}"
    let whole = "{\"t\":\"Para\",\"c\":[{\"t\":\"Strikeout\",\"c\":[\(words("Nooit meer."))]}]}"
    let space = "{\"t\":\"Space\"}"
    let text =
      "{\"t\":\"Para\",\"c\":[\(words("Het mag")),\(space),\(struck),\(space),\(words("wel."))]}"
    let read = try checked(text + "," + whole)
    #expect(read.value.letter.blocks == [.paragraph([.text("Het mag wel.")])])
    let parts = read.value.account.flatMap(\.parts)
    #expect(parts.filter { $0.use == .apart(.deletion) }.map(\.text) == ["niet", "Nooit meer."])
    let told = read.diagnostics.filter { $0.code == .wordsStruckOut }
    #expect(told.map(\.message) == ["“niet” and 1 more, struck out in the source, left out"])
  }

  @Test func notesKeepTheirOrderAndPlace() throws {
    let note = { (text: String) in "{\"t\":\"Note\",\"c\":[\(self.paragraph(text))]}" }
    let text =
      "{\"t\":\"Para\",\"c\":[\(words("Een")),\(note("Eerst.")),{\"t\":\"Space\"},"
      + "\(words("twee.")),\(note("Dan."))]}"
    let letter = try letter(text)
    #expect(
      letter.blocks == [
        .paragraph([.text("Een"), .noteMark("1"), .text(" twee."), .noteMark("2")])
      ])
    #expect(letter.notes.map(\.label) == ["1", "2"])
    #expect(
      letter.notes.map(\.blocks) == [
        [.paragraph([.text("Eerst.")])], [.paragraph([.text("Dan.")])],
      ])
  }

  private func link(_ target: String, _ text: String) -> String {
    "{\"t\":\"Link\",\"c\":[[\"\",[],[]],[\(words(text))],[\"#\(target)\",\"\"]]}"
  }

  private func div(_ id: String, _ blocks: String) -> String {
    "{\"t\":\"Div\",\"c\":[[\"\(id)\",[],[]],[\(blocks)]]}"
  }

  private func paragraph(of inlines: String...) -> String {
    "{\"t\":\"Para\",\"c\":[\(inlines.joined(separator: ","))]}"
  }

  @Test func aNoteKeepsTheWordsOfItsLinks() throws {
    let letter = try letter(
      paragraph(of: words("Tekst"), link("n1", "1")) + ","
        + div("n1", paragraph(of: link("r1", "1"), words("Zie"), link("par3", "paragraaf 3."))))
    #expect(letter.notes.map(\.blocks) == [[.paragraph([.text("Zieparagraaf 3.")])]])
  }

  @Test func notesMayCallEachOtherThousandsOfTimes() throws {
    let count = 20_000
    let notes = (0..<count).map { index in
      div("n\(index)", paragraph(of: words("Noot"), link("n\(index + 1)", "1")))
    }
    let letter = try letter(
      ([paragraph(of: words("Tekst"), link("n0", "1"))] + notes).joined(separator: ","))
    #expect(letter.notes.count == count)
    #expect(letter.notes.allSatisfy { !$0.blocks.isEmpty })
  }

  @Test func aNoteThatNothingCallsIsKept() throws {
    let letter = try letter(
      paragraph("Tekst.") + "," + div("n1", paragraph(of: link("n1", "1"), words("Noot."))))
    #expect(letter.notes.map(\.blocks) == [[.paragraph([.text("Noot.")])]])
  }

  @Test func aPartOfTheTextIsNoNote() throws {
    let heading = "{\"t\":\"Header\",\"c\":[2,[\"\",[],[]],[\(words("Kop"))]]}"
    let letter = try letter(
      paragraph(of: words("Inhoud"), link("s1", "1")) + ","
        + div("s1", heading + "," + paragraph("Tekst.")))
    #expect(letter.notes.isEmpty)
    #expect(letter.blocks.contains(.paragraph([.text("Tekst.")])))
  }

  @Test func preformattedTextKeepsItsLines() throws {
    let letter = try letter(
      "{\"t\":\"CodeBlock\",\"c\":[[\"\",[],[]],"
        + "\"Den Haag, 3 maart 2009\\n\\nHierbij zend ik u het verslag.\"]}")
    #expect(letter.facts.date?.description == "2009-03-03")
    #expect(letter.blocks == [.paragraph([.text("Hierbij zend ik u het verslag.")])])
  }

  @Test func aCellKeepsTermsAndPictures() throws {
    let terms =
      "{\"t\":\"DefinitionList\",\"c\":[[[\(words("Land"))],[[\(paragraph("Mali"))]]]]}"
    let picture = "{\"t\":\"Figure\",\"c\":[[\"\",[],[]],[null,[\(paragraph("Bijschrift"))]],[]]}"
    let letter = try letter(paragraph("Tekst.") + "," + table([[terms, picture]]))
    guard case .table(let table) = letter.blocks.last else {
      Issue.record("no table: \(letter.blocks)")
      return
    }
    #expect(table.head.map(\.plainText).joined(separator: " ").contains("Mali"))
    #expect(table.head.map(\.plainText).joined(separator: " ").contains("Bijschrift"))
  }

  @Test func paragraphsWithMarkersAreALists() throws {
    let letter = try letter(
      ["Dit:", "• een;", "• twee.", "1. Alleen.", "Tekst.", "1. Een", "2. Twee"].map(paragraph)
        .joined(separator: ","))
    #expect(
      letter.blocks.dropFirst() == [
        .list(
          LetterList(
            marking: .bullet,
            items: [[.paragraph([.text("een;")])], [.paragraph([.text("twee.")])]])),
        .paragraph([.text("1. Alleen.")]), .paragraph([.text("Tekst.")]),
        .list(
          LetterList(
            marking: .numbered(start: 1),
            items: [[.paragraph([.text("Een")])], [.paragraph([.text("Twee")])]])),
      ])
  }

  @Test func aTitleByStyleIsText() throws {
    let letter = try letter(
      paragraph("Tekst."), meta: "\"title\":{\"t\":\"MetaInlines\",\"c\":[\(words("Mijn reis"))]}")
    #expect(letter.blocks.first == .heading(level: 2, [.text("Mijn reis")]))
  }

  @Test func unknownBlocksAndBrokenJSONCrashNothing() throws {
    #expect(try letter("{\"t\":\"Novel\",\"c\":3},{},null,[],7").blocks.isEmpty)
    let whole = Array("{\"blocks\":[\(paragraph("Een"))]}".utf8)
    for end in whole.indices {
      let part = Array(whole[..<end])
      #expect(DocumentParser.parse(json: part, path: "", named: "", hasTitle: true) == nil)
    }
  }
}
