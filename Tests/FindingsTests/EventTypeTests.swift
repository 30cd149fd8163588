import Findings
import LetterModel
import Testing

/// Sentences that each tell one event, with its type; every letter is of 15 June 2009.
///
/// `EventSentencesTests` and `EventRulesTests` hold dates, countries and status beside.
@Suite struct EventTypeTests {
  static let dutch: [(EventType, String)] = [
    (.visit, "Op 3 mei 2009 kwam een Finse delegatie bij ons ministerie op bezoek."),
    (.visit, "De Ierse premier was op 3 mei 2009 te gast op het Catshuis."),
    (.visit, "De minister trok op 3 mei 2009 naar Chili."),
    (.visit, "Op 3 mei 2009 vloog de staatssecretaris naar Jordanië."),
    (
      .visit,
      "De koningin legde op 4 mei 2009 een krans in Warschau tijdens haar bezoek aan Polen."
    ),
    (
      .visit,
      "Mijn Deense ambtgenoot kwam op 3 mei 2009 naar Den Haag om over visserij te spreken."
    ),
    (.visit, "De premier verwelkomde op 3 mei 2009 de Noorse president in Den Haag."),
    (.meeting, "Op 4 mei 2009 voerde ik in Oslo gesprekken met de Noorse minister van Visserij."),
    (
      .meeting,
      "De staatssecretaris maakte op 4 mei 2009 kennis met de nieuwe Cubaanse ambassadeur."
    ),
    (.meeting, "Op 4 mei 2009 pleegde de minister in Rome overleg met zijn Italiaanse collega."),
    (.call, "Op 5 mei 2009 sprak de minister aan de telefoon met zijn Turkse ambtgenoot."),
    (.call, "De minister heeft op 5 mei 2009 zijn Turkse ambtgenoot aan de telefoon gesproken."),
    (.call, "Ik was voornemens om op 22 juni 2009 met de Turkse premier te bellen."),
    (.agreement, "Het verdrag met Spanje werd op 6 mei 2009 van kracht."),
    (.agreement, "Op 6 mei 1921 sloten Polen en Letland vrede."),
    (.agreement, "Nederland en Portugal bereikten op 6 mei 2009 overeenstemming over de vangst."),
    (.agreement, "Het tractaat met Perzië is op 6 mei 1923 geteekend."),
    (
      .agreement,
      "De ministers zetten op 6 mei 2009 hun handtekening onder een actieplan met Benin."
    ),
    (
      .agreement,
      "Onder bemiddeling van de Verenigde Naties kwam op 6 mei 2009 in Soedan een akkoord tot stand."
    ),
    (.negotiation, "Beide partijen zaten in april 2009 in Cyprus aan tafel."),
    (.negotiation, "Het jaarlijks overleg met Tunesië had plaats op 7 april 2009."),
    (.negotiation, "De goede diensten van Zwitserland werden op 7 april 1938 aanvaard."),
    (.sanction, "De Raad bevroor op 8 april 2009 de tegoeden van twaalf Birmese officieren."),
    (.sanction, "Op 8 april 2009 werden reisrestricties tegen Birmese officieren van kracht."),
    (.sanction, "Hongarije boycotte op 8 april 2009 de Oostenrijkse zuivel."),
    (.measure, "Op 9 april 2009 werd de Soedanese zaakgelastigde naar het departement geroepen."),
    (.measure, "Onze ambassadeur keerde op 9 april 2009 voor overleg uit Soedan terug."),
    (.measure, "Cuba verlaagde op 9 april 2009 de betrekkingen met ons land."),
    (.measure, "De diplomatieke betrekkingen met Albanië werden op 9 april 1970 hersteld."),
    (.measure, "Op 9 april 1922 werd een gezantschap in Tsjechië geopend."),
    (.measure, "Nederland ging op 9 april 1950 over tot erkenning van Israël."),
    (.measure, "De hulp aan Eritrea is op 9 april 2009 stopgezet."),
    (.measure, "Het reisadvies voor Nepal is op 9 april 2009 aangescherpt."),
    (.measure, "Griekenland zette op 9 april 2009 twee Macedonische diplomaten het land uit."),
    (.mission, "Op 10 april 2009 stuurde Canada een onderzoekscommissie naar Kenia."),
    (.mission, "Een eskader stoomde op 10 april 1904 op naar Venezuela."),
    (.mission, "Noorwegen zond op 10 april 2009 een bemiddelaar naar Sri Lanka."),
    (.aid, "Nederland heeft op 11 april 2009 drie miljoen euro vrijgemaakt voor Haïti."),
    (.aid, "Op 11 april 1922 vroeg Oostenrijk een leening van tien miljoen gulden."),
    (.aid, "Een cheque van een ton is op 11 april 2009 aan Haïti overhandigd."),
    (.aid, "Zweden verstrekte Gambia op 11 april 2009 twintig ambulances."),
    (.training, "Sinds maart 2009 leiden Nederlandse agenten de politie van Burundi op."),
    (.training, "Van 2 tot 13 maart 2009 liepen tien Macedonische griffiers stage in Zwolle."),
    (.training, "Op 12 april 2009 schoolden onze artsen Malawische verpleegkundigen bij."),
    (.statement, "China dreigde op 13 april 2009 met een boycot."),
    (
      .statement,
      "De Hoge Vertegenwoordiger sprak op 13 april 2009 haar afschuw uit over de executies in Iran."
    ),
    (.statement, "Op 13 april 2009 maakte de Braziliaanse president bekend dat de dijk er komt."),
    (.statement, "Servië diende op 13 april 2009 een protest in."),
    (.statement, "De Turkse regering overhandigde op 13 april 2009 een nota verbale."),
    (.statement, "Moskou sprak op 13 april 2009 van een provocatie."),
    (.statement, "De Belgische premier gaf op 13 april 2009 een persconferentie."),
    (.chairmanship, "Argentinië zat op 14 april 2009 de werkgroep voor."),
    (.conference, "Op 14 april 2009 hield Malta een colloquium over migratie."),
    (.election, "Senegal koos op 15 april 2009 een nieuw parlement."),
    (.election, "De Moldaviërs gingen op 15 april 2009 naar de stembus."),
    (.conflict, "Op 16 april 2009 laaide in Tsjaad het geweld weer op."),
    (.conflict, "Op 16 april 1914 rukten Griekse soldaten Albanië binnen."),
    (.conflict, "Japan verklaarde op 16 april 1904 Rusland de oorlog."),
    (.conflict, "Op 16 april 2009 kwamen Malinese soldaten in opstand."),
    (.conflict, "Finland capituleerde op 16 april 1940."),
    (.other, "Op 17 april 2009 werd een Iraanse dichter opgehangen."),
    (.other, "Een Filipijnse kapitein is op 17 april 2009 tot vier jaar veroordeeld."),
    (.other, "Bolivia nationaliseerde op 17 april 2009 de gasvelden."),
    (.other, "De kroning van de Bulgaarse vorst vond plaats op 17 april 1908."),
    (.other, "Boven Angola stortte op 17 april 2009 een vliegtuig neer."),
    (.other, "Spanje vroeg op 17 april 2009 om uitlevering van een verdachte."),
    (.other, "Op 17 april 2009 brak in Mexico een griepepidemie uit."),
    (.meeting, "De premier dineerde op 4 mei 2009 met de Canadese premier."),
    (.visit, "De kroonprins bevond zich van 3 tot 6 mei 2009 in Turkije."),
    (.visit, "De koning van Tonga heeft op 4 juni 2009 een uitnodiging voor een bezoek ontvangen."),
    (
      .other,
      "Na de aardbeving van 24 februari 2004 in Marokko stelden wij een miljoen ter beschikking."
    ),
    (.conflict, "De Hongaarschen troepen bezetten op 5 november 1938 een dorp."),
  ]

