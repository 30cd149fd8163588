import Diagnostics
import EditionModel
import LetterModel
import Testing

@testable import SitePages

/// What is in another language than its page says so.
@Suite struct ForeignWordsTests {
  private func page(_ path: String, _ language: String) throws -> String {
    let files = ExampleEdition().render(SiteSettings(language: language)).value
    return String(decoding: try #require(files[path]), as: UTF8.self)
  }

  @Test func titlesAndSentencesOfLettersTellTheirLanguage() throws {
    for path in ["letters/index.html", "relations/kz/index.html", "dossiers/31700-V/index.html"] {
      #expect(
        try page(path, "en").contains(" lang=\"nl\">Brief van de minister van Buitenlandse Zaken"),
        "\(path)")
      #expect(try !page(path, "nl").contains("lang=\"nl\">Brief van de minister"), "\(path)")
    }
    let topic = try page("topics/mensenrechten/index.html", "en")
    #expect(topic.contains("<blockquote lang=\"nl\">"))
    let letter = try page("letters/kst-31700-V-104/index.html", "en")
    #expect(letter.contains("<span lang=\"nl\">minister van Buitenlandse Zaken</span>"))
    #expect(letter.contains("<dd lang=\"nl\">de Voorzitter van de Tweede Kamer"))
  }

  @Test func theInterfacesWordsWithinATextTellTheirs() throws {
    let words = BodyWords(InterfaceTexts(language: "en"))
    let html =
      "<p>x <a class=\"here\" href=\"#x\" aria-label=\"\u{3}\">¶</a></p>"
      + "<span id=\"p2\" data-label=\"\u{2} 2\" title=\"\u{1} 2\"></span>"
      + "<div class=\"table\" aria-label=\"\u{6} 1\"><table>\n"
    #expect(
      String(decoding: words.filled(Array(html.utf8), within: "nl"), as: UTF8.self)
        == "<p>x <a class=\"here\" href=\"#x\" lang=\"en\" aria-label=\"Link to this passage\">¶</a></p>"
        + "<span id=\"p2\" data-label=\"p. 2\" lang=\"en\" title=\"page 2\"></span>"
        + "<div class=\"table\" lang=\"en\" aria-label=\"Table 1\"><table lang=\"nl\">\n")
    #expect(
      String(decoding: words.filled(Array(html.utf8), within: nil), as: UTF8.self)
        == html.replacing("\u{3}", with: "Link to this passage").replacing("\u{2}", with: "p.")
        .replacing("\u{1}", with: "page").replacing("\u{6}", with: "Table"))
    // A letter says its language itself: what it says stays a value.
    let hostile = words.filled(Array("<a aria-label=\"\u{6} 1\"><table>".utf8), within: "x\"><b>")
    #expect(!String(decoding: hostile, as: UTF8.self).contains("<b>"))
  }

  @Test(arguments: [
    ("nl", nil), ("NL-be", nil), ("und", nil), ("", nil), ("en", "en"), ("nld", "nld"),
  ]) func whatIsForeign(_ tag: String, _ foreign: String?) {
    #expect(InterfaceTexts(language: "nl").foreign(tag) == foreign)
  }
}
