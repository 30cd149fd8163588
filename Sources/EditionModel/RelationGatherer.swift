internal import LetterModel

/// Letters and events → the relations with other countries.
enum RelationGatherer {
  /// The relations by country code: a country that some letter deals with, or that takes part in an
  /// event.
  ///
  /// - Parameter slugs: the last parts of addresses that are not the codes.
  static func relations(of edition: Edition, slugs: [String: String] = [:]) -> [Relation] {
    var relations: [String: Relation] = [:]
    for place in edition.letters.indices {
      let countries = edition.letters[place].findings.countries
      for mention in countries.indices where countries[mention].isRelation {
        let code = countries[mention].code
        relations[code, default: Relation(code)].letters.append(place)
      }
    }
    for place in edition.events.indices {
      for country in edition.events[place].countries where country != edition.home {
        relations[country, default: Relation(country)].events.append(place)
      }
    }
    for (place, entry) in edition.ledger.enumerated() {
      for country in edition.events[entry.event].countries {
        relations[country]?.ledger.append(place)
      }
    }
    return relations.values.sorted { $0.country < $1.country }.map { relation in
      var relation = relation
      relation.slug = slugs[relation.country] ?? relation.slug
      relation.gaps = gaps(years(of: relation, edition))
      return relation
    }
  }

  /// Makes the countries that each letter deals with agree with what became of its events: an editor
  /// may have rejected the event by which alone it did, or have added one.
  static func settle(_ edition: inout Edition) {
    let places = Dictionary(
      edition.letters.enumerated().map { ($1.facts.id, $0) },
      uniquingKeysWith: { first, _ in first })
    var dealtWith: [Set<String>] = Array(repeating: [], count: edition.letters.count)
    var given: [[(code: String, evidence: Evidence)]] = Array(
      repeating: [], count: edition.letters.count)
    for event in edition.events {
      for evidence in event.evidence {
        guard let place = places[evidence.letter] else { continue }
        dealtWith[place].formUnion(event.countries)
        guard event.standing == .confirmed else { continue }
        given[place] += event.countries.map { ($0, evidence) }
      }
    }
    for place in edition.letters.indices {
      edition.letters[place].settle(dealtWith[place], given[place], home: edition.home)
    }
  }

  private static func years(of relation: Relation, _ edition: Edition) -> Set<Int> {
    var years = Set(relation.letters.compactMap { edition.letters[$0].date?.year })
    for place in relation.events {
      guard let date = edition.events[place].date else { continue }
      if let first = date.first, let last = date.last, last.year - first.year < 200 {
        years.formUnion(first.year...max(first.year, last.year))
      } else if let end = date.first ?? date.last {
        years.insert(end.year)
      }
    }
    return years
  }

  /// The years between the first and the last of which nothing is told.
  private static func gaps(_ years: Set<Int>) -> [ClosedRange<Int>] {
    let sorted = years.sorted()
    return zip(sorted, sorted.dropFirst()).compactMap { earlier, later in
      later > earlier + 1 ? earlier + 1...later - 1 : nil
    }
  }
}

extension EditionLetter {
  /// Takes in which countries its events are of, and which an editor gave.
  fileprivate mutating func settle(
    _ dealtWith: Set<String>, _ given: [(code: String, evidence: Evidence)], home: String
  ) {
    // Only where it changes anything: a letter that is changed is no copy any more of the one that was read.
    for place in findings.countries.indices where findings.countries[place].restsOnEvents {
      let isRelation = dealtWith.contains(findings.countries[place].code)
      if findings.countries[place].isRelation != isRelation {
        findings.countries[place].isRelation = isRelation
      }
    }
    guard !given.isEmpty else { return }
    var places = Dictionary(
      findings.countries.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { first, _ in first }
    )
    for (code, evidence) in given where code != home {
      if let place = places[code] {
        if !findings.countries[place].isRelation { findings.countries[place].isRelation = true }
      } else {
        places[code] = findings.countries.count
        findings.countries.append(
          CountryMention(
            code: code, count: 0, isRelation: true, restsOnEvents: true, first: evidence))
      }
    }
  }
}

extension Relation {
  /// A relation of which nothing is known yet.
  fileprivate init(_ country: String) {
    self.init(country: country, letters: [], events: [], gaps: [])
  }
}
