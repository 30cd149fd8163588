import Diagnostics
import Disk
import Foundation
import PublicFolder
import SiteBuild
import Testing

/// The editor's own pages, old addresses, drafts and files.
@Suite struct EditorPagesTests {
  private static let letter = "Content/letters/kst-99001-1.txt"

  private func site(_ files: [String: String], languages: String = "[nl, en]") throws -> TestSite {
    try TestSite(
      files.merging([
        Self.letter: TestSite.letter(number: 1), "zendbrief.yml": "language: \(languages)\n",
      ]) { own, _ in own })
  }

  /// What is said of one code, each as `path:line message`.
  private func told(_ report: BuildReport, _ code: DiagnosticCode) -> [String] {
    report.diagnostics.diagnostics.filter { $0.code == code }
      .map { "\($0.place.path):\($0.place.line) \($0.message)" }
  }

  @Test func aPageStandsInItsLanguageAndLeadsToTheOther() async throws {
    let site = try site([
      "Content/pages/rechten.md": "---\ntitle: Rechten\ndescription: Wie mag wat\n---\n\nVrij.\n",
      "Content/pages/rechten.en.md": "# Rights\n\n[Free](/letters/) [data](/data/letters.json).\n",
      "Content/pages/huis/regels.md": "---\ntitle: Regels\nlanguage: nl\n---\n\nRust.\n",
    ])
    let report = try await site.build()
    #expect(report.diagnostics.diagnostics.filter { $0.severity != .note }.isEmpty)
    let dutch = try site.page("rechten/index.html")
    #expect(dutch.contains("<h1>Rechten</h1>"))
    #expect(dutch.contains("<meta name=\"description\" content=\"Wie mag wat\">"))
    #expect(dutch.contains("href=\"../en/rechten/index.html\" lang=\"en\""))
    let english = try site.page("en/rechten/index.html")
    #expect(english.contains("<h1>Rights</h1>"))
    #expect(english.contains("<a href=\"../letters/index.html\">Free</a>"))
    #expect(english.contains("<a href=\"../../data/letters.json\">data</a>"))
    #expect(english.contains("href=\"../../rechten/index.html\" lang=\"nl\""))
    let alone = try site.page("huis/regels/index.html")
    #expect(alone.contains("href=\"../../en/index.html\" lang=\"en\""), "the other's first page")
    #expect(!alone.contains("rel=\"alternate\" hreflang=\"en\""), "which is no translation of it")
    #expect(try site.page("index.html").contains("<a href=\"rechten/index.html\">Rechten</a>"))
    #expect(try site.page("en/index.html").contains("<a href=\"../en/rechten") == false)
    #expect(try site.page("en/index.html").contains("<a href=\"rechten/index.html\">Rights</a>"))
    #expect(!(try site.page("index.html").contains("huis/regels")), "folders are not listed")
  }

  @Test func aboutAndIndexTakeTheProgramsWordsPlace() async throws {
    let site = try site([
      "Content/pages/about.md": "# Wie wij zijn\n\nEen archief.\n",
      "Content/pages/index.md": "Welkom bij <b>deze</b> brieven.\n",
    ])
    _ = try await site.build()
    #expect(try site.page("about/index.html").contains("<h1>Wie wij zijn</h1>"))
    #expect(try site.page("en/about/index.html").contains("<h1>About"))
    let home = try site.page("index.html")
    #expect(home.contains("Welkom bij &lt;b&gt;deze&lt;/b&gt; brieven."))
    #expect(!home.contains("Brieven zoals ze gepubliceerd zijn"))
    #expect(!(try site.page("en/index.html").contains("Welkom")))
  }

