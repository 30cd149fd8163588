internal import LetterModel

/// What an edition is gathered from, and what is only said of a letter.
extension EditionLetter {
  /// Whether the two are copies of one letter.
  public func isCopy(of other: EditionLetter) -> Bool { shared === other.shared }

  /// Whether an edition with this letter in another's place is the same but for the letter.
  ///
  /// That is so where they are alike in all but the text, what it is called, and what is told of its source:
  /// while an editor writes, that is most that is saved. Letters with events in their front matter are never taken
  /// for alike: what is told of those has the line where they stand.
  public func isGathered(like other: EditionLetter) -> Bool {
    guard !isCopy(of: other) else { return true }
    var facts = other.facts
    (facts.title, facts.subject) = (self.facts.title, self.facts.subject)
    (facts.source, facts.status) = (self.facts.source, self.facts.status)
    return self.facts == facts && findings == other.findings && path == other.path
      && hasSource == other.hasSource && proofs == other.proofs
      && ownEvents.isEmpty && other.ownEvents.isEmpty
  }
}

extension Edition {
  /// Puts a letter in another's place, of which the same is gathered.
  public mutating func put(_ letter: EditionLetter, at place: Int) {
    var letter = letter
    let old = letters[place]
    (letter.cites, letter.citedBy, letter.citesAbsent) = (old.cites, old.citedBy, old.citesAbsent)
    letters[place] = letter
  }
}
