import Diagnostics
import Disk
import Foundation
import Testing

@testable import SiteBuild

/// While somebody edits, a letter's own page comes before the rest of the site, and is what it will be.
@Suite struct SavedLetterTests {
  private static let letter = "Content/letters/b.md"
  private static let page = "letters/b/index.html"

  private func site() throws -> TestSite {
    let site = try TestSite(["Content/letters/a.txt": TestSite.letter(number: 1)])
    try site.write(Self.letter, TestSite.markdown("Het was die dag erg warm."))
    return site
  }

  private func page(_ preview: SitePreview, _ path: String = page) throws -> String {
    String(decoding: try preview.page(at: path) ?? [], as: UTF8.self)
  }

  @Test func itsPageIsReadyAtOnce() async throws {
    let site = try site()
    let before = try await SitePreview.load(site.folder)
    try site.write(Self.letter, TestSite.markdown("Het was die dag erg koud."))
    let saved = try #require(try before.saved([site.path + "/" + Self.letter]))
    #expect(saved.isReady(Self.page))
    #expect(saved.isReady("assets/zendbrief.css"))
    #expect(!saved.isReady("index.html"))
    #expect(try page(saved).contains("Het was die dag erg koud."))
    let settled = saved.settled()
    #expect(settled.isReady("index.html"))
    #expect(try page(settled) == page(saved))
    #expect(try page(settled) == page(try await SitePreview.load(site.folder)))
    #expect(try page(before).contains("erg warm"))
  }

