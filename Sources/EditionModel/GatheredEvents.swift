internal import LetterModel

/// An edition's events, and which of them each letter tells.
struct GatheredEvents: Sendable {
  /// What became of an event that was found.
  enum Standing: Sendable {
    /// It stands at this place among all events.
    case at(Int)
    /// It went into an event that an editor stands for.
    case taken
    /// An editor rejected it.
    case rejected
  }

  /// All events in order of time.
  let events: [Event]
  /// For each letter the places that its events had among those that were found.
  private let found: [[Int]]
  /// What became of each of those; without any list, all stand where they were found.
  private let standings: [Standing]?
  /// The letters that are wrong about an event, as their editor says.
  private let wrong: [Int: Set<Int>]

  /// Events as they were found.
  init(_ found: EventGatherer) {
    events = found.events
    self.found = found.places
    standings = nil
    wrong = [:]
  }

  /// Events of which an editor changed some.
  ///
  /// - Parameters:
  ///   - events: all in order of time.
  ///   - standings: what became of each that was found.
  ///   - wrong: for a found event the letters whose telling of it is rejected.
  init(
    _ events: [Event], of found: EventGatherer, standings: [Standing], wrong: [Int: Set<Int>]
  ) {
    self.events = events
    self.found = found.places
    self.standings = standings
    self.wrong = wrong
  }

  /// Whether an editor changed any.
  var isEdited: Bool { standings != nil }

  /// What became of one of a letter's findings.
  func standing(of finding: Int, in letter: Int) -> Standing {
    let place = found[letter][finding]
    guard let standings else { return .at(place) }
    return wrong[place]?.contains(letter) ?? false ? .rejected : standings[place]
  }
}