  @Test func linksAreFollowedFromWhereThePageStands() async throws {
    let site = try site([
      "Content/pages/huis/regels.md": """
      # Regels

      [a](/letters/kst-99001-1/#hierbij-bied-ik-u-een-verslag) [b](../../letters/kst-99001-1.txt) [c](../rechten.md#slot)
      [d](/kaart%20een.svg) [e](#slot) [f](https://example.org/?a=b#c) [g](/) ![h](/kaart%20een.svg)

      ## Slot

      Einde.
      """,
      "Content/pages/rechten.md": "# Rechten\n\n## Slot\n\nEinde.\n",
      "Content/static/kaart een.svg": "<svg/>",
    ])
    let report = try await site.build()
    #expect(told(report, .linkBroken) == [])
    let page = try site.page("huis/regels/index.html")
    for link in [
      "<a href=\"../../letters/kst-99001-1/index.html#hierbij-bied-ik-u-een-verslag\">a</a>",
      "<a href=\"../../letters/kst-99001-1/index.html\">b</a>",
      "<a href=\"../../rechten/index.html#t-slot\">c</a>",
      "<a href=\"../../kaart%20een.svg\">d</a>", "<a href=\"#t-slot\">e</a>",
      "<a href=\"https://example.org/?a=b#c\" rel=\"external noopener\">f</a>",
      "<a href=\"../../index.html\">g</a>",
      "<img src=\"../../kaart%20een.svg\" alt=\"h\" loading=\"lazy\">",
    ] {
      #expect(page.contains(link), "\(link)")
    }
  }

  @Test(arguments: [
    ("/letters/kst-99001-2/", "leads nowhere"), ("letters/kst-99001-1/", "leads nowhere"),
    ("weg.md", "leads nowhere"), ("../../../etc/passwd", "leads nowhere"),
    ("#nergens", "leads to no place of its page"), ("javascript:x", "no address that a page"),
    ("//example.org", "names no kind of address"), ("/%FF", "leads nowhere"),
    ("concept.md", "leads nowhere"), ("/letters/kst-99001-1/#p7", "leads to no place of its page"),
    ("../letters/kst-99001-1.txt#hierbij-bied-u", "leads to no place of its page"),
  ]) func aLinkThatLeadsNowhereIsToldWithItsLine(_ link: String, _ message: String) async throws {
    let site = try site([
      "Content/pages/a.md": "# A\n\nEerst\n[hier](\(link)).\n",
      "Content/pages/concept.md": "---\ntitle: C\ndraft: true\n---\n\nNiets.\n",
    ])
    let report = try await site.build()
    let told = told(report, .linkBroken)
    #expect(told.count == 1)
    #expect(told.first?.hasPrefix("Content/pages/a.md:4 ") == true, "\(told)")
    #expect(told.first?.contains(message) == true, "\(told)")
    #expect(try site.page("a/index.html").contains("hier.</p>"), "its words are shown without it")
  }

  @Test func ofManyLinksThatLeadNowhereTheFirstAreToldAndTheOthersCounted() async throws {
    let links = (1...25).map { "[n](#plaats-\($0))\n" }.joined()
    let site = try site(["Content/pages/a.md": "# A\n\n\(links)"])
    let told = told(try await site.build(), .linkBroken)
    #expect(told.count == 21)
    for line in 3...22 {
      #expect(told.contains { $0.hasPrefix("Content/pages/a.md:\(line) ") }, "\(line)")
    }
    #expect(told.contains { $0.hasSuffix("5 more links lead nowhere") }, "\(told)")
  }

  @Test func anOldAddressLeadsToTheNewInBothLanguages() async throws {
    let site = try site([
      "Content/letters/a.md":
        "---\ntitle: Brief A\naliases: [/oud/a/, b.html]\n---\n\nTekst van de brief.\n",
      "Content/pages/rechten.md": "---\ntitle: Rechten\naliases: [licentie]\n---\n\nVrij.\n",
    ])
    _ = try await site.build()
    let page = try site.page("oud/a/index.html")
    for part in [
      "content=\"0; url=../../letters/a/index.html\"", "<meta name=\"robots\" content=\"noindex\">",
      "<link rel=\"canonical\" href=\"../../letters/a/index.html\">",
      "<a href=\"../../letters/a/index.html\">Brief A</a>",
    ] {
      #expect(page.contains(part), "\(part)")
    }
    #expect(try site.page("b.html").contains("url=letters/a/index.html"))
    #expect(try site.page("en/oud/a/index.html").contains("url=../../letters/a/index.html"))
    #expect(try site.page("licentie/index.html").contains("url=../rechten/index.html"))
    #expect(try site.published()["en/licentie/index.html"] == nil)
  }

