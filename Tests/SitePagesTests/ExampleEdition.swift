import BuiltinTemplates
import CommonMark
import Diagnostics
import EditionModel
import LetterModel
import SitePages
import TemplateEngine

/// An edition made by hand: a letter like the first one, and two made up for other countries.
struct ExampleEdition {
  var edition = Edition()
  private(set) var bodies: [RenderedBody] = []
  /// The source of the first letter, as far as it is written out.
  var source: LetterSource?

  init() {
    add(
      "kst-31700-V-104", "2009-06-15", number: "104",
      """
      Hierbij bied ik u een verslag aan van het bezoek van mijn Kazachstaanse ambtgenoot, Marat Tazhin, aan Den Haag op 4 juni 2009. Dit bezoek vond plaats tegen de achtergrond van het Kazachstaanse OVSE-voorzitterschap in 2010. Ook kwamen de bilaterale betrekkingen en de relaties van Kazachstan met de EU aan de orde, waaronder de mensenrechtensituatie. Tijdens het bezoek is een memorandum of understanding getekend inzake samenwerking tussen de Ministeries van Buitenlandse Zaken van Kazachstan en Nederland.

      ## OVSE-voorzitterschap van Kazachstan in 2010

      Aan minister Tazhin is de boodschap overgebracht dat Nederland bereid is Kazachstan verder te ondersteunen bij de voorbereiding van zijn OVSE-voorzitterschap in 2010, maar dat wordt verwacht dat Kazachstan zijn interne hervormingskoers voortzet, ook na 2010. Daarbij heb ik verwelkomd dat er voor het eerst een nationale mensenrechtenstrategie is gepresenteerd in Kazachstan.[^1]

      <!-- p. 2 -->

      Minister Tazhin heeft een toelichting gegeven op de plannen van Kazachstan. Kazachstan overweegt diverse initiatieven in OVSE-verband, onder meer op het gebied van interetnische en interreligieuze tolerantie. Tevens heeft Kazachstan de mogelijkheid van een OVSE-top in 2010 nog niet uitgesloten.

      ## Bilaterale betrekkingen

      Tevens heb ik met mijn ambtgenoot een memorandum of understanding getekend inzake samenwerking tussen de Ministeries van Buitenlandse Zaken van Kazachstan en Nederland.

      | Jaar | Uitvoer | Invoer |
      |---|---|---|
      | 2007 | 512 | 1 204 |
      | 2008 | 634 | 1 871 |

      [^1]: Verzonnen noot, om te zien hoe een noot staat.
      """)
    add(
      "voorbeeld-99900-3", "2013-03-02", number: "110",
      "Op 11 maart 2014 bezoekt de Turkse minister & zijn <gevolg> Den Haag. Turkije is om opheldering gevraagd over de mensenrechten."
    )
    add(
      "voorbeeld-99900-7", "2014-11-20", number: "112",
      "Met de Georgische ambtgenoot is gesproken over de mensenrechten en over Kazachstan.")
    gather()
  }

  private mutating func add(_ name: String, _ date: String, number: String, _ text: String) {
    let file = SourceFile(path: name + ".md", text: text)
    let body = BodyRenderer.render(file, body: 0..<file.bytes.count).value
    var facts = LetterFacts(id: LetterID(nearest: name))
    facts.chamber = 2
    facts.sessionYear = "2008-2009"
    facts.dossiers = [Dossier(number: "31 700 V")]
    facts.number = number
    facts.heading = "BRIEF VAN DE MINISTER VAN BUITENLANDSE ZAKEN"
    facts.date = CalendarDate(iso: date)
    facts.place = "Den Haag"
    facts.addressee = "Aan de Voorzitter van de Tweede Kamer der Staten-Generaal"
    facts.senders = [Sender(role: "minister van Buitenlandse Zaken", name: "M. J. M. Verhagen")]
    facts.language = "nl"
    var publication = Publication()
    publication.sdu = "KST132485"
    publication.publisher = "Sdu Uitgevers"
    publication.place = "’s-Gravenhage"
    publication.year = 2009
    facts.publication = publication
    facts.source = SourceRecord(
      file: name + ".txt", sha256: String(repeating: "0123456789abcdef", count: 4), pages: 2)
    edition.letters.append(
      EditionLetter(facts: facts, findings: LetterFindings(), pages: body.pages))
    bodies.append(body)
  }

  /// Gives the first letter a source of some lines, the first of which begins its first passage.
  mutating func giveSource(_ lines: [(String, LetterSource.Use)]) {
    edition.letters[0].hasSource = true
    let first = bodies[0].passages.first?.id
    source = LetterSource(
      lines: lines.enumerated().map {
        LetterSource.Line(text: $1.0, use: $1.1, passage: $0 == 0 ? first : nil)
      })
  }

  /// Has a letter sent by a body, for which others signed.
  mutating func send(_ letter: Int, from body: String, signedBy signatories: [Sender]) {
    edition.letters[letter].facts.senders = [Sender(role: body)]
    edition.letters[letter].facts.signatories = signatories
  }

