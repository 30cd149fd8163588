import Diagnostics
import Testing

@testable import PreviewServer

@Suite struct PreviewAnswerTests {
  static let edition = PreviewEdition(
    generation: 3,
    page: { path in
      path == "/letters/é/" ? PreviewPage(bytes: Array("<body>Brief</body>".utf8)) : nil
    }, diagnostics: [])

  static func asked(_ path: String, of edition: PreviewEdition = edition) -> PreviewPage {
    let request = PreviewRequest(method: "GET", path: path, host: "localhost:80")
    return PreviewAnswer.page(for: request, port: 80, edition)
  }

  static func status(_ path: String, method: String = "GET", host: String = "localhost:80") -> Int {
    let request = PreviewRequest(method: method, path: path, host: host)
    return PreviewAnswer.page(for: request, port: 80, edition).status
  }

  @Test func pageComesWithTheScript() {
    let request = PreviewRequest(method: "GET", path: "/letters/%C3%A9/", host: "127.0.0.1:80")
    let page = PreviewAnswer.page(for: request, port: 80, Self.edition)
    let text = String(decoding: page.bytes, as: UTF8.self)
    #expect(text.hasPrefix("<body>Brief<link") && text.hasSuffix("defer></script></body>"))
    #expect(text.contains("data-generation=\"3\""))
  }

  @Test(arguments: [
    "/../x", "/%2e%2e/etc/passwd", "/letters/..%2f..%2fx", "/letters/%5c..%5cx", "//etc/passwd",
    "/.git/config", "/%00", "/%c0%ae%c0%ae/", "/%", "/%zz", "letters", "", "/%252e%252e/x",
  ])
  func pathOutsideTheSiteIsNone(path: String) { #expect(Self.status(path) == 404) }

  @Test(arguments: [
    "evil.example", "evil.example:80", "localhost", "localhost:81", "", "127.0.0.1.x:80",
  ])
  func otherHostIsSentAway(host: String) {
    #expect(Self.status("/letters/%C3%A9/", host: host) == 421)
  }

  @Test(arguments: ["POST", "PUT", "DELETE", "OPTIONS", "TRACE"])
  func onlyReadingIsAllowed(method: String) {
    #expect(Self.status("/letters/%C3%A9/", method: method) == 405)
  }

  /// Whoever asks for a page, or for its proof desk, may have to wait for it; nobody waits for the preview's own files.
  @Test(arguments: [
    ("/letters/%C3%A9/", "/letters/é/"), ("/_preview/desk/letters/%C3%A9/", "/letters/é/"),
    ("/_preview/desk.js", nil), ("/_preview/events", nil), ("/../x", nil),
  ])
  func aPageIsWaitedFor(_ path: String, _ waited: String?) {
    let request = PreviewRequest(method: "GET", path: path, host: "localhost:80")
    #expect(PreviewAnswer.path(for: request, port: 80) == waited)
    #expect(PreviewAnswer.path(for: request, port: 81) == nil)
  }

  /// An edition in which one page has a proof desk.
  static var checked: PreviewEdition {
    var checked = edition
    checked.hasDesk = { $0 == "/letters/é/" }
    checked.desk = { $0 == "/letters/é/" ? Array("{}".utf8) : nil }
    return checked
  }

  @Test func aLettersPageHasItsDeskAndOthersHaveNone() {
    let page = Self.asked("/letters/%C3%A9/", of: Self.checked)
    let text = String(decoding: page.bytes, as: UTF8.self)
    #expect(text.contains("<script src=\"/_preview/desk.js\" type=\"module\"></script>"))
    #expect(text.contains("<aside id=\"zendbrief-preview\""))
    // A strict policy of the page lets nothing run or shine that stands in it.
    #expect(!text.contains("<style") && !text.contains(" style=") && !text.contains("<script>"))
    let desk = Self.asked("/_preview/desk/letters/%C3%A9/", of: Self.checked)
    #expect(desk.status == 200 && desk.contentType == "application/json")
    #expect(Self.asked("/_preview/desk/letters/x/", of: Self.checked).status == 404)
    let other = String(decoding: Self.asked("/letters/%C3%A9/").bytes, as: UTF8.self)
    #expect(!other.contains("desk"))
  }

  @Test func anEditionThatIsNotWholeTellsItOnEveryPage() {
    var begun = Self.edition
    begun.notice = "2 of <3> letters are read"
    for path in ["/letters/%C3%A9/", "/no/such/page/"] {
      let text = String(decoding: Self.asked(path, of: begun).bytes, as: UTF8.self)
      #expect(text.contains("<p role=\"status\">2 of &lt;3&gt; letters are read</p>"))
      #expect(!String(decoding: Self.asked(path).bytes, as: UTF8.self).contains("<p role"))
    }
  }

  /// What keeps the site from being published stands first and open, whichever page is in view.
  @Test func errorsComeFirst() {
    var told = Self.edition
    told.diagnostics = [
      Diagnostic(.topicUnknown, at: Place(path: "é.md"), "warned"),
      Diagnostic(.registerInvalid, at: Place(path: "zendbrief.yml"), "stopped"),
    ]
    let text = String(decoding: Self.asked("/letters/%C3%A9/", of: told).bytes, as: UTF8.self)
    #expect(
      text.contains("<details class=\"stopped\" open><summary>1 error, 1 to look at</summary>"))
    #expect(text.contains("stopped</li><li class=\"warning\">"))
    told.diagnostics.removeLast()
    let other = String(decoding: Self.asked("/letters/%C3%A9/", of: told).bytes, as: UTF8.self)
    #expect(other.contains("<details><summary>1 to look at</summary>"))
  }

  @Test(arguments: [
    ("preview.js", "text/javascript"), ("preview.css", "text/css"), ("desk.js", "text/javascript"),
    ("desk.css", "text/css"),
  ]) func itsFilesAreServed(_ name: String, _ type: String) {
    let page = Self.asked("/_preview/\(name)")
    #expect(page.status == 200 && page.contentType == "\(type); charset=utf-8")
    #expect(!page.bytes.isEmpty)
    #expect(Self.status("/_preview/\(name)x") == 404)
  }
}
