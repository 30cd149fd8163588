public import Diagnostics
internal import Findings
internal import LetterModel
internal import Registers

/// Edition → what its editor should look at.
public enum EditionDoubts {
  /// All doubts, the most doubtful first.
  ///
  /// - Parameter told: what was told of the letters and registers; of that, errors have to be mended
  ///   anyway.
  public static func doubts(
    of edition: Edition, told: [Diagnostic]
  ) -> [Doubt] {
    let doubts =
      ofTexts(told) + ofEvents(edition) + doubles(edition) + ofOrganisations(edition)
      + ofCountries(edition)
    return Set(doubts).sorted()
  }

  // MARK: - What was told

  /// What was told of each kind in each file, as one.
  private static func ofTexts(_ told: [Diagnostic]) -> [Doubt] {
    struct Kind: Hashable {
      let path: String
      let code: DiagnosticCode
    }
    var groups: [Kind: [Diagnostic]] = [:]
    for diagnostic in told where diagnostic.severity == .warning {
      groups[Kind(path: diagnostic.place.path, code: diagnostic.code), default: []]
        .append(diagnostic)
    }
    return groups.compactMap { kind, diagnostics in
      guard let first = diagnostics.min() else { return nil }
      let more = Set(diagnostics).count - 1
      return Doubt(
        path: kind.path, line: first.place.line,
        text: more > 0 ? "\(first.message) (and \(more) more of this kind)" : first.message,
        weight: weight(of: kind.code))
    }
  }

  private static func weight(of code: DiagnosticCode) -> Int {
    switch code {
    case .dateMissing: 90
    case .eventIdle: 88
    case .factsDisagree, .dateMisread: 85
    case .senderUnknown: 80
    case .programComplained, .sheetUnread: 75
    case .wordsGlued: 70
    case .noteUnmatched: 65
    case .pageOutOfOrder, .tableHeadDoubtful: 60
    case .furnitureKept, .fieldUnknown: 55
    case .hyphenUndecided: 50
    case .topicUnknown: 45
    case .encodingRepaired: 40
    default: 30
    }
  }

  // MARK: - Events

  /// Events that nobody confirmed and that are found by little.
  private static func ofEvents(_ edition: Edition) -> [Doubt] {
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
  private static func doubles(_ edition: Edition) -> [Doubt] {
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

  // MARK: - Names

  private static func ofOrganisations(_ edition: Edition) -> [Doubt] {
    let paths = paths(of: edition)
    return edition.events.flatMap { event in
      event.organisations.compactMap { name in
        guard edition.organisations.name(of: name) == nil,
          let letter = event.evidence.first?.letter
        else { return nil }
        return Doubt(
          path: paths[letter] ?? letter.rawValue,
          text: "the organisation “\(name)” of the event “\(event.id)” is in no register",
          weight: 35)
      }
    }
  }

  /// A country that all letters together name once may be no country at all.
  private static func ofCountries(_ edition: Edition) -> [Doubt] {
    var counts: [String: Int] = [:]
    for mention in edition.letters.flatMap(\.findings.countries) {
      counts[mention.code, default: 0] += mention.count
    }
    return edition.letters.flatMap { letter in
      letter.findings.countries.compactMap { mention in
        guard counts[mention.code] == 1, mention.count == 1, let first = mention.first else {
          return nil
        }
        return Doubt(
          path: letter.path.isEmpty ? letter.facts.id.rawValue : letter.path,
          text: "the country \(mention.code) is named once, as “\(first.quote)”", weight: 10)
      }
    }
  }

  private static func paths(of edition: Edition) -> [LetterID: String] {
    Dictionary(
      edition.letters.filter { !$0.path.isEmpty }.map { ($0.facts.id, $0.path) },
      uniquingKeysWith: { first, _ in first })
  }
}
