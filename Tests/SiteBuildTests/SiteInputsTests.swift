import Diagnostics
import Disk
import SitePages
import Testing

@testable import SiteBuild

/// What a build remembers to have read is what it has read, whatever files become while it reads: the next build does
/// nothing where that is the same.
@Suite struct SiteInputsTests {
  private static let letter = "Content/letters/b.md"
  private static let other = "Content/letters/c.md"

  private static let warm = TestSite.markdown("Het was erg warm.")
  private static let cold = TestSite.markdown("Het was erg koud.")

  private func load(_ site: TestSite, _ inputs: SiteInputs?) async throws -> Site {
    var timing = StageTimes()
    return try await Site.load(
      site.folder, keeping: .pages, hasSearch: false, seen: inputs?.letters, timing: &timing,
      progress: .silent
    ).value
  }

  /// A first build reads letters once, and remembers what another remembers that reads them beforehand.
  @Test func aFirstBuildRemembersTheSame() async throws {
    let site = try TestSite([
      Self.letter: Self.warm, "Content/letters/a.txt": TestSite.letter(number: 1),
      "Content/letters/lijst.xyz": "geen brief",
    ])
    let first = try #require(await SiteInputs.read(site.folder, withLetters: false))
    #expect(first.digest == nil)
    let loaded = try await load(site, first)
    let read = try #require(await first.asRead(by: loaded.shelf, of: site.folder))
    let whole = try #require(await SiteInputs.read(site.folder))
    #expect(read.isSame(as: whole))
    #expect(read.digest != nil)
  }

  /// What a first build has read is remembered, not what the file is by its end.
  @Test func aFirstBuildRemembersWhatItRead() async throws {
    let site = try TestSite([Self.letter: Self.warm])
    let before = try #require(await SiteInputs.read(site.folder))
    let first = try #require(await SiteInputs.read(site.folder, withLetters: false))
    let loaded = try await load(site, first)
    try site.write(Self.letter, Self.cold)
    let read = try #require(await first.asRead(by: loaded.shelf, of: site.folder))
    #expect(read.isSame(as: before))
    // What was no letter when letters were looked for may have become one.
    try site.write(Self.other, TestSite.markdown("Nieuw.", id: "c"))
    #expect(await first.asRead(by: loaded.shelf, of: site.folder)?.isSame(as: before) == true)
    let noLetter = try TestSite([Self.letter: Self.warm, "Content/letters/x.xml": "<niets/>"])
    let looked = try #require(await SiteInputs.read(noLetter.folder, withLetters: false))
    let shown = try await load(noLetter, looked)
    try noLetter.write("Content/letters/x.xml", "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"/>")
    #expect(await looked.asRead(by: shown.shelf, of: noLetter.folder) == nil)
  }

  /// A letter that is another when it is opened than when it was seen makes the build uncertain.
  @Test func aLetterThatChangedSinceItWasSeenIsTold() async throws {
    let site = try TestSite([Self.letter: Self.warm])
    let inputs = try #require(await SiteInputs.read(site.folder))
    try site.write(Self.letter, Self.cold)
    let loaded = try await load(site, inputs)
    #expect(await inputs.asRead(by: loaded.shelf, of: site.folder) == nil)
    let again = try #require(await SiteInputs.read(site.folder))
    let same = try await load(site, again)
    #expect(await again.asRead(by: same.shelf, of: site.folder)?.isSame(as: again) == true)
  }

  /// A letter that comes after letters were looked for waits for the next build; one that goes away is shown where it
  /// is kept, and is trouble where it is not.
  @Test(arguments: [false, true])
  func aLetterThatComesOrGoesIsNotTakenForSeen(isKept: Bool) async throws {
    let site = try TestSite([Self.letter: Self.warm])
    if isKept { _ = try await site.build() }
    let inputs = try #require(await SiteInputs.read(site.folder, withLetters: isKept))
    try site.write(Self.other, TestSite.markdown("Nieuw.", id: "c"))
    #expect(try await load(site, inputs).letters.map(\.path) == [Self.letter])
    try site.remove(Self.letter)
    guard isKept else {
      await #expect(throws: DiskError.self) { try await load(site, inputs) }
      return
    }
    let loaded = try await load(site, inputs)
    #expect(loaded.letters.map(\.path) == [Self.letter])
    let read = try #require(await inputs.asRead(by: loaded.shelf, of: site.folder))
    let now = try #require(await SiteInputs.read(site.folder))
    #expect(!read.isSame(as: now))
  }

  /// What is no letter is looked at once more at a build's end.
  @Test func settingsThatChangedAreTold() async throws {
    let site = try TestSite([Self.letter: Self.warm, "Content/static/a.txt": "a"])
    let inputs = try #require(await SiteInputs.read(site.folder))
    #expect(await inputs.areSettingsSame(in: site.folder))
    try site.write("Content/static/a.txt", "b")
    #expect(await !inputs.areSettingsSame(in: site.folder))
  }
}
