internal import LetterModel

/// What the sentences before give to the next: countries, and the occasion told last.
struct EventContext {
  private let letter: MainCountries
  /// The countries that the letter's title or subject line names.
  private let title: [CountryHit]
  private var section: [CountryHit] = []
  /// Those that the paragraph has told of so far, each once.
  private var paragraph: [CountryHit] = []
  /// Those that the last sentence told of that told of any.
  private var recent: [CountryHit] = []
  /// The first that the letter told of.
  private var first: [CountryHit] = []
  /// The two that a sentence told of last, in this section.
  private var pair: [CountryHit] = []
  /// The event told last in this paragraph.
  private(set) var previous: EventDraft?
  /// The visit, meeting or mission told last in this section.
  private(set) var occasion: EventDraft?

  init(_ letter: MainCountries, title: [CountryHit]) {
    self.letter = letter
    self.title = title
  }

  /// What the section is about, or else the letter by its title.
  private var topic: [CountryHit] { section.isEmpty ? title : section }

  /// The countries that a sentence without any speaks of: of those that the paragraph told of, the ones that the section
  /// or the letter is about; else those of the sentence before, where that is one, or those that the letter names most.
  var near: [CountryHit] {
    guard !paragraph.isEmpty else { return section }
    let ofTopic = recent.filter(isTopic)
    // Two of which something was told just before go on together.
    if !ofTopic.isEmpty { return isTold(recent) ? recent : ofTopic }
    let told = paragraph.filter(isTopic)
    if !told.isEmpty { return told }
    if recent.count == 1 { return recent }
    return recent.count > Self.most ? [] : letter.foremost(of: paragraph)
  }

  /// Of how many countries a sentence may tell at most for the next to go on with them.
  private static let most = 3

  /// Whether the event told last is these countries' own.
  private func isTold(_ hits: [CountryHit]) -> Bool {
    previous.map { event in hits.allSatisfy { event.countries.contains($0.country) } } ?? false
  }

  /// The countries that the letter speaks of where no heading or paragraph names any: those of its title, or that it
  /// names most, or that it named first.
  var far: [CountryHit] {
    guard !title.isEmpty else { return letter.main.isEmpty ? lone : letter.main }
    let ofTitle = title.count > 1 ? recent.filter(isTopic) : []
    return ofTitle.isEmpty ? title : ofTitle
  }

  /// What a letter is about that names none much more than others: the first, where they are few.
  private var lone: [CountryHit] { letter.isOfMany ? [] : first }

  /// What `beide landen` are: the two told of last, or the one beside home.
  var both: [CountryHit] {
    if recent.count == 2 { return recent }
    if paragraph.isEmpty, !pair.isEmpty { return pair }
    if paragraph.count == 2 { return paragraph }
    return near.isEmpty ? far : near
  }

  /// Whether the section or the letter is about these countries alone.
  func isCertain(_ hits: [CountryHit]) -> Bool {
    (1...2).contains(topic.count) && !hits.isEmpty && hits.allSatisfy(isTopic)
  }

  func isTopic(_ hit: CountryHit) -> Bool {
    topic.contains { $0.country == hit.country }
  }

  /// A heading's countries hold until the next heading.
  mutating func enterSection(with countries: [CountryHit]) {
    section = countries
    paragraph = []
    recent = []
    pair = []
  }

  /// The countries of one paragraph do not hold for the next, but those of a cell for its row.
  mutating func enterPassage(isCell: Bool) {
    if isCell { return }
    paragraph = []
    previous = nil
    if !section.isEmpty { recent = [] }
  }

  /// Takes in what a sentence told, and the countries that it named.
  mutating func leave(_ found: [EventDraft], countries: [CountryHit], _ reader: SalienceReader) {
    let told = told(of: countries, reader)
    if !told.isEmpty { recent = told }
    if first.isEmpty, told.count <= Self.most { first = told }
    if told.count == 2 { pair = told }
    for hit in told { add(hit) }
    if let last = found.last {
      previous = last
      // What is told without a name is told of the topic, which the paragraph goes on with.
      if last.isCarried {
        for hit in topic where last.countries.contains(hit.country) { add(hit) }
      }
    }
    // What is yet to come is no occasion for what was signed.
    let past = found.indices.last {
      found[$0].isOccasion && found[$0].type != .conference && found[$0].status == .occurred
    }
    if let past { occasion = found[past] }
  }

  private mutating func add(_ hit: CountryHit) {
    if !paragraph.contains(where: { $0.country == hit.country }) { paragraph.append(hit) }
  }

  /// Of the countries that a sentence names those that it tells of, each once.
  private func told(of countries: [CountryHit], _ reader: SalienceReader) -> [CountryHit] {
    guard !countries.isEmpty else { return [] }
    var central: [CountryHit] = []
    var lesser: [CountryHit] = []
    for hit in countries {
      let salience = isTopic(hit) ? .central : reader.salience(of: hit)
      if salience == .central, !central.contains(where: { $0.country == hit.country }) {
        central.append(hit)
      } else if salience == .lesser, !lesser.contains(where: { $0.country == hit.country }) {
        lesser.append(hit)
      }
    }
    return central.isEmpty && topic.isEmpty ? lesser : central
  }
}
