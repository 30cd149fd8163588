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
        try page(path, "en").contains(
          " lang=\"nl\" dir=\"auto\">Brief van de minister van Buitenlandse Zaken"),
        "\(path)")
      #expect(
        try !page(path, "nl").contains("lang=\"nl\" dir=\"auto\">Brief van de minister"), "\(path)")
    }
    let topic = try page("topics/mensenrechten/index.html", "en")
    #expect(topic.contains("<blockquote lang=\"nl\" dir=\"auto\">"))
    let letter = try page("letters/kst-31700-V-104/index.html", "en")
    #expect(letter.contains("<bdi lang=\"nl\">minister van Buitenlandse Zaken</bdi>"))
    #expect(letter.contains("<dd lang=\"nl\"><bdi>de Voorzitter van de Tweede Kamer"))
  }

  /// The example with its first letter in Arabic.
  private func rightToLeft(_ change: (inout LetterFacts) -> Void) throws -> (
    letter: String, list: String
  ) {
    var example = ExampleEdition()
    var letter = example.edition.letters[0]
    letter.facts.language = "ar"
    (letter.facts.place, letter.facts.addressee) = ("القاهرة", "سعادة الوزير")
    letter.facts.senders = [Sender(role: "وزير الخارجية", name: "محمد علي")]
    change(&letter.facts)
    example.edition.put(letter, at: 0)
    let files = example.render(SiteSettings(language: "nl")).value
    let page = try #require(files["letters/\(letter.facts.id)/index.html"])
    let list = try #require(files["letters/index.html"])
    return (String(decoding: page, as: UTF8.self), String(decoding: list, as: UTF8.self))
  }

  @Test func aLetterFromRightToLeftIsSetSo() throws {
    let (page, list) = try rightToLeft { $0.title = "رسالة" }
    for part in [
      "<h1 lang=\"ar\" dir=\"rtl\">رسالة</h1>", "<div class=\"text\" lang=\"ar\" dir=\"rtl\">",
      "<div class=\"signed\" lang=\"ar\" dir=\"rtl\">", "<bdi lang=\"ar\">القاهرة</bdi>, <time",
      "<bdi>محمد علي</bdi>, <bdi lang=\"ar\">وزير الخارجية</bdi>", "<bdi>سعادة الوزير</bdi></dd>",
      "id=\"citation\" dir=\"auto\">",
    ] {
      #expect(page.contains(part), "\(part)")
    }
    #expect(list.contains(" lang=\"ar\" dir=\"auto\">رسالة</a>"))
    let dutch = try self.page("letters/kst-31700-V-104/index.html", "nl")
    #expect(!dutch.contains(" dir=") && !dutch.contains("<bdi"))
  }

  @Test func aTitleThatThePageMakesIsInThePagesLanguage() throws {
    let (page, list) = try rightToLeft { ($0.title, $0.subject, $0.heading) = (nil, nil, nil) }
    #expect(page.contains("<h1>محمد علي aan سعادة الوزير</h1>"))
    #expect(page.contains("<div class=\"text\" lang=\"ar\" dir=\"rtl\">"))
    #expect(list.contains("index.html\">محمد علي aan سعادة الوزير</a>"))
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