  /// Old sites have files such as `brief 1.html`, which a browser shows as `brief%201.html`.
  @Test(arguments: ["oude brieven/brief 1.html", "oude%20brieven/brief%201.html"])
  func anOldAddressMayHaveABlank(_ alias: String) async throws {
    let site = try site([
      "Content/letters/a.md": "---\ntitle: A\naliases: [\"\(alias)\"]\n---\n\nTekst.\n"
    ])
    _ = try await site.build()
    let page = try site.page("oude brieven/brief 1.html")
    #expect(page.contains("url=../letters/a/index.html"))
  }

  /// `about.md` is a page in whatever language; `about.nl.md` would be the Dutch one alone.
  @Test func aLinkToAFileLeadsToThePageInTheOwnLanguage() async throws {
    let site = try site([
      "Content/pages/rechten.md": "# Rechten\n\n[over](about.md) [rights](rechten.en.md)\n",
      "Content/pages/rechten.en.md": "# Rights\n\n[about](about.md) [rules](regels.md)\n",
      "Content/pages/about.md": "# Over\n\nEen archief.\n",
      "Content/pages/regels.md": "# Regels\n\nRust.\n",
    ])
    _ = try await site.build()
    let english = try site.page("en/rechten/index.html")
    #expect(english.contains("<a href=\"../about/index.html\">about</a>"))
    #expect(english.contains("<a href=\"../../regels/index.html\">rules</a>"), "there is but one")
    let dutch = try site.page("rechten/index.html")
    #expect(dutch.contains("<a href=\"../about/index.html\">over</a>"))
    #expect(dutch.contains("<a href=\"../en/rechten/index.html\">rights</a>"))
  }

  @Test(arguments: [
    ("../oud", DiagnosticCode.frontMatterValueInvalid),
    ("https://example.org/a", .frontMatterValueInvalid),
    ("a//b", .frontMatterValueInvalid), ("%2e%2e/a", .frontMatterValueInvalid),
    ("a%2Fb%", .frontMatterValueInvalid), ("a /b", .frontMatterValueInvalid),
    (".verborgen", .frontMatterValueInvalid),
    ("letters", .addressTaken), ("letters/kst-99001-1/", .addressTaken), ("rechten", .addressTaken),
    ("oud", .addressTaken),
  ]) func anAliasThatCannotBeIsTold(_ alias: String, _ code: DiagnosticCode) async throws {
    let site = try site([
      "Content/letters/a.md": "---\ntitle: A\naliases: [\"\(alias)\"]\n---\n\nTekst.\n",
      "Content/letters/b.md": "---\ntitle: B\naliases: [anders]\n---\n\nTekst.\n",
      "Content/pages/rechten.md": "---\ntitle: R\naliases: [oud]\n---\n\nVrij.\n",
    ])
    let report = try await site.build()
    #expect(report.summary == nil)
    let told = told(report, code)
    #expect(told.count == 1, "\(told)")
    let isLetters = told.first?.hasPrefix("Content/letters/a.md:") == true
    #expect(isLetters || alias == "oud", "\(told)")
  }

  @Test func aDraftIsCountedAndShownInThePreviewAlone() async throws {
    let site = try site([
      "Content/letters/a.md": "---\ntitle: Brief A\ndraft: true\n---\n\nTekst van de brief.\n",
      "Content/pages/plan.md": "---\ntitle: Plan\ndraft: true\n---\n\nLater.\n",
    ])
    let report = try await site.build()
    #expect((report.letters, report.drafts) == (1, 2))
    let files = try site.published()
    #expect(files["letters/a/index.html"] == nil && files["plan/index.html"] == nil)
    #expect(!files.values.contains { String(decoding: $0, as: UTF8.self).contains("Brief A") })
    let preview = try await SitePreview.load(site.folder)
    for path in ["letters/a/index.html", "plan/index.html"] {
      let bytes = try #require(try preview.page(at: path))
      #expect(String(decoding: bytes, as: UTF8.self).contains("<p class=\"draft\""), "\(path)")
    }
    let other = try #require(try preview.page(at: "letters/kst-99001-1/index.html"))
    #expect(!String(decoding: other, as: UTF8.self).contains("class=\"draft\""))
  }

