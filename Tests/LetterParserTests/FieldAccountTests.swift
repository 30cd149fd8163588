import Testing

@testable import Diagnostics
@testable import LetterModel
@testable import LetterParser

/// What the account tells of fields that stand side by side: each by itself, and no more than is true.
@Suite struct FieldAccountTests {
  private let kept = """
    Aan de Minister van Verkeer en Waterstaat

    Datum             Uw kenmerk       Ons kenmerk     Onderwerp
    5 maart 2007      VW/2007-31 M     W/2007/0041     Herstel van de
                                                       hoofdleiding

    Excellentie,

    De leiding is hersteld.
    """

  private let lost = """
    Aan de Minister van Verkeer en Waterstaat

    Datum Uw kenmerk Ons kenmerk Onderwerp
    5 maart 2007 VW/2007-31 M W/2007/0041 Herstel van de
    hoofdleiding

    Excellentie,

    De leiding is hersteld.
    """

  @Test func fieldsInColumnsHaveEachTheirUse() {
    let parsed = Cases.parse(Array(kept.utf8)).value
    #expect(
      parsed.account[3].parts.map(\.text)
        == ["5 maart 2007", "VW/2007-31 M", "W/2007/0041", "Herstel van de"])
    #expect(
      parsed.account[3].parts.map(\.use)
        == [.facts(["date"]), .furniture(.label), .furniture(.label), .facts(["subject"])])
    #expect(parsed.account[4].parts.map(\.use) == [.facts(["subject"])])
    #expect(parsed.letter.facts.subject == "Herstel van de hoofdleiding")
  }

  @Test func fieldsThatLostTheirColumnsDoSoToo() {
    let parsed = Cases.parse(Array(lost.utf8)).value
    #expect(
      parsed.account[3].parts.map(\.text)
        == ["5 maart 2007", "VW/2007-31 M W/2007/0041", "Herstel van de"])
    #expect(
      parsed.account[3].parts.map(\.use)
        == [.facts(["date"]), .furniture(.label), .facts(["subject"])])
    #expect(parsed.letter.facts.subject == "Herstel van de hoofdleiding")
  }

  /// The count behind a post's name is told as left out, and not as part of the addressee.
  @Test func aPostsCountOfItsTelegramsIsFurniture() {
    let parsed = Cases.parse(
      Array(
        """
        R 081407Z MAR 76
        FM AMEMBASSY THE HAGUE
        TO SECSTATE WASHDC 6613

        SUBJECT: DUTCH AID TO SURINAM

        1. MINISTER PROOFINK WILL VISIT PARAMARIBO APRIL 12-16.
        """.utf8)
    ).value
    #expect(parsed.letter.facts.addressee == "SECSTATE WASHDC")
    #expect(parsed.letter.facts.senders.map(\.role) == ["AMEMBASSY THE HAGUE"])
    let told = parsed.account[2].parts.filter { $0.text.contains("6613") }
    #expect(told.map(\.text) == ["6613"] && told.map(\.use) == [.furniture(.label)])
  }

  @Test func daysInNumbersAreDatesBehindALabel() {
    let words = Vocabulary.builtIn
    func day(_ text: String) -> CalendarDate? { Dateline(Array(text.utf8)[...], words)?.date.date }
    #expect(day("Datum: 17-04-2015") == CalendarDate(year: 2015, month: 4, day: 17))
    #expect(day("Datum 17.4.2015") == CalendarDate(year: 2015, month: 4, day: 17))
    #expect(day("Date: 2015-04-17") == CalendarDate(year: 2015, month: 4, day: 17))
    #expect(day("Date: 17/04/2015") == CalendarDate(year: 2015, month: 4, day: 17))
    #expect(day("Date: 04/05/2015") == nil)
    #expect(day("17-04-2015") == nil)
  }
}
