import Diagnostics
import Disk
import Foundation
import SiteBuild
import Testing

@testable import KeptLetters

/// A build with letters that were kept is a build without.
@Suite struct KeptLettersTests {
  private static let body = """
    Op 4 juni 2009 bracht de minister van Buitenlandse Zaken van Kazachstan een bezoek aan Den Haag.

    Over de wapens in Georgië is niet gesproken.
    """

  private static func record(_ date: String) -> String {
    """
    <metadata_gegevens><metadata name="DC.identifier" content="kst-1-A"/>
    <metadata name="OVERHEIDop.datumBrief" content="\(date)"/></metadata_gegevens>
    """
  }

  private func site() throws -> TestSite {
    var files: [String: String] = [
      "Content/letters/b.md": "---\nid: andere\ndate: 2011-02-03\n---\n\n\(Self.body)\n",
      "Content/letters/c.txt": "geen brief\n",
      "Content/letters/kst-1-A.xml": """
      <officiele-publicatie><kamerstuk><stuk><titel>BRIEF VAN DE MINISTER VAN DEFENSIE</titel>
      <algemeen><tekst><al>Dit is de brief.</al></tekst></algemeen></stuk></kamerstuk></officiele-publicatie>
      """,
      "Content/letters/kst-1-A.metadata.xml": Self.record("2020-02-03"),
      "Content/pages/over.md": "# Over\n\nZie [de brief](../letters/a1.txt#p1).\n",
      "Content/registers/events.yml": """
      2009-06-04-visit-kz:
        confirm: true
      eigen-gebeurtenis:
        type: meeting
        countries: [KZ]
        status: occurred
        evidence:
          - letter: andere
            quote: een bezoek aan Den Haag
      """,
    ]
    for number in 1...6 {
      files["Content/letters/a\(number).txt"] = TestSite.letter(number: number, body: Self.body)
    }
    return try TestSite(files)
  }

  /// What a build gives: every file, and what is told.
  private struct Outcome: Equatable {
    let files: [String: [UInt8]]
    let told: String
    let isPublished: Bool
  }

  private func outcome(_ site: TestSite) async throws -> Outcome {
    let report = try await site.build()
    return Outcome(
      files: try site.published(), told: report.diagnostics.text,
      isPublished: report.summary != nil)
  }

  /// What a build gives that nothing was kept for.
  private func clean(_ site: TestSite) async throws -> Outcome {
    let copy = try TestSite([:])
    for part in ["Content", "zendbrief.yml"] where Folder.isThere(site.path + "/" + part) {
      try FileManager.default.copyItem(
        atPath: site.path + "/" + part, toPath: copy.path + "/" + part)
    }
    return try await outcome(copy)
  }

  private func packs(_ site: TestSite) throws -> [String] {
    let folder = site.path + "/.zendbrief/kept"
    guard Folder.exists(folder) else { return [] }
    return try FolderListing.entries(below: folder, hidden: true).map(\.path)
  }

  private func keys(in pack: String, _ site: TestSite) throws -> Int {
    try FileReading.bytes(of: site.path + "/.zendbrief/kept/" + pack).count
  }

  @Test func aBuildWithKeptLettersIsACleanBuild() async throws {
    let site = try site()
    let first = try await outcome(site)
    #expect(first.isPublished, "\(first.told)")
    let kept = try packs(site)
    #expect(kept.count == 1 && kept[0].hasSuffix(".pack"))
    #expect(try await outcome(site) == first)
    #expect(try packs(site) == kept, "nothing was read anew")
    try site.remove("Public")
    #expect(try await outcome(site) == first)
    #expect(try await clean(site) == first)
  }

