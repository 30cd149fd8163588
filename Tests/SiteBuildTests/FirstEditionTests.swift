import Diagnostics
import Disk
import SiteBuild
import Testing

/// What a preview shows before all letters are read for the first time.
@Suite struct FirstEditionTests {
  private static let page = "letters/kst-31700-V-1/index.html"

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
      #expect(try finished.page(at: path) == whole.page(at: path), "\(path)")
    }
    #expect(finished.diagnostics.diagnostics == whole.diagnostics.diagnostics)
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
