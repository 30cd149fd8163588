import Diagnostics
import EditionModel
import Foundation
import LetterModel
import Testing

@testable import SitePages

/// Feeds, lists of pages and the description of the data.
@Suite struct FeedTests {
  private func pages(_ settings: SiteSettings = SiteSettings()) -> [String: String] {
    ExampleEdition().render(settings).value.mapValues { String(decoding: $0, as: UTF8.self) }
  }

  private static let known: SiteSettings = {
    var settings = SiteSettings(title: "A & <b>", base: "https://letters.example/sub")
    settings.hasSearch = true
    return settings
  }()

  @Test func aFeedHasTheNewestFirst() throws {
    let feed = try #require(pages(Self.known)["relations/kz/feed.atom"])
    #expect(
      feed.hasPrefix(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nl">
        <id>https://letters.example/sub/relations/kz/feed.atom</id>
        <title>Nederland en Kazachstan – A &amp; &lt;b&gt;</title>
        <updated>2014-11-20T00:00:00Z</updated>
        <link rel="self" type="application/atom+xml" \
        href="https://letters.example/sub/relations/kz/feed.atom"></link>
        <link rel="alternate" type="text/html" href="https://letters.example/sub/relations/kz/"></link>
        <author><name>A &amp; &lt;b&gt;</name>
        </author>
        <generator>Zendbrief</generator>
        <entry>
        <id>https://letters.example/sub/letters/voorbeeld-99900-7/</id>

        """))
    let days = feed.matches(of: /<published>([0-9-]*)T/).map(\.1)
    #expect(days == ["2014-11-20", "2009-06-15"])
  }

  @Test func aTopicsFeedSaysWhatItIsAbout() throws {
    let feed = try #require(pages()["topics/mensenrechten/feed.json"])
    #expect(feed.contains("waaronder de mensenrechtensituatie."))
    #expect(feed.contains("\"url\":\"../../letters/kst-31700-V-104/index.html\""))
    #expect(feed.contains("\"id\":\"urn:uuid:"))
  }

  @Test func lettersWithoutDateAreInNoFeed() {
    var edition = ExampleEdition().edition
    for place in edition.letters.indices { edition.letters[place].facts.date = nil }
    #expect(FeedSource.all(edition).isEmpty)
    let map = SiteMap(edition: edition, settings: SiteSettings())
    #expect(!map.routes.contains { $0.path.contains("feed") })
  }

  @Test func whatNeedsAnAddressIsLeftOutWithoutOne() {
    let without = pages()
    let with = pages(Self.known)
    for name in ["sitemap.xml", "opensearch.xml"] {
      #expect(without[name] == nil)
      #expect(with[name] != nil)
    }
    #expect(without["robots.txt"] == "User-agent: *\nDisallow:\n")
    #expect(
      with["robots.txt"]?.hasSuffix("Sitemap: https://letters.example/sub/sitemap.xml\n") == true)
    // The form for registers of letters asks for a licence besides.
    #expect(with["data/cmif.xml"] == nil)
    #expect(with["data/index.html"]?.contains("CMIF") == true)
    var settings = Self.known
    settings.dataLicence = .zero
    #expect(
      pages(settings)["data/cmif.xml"]?.contains(
        "xml:id=\"u\(NameUUID(url: "https://letters.example/sub/"))\"") == true)
  }

  @Test func manyPagesAreToldInParts() {
    #expect(SiteIndexFile.parts(of: 0) == [nil])
    #expect(SiteIndexFile.parts(of: 50_000) == [nil])
    #expect(SiteIndexFile.parts(of: 50_001) == [nil, 1, 2])
    #expect(SiteIndexFile.parts(of: 100_000) == [nil, 1, 2])
    let edition = ExampleEdition().edition
    let texts = InterfaceTexts(language: "nl")
    let context = PageContext(
      edition: edition, index: EditionIndex(edition), settings: Self.known, texts: texts, pages: [])
    let file = SiteIndexFile(context, SiteMap(edition: edition, settings: Self.known))
    let all = addresses(file.bytes(part: nil))
    let parts = SiteIndexFile.parts(of: all.count, length: 7).compactMap { $0 }
    #expect(parts.count == (all.count + 6) / 7)
    #expect(addresses(file.bytes(part: nil, length: 7)).count == parts.count)
    #expect(parts.flatMap { addresses(file.bytes(part: $0, length: 7)) } == all)
    #expect(addresses(file.bytes(part: 99, length: 7)).isEmpty)
  }

  private func addresses(_ bytes: [UInt8]) -> [String] {
    String(decoding: bytes, as: UTF8.self).matches(of: /<loc>([^<]*)/).map { String($0.1) }
  }

  /// The same as Python's `uuid.uuid5(uuid.NAMESPACE_URL, …)`.
  @Test func namesHaveTheirUUID() {
    #expect(
      "\(NameUUID(url: "https://letters.example/"))" == "0c04b8a1-857c-59a6-ac6a-75b09436ec08")
    #expect("\(NameUUID(url: ""))" == "1b4db7eb-4057-5ddf-91e0-36dec72071f5")
    #expect(
      "\(NameUUID(url: String(repeating: "x", count: 200)))"
        == "cd3580b9-d244-586a-8077-74317319b48d")
  }

  @Test(arguments: InterfaceTexts.languages)
  func everyFieldIsDescribed(_ language: String) {
    let meanings = DataField.meanings(language)
    let fields =
      DataField.letter + DataField.event + DataField.topic
      + DataField.columns(LettersTable.columns) + DataField.columns(EventsTable.columns)
    for field in fields { #expect(meanings[field.name] != nil, "\(field.name)") }
    #expect(Set(meanings.keys) == Set(fields.map(\.name)))
  }

  @Test func theDescriptionHasTheFieldsOfTheFiles() throws {
    let pages = pages()
    for (path, fields) in [
      ("data/letters.json", DataField.letter), ("data/events.json", DataField.event),
      ("data/topics.json", DataField.topic),
    ] {
      let data = Data(try #require(pages[path]).utf8)
      let entries = try #require(
        JSONSerialization.jsonObject(with: data) as? [[String: Any]], "\(path)")
      for entry in entries { #expect(Set(entry.keys) == Set(fields.map(\.name)), "\(path)") }
    }
  }
}
