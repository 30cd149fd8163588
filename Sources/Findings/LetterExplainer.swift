public import LetterModel

/// What is found in each sentence of a letter, and by which rule.
public enum LetterExplainer {
  /// A sentence with what is found in it.
  public struct Sentence: Sendable, Hashable {
    /// The passage that it stands in.
    public var passage: String
    /// Its words.
    public var text: String
    /// What is found, one finding a line.
    public var findings: [String]
  }

  /// Reads a letter again and tells of each sentence what is found in it, in order.
  ///
  /// - Parameter found: what `LetterFinder` found in the same passages.
  public static func sentences(
    of passages: [Passage], _ facts: LetterFacts, found: LetterFindings, rules: FindingRules
  ) -> [Sentence] {
    guard let words = rules.words(for: facts, passages) else { return [] }
    let reading = LetterReading(
      passages, of: facts, words, refusing: rules.refusedCountries(of: facts))
    return reading.passages.flatMap { passage in
      passage.sentences.map { tokens in
        let text = passage.text(of: tokens)
        return Sentence(
          passage: passage.passage.id, text: text,
          findings: names(in: passage, tokens, rules) + tellingWords(in: passage, tokens)
            + told(in: passage.passage.id, text, found))
      }
    }
  }

  private static func names(
    in passage: ReadPassage, _ tokens: Range<Int>, _ rules: FindingRules
  ) -> [String] {
    let countries = passage.countries.filter { tokens.contains($0.tokens.lowerBound) }
    let dates = passage.dates.filter { tokens.contains($0.tokens.lowerBound) }
    return countries.map {
      "country \(rules.codes[$0.country]) by \($0.form): \(passage.read.words($0.tokens))"
    } + dates.map { "date \($0.date?.edtf ?? "not to be worked out"): \($0.printed)" }
  }

  /// The words that may tell of an event, whether one was found or not.
  private static func tellingWords(in passage: ReadPassage, _ tokens: Range<Int>) -> [String] {
    let sentence = SentenceReading(passage, tokens, countries: [], dates: [])
    // One word may be a cue by itself and as the end of a longer one, as in “OVSE-voorzitterschap”.
    var told: Set<String> = []
    return sentence.cues.compactMap { cue in
      let kind: String? =
        switch cue.cue {
        case .type:
          EventTypeReader.types[cue.number].rawValue + (cue.isLight ? ", light" : "")
        case .weakType: EventTypeReader.types[cue.number].rawValue + ", weak"
        case .status: EventStatusReader.statuses[cue.number].rawValue
        case .parliament, .denied: "\(cue.cue)"
        default: nil
        }
      guard let kind, told.insert("\(kind) \(cue.first) \(cue.last)").inserted else { return nil }
      return "word (\(kind)): \(passage.read.words(cue.first...cue.last))"
    }
  }

  private static func told(
    in passage: String, _ sentence: String, _ found: LetterFindings
  ) -> [String] {
    func stands(_ evidence: Evidence) -> Bool {
      evidence.passage == passage && evidence.sentence == sentence
    }
    let events = found.events.filter { $0.evidence.contains(where: stands) }
    return events.map { event in
      let direction = event.direction.map { " \($0.rawValue)" } ?? ""
      return "event \(event.type.rawValue)\(direction) \(event.date?.edtf ?? "undated") "
        + "\(event.countries.joined(separator: " ")), \(event.status.rawValue), "
        + "by the rule \(event.rule ?? "none"), named \(event.id)"
    }
      + found.topics.filter { $0.evidence.map(stands) ?? false }.map { "topic \($0.topic)" }
      + found.citations.filter { stands($0.evidence) }.map { "paper \($0.label)" }
  }
}
