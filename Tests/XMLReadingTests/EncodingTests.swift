import Diagnostics
import Testing

@testable import XMLReading

/// Files in other encodings than UTF-8, and files that say so and are not.
@Suite struct EncodingTests {
  /// Names whose parts no blank parts in the file are still several words; other elements are not.
  @Test(arguments: [
    ("<a><voornaam>K.H.</voornaam><achternaam>Proef</achternaam></a>", "K.H. Proef"),
    ("<a><voornaam>K.</voornaam> <achternaam>Proef</achternaam></a>", "K. Proef"),
    ("<a><surname>Proef</surname>, <forename>K.</forename></a>", "Proef, K."),
    ("<a><nameLink>d’</nameLink><surname>Arc</surname></a>", "d’Arc"),
    ("<a><forename>Marię</forename><surname>Curie</surname></a>", "Marię Curie"),
    ("<a><hi>am</hi><hi>bt</hi></a>", "ambt"),
  ])
  func partsOfANameAreWords(_ xml: String, _ words: String) {
    let file = SourceFile(path: "a.xml", bytes: Array(xml.utf8))
    #expect(XMLTreeReader.read(file).value.root?.words == words)
  }

  private func read(_ bytes: [UInt8]) -> (text: String, codes: [DiagnosticCode]) {
    let read = XMLTreeReader.read(SourceFile(path: "a.xml", bytes: bytes))
    return (read.value.root?.words ?? "", read.diagnostics.map(\.code))
  }

  private func declared(_ name: String, _ bytes: [UInt8]) -> [UInt8] {
    Array("<?xml version=\"1.0\" encoding=\"\(name)\"?><a>".utf8) + bytes + Array("</a>".utf8)
  }

  @Test(arguments: [true, false], [true, false]) func readsUTF16(_ isBig: Bool, _ hasMark: Bool) {
    let text = (hasMark ? "\u{FEFF}" : "") + "<a>coördinatie 😀</a>"
    let bytes = text.utf16.flatMap { unit in
      isBig ? [UInt8(unit >> 8), UInt8(unit & 255)] : [UInt8(unit & 255), UInt8(unit >> 8)]
    }
    let read = read(bytes)
    #expect(read.text == "coördinatie 😀")
    #expect(read.codes.isEmpty)
  }

  @Test func readsLatinAsDeclared() {
    let read = read(declared("ISO-8859-1", [0x65, 0xEB, 0x6E, 0x80]))
    #expect(read.text == "eën€")
    #expect(read.codes.isEmpty)
  }

  @Test func readsOtherPagesAsDeclared() {
    #expect(read(declared("iso-8859-2", [0xA3, 0xF3, 0x64, 0xBC])).text == "Łódź")
  }

  @Test func tellsUTF8ThatDeclaresLatin() {
    let read = read(declared("iso-8859-1", Array("één".utf8)))
    #expect(read.text == "één")
    #expect(read.codes == [.encodingRepaired])
  }

  @Test func repairsLatinThatDeclaresUTF8() {
    let read = read(declared("utf-8", [0xEB] + Array("é".utf8) + [0x96]))
    #expect(read.text == "ëé–")
    #expect(read.codes == [.encodingRepaired])
  }

  /// The five bytes that Windows-1252 does not have stand in no letter: they are shown, and told.
  @Test(arguments: ["utf-8", "windows-1252"]) func showsBytesThatStandForNothing(_ name: String) {
    let file = SourceFile(path: "a.xml", bytes: declared(name, [0x61, 0x81, 0x80]))
    let read = XMLTreeReader.read(file)
    #expect(read.value.root?.words == "a\u{FFFD}€")
    #expect(
      read.diagnostics.map(\.message) == [
        "bytes that are no UTF-8 were read as Windows-1252, and those that stand for nothing in it as “\u{FFFD}”"
      ])
  }

  @Test func repairsAnUnknownPage() {
    #expect(read(declared("klingon", [0xEB])).codes == [.encodingRepaired])
  }

  @Test func placesCountInTheTextAsItIsShown() {
    let bytes = Array("\u{FEFF}<a>ë\n<b c=\"".utf16).flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
    let read = XMLTreeReader.read(SourceFile(path: "a.xml", bytes: bytes))
    #expect(read.diagnostics.first?.place.line == 2)
  }
}
