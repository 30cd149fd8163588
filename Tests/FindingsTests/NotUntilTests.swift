import Testing

/// What had not been until a day came on that day; other bounds tell of no day.
@Suite struct NotUntilTests {
  @Test(arguments: [
    ("France did not sign the treaty until 4 May 1950.", "agreement 1950-05-04 FR occurred"),
    (
      "It was not until 4 May 1950 that France signed the treaty.",
      "agreement 1950-05-04 FR occurred"
    ),
    ("Not until 4 May 1950 did France sign the treaty.", "agreement 1950-05-04 FR occurred"),
    ("No treaty with France was signed until 4 May 1950.", "agreement 1950-05-04 FR occurred"),
    ("France did not ratify the treaty till 4 May 1950.", "agreement 1950-05-04 FR occurred"),
    (
      "The French minister did not visit The Hague until 4 May 1950.",
      "visit in 1950-05-04 FR occurred"
    ),
    (
      "The French minister will not visit The Hague until 4 May 2010.",
      "visit in 2010-05-04 FR planned"
    ),
    ("France signed the treaty only on 4 May 1950.", "agreement 1950-05-04 FR occurred"),
  ])
  func whatHadNotBeenUntilADayCameThen(_ text: String, _ event: String) throws {
    #expect(try ToldEvents.of(text, "en") == [event])
  }

  @Test(arguments: [
    "France did not sign the treaty until after 4 May 1950.",
    "France signed the treaty no earlier than 4 May 1950.",
    "France did not sign the treaty before 4 May 1950.",
    "The embassy in Paris, which could not be reached, was closed until 4 May 1950.",
    "The French minister could not stay in The Hague until 4 May 1950.",
    "The French minister did not resign and stayed in The Hague until 4 May 1950.",
    "France did not confirm that the minister would stay in The Hague until 4 May 1950.",
    "The French minister stayed in The Hague until 4 May 1950.",
  ])
  func anotherBoundTellsOfNoDay(_ text: String) throws {
    #expect(try ToldEvents.of(text, "en") == [])
  }

  @Test(arguments: [
    ("Frankrijk tekende het verdrag pas op 4 mei 1950.", "agreement 1950-05-04 FR occurred"),
    ("Eerst op 4 mei 1950 tekende Frankrijk het verdrag.", "agreement 1950-05-04 FR occurred"),
    ("Pas in mei 1950 tekende Frankrijk het verdrag.", "agreement 1950-05 FR occurred"),
  ])
  func onlyThenInDutch(_ text: String, _ event: String) throws {
    #expect(try ToldEvents.of(text, "nl") == [event])
  }

  @Test(arguments: [
    "Frankrijk tekende het verdrag niet eerder dan 4 mei 1950.",
    "Frankrijk tekende het verdrag niet eerder dan op 4 mei 1950.",
    "Het verdrag met Frankrijk is niet later dan 4 mei 1950 ondertekend.",
    "Frankrijk tekende het verdrag pas na 4 mei 1950.",
    "De Franse minister zal niet eerder dan op 4 mei 2010 Den Haag bezoeken.",
    "De Franse minister bezoekt Den Haag niet voor 4 mei 2010.",
  ])
  func aBoundInDutchTellsOfNoDay(_ text: String) throws {
    #expect(try ToldEvents.of(text, "nl") == [])
  }
}
