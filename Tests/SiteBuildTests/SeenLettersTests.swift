import ContentLoader
import Diagnostics
import Disk
import SitePages
import Testing

@testable import SiteBuild

/// A build opens each letter's file once where the letter is kept.
@Suite struct SeenLettersTests {
  private static let letter = "Content/letters/b.md"

  private func page(_ site: TestSite, seenBy inputs: SiteInputs?) async throws -> String {
    var timing = StageTimes()
    let loaded = try await Site.load(
      site.folder, keeping: .pages, hasSearch: false, seen: inputs?.letters,
      timing: &timing, progress: .silent
    ).value
    return String(
      decoding: try loaded.page(at: .init(path: "letters/b/index.html")) ?? [], as: UTF8.self)
  }

  /// What is kept of the bytes that were seen is shown, whatever the file has become since: the next build sees that
  /// it has become another.
  @Test func aKeptLetterIsShownAsItWasSeen() async throws {
    let site = try TestSite([Self.letter: TestSite.markdown("Het was erg warm.")])
    _ = try await site.build()
    let seen = await SiteInputs.read(site.folder)
    try site.write(Self.letter, TestSite.markdown("Het was erg koud."))
    #expect(try await page(site, seenBy: seen).contains("erg warm"))
    let now = try #require(await SiteInputs.read(site.folder))
    #expect(seen?.isSame(as: now) == false)
    #expect(try await page(site, seenBy: now).contains("erg koud"))
  }

  /// Of a letter that is not kept the bytes that are there are read.
  @Test func aLetterThatIsNotKeptIsReadAsItIs() async throws {
    let site = try TestSite([Self.letter: TestSite.markdown("Het was erg warm.")])
    let seen = await SiteInputs.read(site.folder)
    #expect(seen?.letters?.files?.keys.sorted() == [Self.letter])
    try site.write(Self.letter, TestSite.markdown("Het was erg koud."))
    #expect(try await page(site, seenBy: seen).contains("erg koud"))
    // And it is kept by the bytes that were read, not by those that were seen.
    try site.write(Self.letter, TestSite.markdown("Het was erg warm."))
    #expect(try await page(site, seenBy: seen).contains("erg warm"))
  }
}
