public import EditionModel
internal import LetterModel

/// What an edition is gathered from, and what is only said of a letter.
extension EditionLetter {
  /// Whether an edition with this letter in another's place is the same but for the letter.
  ///
  /// That is so where they are alike in all but the text, what it is called, and what is told of its source:
  /// while an editor writes, that is most that is saved. They are compared by what would be kept of them: for Swift a
  /// name in other bytes may be the same name.
  public func isGathered(like other: EditionLetter) -> Bool {
    isCopy(of: other)
      || (LetterEntry.facts(of: gathered).bytes == LetterEntry.facts(of: other.gathered).bytes
        && LetterEntry.findings(of: self).bytes == LetterEntry.findings(of: other).bytes)
  }

  /// The letter without what no edition is gathered from.
  private var gathered: EditionLetter {
    var facts = facts
    (facts.title, facts.subject, facts.source) = (nil, nil, nil)
    facts.status = .converted
    var letter = with(facts, LetterFindings())
    letter.pages = []
    return letter
  }
}
