internal import LetterModel

/// An event as its sentence tells it, before those told twice are made one.
struct EventDraft {
  /// The passage's place in the letter.
  var place: Int
  var type: EventType
  /// The rule that found it.
  var rule: String
  /// The countries' places in the table of countries.
  var countries: [Int]
  var date: FoundDate?
  /// The part of the sentence that tells it.
  var zone: Range<Int>
  /// The words that prove it.
  var words: ClosedRange<Int>
  var status: EventStatus = .occurred
  var extent: EventExtent = .moment
  var direction: EventDirection?
  var organisations: [String] = []
  /// Whether its countries were told before, and not in its own sentence.
  var isCarried = false
  /// Whether the date is another event's.
  var isLinked = false

  init(
    place: Int, type: EventType, rule: String, countries: [Int], date: FoundDate?,
    zone: Range<Int>, words: ClosedRange<Int>
  ) {
    self.place = place
    self.type = type
    self.rule = rule
    var unique: [Int] = []
    for country in countries where !unique.contains(country) { unique.append(country) }
    self.countries = unique
    self.date = date
    self.zone = zone
    self.words = words
  }

  /// Whether something may be signed on its occasion.
  var isOccasion: Bool {
    !isLinked && date != nil && [.visit, .meeting, .mission, .conference].contains(type)
      && status != .refused
  }
}

/// What the sentences before give to the next: countries, and the occasion told last.
struct EventContext {
  private let letter: MainCountries
  private var section: [CountryHit] = []
  /// Those that the paragraph has named so far, each once.
  private var paragraph: [CountryHit] = []
  private var recent: [CountryHit] = []
  /// The event told last in this paragraph.
  private var previous: EventDraft?
  /// The visit, meeting or mission told last in this section.
  private(set) var occasion: EventDraft?

  init(_ letter: MainCountries) { self.letter = letter }

  /// The countries that a sentence without any speaks of: the heading's, or those of the paragraph
  /// that the letter names most.
  var carried: [CountryHit] {
    section.isEmpty ? letter.foremost(of: paragraph) : section
  }

  /// The countries that the letter speaks of where no heading or paragraph names any.
  var far: [CountryHit] { letter.main.isEmpty ? recent : letter.main }

  /// The countries of the sentence before, in the same paragraph.
  var last: [CountryHit] { paragraph.isEmpty ? [] : recent }

  /// A heading's countries hold until the next heading.
  mutating func enterSection(with countries: [CountryHit]) {
    section = countries
    paragraph = []
    recent = []
  }

  /// The countries of one paragraph do not hold for the next, but those of a cell for its row.
  mutating func enterPassage(isCell: Bool) {
    if isCell { return }
    paragraph = []
    previous = nil
    if !section.isEmpty { recent = [] }
  }

  /// Takes in what a sentence told.
  mutating func leave(_ found: [EventDraft], countries: [CountryHit]) {
    if !countries.isEmpty { recent = countries }
    if let last = found.last { previous = last }
    for hit in countries where !paragraph.contains(where: { $0.country == hit.country }) {
      paragraph.append(hit)
    }
    // What is yet to come is no occasion for what was signed.
    let past = found.indices.last {
      found[$0].isOccasion && found[$0].type != .conference && found[$0].status == .occurred
    }
    if let past { occasion = found[past] }
  }
}

/// What a sentence tells of the event before.
extension EventContext {
  /// The event told before, done by another: `Noorwegen deed dat twee dagen daarna`.
  func repeated(in sentence: SentenceReading, _ zone: Range<Int>) -> EventTrigger? {
    guard let previous,
      let deed = sentence.cues.first(where: { $0.cue == .likewise && zone.contains($0.first) })
    else { return nil }
    return EventTrigger(
      type: previous.type, rule: previous.type.rawValue + "-again", tokens: deed.first...deed.last,
      isWeak: false, isVerb: true)
  }

  /// What is prolonged or ends is what a noun before the verb names, or what was told before: `het voorzitterschap, dat
  /// deze maand afloopt`; after sanctions, `De Raad zal ze op 13 oktober verlengen`.
  func continued(
    _ trigger: EventTrigger, in sentence: SentenceReading, _ zone: Range<Int>
  ) -> EventTrigger {
    guard let verb = trigger.tokens, sentence.hasCue(.ending, at: verb.lowerBound) else {
      return trigger
    }
    var continued = trigger
    let noun = sentence.cues.last {
      $0.cue == .type && !$0.isVerb && zone.contains($0.first) && $0.last < verb.lowerBound
    }
    if let noun {
      continued.type = EventTypeReader.types[noun.number]
      continued.rule = continued.type.rawValue
    } else if let previous, previous.type == .sanction || previous.type == .mission {
      continued.type = previous.type
      continued.rule = previous.type.rawValue + "-again"
    }
    return continued
  }
}