  /// A scan that an editor has put into the letter's own folder; a letter's page is made anew when one comes.
  @Test func aLettersPageLeadsToItsFiles() async throws {
    let site = try site(["Content/static/letters/kst-99001-1/scan 1.pdf": "%PDF-1.4"])
    _ = try await site.build()
    let link = "<a href=\"../../letters/kst-99001-1/scan%201.pdf\">scan 1.pdf</a>"
    #expect(try site.page("letters/kst-99001-1/index.html").contains(link))
    #expect(
      try site.page("en/letters/kst-99001-1/index.html").contains(
        "<a href=\"../" + link.dropFirst(9)))
    try site.write("Content/static/letters/kst-99001-1/band.tif", "II*")
    try site.write("Content/static/letters/kst-99001-2/x.pdf", "%PDF-1.4")
    _ = try await site.build()
    let page = try site.page("letters/kst-99001-1/index.html")
    #expect(page.contains(link) && page.contains(">band.tif</a>") && !page.contains("x.pdf"))
  }

  /// It is sent as it lies there, however large it is.
  @Test func thePreviewLendsAnEditorsFile() async throws {
    let site = try site(["Content/static/beeld/kaart.svg": "<svg/>"])
    symlink("/etc/hosts", site.path + "/Content/static/verwijzing")
    let preview = try await SitePreview.load(site.folder)
    let file = try #require(try preview.file(at: "beeld/kaart.svg"))
    #expect(try file.piece(from: 1, of: 3) == Array("svg".utf8))
    for path in ["verwijzing", "index.html", "beeld/", "beeld", "../zendbrief.yml"] {
      let none = try preview.file(at: path)
      #expect(none == nil)
    }
    try site.remove("Content/static/beeld/kaart.svg")
    let gone = try preview.file(at: "beeld/kaart.svg")
    #expect(gone == nil)
  }

  @Test func filesComeToTheTopAsTheyAre() async throws {
    let site = try site([
      "Content/static/robots.txt": "User-agent: *\n", "Content/static/beeld/kaart.svg": "<svg/>",
      "Content/static/.verborgen": "x", "Content/static/.git/config": "x",
      "Content/static/.well-known/security.txt": "Contact: x\n",
    ])
    let big = [UInt8](repeating: 7, count: 1_000_003)
    try FileWriting.create(site.path + "/Content/static/groot.bin", big)
    symlink("/etc/hosts", site.path + "/Content/static/verwijzing")
    let report = try await site.build()
    #expect(told(report, .contentUnread).count == 1)
    let files = try site.published()
    #expect(files["groot.bin"] == big)
    #expect(files["beeld/kaart.svg"] == Array("<svg/>".utf8))
    #expect(files[".well-known/security.txt"] != nil)
    for path in files.keys {
      #expect(!path.contains("verborgen") && !path.contains(".git") && path != "verwijzing")
    }
    #expect(try await site.build().summary?.written == 0, "what has not changed is kept")
    try site.write("Content/static/robots.txt", "User-agent: a\n")
    #expect(try await site.build().summary?.written == 1, "in place of the program's own")
    try site.remove("Content/static/robots.txt")
    try site.remove("Content/static/groot.bin")
    #expect(try await site.build().summary?.removed == 1)
  }

  @Test(arguments: [
    "404.html", "letters", "letters/index.html", "assets/zendbrief.css", "manifest.sha256",
  ]) func aFileWithAPagesAddressIsTold(_ name: String) async throws {
    let site = try site(["Content/static/" + name: "x"])
    let report = try await site.build()
    #expect(report.summary == nil)
    #expect(told(report, .addressTaken).first?.hasPrefix("Content/static/\(name):") == true)
  }

  /// The list of all files stands at the site's top, and nothing else stands there or below.
  @Test func theListsAddressIsTaken() async throws {
    let site = try site([
      "Content/static/manifest.sha256/x.txt": "een\n",
      "Content/letters/b.md":
        "---\ndate: 2010-05-01\naliases: [manifest.sha256]\n---\n\nTekst.\n",
    ])
    let told = told(try await site.build(), .addressTaken)
    #expect(told.contains { $0.hasPrefix("Content/static/manifest.sha256/x.txt:") }, "\(told)")
    #expect(told.contains { $0.hasPrefix("Content/letters/b.md:") }, "\(told)")
  }

  /// Public is a folder of its own, wherever links lead.
  @Test(arguments: ["Content", "Content/letters", ".", ".zendbrief"])
  func publicIsNotWhatTheSiteIsMadeFrom(target: String) async throws {
    let site = try site([:])
    try FileManager.default.createDirectory(
      atPath: site.path + "/.zendbrief", withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: site.path + "/Public", withDestinationPath: target)
    #expect(told(try await site.build(), .publicFileForeign).count == 1)
    #expect(!FileManager.default.fileExists(atPath: site.path + "/Content/index.html"))
  }

  /// What certificates and servers ask for may change when nothing else does.
  @Test func aHiddenFileThatChangedIsPublished() async throws {
    let site = try site(["Content/static/.well-known/security.txt": "een\n"])
    _ = try await site.build()
    try site.write("Content/static/.well-known/security.txt", "twee\n")
    try site.write("Content/static/.well-known/other.txt", "drie\n")
    _ = try await site.build()
    #expect(try site.page(".well-known/security.txt") == "twee\n")
    #expect(try site.page(".well-known/other.txt") == "drie\n")
  }

  /// A link of the first page leads to what stands there now: a file, and a place within a letter.
  @Test func theFirstPagesLinksFollowWhatComesAndGoes() async throws {
    let site = try site([
      "Content/pages/index.md":
        "[Kaart](/map.txt) en [zin](../letters/b.md#het-regent-vandaag-buiten).\n",
      "Content/letters/b.md": TestSite.markdown("Het regent vandaag buiten."),
    ])
    _ = try await site.build()
    let before = try site.page("index.html")
    #expect(!before.contains("map.txt") && before.contains("#het-regent-vandaag-buiten"))
    try site.write("Content/static/map.txt", "kaart\n")
    try site.write("Content/letters/b.md", TestSite.markdown("Het sneeuwt vandaag buiten."))
    _ = try await site.build()
    let after = try site.page("index.html")
    #expect(after.contains("href=\"map.txt\"") && !after.contains("#het-regent-vandaag-buiten"))
  }

  @Test func theLookIsTheInstitutionsInTenLines() async throws {
    let site = try site([
      "zendbrief.yml":
        "logo:\n  file: merk.svg\n  text: { nl: Archief, en: Archive }\nlanguage: [nl, en]\n",
      "Content/static/merk.svg": "<svg/>",
      "Templates/assets/site.css": ":root { --red: #154273 }\n",
    ])
    let report = try await site.build()
    #expect(report.diagnostics.diagnostics.isEmpty)
    let page = try site.page("en/letters/index.html")
    #expect(page.contains("<img class=\"logo\" src=\"../../merk.svg\" alt=\"Archive\">"))
    let styles = page.matches(of: /assets\/(\w+)\.css/).map { String($0.1) }
    #expect(styles == ["zendbrief", "site"], "its rules come after the look's")
    try site.write("zendbrief.yml", "title: Brieven\nlogo: merkt.svg\n")
    #expect(
      told(try await site.build(), .registerValueInvalid).first?.hasPrefix("zendbrief.yml:2")
        == true)
  }
}
