import LetterModel
import Testing

/// What was said on a day, what was undone, where it was, and which day was meant.
@Suite struct SaidAndDoneTests {
  @Test(arguments: [
    (
      "De Turkse premier zei op 14 februari dat zijn regering het verdrag wil opzeggen.", "nl",
      "statement 2009-02-14 TR occurred"
    ),
    (
      "The Turkish Minister told me on 14 February that an armistice had been proposed.", "en",
      "statement 2009-02-14 TR occurred"
    ),
  ])
  func aSayingIsAStatementWhateverWasSaid(_ text: String, _ lang: String, _ event: String) throws {
    #expect(try ToldEvents.of(text, lang) == [event])
  }

  @Test(arguments: [
    ("France withdrew its troops from Mali on 4 November 2008.", "en", "mission", "occurred"),
    ("De sancties tegen Soedan zijn op 14 mei ingetrokken.", "nl", "sanction", "occurred"),
    ("The French President cancelled his visit of 4 November 2008.", "en", "visit", "refused"),
    ("France withdrew its offer of a loan to Mali on 4 November 2008.", "en", "aid", "refused"),
    (
      "De minister bood Turkije op 14 mei zijn verontschuldigingen aan.", "nl", "statement",
      "occurred"
    ),
    (
      "Het bezoek van de Zweedse koning op 3 juni kon niet plaatsvinden.", "nl", "visit", "refused"
    ),
  ])
  func aDeedIsNoRefusal(_ text: String, _ lang: String, _ type: String, _ status: String) throws {
    let told = try ToldEvents.of(text, lang)
    #expect(told.count == 1)
    #expect(told.first?.hasPrefix(type) == true && told.first?.hasSuffix(status) == true, "\(told)")
  }

  @Test(arguments: [
    ("Op 8 mei ontmoette ik in Oman mijn Iraanse collega.", "nl", ["IR"]),
    (
      "In Switzerland, on 8 May, the Armenian and Turkish ministers signed a treaty.", "en",
      ["AM", "TR"]
    ),
    ("Op 8 mei sprak ik in Oman met de minister.", "nl", ["OM"]),
  ])
  func whereOthersMetTakesNoPart(_ text: String, _ lang: String, _ countries: [String]) throws {
    #expect(try ToldEvents.findings(text, lang).events.map(\.countries) == [countries])
  }

  /// The letter is of Monday 15 June 2009.
  @Test(arguments: [
    ("The Kenyan Foreign Minister visited me on Wednesday.", "en", "2009-06-10"),
    ("The Kenyan Foreign Minister will visit me on Wednesday.", "en", "2009-06-17"),
    ("I received the Russian Ambassador on the 9th.", "en", "2009-06-09"),
    ("I received the Russian Ambassador on the 19th.", "en", "2009-05-19"),
    ("Op den 9den werd het verdrag met Rusland geteekend.", "nl", "2009-06-09"),
    (
      "The President of Ghana has accepted our invitation to visit The Hague on 9 July.", "en",
      "2009-07-09"
    ),
    (
      "De president van Ghana heeft de uitnodiging aanvaard om ons land op 9 juli te bezoeken.",
      "nl", "2009-07-09"
    ),
    ("The President of Ghana has travelled to The Hague on 9 July.", "en", "2008-07-09"),
    ("De Deense premier ontmoette mij op 12 oktober.", "nl", "2008-10-12"),
  ])
  func theDayIsThatOfItsVerb(_ text: String, _ lang: String, _ date: String) throws {
    #expect(try ToldEvents.findings(text, lang).events.compactMap(\.date?.edtf) == [date])
  }

  @Test(arguments: [
    ("The Embassy's note dated September 3, 2008, on the treaty with Japan lies here.", "en"),
    ("De nota van Japan over het verdrag, gedagtekend 3 september 2008, ligt hier.", "nl"),
    ("There are no plans to send a trade mission to Iran in 2010.", "en"),
    ("Er is geen reden om in mei 2010 de sancties tegen Iran op te heffen.", "nl"),
    ("The consulate is on the 9th floor with the Russian Ambassador.", "en"),
  ])
  func nothingIsTold(_ text: String, _ lang: String) throws {
    #expect(try ToldEvents.of(text, lang) == [])
  }
}
