internal import Digests
internal import EditionModel
internal import LetterModel

extension KeyWriter {
  /// Adds all that a letter's own page shows.
  mutating func addPage(
    of place: Int, _ context: PageContext, _ letters: LetterKeys, _ events: EventKeys
  ) {
    let edition = context.edition
    let letter = edition.letters[place]
    add(letters.data[place])
    add(letter.prints?.findings)
    add(letter.prints?.texts)
    add(letter.pages) { $0.add($1.code) }
    add(context.index.told(by: place)) { key, told in
      key.add(events.events[told.event])
      key.add(told.words)
    }
    add(letter.cites) { $0.add(letters.members[$1]) }
    add(letter.citedBy.count)
    add(letter.citedBy.suffix(LetterPage.mostCiting)) { $0.add(letters.members[$1]) }
    add(letter.citesAbsent) { key, paper in
      let absent = edition.absentPapers[paper]
      key.add(PapersPage.address(paper, absent))
      key.add(absent.dossier)
      key.add(absent.number)
      key.add(absent.kind.rawValue)
    }
    add(context.settings.attachments[letter.facts.id.rawValue] ?? []) { $0.add($1.address) }
    addTurns(of: place, context, letters)
  }

  /// Adds the letters before and after it, and what is missing between.
  private mutating func addTurns(
    of place: Int, _ context: PageContext, _ letters: LetterKeys
  ) {
    let edition = context.edition
    let index = context.index
    add(index.dossiers[place]) { key, membership in
      let dossier = edition.dossiers[membership.list]
      for other in Self.neighbours(dossier.letters, membership.position) {
        key.add(letters.members[other])
        let gaps = LetterTurns.gaps(in: dossier, from: place, to: other, edition)
        key.add(gaps) { $0.add($1) }
      }
      key.add(membership.position == 0)
    }
    add(index.relations[place]) { key, membership in
      let relation = edition.relations[membership.list]
      for other in Self.neighbours(relation.letters, membership.position) {
        key.add(letters.members[other])
      }
      key.add(membership.position == 0)
    }
  }

  private static func neighbours(_ letters: [Int], _ position: Int) -> [Int] {
    [position - 1, position + 1].filter(letters.indices.contains).map { letters[$0] }
  }
}
