internal import LetterModel

/// Citations → letters of this edition, both ways.
enum CitationResolver {
  /// Fills in which letters cite which; a letter never cites itself.
  static func link(_ edition: inout Edition) {
    var places: [String: Int] = [:]
    for (place, letter) in edition.letters.enumerated() {
      guard let number = letter.facts.number else { continue }
      for dossier in letter.facts.dossiers {
        let key = key(dossier.number, number)
        if places[key] == nil { places[key] = place }
      }
    }
    for place in edition.letters.indices {
      var cited: Set<Int> = []
      for citation in edition.letters[place].findings.citations where citation.kind == .paper {
        guard let other = places[key(citation.dossier, citation.number)], other != place else {
          continue
        }
        cited.insert(other)
      }
      edition.letters[place].cites = cited.sorted()
      for other in cited { edition.letters[other].citedBy.append(place) }
    }
  }

  private static func key(_ dossier: String, _ number: String) -> String {
    String(decoding: DossierNumber.key(dossier), as: UTF8.self) + "/" + number.uppercased()
  }
}