  @Test func itsLinksAreFollowedAtOnce() async throws {
    let site = try site()
    let before = try await SitePreview.load(site.folder)
    try site.write(
      Self.letter, TestSite.markdown("Zie [brief a](/letters/a/) en [niets](/letters/c/)."))
    let saved = try #require(try before.saved([site.path + "/" + Self.letter]))
    #expect(try page(saved).contains("href=\"../../letters/a/index.html\">brief a</a> en niets."))
    #expect(
      saved.diagnostics.diagnostics.filter { $0.code == .linkBroken }.map(\.place.line) == [7])
    #expect(saved.settled().diagnostics.diagnostics == saved.diagnostics.diagnostics)
    #expect(try page(saved.settled()) == page(saved))
    try site.write(Self.letter, TestSite.markdown("Zie [brief a](/letters/a/)."))
    let mended = try #require(try saved.saved([site.path + "/" + Self.letter]))
    #expect(!mended.diagnostics.diagnostics.contains { $0.code == .linkBroken })
  }

  @Test func whatFollowsFromItComesWithTheRest() async throws {
    let site = try site()
    let before = try await SitePreview.load(site.folder)
    try site.write(
      Self.letter, TestSite.markdown("Op 3 maart 2010 bracht ik een bezoek aan Noorwegen."))
    let saved = try #require(try before.saved([site.path + "/" + Self.letter]))
    let settled = saved.settled()
    #expect(try page(settled, "relations/no/index.html").contains("Noorwegen"))
    let whole = try await SitePreview.load(site.folder)
    for path in ["index.html", "relations/no/index.html", "data/events.json", Self.page] {
      #expect(try settled.page(at: path) == whole.page(at: path), "\(path)")
    }
    #expect(settled.diagnostics.diagnostics == whole.diagnostics.diagnostics)
  }

  /// Whatever is saved, all that follows from it is what reading the whole site makes of it.
  @Test(arguments: [
    ("date: 2010-05-01\n", "Het was die dag erg koud."),
    (
      "date: 2010-05-01\n",
      "Het was [die dag](/letters/a/#hierbij-bied-ik-u-een-verslag) erg [warm](/x/)."
    ),
    ("date: 2010-05-01\ntitle: De warme dag\n", "Het was die dag erg warm."),
    ("date: 2010-05-01\nsubject: Warmte\nstatus: checked\n", "Het was die dag erg warm."),
    ("date: 2011-02-03\n", "Het was die dag erg warm."),
    ("date: 2010-05-01\ntopics: [Warmte]\n", "Het was die dag erg warm."),
    ("date: 2010-05-01\nsenders:\n  - name: A. B. Zander\n", "Het was die dag erg warm."),
    ("date: 2010-05-01\ntopics: [Re\u{EB}el]\n", "Het was die dag erg warm."),
    ("date: 2010-05-01\naliases: [oud]\n", "Het was die dag erg warm."),
    ("date: 2010-05-01\ndraft: true\n", "Het was die dag erg warm."),
    ("date: 2010-05-01\n", "Zie Kamerstukken II 2008/09, 31 700 V, nr. 1 en nr. 7."),
    ("date: 2010-05-01\n", "Op 3 maart 2010 bracht ik een bezoek aan Noorwegen."),
    (
      "date: 2010-05-01\nevents:\n  2010-visit:\n    type: visit\n    countries: [NO]\n"
        + "    date: 2010-03-03\n    status: occurred\n    evidence: [\"erg warm\"]\n",
      "Het was die dag erg warm."
    ),
  ])
  func allThatFollowsIsThatOfTheWhole(facts: String, sentence: String) async throws {
    let site = try site()
    let start = try await SitePreview.load(site.folder)
    let text = "---\nid: b\n\(facts)language: nl\n---\n\n\(sentence)\n"
    // And from there back again, before all of it was ready and after.
    try site.write(Self.letter, text)
    // Other bytes of the same text are another text.
    if facts.contains("\u{EB}") {
      let before = try #require(try start.saved([site.path + "/" + Self.letter])).settled()
      let apart = text.replacing("Re\u{EB}el", with: "Ree\u{308}el")
      try site.write(Self.letter, apart)
      let after = try #require(try before.saved([site.path + "/" + Self.letter])).settled()
      try await expectWhole(after, of: site)
      try site.write(Self.letter, text)
    }
    let saved = try #require(try start.saved([site.path + "/" + Self.letter]))
    let settled = saved.settled()
    try await expectWhole(settled, of: site)
    try site.write(Self.letter, TestSite.markdown("Het was die dag erg warm."))
    for before in [saved, settled] {
      let again = try #require(try before.saved([site.path + "/" + Self.letter]))
      try await expectWhole(again.settled(), of: site)
    }
  }

  /// What is said of a letter alone leaves the edition as it is; what an edition is gathered from does not.
  @Test(arguments: [
    ("date: 2010-05-01\n", "Het was die dag erg koud.", true),
    ("date: 2010-05-01\ntitle: De warme dag\n", "Het was die dag erg warm.", true),
    ("date: 2010-05-01\nsubject: Warmte\nstatus: checked\n", "Het was die dag erg warm.", true),
    ("date: 2010-05-02\n", "Het was die dag erg warm.", false),
    ("date: 2010-05-01\nsenders:\n  - name: A. B. Zander\n", "Het was die dag erg warm.", false),
    ("date: 2010-05-01\n", "Op 3 maart 2010 bracht ik een bezoek aan Noorwegen.", false),
  ])
  func onlyWhatIsSaidOfALetterAloneLeavesTheEdition(
    facts: String, sentence: String, isSame: Bool
  ) async throws {
    let site = try site()
    let start = try await SitePreview.load(site.folder)
    try site.write(
      Self.letter, "---\nid: b\n\(facts)language: nl\n---\n\n\(sentence)\n")
    let saved = try #require(try start.saved([site.path + "/" + Self.letter]))
    let former = try #require(saved.former)
    #expect((former.edition(of: saved.read) != nil) == isSame)
  }

  private func expectWhole(
    _ preview: SitePreview, of site: TestSite, at place: SourceLocation = #_sourceLocation
  ) async throws {
    let whole = try await SitePreview.load(site.folder)
    #expect(try page(whole, "letters/a/index.html").contains("Hierbij bied ik u"))
    for path in [
      "index.html", Self.page, "letters/index.html", "topics/index.html",
      "topics/warmte/index.html", "topics/reeel/index.html", "relations/index.html",
      "relations/no/index.html", "persons/voorbeeld-a-b/index.html",
      "timeline/index.html", "persons/index.html", "persons/zander-a-b/index.html",
      "dossiers/index.html", "papers/index.html", "oud/index.html", "data/letters.json",
      "data/letters.csv", "data/events.json", "data/topics.json", "data/csl.json", "feed.atom",
      "letters/b/letter.md", "letters/b/letter.tei.xml", "letters/a/index.html",
    ] {
      #expect(try preview.page(at: path) == whole.page(at: path), "\(path)", sourceLocation: place)
    }
    #expect(
      preview.diagnostics.diagnostics == whole.diagnostics.diagnostics, sourceLocation: place)
  }

  @Test func severalSavesAfterEachOtherAreAllShown() async throws {
    let site = try site()
    var preview = try await SitePreview.load(site.folder)
    for sentence in ["Een.", "Twee.", "Drie."] {
      try site.write(Self.letter, TestSite.markdown(sentence))
      preview = try #require(try preview.saved([site.path + "/" + Self.letter]))
      #expect(try page(preview).contains(sentence))
    }
    #expect(try page(preview.settled()).contains("Drie."))
  }

  /// All else is no letter's text alone, and the whole site is read.
  @Test func moreThanATextIsNotTakenForOne() async throws {
    let site = try site()
    let preview = try await SitePreview.load(site.folder)
    let changes: [(String, String?)] = [
      ("Content/registers/topics.yml", "x:\n  name: X\n"), ("zendbrief.yml", "title: X\n"),
      ("Templates/page.mustache", "x"),
      ("Content/letters/new.md", TestSite.markdown("Nieuw.", id: "new")),
      (Self.letter, TestSite.markdown("Anders.", id: "c")), (Self.letter, nil),
    ]
    for (path, text) in changes {
      if let text { try site.write(path, text) } else { try site.remove(path) }
      #expect(try preview.saved([site.path + "/" + path]) == nil, "\(path)")
    }
  }

  /// An editor writes `4913` or `b.md~` beside a letter, and takes it away again.
  @Test func whatIsGoneAgainIsNothing() async throws {
    let site = try site()
    let preview = try await SitePreview.load(site.folder)
    let saved = try preview.saved([site.path + "/Content/letters/4913"])
    #expect(saved?.ready == [])
  }

  /// What was kept when the site was read is whole, and stays so.
  @Test func aSaveLeavesWhatWasKeptAsItIs() async throws {
    let site = try site()
    let preview = try await SitePreview.load(site.folder)
    let kept = { () throws -> [String: [UInt8]] in
      let folder = site.path + "/.zendbrief/kept"
      return try FolderListing.entries(below: folder).filter { $0.path.hasSuffix(".pack") }
        .reduce(into: [:]) { $0[$1.path] = try FileReading.bytes(of: folder + "/" + $1.path) }
    }
    let before = try kept()
    #expect(before.count == 1)
    try site.write(Self.letter, TestSite.markdown("Het was die dag erg koud."))
    let saved = try #require(try preview.saved([site.path + "/" + Self.letter]))
    #expect(try page(saved).contains("erg koud"))
    #expect(try kept() == before)
  }

  /// Settings and pages need no letter to be read again, and the site is what reading all of it makes.
  @Test(arguments: [
    ("zendbrief.yml", "title: Andere naam\nlanguage: [nl, en]\n"),
    ("Templates/parts/bottom.mustache", "<footer>{{site}}</footer></body></html>"),
    ("Templates/parts/bottom.mustache", "{{nothing-of-this-name}}"),
    ("Content/pages/over.md", "# Over\n\nZie [de brief](../letters/b.md).\n"),
    ("Content/static/kaart.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"),
    ("Content/registers/persons.yml", "x:\n  name: X. Y. Zander\n"),
  ])
  func settingsNeedNoLetterAgain(path: String, text: String) async throws {
    let site = try site()
    let before = try await SitePreview.load(site.folder)
    try site.write(path, text)
    let adjusted = try #require(try before.adjusted([site.path + "/" + path]))
    let whole = try await SitePreview.load(site.folder)
    for address in [
      "index.html", "en/index.html", Self.page, "over/index.html", "kaart.svg",
      "persons/index.html", "letters/index.html", "data/letters.json", "404.html",
    ] {
      #expect(try adjusted.page(at: address) == whole.page(at: address), "\(address)")
    }
    #expect(adjusted.diagnostics.diagnostics == whole.diagnostics.diagnostics)
  }

  /// A letter that is looked at is read by a changed register at once; the others wait for the whole.
  @Test func aLetterInViewIsReadAgainAtOnce() async throws {
    let site = try site()
    let register = "Content/registers/topics.yml"
    let before = try await SitePreview.load(site.folder)
    try site.write(register, "warmte:\n  name: Hitte\n  terms: { nl: [warm] }\n")
    let changed: Set = [site.path + "/" + register]
    #expect(try before.reread(changed, inView: ["index.html", "letters/index.html"]) == nil)
    let reread = try #require(try before.reread(changed, inView: [Self.page]))
    #expect(reread.isReady(Self.page))
    #expect(!reread.isReady("topics/index.html"))
    let whole = try await SitePreview.load(site.folder)
    #expect(try reread.page(at: Self.page) == whole.page(at: Self.page))
    #expect(try page(whole).contains("Hitte"))
    #expect(try !page(before).contains("Hitte"))
    // What is saved next is read with all the others: of those no one has looked at them yet.
    try site.write(Self.letter, TestSite.markdown("Het was die dag erg koud."))
    #expect(try reread.saved([site.path + "/" + Self.letter]) == nil)
    #expect(try reread.reread(changed, inView: [Self.page]) == nil)
  }

  /// What letters are read by, and letters themselves, are not taken for settings.
  @Test func whatLettersAreReadByIsNoSettingAlone() async throws {
    let site = try site()
    let preview = try await SitePreview.load(site.folder)
    let changes: [(String, String?)] = [
      ("Content/registers/topics.yml", "x:\n  name: X\n"), ("zendbrief.yml", "home: BE\n"),
      ("Content/registers/events.yml", "- type: visit\n  date: 2010\n"),
      ("Content/pages/over.md", "[Daar](../letters/b.md#het-was-die-dag-erg-warm)\n"),
      (Self.letter, TestSite.markdown("Anders.")), (Self.letter, nil),
    ]
    for (path, text) in changes {
      if let text { try site.write(path, text) } else { try site.remove(path) }
      #expect(try preview.adjusted([site.path + "/" + path]) == nil, "\(path)")
      if path != Self.letter { try site.remove(path) }
    }
  }
}
