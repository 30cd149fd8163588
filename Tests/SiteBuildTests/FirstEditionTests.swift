import Diagnostics
import Disk
import Testing

@testable import SiteBuild

/// What a preview shows before all letters are read for the first time.
@Suite struct FirstEditionTests {
  private static let page = "letters/a/index.html"

  private func site() throws -> TestSite {
    try TestSite([
      "Content/letters/a.txt": TestSite.letter(number: 1),
      "Content/letters/b.md":
        "---\nid: b\ndate: 2010-05-01\nlanguage: nl\n---\n\nZie [de brief](../c/).\n",
    ])
  }

  /// Without any time no letter is read, and yet the first page is there.
  @Test func aPageIsThereBeforeItsLetters() async throws {
    let site = try site()
    let begun = try await SitePreview.begin(site.folder, within: .zero)
    let unfinished = try #require(begun.unfinished)
    #expect(unfinished == (read: 0, all: 2))
    #expect(begun.isReady("index.html") && begun.isReady("assets/zendbrief.css"))
    #expect(try begun.page(at: "index.html") != nil)
    #expect(begun.diagnostics.diagnostics.isEmpty)
  }

  /// Data that tells of a part only would pass for the whole.
  @Test func whatCannotTellThatItIsNotWholeIsWaitedFor() async throws {
    let site = try site()
    let begun = try await SitePreview.begin(site.folder, within: .zero)
    for path in [Self.page, "letters/b/index.html", "data/events.json", "feed.atom"] {
      #expect(!begun.isReady(path), "\(path)")
    }
  }

  @Test func itBecomesTheWholeSite() async throws {
    let site = try site()
    let begun = try await SitePreview.begin(site.folder, within: .zero)
    let (finished, whole) = (try await begun.finished(), try await SitePreview.load(site.folder))
    #expect(finished.unfinished == nil && whole.unfinished == nil)
    for path in ["index.html", "letters/index.html", "data/events.json", Self.page] {
      #expect(finished.isReady(path))
      let page = try #require(try finished.page(at: path), "\(path)")
      #expect(try page == whole.page(at: path), "\(path)")
    }
    #expect(finished.diagnostics.diagnostics == whole.diagnostics.diagnostics)
  }

  /// Whoever asks for a letter's page has it before its turn comes, as it is in a site of that letter and those that
  /// are read.
  @Test func aPageThatIsAskedForComesEarly() async throws {
    let site = try site()
    let begun = try await SitePreview.begin(site.folder, within: .zero)
    let early = try #require(try begun.early("letters/b/index.html"))
    #expect(early.isReady("letters/b/index.html") && !early.isReady("feed.atom"))
    #expect(early.source(ofPageAt: "letters/b/index.html") == "Content/letters/b.md")
    #expect(early.unfinished.map { $0.read } == 1)
    let alone = try TestSite([
      "Content/letters/b.md":
        "---\nid: b\ndate: 2010-05-01\nlanguage: nl\n---\n\nZie [de brief](../c/).\n"
    ])
    let page = try #require(try early.page(at: "letters/b/index.html"))
    #expect(
      try await page == SitePreview.load(alone.folder).page(at: "letters/b/index.html"))
    // What was begun is as it was, and what is no letter's page, or of no file's name, has no early site.
    #expect(!begun.isReady("letters/b/index.html"))
    for address in ["letters/c/index.html", "topics/b/index.html", "b/index.html", "", "letters/b"]
    {
      #expect(try begun.early(address) == nil, "\(address)")
    }
    #expect(try await begun.finished().early("letters/b/index.html") == nil)
  }

  /// Behind those that are read already, and a letter that has another name than its file waits for its turn.
  @Test func theLetterIsLookedForBehindThoseThatAreRead() async throws {
    let front = "---\ndate: 2010-05-01\nlanguage: nl\n---\n\nTekst.\n"
    let site = try TestSite([
      "Content/letters/a.md": front, "Content/letters/b.md": front, "Content/letters/c.md": front,
      "Content/letters/d.md": "---\nid: other\ndate: 2010-05-01\nlanguage: nl\n---\n\nTekst.\n",
    ])
    let none = try await SitePreview.begin(site.folder, within: .zero)
    var read = none.read
    read.letters = Array(try await SitePreview.load(site.folder).read.letters.prefix(1))
    let begun = SitePreview(
      site.folder, read, Site.of(read).value, [], ready: nil, isPartial: true)
    #expect(begun.isReady("letters/a/index.html") && !begun.isReady("letters/c/index.html"))
    let early = try #require(try begun.early("letters/c/index.html"))
    #expect(early.isReady("letters/a/index.html") && early.isReady("letters/c/index.html"))
    #expect(!early.isReady("letters/b/index.html"))
    for name in ["a", "d", "other"] {
      #expect(try begun.early("letters/\(name)/index.html") == nil, "\(name)")
    }
  }

  /// A save that comes meanwhile is not lost: the whole site is read for it.
  @Test func noSaveIsLaidOverAPart() async throws {
    let site = try site()
    let begun = try await SitePreview.begin(site.folder, within: .zero)
    let path = site.path + "/Content/letters/b.md"
    #expect(try begun.saved([path]) == nil)
    #expect(try begun.adjusted([site.path + "/zendbrief.yml"]) == nil)
    #expect(try begun.reread([site.path + "/zendbrief.yml"], inView: [Self.page]) == nil)
  }

  @Test func lettersThatAreReadInTimeAreAllThere() async throws {
    let site = try site()
    let begun = try await SitePreview.begin(site.folder, within: .seconds(60))
    #expect(begun.unfinished == nil)
    #expect(begun.isReady(Self.page) && begun.isReady("data/events.json"))
  }
}
