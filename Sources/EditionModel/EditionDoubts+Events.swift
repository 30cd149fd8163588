internal import Findings
internal import LetterModel

/// What is doubtful of events.
extension EditionDoubts {
  /// Events that nobody confirmed and that are found by little.
  static func ofEvents(_ edition: Edition) -> [Doubt] {
    let last = edition.letters.compactMap(\.facts.date).max()
    let paths = paths(of: edition)
    return edition.events.compactMap { event in
      guard event.standing == .found else { return nil }
      let reasons = reasons(event, last: last)
      let score = reasons.reduce(0) { $0 + $1.score }
      guard score >= 2, let evidence = event.evidence.first else { return nil }
      return Doubt(
        path: paths[evidence.letter] ?? evidence.letter.rawValue,
        text:
          "the event “\(event.id)”: \(reasons.map(\.words).joined(separator: "; ")); it rests on "
          + "“\(evidence.quote)”",
        weight: 20 + 12 * min(score, 5))
    }
  }

  private static func reasons(
    _ event: Event, last: CalendarDate?
  ) -> [(score: Int, words: String)] {
    var reasons: [(score: Int, words: String)] = []
    if event.date == nil { reasons.append((3, "it has no date")) }
    if let first = event.date?.first, let day = event.asOf, first > day,
      event.status == .occurred
    {
      reasons.append((3, "told as having happened, on a day after its letter"))
    }
    if event.rule?.contains("-carried") ?? false {
      reasons.append((2, "its country stands in another sentence"))
    }
    if event.rule?.contains("-weak") ?? false {
      reasons.append((2, "the word that tells it tells little"))
    }
    if event.rule == "asked" { reasons.append((1, "no word tells what was asked or offered")) }
    if event.status == .possible { reasons.append((1, "it may never have happened")) }
    if isOpen(event.status), let end = event.date?.last, let last, end < last {
      reasons.append((1, "no letter tells what came of it"))
    }
    if event.extent == .moment, isWide(event.date) { reasons.append((1, "its date is wide")) }
    return reasons
  }

  private static func isOpen(_ status: EventStatus) -> Bool {
    switch status {
    case .planned, .possible, .requested, .offered: true
    case .occurred, .ongoing, .refused: false
    }
  }

  private static func isWide(_ date: EventDate?) -> Bool {
    guard let date else { return false }
    guard let first = date.first, let last = date.last else { return true }
    return last.dayNumber - first.dayNumber > 62
  }

  /// Events of which two that an editor stands for look like one.
  static func doubles(_ edition: Edition) -> [Doubt] {
    var first: [EventGatherer.Key: [Event]] = [:]
    let paths = paths(of: edition)
    var doubts: [Doubt] = []
    for event in edition.events where event.standing == .confirmed {
      guard let date = event.date, let evidence = event.evidence.first else { continue }
      let key = EventGatherer.Key(type: event.type, date: date)
      if let other = first[key]?.first(where: { EventMerger.isSame($0, event) }) {
        doubts.append(
          Doubt(
            path: paths[evidence.letter] ?? evidence.letter.rawValue,
            text: "the events “\(other.id)” and “\(event.id)” look like one", weight: 58))
      }
      first[key, default: []].append(event)
    }
    return doubts
  }
}
