internal import LetterModel

/// Telling words that tell nothing where they stand.
extension EventTypeReader {
  /// Whether a word begins or ends a longer phrase that tells something else, or is told by more of
  /// its letters: `hulp` of `hulp stopgezet`, `called` of `called on`, the `*levering` of `uitlevering`.
  static func isPart(_ cue: SentenceReading.Cue, _ sentence: SentenceReading) -> Bool {
    sentence.cues.contains { whole in
      (whole.cue == .type || whole.cue == .weakType) && whole.number != cue.number
        && whole.letters > cue.letters
        && (whole.first == cue.first && whole.last >= cue.last
          || whole.last == cue.last && whole.first <= cue.first)
    }
  }

  /// Whether a place follows a word such as `naar` that tells of a visit only then.
  static func isPlaced(_ cue: SentenceReading.Cue, _ sentence: SentenceReading) -> Bool {
    guard cue.cue == .weakType, sentence.hasCue(.arrival, at: cue.first),
      cue.first == cue.last
    else { return true }
    return sentence.countries.contains { (1...2).contains($0.tokens.lowerBound - cue.last) }
      || sentence.hasCue(.place, at: cue.last + 1)
  }

  /// Whether what a phrase leads to is a date: `was in February 2003` is no visit.
  static func isBeforeDate(
    _ cue: SentenceReading.Cue, _ sentence: SentenceReading
  ) -> Bool {
    cue.last > cue.first && cue.number == visitType && sentence.isDate(cue.last + 1)
      && sentence.hasCue(.inside, at: cue.last)
  }

  /// Whether what was received is no guest: `ontving ik een brief van mijn ambtgenoot`, but not `ontving ik hem om over
  /// zijn brief te spreken`.
  static func isPost(_ cue: SentenceReading.Cue, _ sentence: SentenceReading) -> Bool {
    guard cue.number == meetingType, sentence.hasCue(.reception, at: cue.first) else {
      return false
    }
    return sentence.cues.contains { thing in
      thing.cue == .thing && sentence.isOneClause(thing.first, cue.first)
        && !sentence.before(thing.first, 4).contains { place in
          [EventCue.about, .cause, .upon, .purpose].contains { sentence.hasCue($0, at: place) }
        }
    }
  }

  /// Whether a noun only says of what something is that was received: `ontving ik een afschrift van het verdrag`.
  static func isInPost(_ cue: SentenceReading.Cue, _ sentence: SentenceReading) -> Bool {
    guard !cue.isVerb, sentence.has(.thing, in: sentence.tokens) else { return false }
    guard
      let of = sentence.before(cue.first, 3).first(where: { place in
        sentence.read.begins(.cue(DateCue.of), at: place)
      }),
      let thing = sentence.cues.first(where: { $0.cue == .thing && $0.last == of - 1 })
    else { return false }
    return sentence.cues.contains {
      $0.cue == .reception && sentence.isOneClause($0.first, thing.first)
    }
  }
}
