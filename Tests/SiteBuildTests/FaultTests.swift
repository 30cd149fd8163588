import Diagnostics
import Disk
import Foundation
import SiteBuild
import Testing

/// What stands in Content that no editor meant: it is told, and Public is as it was.
@Suite struct FaultTests {
  private static func site() throws -> TestSite {
    try TestSite([
      "Content/letters/a.txt": TestSite.letter(number: 1),
      "Content/pages/over.md": "# Over\n",
      "Content/static/mark.txt": "mark",
    ])
  }

  /// What a letter's reader tells of its source is not told once more of the Markdown made of it.
  @Test func anUncalledNoteIsToldOnceAndWhereItStands() async throws {
    let text = TestSite.letter(number: 1, body: "De sluis is open.1 Zij gaat in mei weer dicht.")
    let notes = "\n\n1 Met steun van het fonds.\n2 Zie de brief van 3 maart.\n"
    let site = try TestSite(["Content/letters/a.txt": text + notes])
    let told = try await site.build().diagnostics.diagnostics
      .filter { $0.code == .noteUnmatched }
    #expect(told.map(\.place.path) == ["Content/letters/a.txt"])
    #expect(told.map(\.place.lineText) == ["2 Zie de brief van 3 maart."])
  }

  /// As any other form's letter, one of Markdown lacks what it lacks; published is UTF-8.
  @Test func aMarkdownLetterIsToldOfWhatItLacks() async throws {
    let site = try TestSite(["Content/letters/b.md": ""])
    try FileWriting.replace(
      site.path + "/Content/letters/b.md", Array("De co".utf8) + [0xF6] + Array("rdinatie.\n".utf8))
    let report = try await site.build()
    #expect(
      Set(report.diagnostics.diagnostics.map(\.code)).isSuperset(
        of: [.dateMissing, .senderUnknown, .encodingRepaired]))
    #expect(try site.page("letters/b/letter.md").contains("De coördinatie."))
  }

  /// Nothing waits for a FIFO, whatever it stands for.
  @Test(
    .timeLimit(.minutes(10)),
    arguments: ["zendbrief.yml", "Content/registers/topics.yml", "Templates/letter.mustache"])
  func aFIFOForASettingStopsTheBuild(path: String) async throws {
    let site = try Self.site()
    _ = try await site.build()
    let before = try site.published()
    try site.write(path, "")
    try site.remove(path)
    #expect(mkfifo(site.path + "/" + path, 0o644) == 0)
    let told = try await site.build().diagnostics.diagnostics
    #expect(told.map(\.code) == [.fileUnreadable])
    #expect(told.first?.place.path == path)
    #expect(try site.published() == before)
  }

  @Test(.timeLimit(.minutes(10)), arguments: ["letters/b.txt", "pages/b.md", "static/b.txt"])
  func aFIFOAmongContentIsToldAndLeftOut(path: String) async throws {
    let site = try Self.site()
    _ = try await site.build()
    let before = try site.published()
    #expect(mkfifo(site.path + "/Content/" + path, 0o644) == 0)
    let report = try await site.build()
    #expect(report.diagnostics.diagnostics.map(\.place.path) == ["Content/" + path])
    #expect(!report.diagnostics.hasErrors)
    #expect(try site.published() == before)
  }

  @Test func aLinkThatLeadsNowhereIsNoAbsence() async throws {
    let site = try Self.site()
    try site.write("Content/registers/countries.yml", "")
    try site.remove("Content/registers/countries.yml")
    #expect(symlink("nowhere", site.path + "/Content/registers/countries.yml") == 0)
    #expect(try await site.build().diagnostics.diagnostics.map(\.code) == [.fileUnreadable])
  }

  @Test func aLetterOfATerabyteIsTold() async throws {
    let site = try Self.site()
    try site.write("Content/letters/b.txt", "x")
    #expect(truncate(site.path + "/Content/letters/b.txt", 1 << 40) == 0)
    let told = try await site.build().diagnostics.diagnostics
    #expect(told.map(\.code) == [.letterUnreadable])
    #expect(told.first?.message.contains("1048576 MB") == true)
  }

  @Test func idsThatDifferInCaseOnlyAreTold() async throws {
    let site = try Self.site()
    try site.write("Content/letters/2009/A.txt", TestSite.letter(number: 2))
    let told = try await site.build().diagnostics.diagnostics
    #expect(told.map(\.code) == [.idTaken])
    #expect(told.first?.message.contains("in case only") == true)
  }

  @Test func addressesThatDifferInCaseOnlyAreDoubtful() async throws {
    let site = try Self.site()
    try site.write("Content/pages/Over.md", "# Over\n")
    try site.write("Content/static/Mark.txt", "Mark")
    let report = try await site.build()
    #expect(report.diagnostics.diagnostics.map(\.code) == [.addressCase, .addressCase])
    #expect(report.summary != nil)
  }

  @Test(arguments: ["letters", "pages", "static"])
  func aNameThatIsNoTextIsTold(folder: String) async throws {
    let site = try Self.site()
    let path = Array((site.path + "/Content/\(folder)/caf").utf8CString.dropLast()) + [-23, 0]
    close(open(path, O_WRONLY | O_CREAT, 0o644))
    let told = try await site.build().diagnostics.diagnostics
    #expect(told.map(\.code) == [.idInvalid])
    #expect(told.first?.place.path == "Content/\(folder)/caf\u{FFFD}")
  }

  @Test func aFolderOfPagesThatIsAFileStopsTheBuild() async throws {
    let site = try Self.site()
    try site.remove("Content/pages")
    try site.write("Content/pages", "x")
    await #expect(throws: BuildError.self) { _ = try await site.build() }
  }
}
