public import Diagnostics
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

  static func paths(of edition: Edition) -> [LetterID: String] {
    Dictionary(
      edition.letters.filter { !$0.path.isEmpty }.map { ($0.facts.id, $0.path) },
      uniquingKeysWith: { first, _ in first })
  }
}
