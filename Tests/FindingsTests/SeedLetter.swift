import LetterModel

/// The text of the letter 31 700 V, number 104, as its page shows it.
enum SeedLetter {
  static let paragraphs: [(id: String, kind: Passage.Kind, text: String)] = [
    (
      "p1", .paragraph,
      """
      Hierbij bied ik u een verslag aan van het bezoek van mijn Kazachstaanse ambtgenoot, \
      Marat Tazhin, aan Den Haag op 4 juni 2009. Dit bezoek vond plaats tegen de achtergrond \
      van het Kazachstaanse OVSE-voorzitterschap in 2010. Ook kwamen de bilaterale \
      betrekkingen en de relaties van Kazachstan met de EU aan de orde, waaronder de \
      mensenrechtensituatie. Tijdens het bezoek is een memorandum of understanding getekend \
      inzake samenwerking tussen de Ministeries van Buitenlandse Zaken van Kazachstan en \
      Nederland. Tevens bracht minister Tazhin een kort beleefdheidsbezoek aan \
      minister-president Balkenende.
      """
    ),
    (
      "p2", .heading,
      """
      OVSE-voorzitterschap van Kazachstan in 2010
      """
    ),
    (
      "p3", .paragraph,
      """
      Aan minister Tazhin is de boodschap overgebracht dat Nederland bereid is Kazachstan \
      verder te ondersteunen bij de voorbereiding van zijn OVSE-voorzitterschap in 2010, maar \
      dat wordt verwacht dat Kazachstan zijn interne hervormingskoers voortzet, ook na 2010. \
      Dit is temeer van belang, omdat Kazachstan als OVSE-voorzitter aandacht zal moeten geven \
      aan democratische hervormingen en mensenrechten in alle OVSE-landen. Ik heb mijn \
      ambtgenoot aandacht gevraagd voor de mensenrechtensituatie in zijn land en van gedachten \
      gewisseld over de recente ontwikkelingen in Kazachstan op dit gebied. Daarbij heb ik \
      verwelkomd dat er voor het eerst een nationale mensenrechtenstrategie is gepresenteerd \
      in Kazachstan, maar heb ik ook aandacht gevraagd voor de verdere liberalisering van de \
      Media- en Kieswet, alsmede voor godsdienstvrijheid. Wat betreft godsdienstvrijheid heb \
      ik aangedrongen om bij eventuele verdere herziening van de Religiewet het advies van \
      zowel OVSE als het Kazachstaanse Constitutionele Comité te betrekken. Conform een \
      verzoek van Kazachstan heb ik gezegd dat Nederland bereid is hoge rechters en ambtenaren \
      uit Kazachstan een training te geven op het gebied van internationaal recht. Eerder \
      heeft Nederland een training gegeven aan Kazachstaanse diplomaten ter voorbereiding op \
      het OVSE-voorzitterschap.
      """
    ),
    (
      "p4", .paragraph,
      """
      Minister Tazhin heeft een toelichting gegeven op de plannen van Kazachstan voor het \
      OVSE-voorzitterschap in 2010. Kazachstan overweegt diverse initiatieven in OVSE-verband, \
      onder meer op het gebied van interetnische en interreligieuze tolerantie, vanwege het \
      belang van deze thema’s. Ik heb aangegeven dat zulke initiatieven complementair zouden \
      moeten zijn aan de «Alliantie der Beschavingen» en dat het betrekken van het \
      maatschappelijk middenveld hierbij van belang is. Tevens heeft Kazachstan de \
      mogelijkheid van een OVSE-top in 2010 nog niet uitgesloten. Minister Tazhin beaamde dat \
      een dergelijke top echter pas zinvol zou zijn als er concrete resultaten kunnen worden \
      geboekt. Daarnaast noemde minister Tazhin enkele andere mogelijke initiatieven tijdens \
      het aankomende OVSE-voorzitterschap, onder meer gericht op het verbeteren van de \
      publieke zichtbaarheid van het werk van de OVSE. Kazachstan hoopt tijdens zijn \
      voorzitterschap oplossingen voor «bevroren conflicten» in Oost-Europa, zoals de kwestie \
      Transdnjestrië, naderbij te kunnen brengen.
      """
    ),
    (
      "p5", .heading,
      """
      Bilaterale betrekkingen
      """
    ),
    (
      "p6", .paragraph,
      """
      Uit de gesprekken met minister Tazhin bleek dat van beide zijden tevredenheid bestaat \
      over de ontwikkeling van de bilaterale betrekkingen. Deze betrekkingen liggen vooral op \
      economisch gebied, wat ook blijkt uit het feit dat Nederland gedurende de afgelopen \
      jaren de grootste investeerder was in Kazachstan. Van beide zijden is de wens geuit om \
      intensiever met elkaar te gaan samenwerken, bijvoorbeeld op het gebied van de landbouw. \
      Dit past ook goed in de strategie van Kazachstan om zijn economie verder te \
      diversifiëren en zo minder afhankelijk te worden van olie- en gasinkomsten. Tevens heb \
      ik met mijn ambtgenoot een memorandum of understanding getekend inzake samenwerking \
      tussen de Ministeries van Buitenlandse Zaken van Kazachstan en Nederland. Dit memorandum \
      ziet onder meer toe op het regelmatig houden van (politieke en ambtelijke) consultaties \
      tussen de beide landen over onderwerpen gerelateerd aan het buitenlands beleid.
      """
    ),
    (
      "p7", .paragraph,
      """
      Minister Tazhin ging in op de intensivering van de betrekkingen tussen Kazachstan en de \
      EU, verwees in dit verband naar de door Kazachstan in 2008 aangenomen Path to Europe \
      strategie en benadrukte voorts het belang van een nieuwe Partnerschaps- en \
      Samenwerkingsovereenkomst. Minister Tazhin vroeg naar de mogelijkheden voor \
      visumfacilitatie, in het bijzonder visumvrijstelling voor houders van Kazachstaanse \
      diplomatieke- en dienstpaspoorten. Ik heb geantwoord dat België namens de Benelux \
      besprekingen ter zake voert en dat Nederland het van groot belang vindt dat dergelijke \
      vrijstellingen worden gekoppeld aan een terug- en overnameovereenkomst voor illegaal in \
      Nederland verblijvende Kazachstanen.
      """
    ),
  ]

  static let passages = paragraphs.map {
    Passage(id: $0.id, kind: $0.kind, page: 1, text: $0.text)
  }

  static var facts: LetterFacts? {
    guard let id = LetterID("kst-31700-V-104") else { return nil }
    var facts = LetterFacts(id: id)
    facts.date = CalendarDate(year: 2009, month: 6, day: 15)
    facts.language = "nl"
    facts.dossiers = [Dossier(number: "31 700 V")]
    facts.number = "104"
    return facts
  }
}