  /// Each change of what letters are read with changes what a clean build changes, and reads anew no more
  /// letters than it must.
  @Test(arguments: [
    (
      "a byte", "Content/letters/a1.txt",
      TestSite.letter(number: 1, body: "Dit is anders.") as String?, 1
    ),
    ("a home", "zendbrief.yml", "home: KZ\n", 9),
    ("a title", "zendbrief.yml", "title: Anders\n", 0),
    ("a record", "Content/letters/kst-1-A.metadata.xml", record("2021-02-03"), 1),
    ("no record", "Content/letters/kst-1-A.metadata.xml", nil, 1),
    (
      "topics", "Content/registers/topics.yml",
      "wapens: {name: {nl: Wapens}, terms: {nl: [wapens]}}\n", 9
    ),
    (
      "countries", "Content/registers/countries.yml",
      "GE: {not: {nl: [Georgië]}}\n", 9
    ),
    ("persons", "Content/registers/persons.yml", "verhagen: {name: Verhagen}\n", 0),
    (
      "a quote", "Content/registers/events.yml",
      """
      eigen-gebeurtenis:
        type: meeting
        countries: [KZ]
        status: planned
        evidence:
          - letter: andere
            quote: de wapens in Georgië
          - letter: a3
            quote: een bezoek aan Den Haag
      """, 2
    ),
    (
      "a quote that does not stand there", "Content/registers/events.yml",
      """
      eigen-gebeurtenis:
        type: meeting
        countries: [KZ]
        status: planned
        evidence:
          - letter: a3
            quote: dit staat er niet
      """, 2
    ),
    ("no register", "Content/registers/events.yml", nil, 1),
    ("a letter less", "Content/letters/a2.txt", nil, 0),
  ])
  func aChangeIsSeen(_ name: String, _ path: String, _ text: String?, _ read: Int) async throws {
    let site = try site()
    _ = try await site.build()
    let before = Set(try packs(site))
    if let text { try site.write(path, text) } else { try site.remove(path) }
    let changed = try await outcome(site)
    let expected = try await clean(site)
    #expect(changed.told == expected.told, "\(name)")
    if expected.isPublished { #expect(changed == expected, "\(name)") }
    let report = try await site.build()
    #expect(report.diagnostics.text == expected.told)
    let new = try packs(site).filter { !before.contains($0) }
    let letters = try new.map { name in
      try #require(LetterPack(at: site.path + "/.zendbrief/kept/" + name)).index.count
    }
    #expect(letters.reduce(0, +) == read, "\(name)")
  }

  @Test func aLetterOfAnotherNameIsAnotherLetter() async throws {
    let site = try site()
    _ = try await site.build()
    try FileManager.default.moveItem(
      atPath: site.path + "/Content/letters/a2.txt",
      toPath: site.path + "/Content/letters/z2.txt")
    let moved = try await outcome(site)
    #expect(moved.files["letters/z2/index.html"] != nil)
    #expect(moved.files["letters/a2/index.html"] == nil)
    #expect(try await clean(site) == moved)
  }

  /// Whatever becomes of a pack: cut off at any length, or with bytes of other values.
  @Test func damageIsReadAnew() async throws {
    let site = try site()
    let whole = try await outcome(site)
    let name = try #require(try packs(site).first)
    let path = site.path + "/.zendbrief/kept/" + name
    let pack = try FileReading.bytes(of: path)
    var damaged: [[UInt8]] = [0, 1, 47, 48, pack.count / 2, pack.count - 1].map { Array(pack[..<$0]) }
    damaged.append(pack + [0])
    for place in stride(from: 0, to: pack.count, by: pack.count / 40) {
      var bytes = pack
      bytes[place] ^= 0x41
      damaged.append(bytes)
    }
    for bytes in damaged {
      try site.remove(".zendbrief/kept")
      try Folder.make(site.path + "/.zendbrief/kept")
      try FileWriting.create(path, bytes)
      try site.remove("Public")
      #expect(try await outcome(site) == whole)
    }
    // Once a page was made of a damaged text, nothing damaged is left.
    try site.remove("Public")
    #expect(try await outcome(site) == whole)
  }

  @Test func aFolderThatCannotBeWrittenCostsOnlyTime() async throws {
    let site = try site()
    try Folder.make(site.path + "/.zendbrief")
    try FileWriting.create(site.path + "/.zendbrief/kept", Array("geen map".utf8))
    let whole = try await outcome(site)
    #expect(whole.isPublished)
    #expect(try await outcome(site) == whole)
    try site.remove(".zendbrief/kept")
    #expect(try await outcome(site) == whole)
  }

  @Test func whatEarlierProgramsLeftIsRemoved() async throws {
    let site = try site()
    try Folder.make(site.path + "/.zendbrief/kept")
    for name in ["x.pack", "growing-1-1"] {
      try FileWriting.create(site.path + "/.zendbrief/kept/" + name, Array("afgebroken".utf8))
    }
    _ = try await site.build()
    let left = try packs(site)
    #expect(left.count == 1 && !left.contains("x.pack"))
  }

  /// Many small changes leave few packs, and none of letters that are gone.
  @Test func packsAreFewAndFull() async throws {
    let site = try site()
    for number in 1...25 {
      try site.write("Content/letters/n\(number).txt", TestSite.letter(number: number + 10))
      _ = try await site.build()
      #expect(try packs(site).count <= 9)
    }
    let grown = try await outcome(site)
    #expect(try await clean(site) == grown)
    for number in 1...25 { try site.remove("Content/letters/n\(number).txt") }
    _ = try await site.build()
    let size = try packs(site).reduce(0) { try $0 + keys(in: $1, site) }
    let fresh = try self.site()
    _ = try await fresh.build()
    let least = try packs(fresh).reduce(0) { try $0 + keys(in: $1, fresh) }
    #expect(size <= 3 * least)
  }

  @Test func aCheckReadsWhatWasKeptAndWritesNothing() async throws {
    let site = try site()
    let told = try await site.build().diagnostics.text
    let before = try packs(site)
    try site.write("Content/letters/a9.txt", TestSite.letter(number: 9))
    #expect(try await SiteBuild.check(site.folder).diagnostics.text == told)
    #expect(try packs(site) == before)
  }

  @Test func aPreviewReadsOnWhenItsPackIsGone() async throws {
    let site = try site()
    _ = try await site.build()
    let preview = try await SitePreview.load(site.folder)
    try site.remove(".zendbrief/kept")
    let page = try #require(try preview.page(at: "letters/a1/index.html"))
    let built = try FileReading.bytes(of: site.path + "/Public/letters/a1/index.html")
    #expect(page == built)
    #expect(try preview.desk(ofPageAt: "letters/andere/index.html") != nil)
  }
}
