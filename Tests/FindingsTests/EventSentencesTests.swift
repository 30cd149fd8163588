import Findings
import LetterModel
import Testing

/// Sentences of Dutch letters, each of its own, with the events that they tell and those that they
/// do not; every letter is of 15 June 2009.
@Suite struct EventSentencesTests {
  @Test(arguments: [
    (
      "De Egyptische minister van Handel werd op 4 mei 2009 door de koningin ontvangen.",
      ["visit in 2009-05-04 EG occurred"]
    ),
    (
      "Op 4 mei 2009 ontving de minister-president zijn Finse ambtgenoot.",
      ["visit in 2009-05-04 FI occurred"]
    ),
    (
      "Op 4 mei 2009 ontving ik de Finse ambassadeur.",
      ["meeting in 2009-05-04 FI occurred"]
    ),
    (
      "In Helsinki werd ik op 4 mei 2009 ontvangen door de Finse president.",
      ["meeting out 2009-05-04 FI occurred"]
    ),
    (
      "Op 6 mei 2009 heb ik in Boekarest van gedachten gewisseld met de Roemeense premier.",
      ["meeting out 2009-05-06 RO occurred"]
    ),
    (
      "De Peruaanse president stond mij op 6 mei 2009 in Lima te woord.",
      ["meeting out 2009-05-06 PE occurred"]
    ),
    (
      "Een waarnemersmissie heeft van 3 tot en met 9 mei 2009 Albanië bezocht.",
      ["mission 2009-05-03/2009-05-09 AL occurred"]
    ),
    (
      "Twaalf waarnemers, die op 3 mei 2009 naar Nepal zijn afgereisd, volgen de stemming.",
      ["mission 2009-05-03 NP occurred"]
    ),
    (
      "Op 3 mei 2009 reisde de staatssecretaris naar Vietnam.",
      ["visit out 2009-05-03 VN occurred"]
    ),
    (
      "De minister-president is op 3 mei 2009 naar Ghana afgereisd.",
      ["visit out 2009-05-03 GH occurred"]
    ),
    (
      "De Commissie onderhandelt sinds maart 2009 met Marokko over een visserijovereenkomst.",
      ["negotiation 2009-03 MA ongoing"]
    ),
    (
      "Nederland onderhandelde in april 2009 met Ghana over een belastingverdrag.",
      ["negotiation 2009-04 GH occurred"]
    ),
    (
      "De besprekingen met Bulgarije over een luchtvaartovereenkomst werden op 8 april 2009 hervat.",
      ["negotiation 2009-04-08 BG occurred"]
    ),
    (
      "Op 8 april 2009 hebben de Chileense autoriteiten het verdrag geratificeerd.",
      ["agreement 2009-04-08 CL occurred"]
    ),
    (
      "Oostenrijk heeft het protocol op 8 april 2009 bekrachtigd.",
      ["agreement 2009-04-08 AT occurred"]
    ),
    (
      "Het verdrag met Paraguay is op 8 april 2009 door Nederland opgezegd.",
      ["agreement 2009-04-08 PY occurred"]
    ),
    (
      "Nederland en Jamaica kwamen op 8 april 2009 overeen de luchtvaart te verruimen.",
      ["agreement 2009-04-08 JM occurred"]
    ),
    (
      "Op 8 april 2009 parafeerden de delegaties van Nederland en Jamaica de tekst.",
      ["agreement 2009-04-08 JM occurred"]
    ),
    (
      "Mali heeft op 9 april 2009 gevraagd om bijstand bij de droogte.",
      ["aid 2009-04-09 ML requested"]
    ),
    (
      "Op 9 april 2009 verzocht de Malinese regering om voedselhulp.",
      ["aid 2009-04-09 ML requested"]
    ),
    (
      "Nederland maakte op 9 april 2009 twee miljoen gulden over voor noodhulp aan Malawi.",
      ["aid 2009-04-09 MW occurred"]
    ),
    (
      "In april 2009 stelde het kabinet vijf miljoen euro beschikbaar voor Bangladesh.",
      ["aid 2009-04 BD occurred"]
    ),
    (
      "Aan Zambia is op 9 april 2009 een lening van tien miljoen verstrekt.",
      ["aid 2009-04-09 ZM occurred"]
    ),
    (
      "De schuld van Zambia werd op 9 april 2009 kwijtgescholden.",
      ["aid 2009-04-09 ZM occurred"]
    ),
    (
      "Het verzoek van Kaapverdië om voedselhulp is op 9 april 2009 ingewilligd.",
      ["aid 2009-04-09 CV occurred"]
    ),
    (
      "Het verzoek van Laos om een lening is op 9 april 2009 afgewezen.",
      ["aid 2009-04-09 LA refused"]
    ),
    (
      "Op 10 april 2009 bood Nederland aan Liberiaanse agenten op te leiden.",
      ["training 2009-04-10 LR offered"]
    ),
    (
      "Van 2 tot 13 maart 2009 trainden Nederlandse mariniers in Senegal grenswachten.",
      ["training 2009-03-02/2009-03-13 SN occurred"]
    ),
    (
      "Twintig Jemenitische douaniers zijn in maart 2009 in Rotterdam opgeleid.",
      ["training 2009-03 YE occurred"]
    ),
    (
      "De cursus voor Georgische rechters begint op 7 september 2009.",
      ["training 2009-09-07 GE planned"]
    ),
    (
      "Nederland heeft de Russische zaakgelastigde op 5 mei 2009 ontboden.",
      ["measure 2009-05-05 RU occurred"]
    ),
    (
      "Iran riep op 5 mei 2009 zijn ambassadeur terug.",
      ["measure 2009-05-05 IR occurred"]
    ),
    (
      "Op 5 mei 2009 wees Wit-Rusland twee Nederlandse diplomaten uit.",
      ["measure 2009-05-05 BY occurred"]
    ),
    (
      "Nederland heeft Montenegro op 14 juni 2006 erkend.",
      ["measure 2006-06-14 ME occurred"]
    ),
    (
      "De diplomatieke betrekkingen met Albanië werden op 17 november 1970 aangeknoopt.",
      ["measure 1970-11-17 AL occurred"]
    ),
    (
      "Kenia verbrak op 5 mei 2009 de betrekkingen met Eritrea.",
      ["measure 2009-05-05 KE ER occurred"]
    ),
    (
      "De hulp aan Malawi is op 5 mei 2009 opgeschort.",
      ["measure 2009-05-05 MW occurred"]
    ),
    (
      "De ambassadeur van Nederland bood op 5 mei 2009 in Rabat zijn geloofsbrieven aan.",
      ["measure 2009-05-05 MA occurred"]
    ),
    (
      "Op 11 mei 2009 veroordeelde het kabinet de aanslag in Pakistan.",
      ["statement 2009-05-11 PK occurred"]
    ),
    (
      "Het kabinet heeft de staatsgreep in Madagaskar op 17 maart 2009 scherp afgekeurd.",
      ["statement 2009-03-17 MG occurred"]
    ),
    (
      "Op 11 mei 2009 protesteerde Nederland bij de Birmaanse autoriteiten tegen het vonnis.",
      ["statement 2009-05-11 MM occurred"]
    ),
    (
      "De Servische president verklaarde op 11 mei 2009 dat hij Kosovo niet zal erkennen.",
      ["statement 2009-05-11 RS XK occurred"]
    ),
    (
      "Ik heb mijn nieuwe Slowaakse ambtgenoot op 11 mei 2009 telefonisch gelukgewenst.",
      ["call 2009-05-11 SK occurred"]
    ),
    (
      "De Turkse minister belde mij op 11 mei 2009 over het incident.",
      ["call 2009-05-11 TR occurred"]
    ),
    (
      "Op 11 mei 2009 sprak ik telefonisch met de Ierse minister.",
      ["call 2009-05-11 IE occurred"]
    ),
    (
      "In Panama werden op 3 mei 2009 verkiezingen gehouden.",
      ["election 2009-05-03 PA occurred"]
    ),
    (
      "De IJslandse bevolking sprak zich op 25 april 2009 in een referendum uit.",
      ["election 2009-04-25 IS occurred"]
    ),
    (
      "De tweede ronde van de presidentsverkiezingen in Roemenië vindt op 6 december 2009 plaats.",
      ["election 2009-12-06 RO planned"]
    ),
    (
      "Op 5 juni 1967 braken gevechten uit tussen Israël en Jordanië.",
      ["conflict 1967-06-05 IL JO occurred"]
    ),
    (
      "Iraakse troepen vielen op 2 augustus 1990 Koeweit binnen.",
      ["conflict 1990-08-02 IQ KW occurred"]
    ),
    (
      "In Mauritanië greep het leger op 6 augustus 2008 de macht.",
      ["conflict 2008-08-06 MR occurred"]
    ),
    (
      "Noord-Korea voerde op 25 mei 2009 een kernproef uit.",
      ["conflict 2009-05-25 KP occurred"]
    ),
    (
      "Op 12 mei 2009 kwam bij een schietpartij een Nederlandse toerist in Brazilië om het leven.",
      ["conflict 2009-05-12 BR occurred"]
    ),
    (
      "De Verenigde Naties hebben op 12 juni 2009 sancties tegen Noord-Korea afgekondigd.",
      ["sanction 2009-06-12 KP occurred"]
    ),
    (
      "Het wapenembargo tegen Sierra Leone werd op 8 mei 2009 verlengd.",
      ["sanction 2009-05-08 SL occurred"]
    ),
    (
      "Sinds februari 2009 zijn de tegoeden van zes Guinese officieren bevroren.",
      ["sanction 2009-02 GN ongoing"]
    ),
    (
      "Een Nederlands detachement vertrok op 4 mei 2009 naar Tsjaad.",
      ["mission 2009-05-04 TD occurred"]
    ),
    (
      "Sinds 4 mei 2009 zijn zestig militairen in Burundi gelegerd.",
      ["mission 2009-05-04 BI ongoing"]
    ),
    (
      "Nederland stelt met ingang van 1 juli 2009 een fregat ter beschikking voor de wateren bij Somalië.",
      ["mission 2009-07-01 SO planned"]
    ),
    (
      "Ik leidde van 4 tot en met 8 mei 2009 een handelsmissie naar Vietnam.",
      ["mission 2009-05-04/2009-05-08 VN occurred"]
    ),
    (
      "Op 3 mei 2009 werd in Praag een conferentie over energie gehouden, waaraan Azerbeidzjan deelnam.",
      ["conference 2009-05-03 AZ occurred"]
    ),
    (
      "Zweden neemt op 1 juli 2009 het voorzitterschap van de EU over.",
      ["chairmanship 2009-07-01 SE planned"]
    ),
    (
      "Suriname werd op 25 november 1975 onafhankelijk.",
      ["other 1975-11-25 SR occurred"]
    ),
    (
      "De premier van Nepal trad op 4 mei 2009 af.",
      ["other 2009-05-04 NP occurred"]
    ),
    (
      "Op 6 april 2009 werd Italië getroffen door een zware aardbeving.",
      ["other 2009-04-06 IT occurred"]
    ),
    (
      "In Gabon is op 8 juni 2009 de president overleden.",
      ["other 2009-06-08 GA occurred"]
    ),
    (
      "De Jordaanse koning heeft mij uitgenodigd in het najaar van 2009 naar Amman te komen.",
      ["visit out 2009-09/2009-11 JO requested"]
    ),
    (
      "Mijn bezoek aan Oman, dat voor 22 juni 2009 op de rol stond, is vervallen.",
      ["visit out 2009-06-22 OM refused"]
    ),
    (
      "Het bezoek van de Cubaanse minister op 22 juni 2009 vindt geen doorgang.",
      ["visit in 2009-06-22 CU refused"]
    ),
    (
      "De Syrische minister heeft de uitnodiging voor een bezoek op 22 juni 2009 van de hand gewezen.",
      ["visit in 2009-06-22 SY refused"]
    ),
    (
      "Mogelijk brengt de Maltese president op 22 juni 2009 een bezoek aan Nederland.",
      ["visit in 2009-06-22 MT possible"]
    ),
    (
      "Overwogen wordt in september 2009 een consulaat in Brazilië te openen.",
      ["measure 2009-09 BR possible"]
    ),
    (
      "Op uitnodiging van de Deense regering bezocht ik op 3 mei 2009 Groenland.",
      ["visit out 2009-05-03 DK GL occurred"]
    ),
    (
      "Het bericht dat Nederland in mei 2009 wapens aan Jemen zou hebben geleverd, klopt niet.",
      []
    ),
    (
      "Geen enkele Nederlandse functionaris heeft in mei 2009 Zimbabwe bezocht.",
      []
    ),
    (
      "De minister heeft Kirgizië in mei 2009 niet bezocht.",
      []
    ),
    (
      "Het bezoek aan Angola dat in mei 2009 was voorzien, is uitgesteld.",
      []
    ),
    (
      "De uitvoer naar Hongarije nam in 2008 met elf procent toe.",
      []
    ),
    (
      "In 2008 dienden 1 400 Irakezen een aanvraag in.",
      []
    ),
    (
      "Op 3 mei 2009 heeft uw Kamer over Afghanistan gedebatteerd.",
      []
    ),
    (
      "Bij brief van 3 mei 2009 is de Kamer over Congo ingelicht.",
      []
    ),
    (
      "Het wetsvoorstel is op 3 mei 2009 door de Eerste Kamer aangenomen.",
      []
    ),
    (
      "De in mei 1989 met Tsjechoslowakije gesloten overeenkomst geldt nog.",
      []
    ),
    (
      "Wegens de gevechten in Somalië is de ambassade in Kenia op 5 mei 2009 gesloten.",
      ["measure 2009-05-05 KE occurred"]
    ),
    (
      "Ondanks Russische druk tekende Moldavië op 5 mei 2009 het akkoord.",
      ["agreement 2009-05-05 MD occurred"]
    ),
    (
      "Volgens de Amerikaanse regering heeft Noord-Korea op 5 april 2009 een raket gelanceerd.",
      ["conflict 2009-04-05 KP occurred"]
    ),
    (
      "Tijdens mijn reis door India van 3 tot en met 6 mei 2009 tekende ik op de laatste dag een memorandum.",
      ["visit out 2009-05-03/2009-05-06 IN occurred", "agreement 2009-05-06 IN occurred"]
    ),
  ])
  func aDutchSentenceTellsItsEvents(_ text: String, _ expected: [String]) throws {
    #expect(try ToldEvents.of(text, "nl") == expected)
  }

