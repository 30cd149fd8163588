import Diagnostics
import Testing

@testable import XMLReading

/// XML that is made to do harm, or is none: it gives a diagnostic and what was read, never a crash,
/// a long wait or another file's text.
@Suite struct HostileXMLTests {
  private func read(_ text: String) -> (text: String, codes: [DiagnosticCode]) {
    read(Array(text.utf8))
  }

  private func read(_ bytes: [UInt8]) -> (text: String, codes: [DiagnosticCode]) {
    let read = XMLTreeReader.read(SourceFile(path: "a.xml", bytes: bytes))
    return (read.value.root?.words ?? "", read.diagnostics.map(\.code))
  }

  @Test func entitiesThatHoldOthersStopTheReading() {
    let lines = (1...20).map { "<!ENTITY e\($0) \"&e\($0 - 1);&e\($0 - 1);\">" }.joined()
    let read = read("<!DOCTYPE a [<!ENTITY e0 \"ha\">\(lines)]><a>voor &e20; na</a>")
    #expect(read.codes == [.xmlInvalid])
    #expect(!read.text.contains("ha"))
  }

  @Test func oneLongEntityCannotBeRepeatedForEver() {
    let long = String(repeating: "ha ", count: 30_000)
    let many = String(repeating: "&e;", count: 30_000)
    let read = read("<!DOCTYPE a [<!ENTITY e \"\(long)\">]><a>\(many)</a>")
    #expect(read.codes == [.xmlInvalid])
    #expect(read.text.utf8.count < 4_000_000)
  }

  @Test func aLongValueCannotBeGivenToEveryElement() {
    let long = String(repeating: "ha", count: 30_000)
    let many = String(repeating: "<b/>", count: 30_000)
    let read = read("<!DOCTYPE a [<!ATTLIST b c CDATA \"\(long)\">]><a>\(many)</a>")
    #expect(read.codes == [.xmlInvalid])
  }

  @Test(arguments: [
    "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><a>voor &e; na</a>",
    "<!DOCTYPE a SYSTEM \"http://localhost:1/a.dtd\"><a>voor &e; na</a>",
  ]) func otherFilesAreNotRead(_ text: String) {
    let read = read(text)
    #expect(read.text == "voor &e; na")
    #expect(read.codes == [.xmlEntityUnread])
  }

  @Test func parameterEntitiesAreNotRead() {
    let read = read("<!DOCTYPE a [<!ENTITY % e SYSTEM \"/etc/passwd\"> %e;]><a>voor</a>")
    #expect(read.text == "voor")
  }

  @Test func anEntityOfTheFileItselfIsRead() {
    let read = read("<!DOCTYPE a [<!ENTITY stad \"Gen&#232;ve &amp; Co\">]><a>te &stad;.</a>")
    #expect(read.text == "te Genève & Co.")
    #expect(read.codes.isEmpty)
  }

  @Test(arguments: [1_000, 100_000]) func depthIsBounded(_ depth: Int) {
    let open = String(repeating: "<a>", count: depth)
    let close = String(repeating: "</a>", count: depth)
    #expect(read(open + "x" + close).codes == [.xmlInvalid])
    #expect(read("<b>voor" + open).text == "voor")
  }

  @Test(arguments: [
    "", "<", "<a", "<a>", "<a>een", "<a>een</b>", "<a b=", "<a/><b/>", "een", "<!--",
  ])
  func whatIsNotWellFormedIsTold(_ text: String) {
    #expect(read(text).codes == [.xmlInvalid])
  }

  @Test func whatStandsBeforeAFaultIsKept() {
    #expect(read("<a><b>een</b> twee <c").text == "een twee")
  }

  @Test func theFaultHasItsPlace() {
    let read = XMLTreeReader.read(SourceFile(path: "a.xml", text: "<a>\n <b>x</c>\n</a>"))
    #expect(read.diagnostics.first?.place.line == 2)
  }

  @Test func controlCharactersBecomeBlanks() {
    let read = read("<a>e\0en\u{B}twee</a>")
    #expect(read.text == "e en twee")
    #expect(read.codes == [.encodingRepaired])
  }

  @Test func everyPrefixAndEveryByteIsSurvived() {
    let text =
      "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY e \"x\">]><a b='c'>é&e;<!--d--><?p i?><b/></a>"
    let whole = Array(text.utf8)
    for end in whole.indices { _ = read(Array(whole[..<end])) }
    for index in whole.indices {
      for byte: UInt8 in [0, 0xFF, 0x3C, 0x26, 0x80] {
        var changed = whole
        changed[index] = byte
        _ = read(changed)
      }
    }
  }
}
