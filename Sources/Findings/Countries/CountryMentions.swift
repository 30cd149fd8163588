internal import LetterModel

/// The countries that a letter names, told apart into those it deals with and those in passing.
enum CountryMentions {
  /// The countries by first mention, without the home country, then those that an editor gave.
  static func mentions(
    in reading: LetterReading, _ rules: FindingRules, events: [Event]
  ) -> [CountryMention] {
    var mentions: [CountryMention] = []
    var places: [Int: Int] = [:]
    let dealtWith = Set(events.flatMap(\.countries))
    for (index, passage) in reading.passages.enumerated() where !passage.passage.isEditors {
      for hit in passage.countries where hit.isNamed && hit.country != rules.homePlace {
        let isRelation = passage.passage.kind == .heading && hit.form != .population
        if let place = places[hit.country] {
          mentions[place].count += 1
          // A country named twice is spoken of; a population at home is no relation.
          if isRelation || (mentions[place].count > 1 && hit.form != .population) {
            mentions[place].isRelation = true
            mentions[place].restsOnEvents = false
          }
          continue
        }
        places[hit.country] = mentions.count
        let code = rules.codes[hit.country]
        mentions.append(
          CountryMention(
            code: code, count: 1, isRelation: isRelation || dealtWith.contains(code),
            restsOnEvents: !isRelation, first: reading.evidence(index, hit.tokens)))
      }
    }
    return edited(mentions, reading.facts)
  }

  /// The countries that an editor gave alone.
  static func given(_ facts: LetterFacts) -> [CountryMention] { edited([], facts) }

  /// The countries with those that an editor gave; the ones taken away were never read.
  private static func edited(
    _ found: [CountryMention], _ facts: LetterFacts
  ) -> [CountryMention] {
    var mentions = found
    for code in facts.countries {
      if let place = mentions.firstIndex(where: { $0.code == code }) {
        mentions[place].isRelation = true
        mentions[place].restsOnEvents = false
      } else {
        mentions.append(CountryMention(code: code, count: 0, isRelation: true, first: nil))
      }
    }
    return mentions
  }
}
