internal import LetterModel

/// Citations → letters of this edition, both ways, and the papers that are not in it.
enum CitationResolver {
  /// Fills in which letters cite which, and which papers are cited and absent; a letter never cites
  /// itself.
  static func link(_ edition: inout Edition) {
    var places: [String: Int] = [:]
    for (place, letter) in edition.letters.enumerated() {
      guard let number = letter.facts.number else { continue }
      for dossier in letter.facts.dossiers {
        let key = key(dossier.number, number)
        if places[key] == nil { places[key] = place }
      }
    }
    var absent: [String: AbsentPaper] = [:]
    for place in edition.letters.indices {
      var cited: Set<Int> = []
      for citation in edition.letters[place].findings.citations {
        if citation.kind == .paper, let other = places[key(citation.dossier, citation.number)] {
          if other != place { cited.insert(other) }
        } else {
          let key = slug(citation)
          let found = AbsentCitation(letter: place, evidence: citation.evidence)
          if absent[key] == nil {
            absent[key] = AbsentPaper(
              kind: citation.kind, dossier: citation.dossier, number: citation.number,
              citedBy: [], slug: key)
          }
          if absent[key]?.citedBy.last?.letter != place { absent[key]?.citedBy.append(found) }
        }
      }
      edition.letters[place].cites = cited.sorted()
      for other in cited { edition.letters[other].citedBy.append(place) }
    }
    edition.absentPapers = ordered(absent.values)
    for (paper, entry) in edition.absentPapers.enumerated() {
      for citation in entry.citedBy { edition.letters[citation.letter].citesAbsent.append(paper) }
    }
  }

  /// By kind, dossier and number, numerals as numbers.
  private static func ordered(_ papers: some Collection<AbsentPaper>) -> [AbsentPaper] {
    let kinds = CitationKind.allCases
    let keyed = papers.map { paper in
      (
        kind: kinds.firstIndex(of: paper.kind) ?? 0, dossier: paper.dossier,
        number: Int(paper.number.prefix { $0.isNumber }) ?? Int.max, paper: paper
      )
    }
    return keyed.sorted {
      ($0.kind, $0.dossier, $0.number, $0.paper.slug)
        < ($1.kind, $1.dossier, $1.number, $1.paper.slug)
    }.map(\.paper)
  }

  private static func key(_ dossier: String, _ number: String) -> String {
    String(decoding: DossierNumber.key(dossier), as: UTF8.self) + "/" + number.uppercased()
  }

  /// One name for all spellings of a paper: `31700-v-90`, `trb-2009-12`.
  private static func slug(_ citation: Citation) -> String {
    let dossier = citation.kind == .paper ? DossierNumber.slug(citation.dossier) : citation.dossier
    return PersonName.address(PersonName.folded(dossier + " " + citation.number))
  }
}