  static let english: [(EventType, String)] = [
    (.visit, "The envoy flew into Nepal on 3 May 2009."),
    (.visit, "The Prime Minister of Latvia was the guest of our government on 3 May 2009."),
    (.visit, "On 3 May 2009 Malta welcomed the Dutch Minister of Transport to Valletta."),
    (.visit, "The Prime Minister left for Peru on 3 May 2009."),
    (.meeting, "I called on the new President of Malawi on 4 May 2009."),
    (.meeting, "On 4 May 2009 I sat down with the Bolivian minister in La Paz."),
    (.meeting, "The minister paid a courtesy call on the Omani minister on 4 May 2009."),
    (.call, "On 5 May 2009 the minister rang the Zambian President."),
    (.call, "The ministers of Chile and Peru spoke over the telephone on 5 May 2009."),
    (.agreement, "The two sides inked a compact with Fiji on 6 May 2009."),
    (.agreement, "The treaty with Cuba took effect on 6 May 2009."),
    (.agreement, "A deal with Nepal was struck on 6 May 2009."),
    (.agreement, "Brazil may ratify the text in the autumn of 2009."),
    (.agreement, "Bulgaria and Romania made peace on 6 May 1913."),
    (.agreement, "Portugal denounced the treaty on 6 May 2009."),
    (.negotiation, "Talks with Norway began in March 2009."),
    (.negotiation, "Negotiations with Kuwait were launched on 7 April 2009."),
    (.negotiation, "Accession talks with Iceland resumed on 7 April 2009."),
    (.negotiation, "The human rights dialogue with Vietnam was held on 7 April 2009."),
    (.sanction, "Canada froze the assets of two Belarusian ministers on 8 April 2009."),
    (.sanction, "The arms ban on Eritrea was renewed on 8 April 2009."),
    (.measure, "Ecuador broke with Colombia on 9 April 2009."),
    (.measure, "The Netherlands froze its support to Nicaragua on 9 April 2009."),
    (.measure, "Diplomatic ties with Albania were restored on 9 April 1970."),
    (.measure, "Sweden withdrew its ambassador from Iran on 9 April 2009."),
    (.measure, "On 9 April 2009 the envoy of Libya was called in."),
    (.measure, "Two Cuban attachés were told to leave on 9 April 2009."),
    (.measure, "Chad closed its border with Sudan on 9 April 2009."),
    (.measure, "The flag was hoisted at the new consulate in Angola on 9 April 2009."),
    (.mission, "A team of Danish election observers left on 10 April 2009."),
    (.mission, "Sixty monitors were deployed in Georgia on 10 April 2009."),
    (.mission, "Norway is considering sending a mediator to Sri Lanka in July 2009."),
    (.mission, "A Swedish commission of inquiry arrived in Lebanon on 10 April 2009."),
    (.aid, "A cheque of one million euros was handed to the Haitian Red Cross on 11 April 2009."),
    (.aid, "In 1996 the Danish navy gave Estonia two ambulances."),
    (.aid, "Finland wrote off the debt of Zambia on 11 April 2009."),
    (.aid, "Belgium sent blankets to Pakistan on 11 April 2009."),
    (.training, "From August 2009 Dutch officers will coach their Rwandan counterparts."),
    (.training, "Ten Yemeni interns started in Leiden on 12 April 2009."),
    (.training, "A Dutch frigate exercised with the Brazilian navy on 12 April 2009."),
    (.statement, "Russia threatened on 13 April 2009 to halt its deliveries."),
    (.statement, "Italy apologised for the bombing on 13 April 2009."),
    (.statement, "The Council voiced concern on 13 April 2009 at the trial in Iran."),
    (.statement, "The President of Ghana made a speech on 13 April 2009."),
    (.statement, "The Portuguese envoy delivered a note of protest on 13 April 2009."),
    (.statement, "Mexico called on the government to release him on 13 April 2009."),
    (.chairmanship, "Belgium presided over the working group on 14 April 2009."),
    (.conference, "On 14 April 2009 Qatar held a symposium on water."),
    (.election, "Kenyans cast their ballots on 15 April 2009."),
    (.election, "Indonesia held a snap election on 15 April 2009."),
    (.conflict, "On 16 April 2009 Ethiopian tanks rolled into Somalia."),
    (.conflict, "Unrest broke out in Kyrgyzstan on 16 April 2009."),
    (.conflict, "Serbian troops crossed the Bulgarian frontier on 16 April 1885."),
    (.conflict, "Chile declared war on Peru on 16 April 1879."),
    (.conflict, "North Korea launched two missiles on 16 April 2009."),
    (.conflict, "A mutiny in Chad was put down on 16 April 2009."),
    (.other, "Mexico lodged a complaint against Japan on 17 April 2009."),
    (.other, "Sovereignty passed to Namibia on 17 April 1990."),
    (.other, "Bolivia nationalised the mines on 17 April 1952."),
    (.other, "A Sudanese poet was hanged on 17 April 2009."),
    (.other, "Croatia applied for membership on 17 April 2003."),
    (.other, "Ghana was granted independence on 6 March 1957."),
    (.conflict, "Greece rose against Turkey in March 1821."),
  ]

