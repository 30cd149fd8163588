internal import LetterModel

/// An edition's events, and which of them each letter tells.
struct GatheredEvents: Sendable {
  /// All events in order of time.
  let events: [Event]
  /// For each letter the places that its events had among those that were found.
  private let found: [[Int]]
  /// Where each found event stands now; nil where an editor changed or took it. Without any list, where it stood.
  private let now: [Int?]?

  /// Events as they were found.
  init(_ found: EventGatherer) {
    events = found.events
    self.found = found.places
    now = nil
  }

  /// Events of which an editor changed some.
  ///
  /// - Parameters:
  ///   - events: all in order of time.
  ///   - now: for each that was found where it stands among them, unless an editor changed or took it.
  init(_ events: [Event], of found: EventGatherer, now: [Int?]) {
    self.events = events
    self.found = found.places
    self.now = now
  }

  /// Whether an editor changed any.
  var isEdited: Bool { now != nil }

  /// Which event a letter tells with one of its findings; nil where an editor changed or took it.
  func place(of finding: Int, in letter: Int) -> Int? {
    let place = found[letter][finding]
    return now.map { $0[place] } ?? place
  }
}
