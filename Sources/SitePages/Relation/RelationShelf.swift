internal import EditionModel
internal import LetterModel

/// Where the events of a relation stand: all on its page where they are few, else on a page for each
/// year, so that no page grows with the collection.
struct RelationShelf: Sendable {
  /// The events that begin in a year; nil is without a date.
  struct Year: Sendable {
    let year: Int?
    /// Places in the edition's events, in order of time.
    var events: [Int]
    /// What the year is called in addresses.
    var slug: String { year.map { "\($0)" } ?? "undated" }
  }

  /// More events than this have pages of their own by year.
  static let most = 60
  /// Events on a page.
  static let length = 60
  /// More events than this are also listed by group.
  static let mostUngrouped = 20
  /// Letters on a page of a relation's letters.
  static let letters = 200
  /// More letters than this have pages of their own.
  static let mostLetters = 40
  /// More entries of the ledger than this have pages of their own.
  static let mostEntries = 24
  /// Entries of the ledger on a page.
  static let entries = 80
  /// Lines on a page of a group.
  static let lines = 150

  let relation: Relation
  /// Its place in the edition.
  let place: Int
  /// The years from old to new, what has no date last.
  let years: [Year]
  /// The groups that have pages of their own, each with its events in order of time.
  let groups: [(lane: TimelineLane, events: [Int])]

  init(_ relation: Relation, at place: Int, _ events: [Event]) {
    self.relation = relation
    self.place = place
    var years: [Year] = []
    var places: [Int?: Int] = [:]
    for place in relation.events {
      let year = events[place].date.flatMap { ($0.first ?? $0.last)?.year }
      if let known = places[year] {
        years[known].events.append(place)
      } else {
        places[year] = years.count
        years.append(Year(year: year, events: [place]))
      }
    }
    self.years = years.sorted { ($0.year ?? Int.max) < ($1.year ?? Int.max) }
    var groups: [TimelineLane: [Int]] = [:]
    for place in relation.events {
      groups[TimelineLane(events[place].type), default: []].append(place)
    }
    let listed = TimelineLane.allCases.compactMap { lane in groups[lane].map { (lane, $0) } }
    self.groups = relation.events.count > Self.mostUngrouped && listed.count > 1 ? listed : []
  }

  /// Whether the events stand on pages of their own by year.
  var isSplit: Bool { relation.events.count > Self.most }

  /// Whether the letters have pages of their own.
  var hasLetterPages: Bool { relation.letters.count > Self.mostLetters }

  /// Whether the ledger has pages of its own.
  var hasLedgerPages: Bool { relation.ledger.count > Self.mostEntries }

  /// The first page of a year's events.
  func address(of year: Year) -> String { Address.relation(relation, year.slug) }

  /// The pages with the events that stand on each, by their places in the edition.
  var pages: [(address: String, events: ArraySlice<Int>)] {
    guard isSplit else { return [(Address.relation(relation), relation.events[...])] }
    return years.flatMap { year in
      let list = address(of: year)
      return stride(from: 0, to: year.events.count, by: Self.length).map { begin in
        (
          Address.page(begin / Self.length + 1, of: list),
          year.events[begin..<min(begin + Self.length, year.events.count)]
        )
      }
    }
  }
}
