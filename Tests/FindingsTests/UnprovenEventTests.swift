import Findings
import LetterModel
import Testing

/// What a letter's words do not prove is no event of it; every letter is of 15 January 2025.
@Suite struct UnprovenEventTests {
  private func events(_ text: String, _ language: String) throws -> [String] {
    try ToldEvents.findings(text, language, date: "2025-01-15").events.map { event in
      let direction = event.direction.map { " \($0.rawValue)" } ?? ""
      return "\(event.type.rawValue)\(direction) \(event.date?.edtf ?? "-") "
        + event.countries.joined(separator: " ")
    }
  }

  @Test(arguments: [
    ("en", "We did not sign the Free Trade Agreement with Turkey on 4 March 2023."),
    ("en", "The Minister did not meet the Syrian envoy on 6 March 2024."),
    ("en", "The Minister could not visit Turkey on 4 March 2023."),
    ("en", "The Minister cannot visit Turkey on 4 April 2025."),
    ("en", "Nobody visited Syria on 5 March 2023."),
    ("en", "It is not true that our ambassador met the Syrian president on 7 March 2023."),
    ("en", "Mr. Polk wrote on 11 June 2023 that the treaty with Spain had not been signed."),
    ("nl", "De minister kan op 5 maart 2024 niet naar Turkije komen voor een bezoek."),
    ("nl", "Turkije riep op 5 maart 2024 zijn ambassadeur niet terug."),
    ("nl", "Niemand heeft op 9 maart 2024 Syrië bezocht."),
    ("nl", "Zonder bezoek aan Mali keerde ik op 8 maart 2024 terug."),
  ]) func whatIsDeniedIsNoEvent(_ language: String, _ sentence: String) throws {
    #expect(try events(sentence, language) == [])
  }

  @Test(arguments: [
    (
      "nl", "De minister bracht op 4 maart 2024 niet alleen een bezoek aan Turkije.",
      "visit out 2024-03-04 TR"
    ),
    (
      "nl", "Het is niet uitgesloten dat Iran op 4 mei 2025 het verdrag tekent.",
      "agreement 2025-05-04 IR"
    ),
  ]) func whatIsDeniedInPartAloneIsOne(_ language: String, _ sentence: String, _ event: String)
    throws
  {
    #expect(try events(sentence, language) == [event])
  }

  @Test(arguments: [
    ("en", "Will the Foreign Secretary visit Syria on 6 March 2023?"),
    ("nl", "Klopt het dat Iran op 12 maart 2024 een Nederlander heeft gearresteerd?"),
    ("nl", "Heeft de Iraanse ambassadeur op 3 oktober 2024 met de minister gesproken? Nee."),
  ]) func whatIsAskedIsNoEvent(_ language: String, _ sentence: String) throws {
    #expect(try events(sentence, language) == [])
  }

  @Test(arguments: [
    ("en", "Your telegram of 3 March 2023 on the war in Sudan has been received."),
    ("en", "I have your despatch of the 20th of May 2023 respecting the war in Persia."),
    ("nl", "In het rapport van 5 maart 2024 over de sancties tegen Iran staat veel."),
    ("nl", "Zo meldt het artikel in de Volkskrant van 3 februari 2024 over de Russische sancties."),
    ("nl", "Dat stond in «Iran bezoekt Irak» (NOS, 4 februari 2024)."),
    ("nl", "Op 8 maart 2024 ontving ik een afschrift van het verdrag met Chili."),
  ]) func aDocumentsDateIsNotThatOfWhatItIsAbout(_ language: String, _ sentence: String) throws {
    #expect(try events(sentence, language) == [])
  }

  @Test(arguments: [
    ("nl", "Israël controleerde voor 7 oktober 2023 het luchtruim."),
    ("nl", "Het advies over Israël geldt tot op de dag van vandaag."),
    ("en", "Embassy of the Netherlands, Paris, 15 January 2025."),
  ]) func aBoundOrADatelineIsNoDateOfAnything(_ language: String, _ text: String) throws {
    #expect(try events(text, language) == [])
  }

  @Test(arguments: [
    ("nl", "Op 4 april 2025 zal Nederland het schip overdragen aan Griekenland."),
    ("nl", "Op verzoek van het lid Van Dijk van 9 februari 2024 bericht ik u over Peru."),
    ("nl", "De Iraanse schrijver ontving op 8 maart 2024 een prijs."),
    ("en", "His duties took him to Chile on 5 June 2023."),
  ]) func aWordWithinAnotherTellsNothing(_ language: String, _ sentence: String) throws {
    #expect(try events(sentence, language) == [])
  }