  @Test(arguments: dutch)
  func isToldInDutch(_ type: EventType, _ sentence: String) throws {
    #expect(try ToldEvents.findings(sentence, "nl").events.map(\.type) == [type])
  }

  @Test(arguments: english)
  func isToldInEnglish(_ type: EventType, _ sentence: String) throws {
    #expect(try ToldEvents.findings(sentence, "en").events.map(\.type) == [type])
  }

  /// What comes by post is no guest, and a letter received is no meeting.
  @Test(arguments: [
    ("nl", "Op 4 mei 2009 ontving ik een brief van mijn Turkse ambtgenoot."),
    ("nl", "Op 4 mei 2009 ontving ik uw brief over de Turkse verkiezingen."),
    ("nl", "Op 4 mei 2009 heb ik van de Turkse minister een schriftelijk verzoek ontvangen."),
    ("nl", "Op 4 mei 2009 ontving de Kamer een rapport over Mali."),
    ("nl", "Tot op heden heb ik de Tunesische ambassadeur niet ontvangen."),
    ("en", "On 4 May 2009 I received a letter from my Turkish colleague."),
    ("en", "The Turkish minister received the report on 4 May 2009."),
  ])
  func whatIsNoGuestIsNoMeeting(_ language: String, _ sentence: String) throws {
    let types = try ToldEvents.findings(sentence, language).events.map(\.type)
    #expect(!types.contains(.meeting) && !types.contains(.visit), "\(types)")
  }

