import BuiltinTemplates
import Diagnostics
import Foundation
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

  @Test func letterPageCitesAndMarks() throws {
    let page = try page("letters/kst-31700-V-104/index.html")
    #expect(page.contains("<i>Kamerstukken II</i> 2008/09, 31700 V, nr. 104"))
    #expect(page.contains("<h1>Brief van de minister van Buitenlandse Zaken</h1>"))
    #expect(
      page.contains(
        "<mark class=\"evidence\">bezoek van mijn Kazachstaanse ambtgenoot, Marat Tazhin, aan Den Haag op 4 juni 2009</mark>"
      ))
    #expect(page.contains("15 juni 2009"))
    #expect(page.contains("nrs. 105–109 zijn niet in deze verzameling"))
  }

  @Test func everyLinkLeadsToAPage() throws {
    var files = ExampleEdition().render(SiteSettings()).value
    for (path, bytes) in BuiltinTemplates.files { files[path] = bytes }
    for (path, bytes) in files where path.hasSuffix(".html") && path != "404.html" {
      let page = String(decoding: bytes, as: UTF8.self)
      for match in page.matches(of: /(?:href|src)="([^"]*)"/) {
        // An official address leads off the site.
        guard !match.1.hasPrefix("https:") else { continue }
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

  @Test func theInterfaceSpeaksEnglishToo() throws {
    let page = try page("relations/kz/index.html", "en")
    #expect(page.contains("<h1>Netherlands and Kazakhstan</h1>"))
    #expect(page.contains("4 June 2009"))
    #expect(!page.contains("bevestigd"))
  }
}
