internal import LetterModel

/// Letters and events → the relations with other countries.
enum RelationGatherer {
  /// The relations by country code: a country that some letter deals with, or that takes part in an
  /// event.
  static func relations(of edition: Edition) -> [Relation] {
    var relations: [String: Relation] = [:]
    for (place, letter) in edition.letters.enumerated() {
      for mention in letter.findings.countries where mention.isRelation {
        relations[mention.code, default: Relation(mention.code)].letters.append(place)
      }
    }
    for (place, event) in edition.events.enumerated() {
      for country in event.countries where country != edition.home {
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
      relation.gaps = gaps(years(of: relation, edition))
      return relation
    }
  }

  private static func years(of relation: Relation, _ edition: Edition) -> Set<Int> {
    var years = Set(relation.letters.compactMap { edition.letters[$0].facts.date?.year })
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

extension Relation {
  /// A relation of which nothing is known yet.
  fileprivate init(_ country: String) {
    self.init(country: country, letters: [], events: [], gaps: [])
  }
}
