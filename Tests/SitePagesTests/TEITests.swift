import Diagnostics
import LetterModel
import SeededNumbers
import Testing

@testable import SitePages

/// A letter's TEI holds its words in TEI's elements, and is well-formed whatever it is made of.
@Suite struct TEITests {
  private func tei(_ html: String) -> String {
    var writer = XMLWriter()
    let start = writer.bytes.count
    TEIText.append(Array(html.utf8), to: &writer)
    return String(decoding: writer.bytes.dropFirst(start), as: UTF8.self)
  }

  @Test(arguments: [
    (
      "<p id=\"hij-kwam\">Hij <em>kwam</em>.<a class=\"here\" href=\"#x\" aria-label=\"x\">¶</a></p>",
      "<p xml:id=\"hij-kwam\">Hij <hi rend=\"italic\">kwam</hi>.</p>"
    ),
    ("<p id=\"1986-x\">a<br>b</p>", "<p xml:id=\"x.1986-x\">a<lb/>b</p>"),
    (
      "<h2 id=\"a\">A</h2><p>x</p><h3 id=\"b\">B</h3><h2 id=\"c\">C</h2><hr>",
      "<div><head xml:id=\"a\">A</head><p>x</p><div><head xml:id=\"b\">B</head></div>\n</div>\n"
        + "<div><head xml:id=\"c\">C</head><milestone unit=\"section\" rend=\"rule\"/></div>\n"
    ),
    (
      "<blockquote><h2 id=\"a\">A</h2></blockquote>",
      "<quote><p rend=\"heading\" xml:id=\"a\">A</p></quote>"
    ),
    (
      "<ol start=\"3\"><li id=\"x\">a</li><li><ul><li>b</li></ul></li></ol>",
      "<list rend=\"numbered\"><item n=\"3\" xml:id=\"x\">a</item><item n=\"4\">"
        + "<list rend=\"bulleted\"><item>b</item></list></item></list>"
    ),
    (
      "Kazach<span class=\"page-mark\" role=\"doc-pagebreak\" id=\"p2\" data-page=\"2\"></span>stan",
      "Kazach<pb n=\"2\" xml:id=\"p2\"/>stan"
    ),
    (
      "<p><sup><a class=\"note-mark\" href=\"#note-1\" id=\"ref-1\">1</a></sup></p>",
      "<p><ref type=\"note\" target=\"#note-1\" xml:id=\"ref-1\">1</ref></p>"
    ),
    (
      "<ol class=\"notes\"><li id=\"note-1\" data-label=\"1\" value=\"1\"><p>Zie <a href=\"#1986\">x"
        + "</a> <a class=\"back\" href=\"#r\">↩</a></p></li></ol>",
      "<note place=\"foot\" n=\"1\" xml:id=\"note-1\"><p>Zie <ref target=\"#x.1986\">x</ref> </p>"
        + "</note>"
    ),
    (
      "<div class=\"table\" tabindex=\"0\"><table><thead><tr><th scope=\"col\" id=\"l\">L</th></tr>"
        + "</thead><tbody><tr><td class=\"right\">1</td></tr></tbody></table></div>",
      "<table><row role=\"label\"><cell xml:id=\"l\">L</cell></row><row><cell rend=\"right\">1"
        + "</cell></row></table>"
    ),
    ("<p>a ]]&gt; &amp;&quot; \u{1}\u{FFFE}</p>", "<p>a ]]&gt; &amp;&quot; \u{FFFD}\u{FFFD}</p>"),
    ("&nbsp;&copy", "&amp;nbsp;&amp;copy"),
    ("<p>open <em>en", "<p>open <hi rend=\"italic\">en</hi></p>"),
    ("</p></p>x", "x"), ("<", ""), ("", ""),
    (
      "<p>a</p><sup><a class=\"note-mark\" href=\"#note-1\">1</a></sup>",
      "<p>a</p><p><ref type=\"note\" target=\"#note-1\">1</ref></p>"
    ),
  ])
  func htmlBecomesTEI(_ html: String, _ expected: String) {
    #expect(tei(html) == expected)
  }

  /// Any pieces of HTML in any order: what is opened is closed, in its order.
  @Test func anyPiecesAreWellFormed() {
    let pieces = [
      "<p id=\"a\">", "</p>", "<h2>", "</h2>", "<h4 id=\"2\">", "</h4>", "<ul>", "<ol start=\"9\">",
      "<li>", "</li>", "</ol>", "<ol class=\"notes\">", "<a class=\"here\">", "</a>", "<br>",
      "<hr>",
      "<blockquote>", "</blockquote>", "<table>", "<thead>", "</thead>", "<tr>", "<td>", "</td>",
      "</table>", "<span data-page=\"3\">", "</span>", "<x y=\"z\">", "&", "<", ">", "\"", "woord",
      "\u{0}", "<a href=\"#1\">", "<pre>", "<!-- x -->",
    ]
    var numbers = SplitMix64(state: 5)
    for _ in 0..<2000 {
      let count = Int(numbers.next() % 24)
      let html = (0..<count).map { _ in pieces[Int(numbers.next() % UInt64(pieces.count))] }
        .joined()
      let text = tei(html)
      var open: [Substring] = []
      for tag in text.matches(of: /<(\/?)([a-z]+)[^<>]*?(\/?)>/) {
        if !tag.3.isEmpty { continue }
        if tag.1.isEmpty { open.append(tag.2) } else { #expect(open.popLast() == tag.2, "\(html)") }
      }
      #expect(open.isEmpty, "\(html) leaves \(open) open")
      #expect(!text.utf8.contains { $0 < 9 }, "\(html)")
    }
  }

  @Test func theWholeHoldsFactsAndText() throws {
    let example = ExampleEdition()
    let pages = example.render(SiteSettings(base: "https://letters.example/")).value
    let bytes = try #require(pages["letters/kst-31700-V-104/letter.tei.xml"])
    let text = String(decoding: bytes, as: UTF8.self)
    for part in [
      "<idno type=\"URL\">https://letters.example/letters/kst-31700-V-104/</idno>",
      "<persName>M. J. M. Verhagen <roleName type=\"office\">minister van Buitenlandse Zaken</roleName>",
      "<date when=\"2009-06-15\">15 juni 2009</date>", "<revisionDesc status=\"converted\">",
      "<pb n=\"1\"/><head>BRIEF VAN", "<pb n=\"2\" xml:id=\"p2\"/>", "<term type=\"topic\">",
      "<correspAction type=\"received\">\n<name>de Voorzitter van de Tweede Kamer der Staten-Generaal<",
      "<note place=\"foot\" n=\"1\" xml:id=\"note-1\">", "<row role=\"label\">",
    ] {
      #expect(text.contains(part), "\(part)")
    }
  }
}
