internal import Digests
internal import EditionModel

extension KeyWriter {
  /// Adds all lists of an edition, and what was found in its letters: what pages of the whole show.
  mutating func addLists(
    of edition: Edition, _ letters: LetterKeys, _ events: EventKeys, _ lists: ListKeys,
    _ relations: RelationKeys
  ) {
    add(edition.letters) { $0.add($1.prints?.findings) }
    for list in [
      events.ledger, lists.dossiers, relations.relations, lists.persons, lists.organisations,
    ] {
      add(list) { $0.add($1) }
    }
    add(edition.offices) { $0.add($1.role) }
    add(edition.absentPapers) { key, paper in
      key.add(paper.slug)
      key.add(paper.dossier)
      key.add(paper.number)
      key.add(paper.citedBy) { key, citation in
        key.add(letters.members[citation.letter])
        key.add(citation.evidence)
      }
    }
  }
}
