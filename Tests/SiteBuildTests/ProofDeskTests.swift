import Diagnostics
import Foundation
import SiteBuild
import Testing

@Suite struct ProofDeskTests {
  struct Desk: Decodable {
    struct Line: Decodable {
      let text, use: String
      let passage: String?
    }
    struct Remark: Decodable {
      let code, message: String
      let line: Int?
      let passage: String?
    }
    struct Quote: Decodable {
      let passage, words: String
    }
    struct Entry: Decodable {
      let id, name, confirm, reject, edit: String
      let quotes: [Quote]
    }
    let path: String
    let isMarkdown: Bool
    let lines: [Line]
    let remarks: [Remark]
    let events: [Entry]
    let words: [String: String]
  }

  private func desk(_ site: TestSite, _ page: String) async throws -> Desk {
    let preview = try await SitePreview.load(site.folder)
    let bytes = try #require(try preview.desk(ofPageAt: page))
    return try JSONDecoder().decode(Desk.self, from: Data(bytes))
  }

  private static let body = """
    Op 4 juni 2009 bracht de minister van Buitenlandse Zaken van Kazachstan een be-
    zoek aan Den Haag.

    Hij zei: "</script><script>alert(1)</script>", en ging.

    Tweede Kamer der Staten-Generaal 2
    ’s-Gravenhage 2009 Tweede Kamer, vergaderjaar 2008–2009, 31 700 V, nr. 104 1
    """

  @Test func aLetterHasItsLinesAndItsEventsWithTheirEntries() async throws {
    let site = try TestSite([
      "Content/letters/a.txt": TestSite.letter(number: 1, body: Self.body)
    ])
    let desk = try await desk(site, "letters/a/index.html")
    #expect(desk.path == "Content/letters/a.txt" && !desk.isMarkdown)
    let first = try #require(desk.lines.firstIndex { $0.text.hasPrefix("Op 4 juni 2009") })
    #expect(desk.lines[first].use == "body" && desk.lines[first].passage != nil)
    #expect(desk.lines[first + 1].passage == nil)
    #expect(
      desk.lines.contains { $0.text.hasPrefix("’s-Gravenhage 2009") && $0.use == "page-foot" })
    let event = try #require(desk.events.first { $0.id.contains("visit-kz") })
    #expect(event.quotes.first?.passage == desk.lines[first].passage)
    #expect(event.confirm == "\(event.id):\n  confirm: true\n")
    for key in ["desk", "desk-confirm", "source-page-foot"] {
      #expect(desk.words[key]?.isEmpty == false && desk.words[key] != key, "\(key)")
    }
  }

  /// What the editor copies is put into the register as it is, and does what it says.
  @Test func theEntriesDoWhatTheySay() async throws {
    let site = try TestSite([
      "Content/letters/a.txt": TestSite.letter(number: 1, body: Self.body)
    ])
    let before = try await desk(site, "letters/a/index.html")
    let visit = try #require(before.events.first { $0.id.contains("visit-kz") })
    for entry in [visit.confirm, visit.edit] {
      try site.write("Content/registers/events.yml", entry)
      #expect(!(try await SitePreview.load(site.folder)).diagnostics.hasErrors, "\(entry)")
      let page = try await desk(site, "letters/a/index.html")
      #expect(page.events.contains { $0.id == visit.id })
    }
    try site.write("Content/registers/events.yml", visit.reject)
    let rejected = try await desk(site, "letters/a/index.html")
    #expect(!rejected.events.contains { $0.id == visit.id })
  }

  @Test func whatIsToldStandsAtItsLine() async throws {
    let site = try TestSite([
      "Content/letters/b.md":
        "---\ndate: 2009-06-15\nsender: De minister\nunknown-key: x\n---\n\nEen brief.\n"
    ])
    let desk = try await desk(site, "letters/b/index.html")
    #expect(desk.isMarkdown && desk.lines.contains { $0.text == "Een brief." && $0.passage != nil })
    #expect(desk.remarks.contains { $0.line == 4 }, "\(desk.remarks)")
  }

  @Test func otherPagesHaveNone() async throws {
    let site = try TestSite(["Content/letters/a.txt": TestSite.letter(number: 1)])
    let preview = try await SitePreview.load(site.folder)
    for page in ["index.html", "letters/a/source/index.html", "letters/a/letter.md", "x"] {
      #expect(try preview.desk(ofPageAt: page) == nil, "\(page)")
    }
  }

  @Test func thePublishedSiteHasNothingOfTheDesk() async throws {
    let site = try TestSite([
      "Content/letters/a.txt": TestSite.letter(number: 1, body: Self.body),
      "Content/letters/b.md": "Een brief.\n",
    ])
    _ = try await site.build()
    let files = try site.published()
    #expect(files["letters/a/source/index.html"]?.isEmpty == false)
    #expect(files["letters/b/source/index.html"] == nil)
    for (path, bytes) in files {
      let text = String(decoding: bytes, as: UTF8.self)
      for word in ["_preview", "zd-", "Drukproef", "confirm: true", "zendbrief-preview"] {
        #expect(!text.contains(word), "\(path): \(word)")
      }
    }
  }
}