  /// The passage of a letter that holds some words, as evidence.
  private func evidence(_ letter: Int, _ quote: String) -> Evidence? {
    guard let passage = bodies[letter].passages.first(where: { $0.text.contains(quote) }) else {
      return nil
    }
    let sentence =
      passage.text.split(separator: ".", omittingEmptySubsequences: true)
      .first { $0.contains(quote) }.map { $0.drop { $0 == " " } + "." } ?? ""
    return Evidence(
      letter: edition.letters[letter].facts.id, passage: passage.id, page: passage.page,
      quote: quote, sentence: String(sentence))
  }

  private mutating func gather() {
    let visit =
      "bezoek van mijn Kazachstaanse ambtgenoot, Marat Tazhin, aan Den Haag op 4 juni 2009"
    let signed = "een memorandum of understanding getekend"
    let day = CalendarDate(iso: "2009-06-04").map { EventDate.point(.day($0)) }
    let next = CalendarDate(iso: "2014-03-11").map { EventDate.point(.day($0)) }
    var events = [
      event("2009-06-04-visit-kz", .visit, "KZ", day, .moment, .occurred, [(0, visit)]),
      event(
        "2009-06-04-agreement-kz", .agreement, "KZ", day, .moment, .occurred, [(0, signed)]),
      event(
        "2010-chairmanship-kz", .chairmanship, "KZ", .point(.year(2010)), .span, .planned,
        [(0, "OVSE-voorzitterschap in 2010")]),
      event(
        "2010-conference-kz", .conference, "KZ", .point(.year(2010)), .moment, .possible,
        [(0, "een OVSE-top in 2010 nog niet uitgesloten")]),
      event("2014-03-11-visit-tr", .visit, "TR", next, .moment, .planned, [(1, "11 maart 2014")]),
      event("statement-ge", .statement, "GE", nil, .moment, .refused, [(2, "de mensenrechten")]),
    ]
    events[0].direction = .in
    events[0].people = ["Marat Tazhin"]
    events[1].standing = .confirmed
    edition.events = events
    edition.dossiers = [
      DossierEntry(
        number: "31 700 V", slug: "31700-V", title: nil, letters: [0, 1, 2],
        missing: [105...109, 111...111])
    ]
    edition.topics = [
      TopicEntry(
        slug: "mensenrechten", names: ["nl": "Mensenrechten", "en": "Human rights"],
        broader: "recht",
        letters: [
          TopicLetter(letter: 0, evidence: evidence(0, "mensenrechtensituatie")),
          TopicLetter(letter: 1, evidence: evidence(1, "mensenrechten")),
          TopicLetter(letter: 2, evidence: nil),
        ]),
      // It has no letters of its own, and stands above the other.
      TopicEntry(slug: "recht", names: ["nl": "Recht", "en": "Law"], broader: nil, letters: []),
    ]
    edition.relations = [
      Relation(country: "GE", letters: [2], events: [5], gaps: []),
      Relation(country: "KZ", letters: [0, 2], events: [0, 1, 2, 3], gaps: [2011...2013]),
      Relation(country: "TR", letters: [1], events: [4], gaps: []),
    ]
  }

  private func event(
    _ id: String, _ type: EventType, _ country: String, _ date: EventDate?, _ extent: EventExtent,
    _ status: EventStatus, _ quotes: [(Int, String)]
  ) -> Event {
    var event = Event(
      id: id, type: type, countries: [country], date: date, extent: extent, status: status,
      evidence: quotes.compactMap { evidence($0.0, $0.1) })
    event.asOf = CalendarDate(iso: "2009-06-15")
    return event
  }

  /// The built-in templates, and what is to be said of them.
  static let templates = TemplateSet.load(
    BuiltinTemplates.files.filter { $0.path.hasSuffix(".mustache") }.map {
      TemplateSource(
        name: String($0.path.dropLast(9)), file: SourceFile(path: $0.path, bytes: $0.bytes))
    }, pages: PageRenderer.pageShapes)

  /// What makes the edition's pages, with the built-in templates.
  func renderer(_ settings: SiteSettings) -> PageRenderer {
    let others = settings.languages.dropFirst().map { language in
      var other = SiteSettings(
        base: settings.base, language: language, languages: settings.languages)
      other.hasSearch = settings.hasSearch
      return other
    }
    return PageRenderer(
      edition: edition, settings: settings, others: others, templates: Self.templates.value)
  }

  /// All pages of the edition by their paths, and what is to be said of the templates.
  func render(_ settings: SiteSettings) -> Checked<[String: [UInt8]]> {
    let map = SiteMap(edition: edition, settings: settings)
    let renderer = renderer(settings)
    var files: [String: [UInt8]] = [:]
    for route in map.routes {
      guard let plan = map.plan(for: route) else { continue }
      var body: RenderedBody?
      var source: LetterSource?
      if case .letterSource(0) = plan { source = self.source }
      if case .letter(0) = plan { source = self.source }
      if case .letter(let place) = plan { body = bodies[place] }
      if case .letterTEI(let place) = plan { body = bodies[place] }
      if case .siteIndex(let part) = plan {
        files[route.path] = renderer.siteIndex(part, of: map)
        continue
      }
      files[route.path] = renderer.render(
        plan, in: map.language(of: route), body: body, source: source)
    }
    return Checked(files, Self.templates.diagnostics)
  }
}
