import ContentLoader
import Testing

/// A letter's form is told by its bytes; its name decides only where they do not.
@Suite struct BinaryFormTests {
  private func form(_ name: String, _ text: String) -> LetterForm? {
    LetterForm.recognized(name: name, head: Array(text.utf8)[...])
  }

  @Test func bytesComeFirst() {
    #expect(form("a.txt", "%PDF-1.7\n") == .pdf)
    #expect(form("a.pdf", "junk before\n%PDF-1.7\n") == .pdf)
    #expect(form("a", "{\\rtf1 Brief}") == .document(.rtf))
    #expect(form("a.txt", "<!DOCTYPE html>\n<html lang=nl>") == .document(.html))
    #expect(form("a.txt", "\u{FEFF}<!-- saved from -->\n<HTML>") == .document(.html))
    #expect(
      form("a", "PK\u{03}\u{04}....mimetypeapplication/vnd.oasis.opendocument.text")
        == .document(.odt))
    #expect(
      form("a.zip", "PK\u{03}\u{04}..[Content_Types].xml..word/document.xml")
        == .document(.docx))
  }

  @Test func namesDecideWhereBytesDoNot() {
    #expect(form("a.pdf", "no PDF at all") == .pdf)
    #expect(form("a.DOCX", "PK\u{03}\u{04}..[Content_Types].xml") == .document(.docx))
    #expect(form("a.htm", "<p>Geachte heer,</p>") == .document(.html))
    #expect(form("a.md", "Een brief over <html> en %PDF-.") == .markdown)
    #expect(form("a.txt", "Zie %PDF-1.4.") == .text)
  }

  @Test func otherPackedFilesAreNoLetters() {
    #expect(form("a.xlsx", "PK\u{03}\u{04}..[Content_Types].xml..xl/workbook.xml") == nil)
    #expect(form("a.epub", "PK\u{03}\u{04}....mimetypeapplication/epub+zip") == nil)
    #expect(form("a.bin", "") == nil)
  }
}
