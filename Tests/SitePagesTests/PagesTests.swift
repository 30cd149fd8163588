import BuiltinTemplates
import Diagnostics
import EditionModel
import Foundation
import LetterModel
import SitePages
import Testing

@Suite struct PagesTests {
  private func page(_ path: String, _ language: String = "nl") throws -> String {
    let files = ExampleEdition().render(SiteSettings(language: language)).value
    return String(decoding: try #require(files[path]), as: UTF8.self)
  }

  @Test func builtInTemplatesHaveNoFault() {
    #expect(ExampleEdition().render(SiteSettings()).diagnostics.map(\.message) == [])
  }

  /// For the eye: `ZENDBRIEF_SHOW=folder swift test --filter SitePages` leaves the site there.
  @Test func everyPageIsRendered() throws {
    let files = ExampleEdition().render(SiteSettings()).value
    for (path, bytes) in files where !path.hasSuffix(".md") {
      #expect(!bytes.isEmpty, "\(path)")
    }
    guard let folder = ProcessInfo.processInfo.environment["ZENDBRIEF_SHOW"] else { return }
    let assets = BuiltinTemplates.files.filter { $0.path.hasPrefix("assets/") }
    for (path, bytes) in files.map({ ($0.key, $0.value) }) + assets.map({ ($0.path, $0.bytes) }) {
      let file = URL(filePath: folder).appending(path: path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: file)
    }
  }

  @Test func aTopicWithoutLettersIsNotCounted() throws {
    let home = try page("index.html")
    let counts = home.components(separatedBy: "href=\"topics/index.html\"")
    #expect(counts.contains { $0.contains("1") && $0.contains("onderwerp") }, "\(counts)")
    #expect(!home.contains("topics/recht/index.html"))
    let topics = try page("topics/index.html")
    #expect(topics.contains("href=\"../topics/recht/index.html\""))
    #expect(!topics.contains(">0</span>"))
    #expect(topics.contains(">3</span>"))
  }

  /// A sign that parts two facts stands outside the line where it would begin or end one.
  @Test func noSeparatorDangles() throws {
    let sheet = try #require(
      BuiltinTemplates.files.first { $0.path == "assets/zendbrief.css" }.map {
        String(decoding: $0.bytes, as: UTF8.self)
      })
    let rules = sheet.split(separator: "\n").filter { $0.contains("content: \"·\"") }
    #expect(!rules.isEmpty)
    #expect(rules.allSatisfy { $0.contains("::before") && $0.contains("position: absolute") })
    #expect(sheet.contains(".mark, .details { clip-path: inset("))
  }

