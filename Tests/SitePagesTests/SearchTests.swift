import Diagnostics
import EditionModel
import LetterModel
import Testing

@testable import SitePages

@Suite struct SearchTests {
  private func files(_ hasSearch: Bool, _ language: String = "nl") -> [String: [UInt8]] {
    var settings = SiteSettings(language: language)
    settings.hasSearch = hasSearch
    return ExampleEdition().render(settings).value
  }

  @Test func withoutAnIndexNothingSpeaksOfSearching() {
    for (path, bytes) in files(false) {
      #expect(!String(decoding: bytes, as: UTF8.self).contains("search/index.html"), "\(path)")
    }
  }

  @Test func everyPageHasAFormThatNeedsNoScript() throws {
    let files = files(true)
    let page = String(decoding: try #require(files["relations/kz/index.html"]), as: UTF8.self)
    #expect(page.contains("action=\"../../search/index.html\" method=\"get\""))
    let search = String(decoding: try #require(files["search/index.html"]), as: UTF8.self)
    #expect(search.contains("<option value=\"kz\">Kazachstan</option>"))
    #expect(search.contains("<option value=\"2009\">2009</option>"))
    #expect(!search.contains("Recht</option>"), "a topic without letters narrows nothing down")
  }

  /// What the index reads of a letter: hostile words stay words, and each thing that it is found by
  /// has the value that the page's form sends.
  @Test func aLetterIsFoundByItsFacts() throws {
    var example = ExampleEdition()
    example.edition.letters[2].facts.title = "\"><script>x</script>"
    let body = example.bodies[2]
    let renderer = example.renderer(SiteSettings())
    let (route, language, bytes) = renderer.searchDocument(of: 2, body: body)
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(route.path == "letters/\(example.edition.letters[2].facts.id)/index.html")
    #expect(language == "nl")
    for filter in [
      "country[content]\" content=\"ge\"", "country[content]\" content=\"kz\"",
      "topic[content]\" content=\"mensenrechten\"", "dossier[content]\" content=\"31700-V\"",
    ] {
      #expect(text.contains("<meta data-pagefind-filter=\"\(filter)>"), "\(filter)")
    }
    #expect(text.contains("<h1 data-pagefind-meta=\"title\">&quot;&gt;&lt;script&gt;x"))
    #expect(!text.contains("<script"))
  }
}
