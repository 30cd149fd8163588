import LetterModel
import Testing

@Suite struct EventDateTests {
  @Test(arguments: [
    "2009", "2009-06", "2009-06-04", "2009-06-03/2009-06-05", "2009/2010-03", "2009-06-04/..",
    "../2010",
    "0001", "9999-12-31",
  ])
  func whatIsWrittenIsRead(_ text: String) {
    #expect(EventDate(edtf: text)?.edtf == text)
  }

  @Test(arguments: [
    "", "/", "..", "../..", "2009-13", "2009-02-29", "2009-6-4", "209", "02009", "0000", "2009/",
    "2010/2009",
    "2009-06-05/2009-06-04", "2009/2010/2011", "2009~", "-009", "2009-06-04T12:00", "９９９９",
    "2009-+1",
  ])
  func anythingElseIsNone(_ text: String) {
    #expect(EventDate(edtf: text) == nil)
  }
}