  @Test(arguments: [
    ("en", "Mr. Ireland visited me on 9 March 2023."),
    ("en", "Sir John Jordan called on me on 10 March 2023."),
    ("nl", "Ik sprak op 17 oktober 2024 in Brussel over het Boedapest Memorandum."),
  ]) func aPersonOrAPapersNameIsNoCountry(_ language: String, _ sentence: String) throws {
    #expect(try ToldEvents.findings(sentence, language).countries.isEmpty)
    #expect(try events(sentence, language) == [])
  }

  @Test(arguments: [
    (
      "nl", "Op 6 februari 2024 bezocht de Chinese president Frankrijk.",
      "visit none 2024-02-06 CN FR"
    ),
    (
      "nl", "De Japanse premier bracht op 6 februari 2024 een bezoek aan Duitsland.",
      "visit none 2024-02-06 JP DE"
    ),
    (
      "en", "On 6 February 2024 the Chinese President visited France.",
      "visit none 2024-02-06 CN FR"
    ),
    ("nl", "De Chinese president bezocht op 6 februari 2024 Nederland.", "visit in 2024-02-06 CN"),
  ]) func aVisitAmongOthersIsNoneOfOurs(_ language: String, _ sentence: String, _ event: String)
    throws
  {
    #expect(try events(sentence, language) == [event])
  }

  @Test func thatDayIsNoYear() throws {
    let text =
      "De minister sprak op 17 oktober 2024 over het akkoord met Oekraïne, dat 30 jaar geleden werd gesloten. "
      + "Later die dag gaf de Oekraïense president een persconferentie."
    let told = try events(text, "nl")
    #expect(told.contains("statement 2024-10-17 UA") && !told.contains("agreement 2024-10-17 UA"))
  }

  @Test(arguments: [
    ("On 3/15 May 1856 I met the Turkish ambassador.", "1856-05-15"),
    ("On 28 March/9 April 1856 I met the Turkish ambassador.", "1856-04-09"),
    ("On 3/9 May 1856 I met the Turkish ambassador.", "1856-05-03/1856-05-09"),
  ]) func aDayOfBothCalendarsIsOne(_ sentence: String, _ date: String) throws {
    let found = try ToldEvents.findings(sentence, "en", date: "1857-01-15").events
    #expect(found.map { $0.date?.edtf } == [date])
  }

  @Test func anEditorsNoteIsNotTheLettersWord() throws {
    var facts = LetterFacts(id: try #require(LetterID("voorbeeld-1")))
    (facts.date, facts.language) = (CalendarDate(iso: "2025-01-15"), "en")
    let text = "The treaty with France was signed on 4 June 2024."
    for (id, isTold) in [
      ("note-a", false), ("note-a-p", false), ("note-1", true), ("note-bron", true),
      ("note-12b", true),
    ] {
      let note = Passage(id: id, kind: .note, page: 1, text: text)
      let found = LetterFinder.find(in: [note], of: facts, rules: ToldEvents.rules)
      #expect(found.events.isEmpty != isTold, "\(id)")
    }
  }
}

/// Words that only look like a topic's, or are an office's name.
@Suite struct UnprovenTopicTests {
  @Test(arguments: [
    ("Bij het overdragen van de schade wordt de aanvrager ingelicht.", []),
    ("Het Ministerie van Landbouw, Visserij, Voedselzekerheid en Natuur betaalt.", []),
    ("De Minister van Asiel en Migratie antwoordt later.", []),
    ("De landbouw en de handel groeien.", ["landbouw"]),
    ("Dat is in strijd met het humanitair oorlogsrecht.", ["internationaal-recht"]),
    ("Er komt humanitaire hulp.", ["noodhulp"]),
  ]) func aTopicIsSpokenOf(_ sentence: String, _ topics: [String]) throws {
    #expect(try ToldEvents.findings(sentence, "nl").topics.map(\.topic) == topics)
  }

  @Test func anEditorsNoteNamesNothing() throws {
    var facts = LetterFacts(id: try #require(LetterID("voorbeeld-1")))
    (facts.date, facts.language) = (CalendarDate(iso: "2025-01-15"), "nl")
    let note = Passage(id: "note-a", kind: .note, page: 1, text: "Over de landbouw in Frankrijk.")
    let found = LetterFinder.find(in: [note], of: facts, rules: ToldEvents.rules)
    #expect(found.topics.isEmpty && found.countries.isEmpty)
  }
}