  @Test(arguments: [
    (
      "On 4 May 2009 the Minister received his Finnish counterpart in The Hague.",
      ["visit in 2009-05-04 FI occurred"]
    ),
    (
      "The Finnish Minister of Trade will be received in The Hague on 4 September.",
      ["visit in 2009-09-04 FI planned"]
    ),
    (
      "On 4 May 2009 I received the Ambassador of Finland.",
      ["meeting in 2009-05-04 FI occurred"]
    ),
    (
      "In March 2009 I travelled to Ghana and Togo.",
      ["visit out 2009-03 GH TG occurred"]
    ),
    (
      "We have been negotiating a fisheries agreement with Morocco since May 2008.",
      ["negotiation 2008-05 MA ongoing"]
    ),
    (
      "The Netherlands negotiated a tax treaty with Ghana in April 2009.",
      ["negotiation 2009-04 GH occurred"]
    ),
    (
      "The third round of talks with Serbia took place on 8 April 2009.",
      ["negotiation 2009-04-08 RS occurred"]
    ),
    (
      "Chile ratified the convention on 8 April 2009.",
      ["agreement 2009-04-08 CL occurred"]
    ),
    (
      "Mali asked for food aid on 9 April 2009.",
      ["aid 2009-04-09 ML requested"]
    ),
    (
      "The Netherlands made two million euros available to Malawi on 9 April 2009.",
      ["aid 2009-04-09 MW occurred"]
    ),
    (
      "On 10 April 2009 we offered to train Liberian police officers.",
      ["training 2009-04-10 LR offered"]
    ),
    (
      "Forty Yemeni officials were trained in Rotterdam in March 2009.",
      ["training 2009-03 YE occurred"]
    ),
    (
      "The Netherlands summoned the Russian Ambassador on 5 May 2009.",
      ["measure 2009-05-05 RU occurred"]
    ),
    (
      "I presented my letters of credence to the President of Kenya on 5 May 2009.",
      ["measure 2009-05-05 KE occurred"]
    ),
    (
      "Belarus expelled two Dutch diplomats on 5 May 2009.",
      ["measure 2009-05-05 BY occurred"]
    ),
    (
      "On 11 May 2009 the Government condemned the attack in Pakistan.",
      ["statement 2009-05-11 PK occurred"]
    ),
    (
      "The Government deplored the coup in Madagascar on 17 March 2009.",
      ["statement 2009-03-17 MG occurred"]
    ),
    (
      "The Turkish Minister telephoned me on 11 May 2009 about the incident.",
      ["call 2009-05-11 TR occurred"]
    ),
    (
      "The plebiscite in Chile was held on 5 October 1988.",
      ["election 1988-10-05 CL occurred"]
    ),
    (
      "Iraqi forces invaded Kuwait on 2 August 1990.",
      ["conflict 1990-08-02 IQ KW occurred"]
    ),
    (
      "A Dutch detachment left for Chad on 4 May 2009.",
      ["mission 2009-05-04 TD occurred"]
    ),
    (
      "Sixty marines have been stationed in Burundi since 4 May 2009.",
      ["mission 2009-05-04 BI ongoing"]
    ),
    (
      "The request from Laos for a loan was rejected on 9 April 2009.",
      ["aid 2009-04-09 LA refused"]
    ),
    (
      "The Prime Minister of Nepal resigned on 4 May 2009.",
      ["other 2009-05-04 NP occurred"]
    ),
    (
      "No Dutch official visited Somalia in May 2009.",
      []
    ),
    (
      "The visit to Angola planned for May 2009 has been postponed.",
      []
    ),
    (
      "Contrary to what the press reported, no arms were supplied to Yemen in May 2009.",
      []
    ),
    (
      "Kenya exported flowers worth 180 million dollars in 2008.",
      []
    ),
    (
      "The Cotonou Agreement was signed on 23 June 2000.",
      []
    ),
    (
      "Your letter of 3 May 2009 on Ghana reached me.",
      []
    ),
  ])
  func anEnglishSentenceTellsItsEvents(_ text: String, _ expected: [String]) throws {
    #expect(try ToldEvents.of(text, "en") == expected)
  }
}
