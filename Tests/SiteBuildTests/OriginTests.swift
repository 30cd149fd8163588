import Testing

/// Where a letter lies and who edited it: from its TEI to its page, its data and its TEI again.
@Suite struct OriginTests {
  private static let letter = """
    <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc>
    <titleStmt><title>Anna aan Bram</title><editor>Coba van Dijk</editor>
    <respStmt><resp>transcriptie</resp><name>Femke &amp; Gras</name></respStmt></titleStmt>
    <publicationStmt><availability><licence target="https://creativecommons.org/licenses/by/4.0/deed.nl"/>
    </availability></publicationStmt><seriesStmt><title>Brieven uit het huis</title></seriesStmt>
    <sourceDesc><msDesc><msIdentifier><settlement>Leiden</settlement>
    <institution>Universiteit Leiden</institution><repository>Universitaire Bibliotheken</repository>
    <collection>Familie Proef</collection><idno>BPL 9012</idno></msIdentifier></msDesc>
    <msDesc><msIdentifier><repository>Nationaal Archief</repository></msIdentifier></msDesc>
    <biblStruct><monogr><title level="m">Brieven, een keuze</title><editor>Tom Proef</editor>
    <imprint><pubPlace>Zwolle</pubPlace><publisher>De Molen</publisher><date>1911</date>
    <biblScope unit="page">41–42</biblScope></imprint></monogr></biblStruct>
    <bibl>Ook in de almanak van 1890.</bibl></sourceDesc></fileDesc>
    <profileDesc><correspDesc><correspAction type="sent"><persName>Anna Proef</persName>
    <date when="1842-05-04"/></correspAction></correspDesc></profileDesc></teiHeader>
    <text xml:lang="nl"><body><p>De winter is voorbij.</p></body></text></TEI>
    """

  /// The lines of front matter that tell a letter's origin.
  private func origin(_ markdown: String) -> [Substring] {
    let lines = markdown.split(separator: "\n")
    let start = lines.firstIndex { $0.hasPrefix("publication:") } ?? lines.startIndex
    let end = lines.firstIndex { $0.hasPrefix("source:") } ?? lines.startIndex
    return Array(lines[start..<max(start, end)])
  }

  @Test func itGoesAroundThroughTEIAndStays() async throws {
    let site = try TestSite(["Content/letters/a.xml": Self.letter])
    _ = try await site.build()
    let markdown = origin(try site.page("letters/a/letter.md"))
    #expect(markdown.count == 15)
    let again = try TestSite(["Content/letters/a.xml": site.page("letters/a/letter.tei.xml")])
    _ = try await again.build()
    #expect(origin(try again.page("letters/a/letter.md")) == markdown)
  }

  /// A print of which little is known, one with the letter's own title, editors in their order, and a body that wrote.
  @Test(arguments: [
    "publication: { year: 1950 }", "publication: { pages: 3–5, place: Gent }",
    "publication: { editors: [A. Proef] }", "publication: { sdu: KST12, issn: 1234-5678 }",
    "publication: { reference: Uit een krant., year: 1900 }",
    "title: Zelfde\npublication: { title: Zelfde, year: 1900 }",
    "edition:\n  editors:\n    - name: Femke Gras\n      task: transcriptie\n    - name: Coba van Dijk",
  ])
  func littleOfItGoesAroundToo(_ lines: String) async throws {
    let letter = """
      ---
      id: a
      kind: letter
      date: 1884-03-02
      senders:
        - role: de raad van Nergens
          signed: false
        - role: consul
          name: Anna Proef
          signed: false
      language: nl
      \(lines)
      ---

      De winter is voorbij.
      """
    let site = try TestSite(["Content/letters/a.md": letter])
    _ = try await site.build()
    let again = try TestSite(["Content/letters/a.xml": site.page("letters/a/letter.tei.xml")])
    _ = try await again.build()
    let markdown = try again.page("letters/a/letter.md")
    for line in letter.split(separator: "\n") where line != "---" && !line.hasPrefix("title:") {
      #expect(markdown.contains(line), "\(line)")
    }
  }

  @Test func thePageAndTheDataTellIt() async throws {
    let site = try TestSite(["Content/letters/a.xml": Self.letter])
    _ = try await site.build()
    let page = try site.page("letters/a/index.html")
    for part in [
      "<dd>Universitaire Bibliotheken, Universiteit Leiden, Leiden<br>Familie Proef, BPL 9012</dd>",
      "<dd>Nationaal Archief</dd>", "<dd>Brieven uit het huis</dd>",
      "<dt>Bezorgd door</dt><dd>Coba van Dijk</dd>",
      "<dt>Bijdragen</dt><dd>Femke &amp; Gras (transcriptie)</dd>",
      "<a rel=\"license\" href=\"https://creativecommons.org/licenses/by/4.0/deed.nl\">CC BY 4.0</a>",
      "<dd>Brieven, een keuze, bezorgd door Tom Proef, De Molen, Zwolle 1911, p. 41–42</dd>",
      "<dt>Tekst naar</dt><dd>Ook in de almanak van 1890.</dd>",
    ] {
      #expect(page.contains(part), "\(part)")
    }
    #expect(
      try site.page("data/letters.json").contains(
        "\"archive\":[{\"place\":\"Leiden\",\"institution\":\"Universiteit Leiden\","))
    #expect(try site.page("data/letters.csv").contains("Brieven uit het huis,Coba van Dijk,"))
  }

  /// An editor of Markdown writes one place without a list, and editors by their names alone.
  @Test func whatAnEditorWritesByHandIsEnough() async throws {
    let site = try TestSite([
      "Content/letters/a.md": """
      ---
      archive: { repository: Nationaal Archief, shelfmark: "2.99.01, inv.nr. 14" }
      edition: { title: Het huis, editors: [Coba van Dijk], licence: "javascript:alert(1)" }
      ---

      # Een brief

      De winter is voorbij.
      """
    ])
    _ = try await site.build()
    let page = try site.page("letters/a/index.html")
    #expect(page.contains("<dd>Nationaal Archief<br>2.99.01, inv.nr. 14</dd>"))
    #expect(page.contains("<dt>Bezorgd door</dt><dd>Coba van Dijk</dd>"))
    // What is no web address is words, and leads nowhere.
    #expect(page.contains("<dd>javascript:alert(1)</dd>"))
  }
}
