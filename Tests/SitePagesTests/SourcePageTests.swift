import Diagnostics
import Foundation
import LetterModel
import Testing

@testable import SitePages

@Suite struct SourcePageTests {
  private func pages() -> [String: String] {
    var example = ExampleEdition()
    example.giveSource([
      ("Hierbij bied ik u een ver-", .body), ("</code><script>alert(1)</script> & meer", .body),
      ("", .blank), ("Tweede Kamer der Staten-Generaal 2", .pageFoot),
      ("Vergaderjaar 2008–2009", .pageFoot), ("  Den Haag, 15 juni 2009", .facts),
    ])
    return example.render(SiteSettings(languages: ["nl", "en"])).value
      .mapValues { String(decoding: $0, as: UTF8.self) }
  }

  @Test func linesStandAsTheyCameAndLeadToTheirPassages() throws {
    let pages = pages()
    let page = try #require(pages["letters/kst-31700-V-104/source/index.html"])
    #expect(page.contains("<li id=\"l1\" class=\"is-body\"><a href=\"../../../letters/kst-31700"))
    #expect(page.contains(">1</a><code>Hierbij bied ik u een ver-</code></li>"))
    #expect(
      page.contains("<code>&lt;/code&gt;&lt;script&gt;alert(1)&lt;/script&gt; &amp; meer</code>"))
    #expect(page.contains("<span>4</span><code>Tweede Kamer der Staten-Generaal 2</code><small>"))
    // The word stands at the first of them.
    #expect(page.components(separatedBy: "<small>paginavoet</small>").count == 2)
    #expect(page.contains("<code>  Den Haag, 15 juni 2009</code><small>gegeven</small>"))
    let english = try #require(pages["en/letters/kst-31700-V-104/source/index.html"])
    #expect(english.contains("<small>page foot</small>"))
    #expect(pages["letters/voorbeeld-99900-3/source/index.html"] == nil)
  }

  @Test func aPassageLeadsToItsLine() throws {
    let pages = pages()
    let page = try #require(pages["letters/kst-31700-V-104/index.html"])
    let links = page.components(separatedBy: "class=\"to-source\"")
    #expect(links.count == 2)
    #expect(
      links[1].hasPrefix(
        " tabindex=\"-1\" href=\"source/index.html#l1\" aria-label=\"regel 1 van de bron\">"))
    #expect(page.contains("href=\"../../letters/kst-31700-V-104/source/index.html\">"))
    let other = try #require(pages["letters/voorbeeld-99900-3/index.html"])
    #expect(!other.contains("to-source") && !other.contains("source/index.html"))
  }

  @Test func everyUseHasItsWord() {
    for language in InterfaceTexts.languages {
      let texts = InterfaceTexts(language: language)
      for use in LetterSource.Use.allCases where use != .body && use != .blank {
        #expect(texts.has("source-\(use.rawValue)"), "\(use)")
      }
    }
  }

  @Test(arguments: ["<a class=\"here\" href=\"#", "<a class=\"here\" href=\"#x\">", ""])
  func brokenHTMLIsLeftAsItIs(_ html: String) {
    let linked = SourceLinks.put(
      into: Array(html.utf8), ["x": 1], InterfaceTexts(language: "nl"))
    #expect(linked == Array(html.utf8))
  }
}
