import Diagnostics
import Disk
import Foundation
import PublicFolder
import SiteBuild
import Testing

@testable import KeptLetters

/// Letters that several machines have read, in shares.
@Suite struct LetterShareTests {
  private func site() throws -> TestSite {
    try TestSite(
      Dictionary(
        uniqueKeysWithValues: (1...11).map {
          ("Content/letters/kst-99001-\($0).txt", TestSite.letter(number: $0))
        }))
  }

  private func letters(in pack: String) throws -> Int {
    try #require(LetterPack(at: pack), "\(pack)").index.count
  }

  @Test func aShareIsWrittenAsTwoNumbers() {
    #expect(LetterShare("2/3") == LetterShare("2/3") && LetterShare("3/3") != nil)
    for text in ["", "2", "0/3", "4/3", "-1/3", "1/2/3", "a/b", "1/"] {
      #expect(LetterShare(text) == nil, "\(text)")
    }
  }

  @Test func sharesTogetherAreTheLetters() async throws {
    let site = try site()
    let alone = try self.site()
    _ = try await alone.build()
    var read = 0
    for number in 1...3 {
      // Each is read by a machine with a copy of its own.
      let machine = try self.site()
      let share = try #require(LetterShare("\(number)/3"))
      let packs = site.path + "/.zendbrief/kept"
      let report = try await SiteBuild.read(share, of: machine.folder, into: packs)
      #expect(try letters(in: packs + "/shard-\(number)-of-3.pack") == report.letters)
      #expect(3...4 ~= report.letters)
      #expect(!Folder.isThere(machine.path + "/.zendbrief"))
      read += report.letters
    }
    #expect(read == 11)
    let packs = { try FolderListing.entries(below: site.path + "/.zendbrief/kept").map(\.path) }
    let before = try packs()
    _ = try await site.build()
    #expect(try packs() == before, "no letter was read anew")
    #expect(try site.published() == alone.published())
  }

  /// A share holds what was read before as well: it may go to another machine.
  @Test func aShareHoldsKeptLetters() async throws {
    let site = try site()
    _ = try await site.build()
    let share = try #require(LetterShare("2/2"))
    _ = try await SiteBuild.read(share, of: site.folder)
    #expect(try letters(in: site.path + "/.zendbrief/kept/shard-2-of-2.pack") == 5)
    let published = try site.published()
    let again = try await site.build()
    #expect(again.summary?.written == 0)
    #expect(try site.published() == published)
  }

  @Test func whatIsWrongIsToldAndKept() async throws {
    let site = try site()
    try site.write("Content/letters/a.md", "---\ndate: 2009-02-31\n---\n\nTekst.\n")
    let share = try #require(LetterShare("1/12"))
    let report = try await SiteBuild.read(share, of: site.folder)
    #expect(report.diagnostics.hasErrors && report.letters == 1)
    let told = report.diagnostics.text
    #expect(try await SiteBuild.check(site.folder).diagnostics.text == told)
  }

  @Test func aFolderThatCannotBeWrittenIsTold() async throws {
    let site = try site()
    let share = try #require(LetterShare("1/2"))
    await #expect(throws: BuildError.self) {
      _ = try await SiteBuild.read(
        share, of: site.folder, into: site.path + "/Content/letters/kst-99001-1.txt")
    }
  }
}
