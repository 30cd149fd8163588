internal import LetterModel

/// The countries that a letter names, told apart into those it deals with and those in passing.
enum CountryMentions {
  /// The countries by first mention, without the home country.
  static func mentions(
    in reading: LetterReading, _ rules: FindingRules, events: [Event]
  ) -> [CountryMention] {
    var mentions: [CountryMention] = []
    var places: [Int: Int] = [:]
    let dealtWith = Set(events.flatMap(\.countries))
    for (index, passage) in reading.passages.enumerated() {
      for hit in passage.countries where hit.isNamed && hit.country != rules.homePlace {
        let isRelation = passage.passage.kind == .heading && hit.form != .population
        if let place = places[hit.country] {
          mentions[place].count += 1
          // A country named twice is spoken of; a population at home is no relation.
          if isRelation || (mentions[place].count > 1 && hit.form != .population) {
            mentions[place].isRelation = true
          }
          continue
        }
        places[hit.country] = mentions.count
        let code = rules.codes[hit.country]
        mentions.append(
          CountryMention(
            code: code, count: 1, isRelation: isRelation || dealtWith.contains(code),
            first: reading.evidence(index, hit.tokens)))
      }
    }
    return mentions
  }
}
