import Diagnostics
import EditionModel
import Foundation
import LetterModel
import SitePages
import Testing

/// A page that an edition names by its leaf: cited as leaves are, and kept as it is named in every file.
@Suite struct FolioTests {
  private func pages() throws -> [String: String] {
    var example = ExampleEdition()
    let leaf = try #require(PageName("071r".utf8))
    example.edition.events[0].evidence[0].page = leaf
    example.edition.topics[0].letters[0].evidence?.page = leaf
    return example.render(SiteSettings(languages: ["nl", "en"])).value
      .mapValues { String(decoding: $0, as: UTF8.self) }
  }

  @Test func aLeafIsCitedAsALeaf() throws {
    let pages = try pages()
    for path in [
      "relations/kz/index.html", "topics/mensenrechten/index.html",
      "en/topics/mensenrechten/index.html",
    ] {
      let page = try #require(pages[path])
      #expect(page.contains("<span>f. 071r</span>"), "\(path)")
      #expect(!page.contains("blz. 071r") && !page.contains("p. 071r"), "\(path)")
    }
    #expect(pages.values.contains { $0.contains("f. 071r") && $0.contains("BEGIN:VEVENT") })
  }

  @Test func filesHaveItsNameAndOfOthersTheNumber() throws {
    let pages = try pages()
    for path in ["data/events.json", "data/topics.json"] {
      #expect(try #require(pages[path]).contains(#""page":"071r""#), "\(path)")
    }
    #expect(try #require(pages["data/events.json"]).contains(#""page":1"#))
    let table = try #require(pages["data/events.csv"])
    #expect(table.split(separator: "\r\n").contains { $0.contains(",071r,") })
  }
}
