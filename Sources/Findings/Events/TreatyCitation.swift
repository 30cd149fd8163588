internal import LetterModel

/// Tells a treaty that is only cited, by the day on which it was made long ago, from one that the letter reports.
struct TreatyCitation {
  let sentence: SentenceReading
  let date: FoundDate
  /// The letter's own date.
  let written: CalendarDate?

  /// How many years before the letter a treaty was made at least that is cited.
  private static let age = 5

  /// Whether a date is a cited treaty's: `Het Verdrag van 28 juli 1951 bindt ook Turkije`, `Under Article 5 of the Treaty
  /// signed at Washington on 4 April 1949`; not where its name tells between whom (`het verdrag van 3 mei 1951 met Peru`).
  func isDate(of trigger: EventTrigger) -> Bool {
    guard trigger.type == .agreement, case .point(.day(let day)) = date.date, let written,
      written.year - day.year >= Self.age
    else { return false }
    return isNamedByDay || isLaw
  }

  /// `the Hague Convention of 25 October 1980`.
  private var isNamedByDay: Bool {
    let start = date.tokens.lowerBound
    guard sentence.read.begins(.cue(DateCue.of), at: start - 1) else { return false }
    return sentence.cues.contains { isTreaty($0) && isName(from: $0.last, to: start - 1) }
      && !isParty(max(sentence.tokens.lowerBound, start - 8)..<start)
      && !isParty(behind)
  }

  /// The words right behind the date, up to a comma: `met Peru`, but not `, waarbij Peru partij is`.
  private var behind: Range<Int> {
    let start = date.tokens.upperBound + 1
    let end = min(start + 4, sentence.tokens.upperBound)
    guard start < end else { return start..<start }
    return start..<((start..<end).first { sentence.mark(before: $0) >= .comma } ?? end)
  }

  /// `op grond van het op 10 april 1972 te Londen tot stand gekomen Verdrag`.
  private var isLaw: Bool {
    let start = date.tokens.lowerBound
    guard
      let law = sentence.cues.last(where: { $0.cue == .law && $0.last < start }),
      start - law.last < 16,
      !(law.last + 1..<start).contains(where: { sentence.hasCue(.finite, at: $0) })
    else { return false }
    let phrase = law.first..<min(date.tokens.upperBound + 14, sentence.tokens.upperBound)
    let treaty = sentence.cues.last { isTreaty($0) && phrase.contains($0.first) }
    return treaty.map { !isParty(law.last..<max($0.last, date.tokens.upperBound) + 1) } ?? false
  }

  /// Whether nothing stands between a treaty and its day's “of” but the name of a place: `Verdrag van Wenen van`.
  private func isName(from treaty: Int, to of: Int) -> Bool {
    if treaty == of - 1 { return true }
    return (2...4).contains(of - treaty) && sentence.read.begins(.cue(DateCue.of), at: treaty + 1)
      && (treaty + 2..<of).allSatisfy { sentence.read.tokens[$0].shape.contains(.capital) }
  }

  private func isTreaty(_ cue: SentenceReading.Cue) -> Bool {
    cue.cue == .type && !cue.isVerb && EventTypeReader.types[cue.number] == .agreement
  }

  /// Whether a country is named among some words, and not only a town.
  private func isParty(_ words: Range<Int>) -> Bool {
    sentence.countries.contains {
      $0.isNamed && $0.form != .government && words.contains($0.tokens.lowerBound)
    }
  }
}