  /// Who is only named as sender has not signed: not on the page, and not in the TEI.
  @Test func onlyWhoSignedStandsUnderALetter() throws {
    var example = ExampleEdition()
    var letter = example.edition.letters[0]
    letter.facts.senders = [
      Sender(role: "minister van Buitenlandse Zaken", name: "M. J. M. Verhagen"),
      Sender(role: "staatssecretaris van Landbouw", signed: false),
    ]
    example.edition.put(letter, at: 0)
    let address = "letters/\(letter.facts.id)/"
    let files = example.render(SiteSettings(language: "nl")).value
    let page = String(decoding: try #require(files[address + "index.html"]), as: UTF8.self)
    let signed = try #require(page.components(separatedBy: "class=\"signed\"").last)
    #expect(signed.contains("De minister van Buitenlandse Zaken,<b>M. J. M. Verhagen</b>"))
    #expect(!signed.contains("taatssecretaris van Landbouw,"))
    #expect(page.contains("staatssecretaris van Landbouw"))
    let tei = String(decoding: try #require(files[address + "letter.tei.xml"]), as: UTF8.self)
    #expect(tei.components(separatedBy: "<signed>").count == 2)
    letter.facts.senders[0].signed = false
    example.edition.put(letter, at: 0)
    let unsigned = example.render(SiteSettings(language: "nl")).value
    let other = String(decoding: try #require(unsigned[address + "index.html"]), as: UTF8.self)
    #expect(!other.contains("class=\"signed\""))
  }

  @Test func letterPageCitesAndMarks() throws {
    let page = try page("letters/kst-31700-V-104/index.html")
    #expect(page.contains("<i>Kamerstukken II</i> 2008/09, 31700 V, nr. 104"))
    #expect(page.contains("<h1 lang=\"nl\">Brief van de minister van Buitenlandse Zaken</h1>"))
    #expect(
      page.contains(
        "<mark class=\"evidence\">bezoek van mijn Kazachstaanse ambtgenoot, Marat Tazhin, aan Den Haag op 4 juni 2009</mark>"
      ))
    #expect(page.contains("15 juni 2009"))
    #expect(page.contains("nrs. 105–109 zijn niet in deze verzameling"))
  }

  @Test func whoSignedForABodyStandsUnderItsLetter() throws {
    var example = ExampleEdition()
    example.send(
      1, from: "Dijkgraaf en heemraden", signedBy: [Sender(role: "secretaris", name: "B. Vliet")])
    let files = example.render(SiteSettings()).value
    let bytes = try #require(files["letters/voorbeeld-99900-3/index.html"])
    let page = String(decoding: bytes, as: UTF8.self)
    #expect(page.contains("<dd>Dijkgraaf en heemraden</dd>"))
    #expect(
      page.contains("<p>Dijkgraaf en heemraden,</p>\n<p>De secretaris,<b>B. Vliet</b></p>"),
      "a body has the words of the print, without an article")
  }

  @Test(arguments: [["nl"], ["nl", "en"], ["en", "nl"]])
  func everyLinkLeadsToAPage(_ languages: [String]) throws {
    var settings = SiteSettings(language: languages[0], languages: languages)
    settings.hasSearch = true
    var files = ExampleEdition().render(settings).value
    for (path, bytes) in BuiltinTemplates.files { files[path] = bytes }
    for (path, bytes) in files where path.hasSuffix(".html") && path != "404.html" {
      let page = String(decoding: bytes, as: UTF8.self)
      for match in page.matches(of: /(?:href|src)="([^"]*)"/) {
        // An official address, or that of Dublin Core's terms, leads off the site.
        guard !match.1.hasPrefix("http") else { continue }
        let base = URL(filePath: "/" + path)
        let target = try #require(URL(string: String(match.1), relativeTo: base)).absoluteURL
        let name = String(target.path().dropFirst())
        let bytes = try #require(files[name], "\(path) links to \(match.1)")
        guard let anchor = target.fragment(percentEncoded: false) else { continue }
        #expect(
          String(decoding: bytes, as: UTF8.self).contains("id=\"\(anchor)\""),
          "\(path) links to \(match.1)")
      }
    }
  }

  @Test func hostileWordsStayWords() throws {
    let page = try page("letters/voorbeeld-99900-3/index.html")
    #expect(page.contains("&amp; zijn &lt;gevolg&gt;"))
    #expect(!page.contains("<gevolg"))
  }

  @Test func whatMayHappenIsNotShownAsHappened() throws {
    let page = try page("relations/kz/index.html")
    #expect(page.contains("class=\"is-possible\""))
    #expect(page.contains("<span class=\"status\">mogelijk</span>"))
    #expect(page.contains("Geen brieven in deze verzameling tussen 2011 en 2013"))
    #expect(page.contains("niet alles wat er gebeurd is"))
  }

  @Test func eachPageLeadsToItselfInTheOtherLanguage() throws {
    let settings = SiteSettings(
      base: "https://brieven.example/", language: "nl", languages: ["nl", "en"])
    let files = ExampleEdition().render(settings).value
    let pages = try ["relations/kz/index.html", "en/relations/kz/index.html"].map { path in
      String(decoding: try #require(files[path]), as: UTF8.self)
    }
    #expect(pages[0].contains("<h1>Nederland en Kazachstan</h1>"))
    #expect(pages[1].contains("<h1>The Netherlands and Kazakhstan</h1>"))
    #expect(pages[0].contains("href=\"../../en/relations/kz/index.html\" lang=\"en\""))
    #expect(pages[1].contains("href=\"../../../relations/kz/index.html\" lang=\"nl\""))
    let alternates = ["nl", "en"].map { language in
      let folder = language == "en" ? "en/" : ""
      return "<link rel=\"alternate\" hreflang=\"\(language)\" "
        + "href=\"https://brieven.example/\(folder)relations/kz/\">"
    }
    for page in pages {
      for alternate in alternates { #expect(page.contains(alternate)) }
      #expect(page.contains("href=\"\(page == pages[1] ? "../../../" : "../../")assets/"))
    }
    #expect(files["en/data/letters.json"] == nil, "data has no language")
    #expect(files["en/404.html"] == nil)
  }

  @Test func theInterfaceSpeaksEnglishToo() throws {
    let page = try page("relations/kz/index.html", "en")
    #expect(page.contains("<h1>The Netherlands and Kazakhstan</h1>"))
    #expect(page.contains("4 June 2009"))
    #expect(!page.contains("bevestigd"))
  }

  /// A server shows it at any depth, and a site is tried on other hosts than its own.
  @Test(arguments: [
    (nil, "/"), ("https://brieven.example", "/"), ("https://brieven.example/a/b/", "/a/b/"),
  ]) func thePageOfLostAddressesStartsFromTheRoot(_ base: String?, _ root: String) throws {
    let files = ExampleEdition().render(SiteSettings(base: base)).value
    let page = String(decoding: try #require(files["404.html"]), as: UTF8.self)
    #expect(page.contains("href=\"\(root)assets/zendbrief.css\""))
  }
}
