public import LetterModel

/// A letter's passages → what is found in them.
public enum LetterFinder {
  /// Finds the countries, events, topics and citations of one letter.
  ///
  /// Pure: the same passages, facts and rules always give the same. A letter in a language that the
  /// program does not know gives its citations alone.
  public static func find(
    in passages: [Passage], of facts: LetterFacts, rules: FindingRules
  ) -> LetterFindings {
    var findings = LetterFindings()
    guard let words = rules.words(for: facts, passages) else {
      let reading = LetterReading(passages, of: facts, .citationsOnly)
      findings.citations = CitationFinder.citations(in: reading)
      findings.topics = TopicFinder.given(facts)
      findings.countries = CountryMentions.given(facts)
      return findings
    }
    let reading = LetterReading(
      passages, of: facts, words, refusing: rules.refusedCountries(of: facts))
    findings.citations = CitationFinder.citations(in: reading)
    findings.topics = TopicFinder.topics(in: reading, rules)
    findings.events = EventFinder.events(in: reading, rules)
    findings.countries = CountryMentions.mentions(in: reading, rules, events: findings.events)
    return findings
  }
}
