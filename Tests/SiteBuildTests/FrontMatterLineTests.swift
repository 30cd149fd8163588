import Diagnostics
import Disk
import Foundation
import SiteBuild
import Testing

/// What is found out of front matter only once the whole site is known is told at its line, of letters that were kept
/// as of those that were read.
@Suite struct FrontMatterLineTests {
  private static let letter = "Content/letters/a.md"

  private func told(_ report: DiagnosticReport, _ code: DiagnosticCode) -> [String] {
    report.diagnostics.filter { $0.code == code }.map {
      "\($0.place.path):\($0.place.line):\($0.place.column)+\($0.place.length)"
    }
  }

  private func text(_ facts: String, below line: String = "") -> String {
    "---\n\(line)date: 2010-05-01\n\(facts)language: nl\n---\n\nHet was die dag erg warm.\n"
  }

  @Test func anUnknownTopic() async throws {
    let site = try TestSite([
      Self.letter: text("topics: [visserijj, \"Één ding\"]\nnot-topics:\n  - warmte\n")
    ])
    let expected = [
      "\(Self.letter):3:10+9", "\(Self.letter):3:21+10", "\(Self.letter):5:5+6",
    ]
    #expect(told(try await site.build().diagnostics, .topicUnknown) == expected)
    try site.write("Content/pages/x.md", "# X\n\nTekst.\n")
    #expect(told(try await site.build().diagnostics, .topicUnknown) == expected, "kept")
    #expect(told(try await SiteBuild.check(site.folder).diagnostics, .topicUnknown) == expected)
    // An edition that stays as it was has no lines of its own.
    let before = try await SitePreview.load(site.folder)
    try site.write(
      Self.letter,
      text("topics: [visserijj, \"Één ding\"]\nnot-topics:\n  - warmte\n", below: "title: T\n"))
    let saved = try #require(try before.saved([site.path + "/" + Self.letter])).settled()
    #expect(
      told(saved.diagnostics, .topicUnknown)
        == ["\(Self.letter):4:10+9", "\(Self.letter):4:21+10", "\(Self.letter):6:5+6"])
  }

  @Test func anAliasWhoseAddressIsTaken() async throws {
    let site = try TestSite([
      Self.letter: text("aliases:\n  - oud\n  - /letters/\n"),
      "Content/pages/rechten.md": "---\ntitle: R\naliases: [anders, topics]\n---\n\nVrij.\n",
    ])
    let expected = ["\(Self.letter):5:5+9", "Content/pages/rechten.md:3:19+6"]
    #expect(told(try await site.build().diagnostics, .addressTaken) == expected)
    #expect(told(try await site.build().diagnostics, .addressTaken) == expected, "kept")
  }
}
