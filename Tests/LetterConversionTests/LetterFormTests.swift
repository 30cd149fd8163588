import ContentLoader
import Testing

/// A file's form is told by its first bytes, and by its name only where these tell nothing.
@Suite struct LetterFormTests {
  private func form(_ name: String, _ text: String) -> LetterForm? {
    LetterForm.recognized(name: name, head: Array(text.utf8)[...])
  }

  @Test(arguments: [
    ("a.txt", "Nr. 5 BRIEF", LetterForm.text), ("a.TEXT", "", .text),
    ("a.md", "# <TEI>", .markdown),
    ("a.xml", "<kamerwrk/>", .officialXML), ("a.txt", "\u{FEFF}<kamerwrk kamer='1'>", .officialXML),
    ("a.xml", "<?xml version=\"1.0\"?>\n<!-- <TEI> -->\n<officiele-publicatie\n>", .officialXML),
    ("a.xml", "<metadata_gegevens>", .officialMetadata), ("a.xml", "<tei:TEI xmlns:tei='x'>", .tei),
    ("a.xml", "<!DOCTYPE TEI [<!ENTITY a \"<b>\">]>\n<TEI>", .tei), ("a.xml", "<TEI.2>", .tei),
    ("a.xml", "<div n=\"1\" xmlns=\"http://www.tei-c.org/ns/1.0\">", .tei),
  ]) func tells(_ name: String, _ text: String, _ expected: LetterForm) {
    #expect(form(name, text) == expected)
  }

  @Test(arguments: ["<svg>", "<", "<!-- TEI", "<!DOCTYPE TEI", "", "<?xml", "TEI", "<>"])
  func tellsNothing(_ text: String) { #expect(form("a.xml", text) == nil) }

  @Test func tellsUTF16() {
    for mark in ["", "\u{FEFF}"] {
      let units = Array((mark + "<TEI>").utf16)
      let little = units.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
      let big = units.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }
      #expect(LetterForm.recognized(name: "a.xml", head: little[...]) == .tei)
      #expect(LetterForm.recognized(name: "a.xml", head: big[...]) == .tei)
    }
  }

  @Test func aRecordStandsBesideItsLetter() {
    #expect(
      LetterFile.metadataPaths(of: "Content/letters/kst-1.xml") == [
        "Content/letters/kst-1.metadata.xml", "Content/letters/kst-1/metadata.xml",
        "Content/letters/metadata.xml",
      ])
    #expect(LetterFile.metadataPaths(of: "metadata.xml").count == 2)
  }
}
