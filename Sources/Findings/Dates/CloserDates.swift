internal import LetterModel

/// The events of a letter whose days it has told, by the month and the year that they fall in: what
/// is told again by its month alone, `since the September signing`, is none of its own.
struct CloserDates {
  private var countries: [Key: Set<String>] = [:]

  /// A kind of event within a month, or within a year where the month is 0.
  private struct Key: Hashable {
    var type: EventType
    var year: Int
    var month: Int
  }

  /// Takes in an event whose day is known.
  mutating func add(_ event: Event) {
    guard let day = event.date?.first, Self.key(of: event) == nil,
      event.date?.last?.month == day.month
    else { return }
    for month in [day.month, 0] {
      countries[Key(type: event.type, year: day.year, month: month), default: []]
        .formUnion(event.countries)
    }
  }

  /// Whether an event is told by its month or year, and an event of its kind on a day in it before.
  func tellsAgain(_ event: Event, isCarried: Bool) -> Bool {
    guard event.status == .occurred || event.status == .planned, event.extent == .moment,
      let key = Self.key(of: event),
      let known = countries[key]
    else { return false }
    return isCarried || !known.isDisjoint(with: event.countries)
  }

  private static func key(of event: Event) -> Key? {
    switch event.date {
    case .point(.month(let year, let month)): Key(type: event.type, year: year, month: month)
    case .point(.year(let year)): Key(type: event.type, year: year, month: 0)
    default: nil
    }
  }
}
