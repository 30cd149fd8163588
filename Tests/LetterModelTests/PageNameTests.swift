import LetterModel
import Testing

/// What pages are called: numbers, and names as editions of archives have them.
@Suite struct PageNameTests {
  @Test func aNumberIsANumber() throws {
    #expect(PageName("12".utf8) == 12)
    #expect(PageName("007".utf8) == 7)
    #expect(PageName("999999".utf8)?.number == 999_999)
    #expect(PageName("1000000".utf8) == nil)
    #expect(PageName(-3).number == 0)
    #expect(PageName(12).description == "12")
  }

  @Test(arguments: [
    "071r", "71v", "12a", "A3", "xii", "MCMXC", "1r2v3", "0000000a", "zzzzzzz9", "00r", "r0",
  ])
  func aNameIsKeptAsItIs(_ name: String) throws {
    let page = try #require(PageName(name.utf8))
    #expect(page.description == name)
    #expect(page.number == nil)
    #expect(PageName(code: page.code) == page)
  }

  @Test(arguments: [
    "", "recto", "12-13", "071 r", "é1", "123456789", "12345678r", "<b>1", "A\u{0}1",
  ])
  func whatIsNoNameIsNoPage(_ name: String) {
    #expect(PageName(name.utf8) == nil)
  }

  @Test func namesThatDifferAreTwoPages() {
    #expect(PageName("071r".utf8) != PageName("71r".utf8))
    #expect(PageName("071r".utf8) != PageName("071R".utf8))
  }

  @Test(arguments: [
    ("071r", true), ("3v", true), ("12a", false), ("xv", false), ("v", false), ("12", false),
    ("A3r", false),
  ])
  func aFolioIsANumberAndASide(_ name: String, _ isFolio: Bool) throws {
    #expect(try #require(PageName(name.utf8)).isFolio == isFolio)
  }

  /// What is kept between builds may be damaged, and marks pass through cmark as codes that a letter may try to forge.
  @Test(arguments: [
    -1, 1_000_000, 1_000_001, 1_000_000 + 63, 1_000_000 + 63 * 2 + 3, Int.max, Int.min,
    1_000_000 + 63 * 63 * 20, 1_000_000 + 63 * 38 + 38,
  ])
  func aCodeOfNoPageIsNone(_ code: Int) {
    #expect(PageName(code: code) == nil)
  }
}
