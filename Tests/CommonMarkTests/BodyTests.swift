import CommonMark
import Diagnostics
import Foundation
import LetterModel
import Testing

/// What the renderer makes of Markdown as an editor writes it.
@Suite struct BodyTests {
  func render(_ text: String) -> Checked<RenderedBody> {
    let file = SourceFile(path: "x.md", text: text)
    return BodyRenderer.render(file, body: 0..<file.bytes.count)
  }

  func html(_ text: String) -> String { String(decoding: render(text).value.html, as: UTF8.self) }

  @Test func paragraphHasItsAddress() {
    #expect(
      html("Dit bezoek vond *gisteren* plaats.") == """
        <p id="dit-bezoek-vond-gisteren-plaats">Dit bezoek vond <em>gisteren</em> plaats.\
        <a class="here" href="#dit-bezoek-vond-gisteren-plaats" aria-label="Adres van deze passage">¶</a></p>

        """)
  }

  @Test func pageTurnsWithinAWord() {
    let body = render("Kazach<!-- p. 2 -->stan is groot.\n\nVolgende.").value
    #expect(body.pages == [1, 2])
    #expect(body.passages.map(\.text) == ["Kazachstan is groot.", "Volgende."])
    #expect(body.passages[0].page == 1)
    #expect(body.passages[0].pageTurns == [Passage.PageTurn(offset: 6, page: 2)])
    #expect(body.passages[1].page == 2)
    #expect(
      String(decoding: body.html, as: UTF8.self).contains(
        """
        Kazach<span class="page-mark" role="doc-pagebreak" id="p2" data-page="2" data-label="blz. 2" \
        title="bladzijde 2"></span>stan
        """))
  }

  @Test func pageMarkThatBeginsALineSwallowsNothing() {
    let body = render("<!-- p. 2 --> Minister *Tazhin*\nheeft gezegd.").value
    #expect(body.passages.map(\.text) == ["Minister Tazhin heeft gezegd."])
    #expect(body.passages[0].page == 2)
    #expect(body.pages == [2])
  }

  /// An edition that names leaves has not said what comes before the first of them.
  @Test func whatStandsBeforeANamedPageHasNone() {
    let text = "Een.[^1]\n\nTwee <!-- p. 071v -->drie.\n\nVier.\n\n[^1]: Een noot.\n"
    let body = render(text).value
    #expect(body.pages.map(\.description) == ["071v"])
    #expect(body.passages.map { $0.page?.description } == [nil, nil, "071v", nil])
    #expect(body.passages[1].page(at: 5)?.description == "071v")
    #expect(
      String(decoding: body.html, as: UTF8.self).contains(
        "id=\"p071v\" data-page=\"071v\" data-label=\"f. 071v\" title=\"folio 071v\"></span>drie"))
  }

  @Test(arguments: [
    "<!-- p. recto -->", "<!-- p. 123456789 -->", "<!-- p. 1\" onload -->", "<!-- p.  -->",
  ])
  func whatIsNoPageIsNoMark(_ mark: String) {
    let body = render("Een \(mark)twee.").value
    #expect(body.pages.isEmpty)
    #expect(body.passages.map(\.text) == ["Een \(mark)twee."])
  }

  @Test func withoutMarksNoPages() {
    let body = render("Een.\n\nTwee.").value
    #expect(body.pages.isEmpty)
    #expect(body.passages.allSatisfy { $0.page == nil })
  }

  /// What is told of a table's cell is told of the line on which its row stands.
  @Test(arguments: [("| A | B |", 7), ("| | |", 7)])
  func whatIsToldOfACellHasItsLine(_ head: String, _ line: Int) {
    let text = "Eerste.\n\nTweede.\n\n\(head)\n|---|---|\n| <b>x</b> | [y](z) |\n"
    let file = SourceFile(path: "a.md", text: text)
    var links: [Int] = []
    let checked = BodyRenderer.render(file, body: 0..<file.bytes.count) { link in
      links.append(link.line)
      return nil
    }
    #expect(checked.diagnostics.map(\.place.line) == [line, line])
    #expect(links == [line])
  }

  @Test func rawHTMLIsShownAsText() {
    let checked = render("Een <b>twee</b>\n\n<script>alert(1)</script>\n\n<!-- los -->")
    let html = String(decoding: checked.value.html, as: UTF8.self)
    #expect(!html.contains("<script") && !html.contains("<b>"))
    #expect(
      checked.value.passages.map(\.text) == [
        "Een <b>twee</b>", "<script>alert(1)</script>", "<!-- los -->",
      ])
    #expect(checked.diagnostics.map(\.code) == [.rawHTML, .rawHTML, .rawHTML, .rawHTML])
    #expect(checked.diagnostics.map(\.place.line) == [1, 1, 3, 5])
    #expect(checked.diagnostics.map(\.place.column) == [5, 12, 1, 1])
    #expect(checked.diagnostics.map(\.place.length) == [3, 4, 8, 12])
  }

  /// A picture beside the letter's file is on no page; what leads somewhere stays a link.
  @Test func picturesInALetterAreToldAndTheirWordsStay() {
    let checked = render("Één ![zegel](seal.png), ![kaart](https://a.nl/k.png)")
    let html = String(decoding: checked.value.html, as: UTF8.self)
    #expect(html.contains("Één zegel, <a href=\"https://a.nl/k.png\""))
    #expect(!html.contains("seal.png"))
    #expect(checked.diagnostics.map(\.code) == [.pictureLinked, .pictureLinked])
    #expect(checked.diagnostics.map(\.place.column) == [14, 34])
  }

  @Test func dangerousLinksAreText() {
    let html = html(
      "[a](javascript:x) [b](data:text/html,x) [c](JaVaScRiPt&#58;x) ![d](vbscript:x)")
    #expect(!html.dropLast(110).contains("<a href"))
    #expect(
      self.html("[a](http://a.nl/?x=1&y=\"2)").contains("href=\"http://a.nl/?x=1&amp;y=%222\""))
    #expect(self.html("[a](../kst-1/)").contains("<a href=\"../kst-1/\">a</a>"))
  }

  @Test func notesGoAndComeBack() {
    let checked = render(
      "Een[^1] en[^a].\n\n[^1]: Eerste.\n[^a]: Tweede\nregel.\n\n    Nog een.\n\nSlot.")
    let body = checked.value
    #expect(checked.diagnostics.isEmpty)
    #expect(
      body.passages.map(\.text) == ["Een en.", "Slot.", "Eerste.", "Tweede regel.", "Nog een."])
    #expect(body.passages.map(\.id).suffix(3) == ["note-1", "note-a", "note-a-p"])
    let html = String(decoding: body.html, as: UTF8.self)
    #expect(
      html.contains("<a class=\"note-mark\" role=\"doc-noteref\" href=\"#note-1\" id=\"ref-1\""))
    let notes = String(decoding: body.notesHTML, as: UTF8.self)
    #expect(
      notes.contains("<li id=\"note-1\" data-label=\"1\" value=\"1\"><p>Eerste. <a class=\"back\""))
  }

  @Test func unmatchedNotesAreTold() {
    let checked = render("Een[^1] `[^9]`.\n\n[^2]: Los.")
    #expect(checked.diagnostics.map(\.code) == [.noteUnmatched, .noteUnmatched])
    #expect(checked.diagnostics.map(\.place.line) == [1, 3])
    #expect(checked.diagnostics[0].place.column == 4)
    #expect(checked.value.passages.map(\.text) == ["Een[^1] [^9].", "Los."])
  }

  @Test func tableIsATable() {
    let html = html("| Land | Bedrag |\n| --- | --: |\n| Mali | 12 |\n| Togo | 12 |\n| a \\| b |\n")
    #expect(
      html.contains("<th scope=\"col\" id=\"t-land\">Land</th><th scope=\"col\" class=\"right\""))
    #expect(html.contains("<td class=\"right\" id=\"mali-12\">12</td>"))
    #expect(html.contains("<td class=\"right\" id=\"togo-12\">12</td>"))
    #expect(html.contains(">a | b</td>"))
    #expect(
      html.hasPrefix("<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"Tabel 1\">"))
  }

  /// Cells of words alone are written without cmark, as it would have written them.
  @Test func plainCellsAreAsMarkedOnes() {
    let head = "| Land | Som | Nog |\n| --- | ---: | --- |\n"
    let rows = (1...80).map { "| Côte \($0) | 1\($0),5 % (raming) | €  \($0) - a\\|b |\n" }.joined()
    let plain = render(head + rows.replacing("\\|", with: "/")).value
    let marked = render(head + rows.replacing("\\|", with: "/") + "| *x* | y |  |\n").value
    #expect(marked.passages.dropLast(2).elementsEqual(plain.passages))
    let end = "</tbody></table></div>\n"
    let html = String(decoding: plain.html, as: UTF8.self)
    #expect(html.hasSuffix(end))
    #expect(String(decoding: marked.html, as: UTF8.self).hasPrefix(html.dropLast(end.count)))
    #expect(render(head + rows).value.passages.last?.text == "€  80 - a|b")
  }

  @Test func longTableHasAllItsCells() {
    let rows = (1...400).map { $0 % 7 == 0 ? "| *a* | b\($0) |\n" : "| a | b\($0) |\n" }.joined()
    let body = render("| A | B |\n|---|---|\n" + rows).value
    #expect(body.passages.map(\.text) == ["A", "B"] + (1...400).flatMap { ["a", "b\($0)"] })
    #expect(Set(body.passages.map(\.id)).count == body.passages.count)
    #expect(String(decoding: body.html, as: UTF8.self).split(separator: "<em>").count == 58)
  }

  @Test func addressesStayWhenOthersChange() {
    let before = render(
      "## Vraag 1\n\nJa.\n\n## Vraag 2\n\nJa.\n\nHet kabinet deelt deze mening niet.")
    let after = render("Nieuw.\n\n## Vraag 2\n\nJa.\n\nHet kabinet deelt deze mening niet.")
    #expect(
      before.value.passages.map(\.id) == [
        "vraag-1", "vraag-1-ja", "vraag-2", "vraag-2-ja", "het-kabinet-deelt-deze-mening-niet",
      ])
    #expect(
      after.value.passages.dropFirst().map(\.id) == before.value.passages.dropFirst(2).map(\.id))
  }

  @Test func addressesAvoidThePagesOwn() {
    let ids = render("## Main\n\nText\n\nNote 1\n\nP2 is af.\n\nRef 1\n\n...\n\n日本語").value.passages
      .map(\.id)
    #expect(
      ids.allSatisfy { id in
        !id.hasPrefix("note-") && !id.hasPrefix("ref-") && !id.hasPrefix("p2") && id.contains("-")
      })
    #expect(Set(ids).count == 7)
  }

  @Test func hostileTextsEndSoon() {
    let many = 25_000
    let shapes: [(String, Int)] = [
      ("> ", 20_000), ("[", many), ("[^1]", many), ("a\n\n", many), ("- ", 5_000), ("*a_ ", many),
      ("<!-- p. 2 -->", many), ("<!--", many), ("[^1]: a\n", many), ("`", many), ("<b>", many),
      ("&\0" + NastyText.noncharacter(0xFDD0), many), ("[a](b)", many), ("![l", many),
    ]
    var texts = shapes.map { String(repeating: $0.0, count: $0.1) + "a" }
    let wide = String(repeating: "a|", count: 5_000) + "\n|" + String(repeating: "-|", count: 5_000)
    texts.append("|" + wide + "\n" + String(repeating: "|x\n", count: 10_000))
    for text in texts {
      let begun = threadSeconds
      _ = render(text)
      let time = threadSeconds - begun
      #expect(time < 10, "\(text.prefix(20))")
      if time > 1 { print("slow", text.prefix(20), time) }
    }
  }

  /// The processor time of this thread, which a busy machine does not lengthen.
  private var threadSeconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  @Test func invalidBytesAreRepaired() {
    let file = SourceFile(path: "x.md", bytes: [97, 0xFF, 98, 0, 99, 0xC3])
    let checked = BodyRenderer.render(file, body: 0..<6)
    #expect(checked.value.passages.map(\.text) == ["a\u{FFFD}b\u{FFFD}c\u{FFFD}"])
    #expect(checked.diagnostics.map(\.code) == [.encodingRepaired])
  }
}