  @Test(
    arguments: [
      (.visit, "nl", "Op 3 juni 2009 ontvang ik de president van Georgië."),
      (
        .visit, "nl",
        "Op 4 mei 2009 ontving ik mijn Turkse ambtgenoot om over zijn brief te spreken."
      ),
      (.visit, "nl", "Op 4 mei 2009 ontving ik de Turkse premier, die mij een brief overhandigde."),
      (
        .meeting, "en", "On 4 May 2009 I received the Turkish ambassador to speak about his letter."
      ),
    ] as [(EventType, String, String)])
  func aGuestIsReceived(_ type: EventType, _ language: String, _ sentence: String) throws {
    #expect(try ToldEvents.findings(sentence, language).events.map(\.type) == [type])
  }

  @Test func aVisitThatWasCancelledIsRefused() throws {
    let events = try ToldEvents.findings(
      "De Turkse president annuleerde zijn bezoek van 6 mei 2009.", "nl"
    ).events
    #expect(events.map(\.status) == [.refused])
  }

  /// Years are counted from 1 to 9999, as EDTF writes them.
  @Test(arguments: [
    ("0300-01-01", "400 jaar geleden bezocht de koning Spanje."),
    ("9999-06-01", "Volgend jaar bezoek ik Spanje."),
    ("0001-06-01", "Vorig jaar heb ik Spanje bezocht."),
  ])
  func noYearIsCountedBeyondAllYears(_ date: String, _ sentence: String) throws {
    let events = try ToldEvents.findings(sentence, "nl", date: date).events
    #expect(events.isEmpty, "\(events.map(\.id))")
  }
}
