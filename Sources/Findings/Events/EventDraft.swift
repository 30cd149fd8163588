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
