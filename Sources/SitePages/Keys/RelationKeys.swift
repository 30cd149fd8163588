internal import Digests
internal import EditionModel
internal import LetterModel

/// The fingerprints of what each relation's pages show.
///
/// A relation of ten thousand letters has hundreds of pages, and a letter stands on few of them: where it changed the
/// others are not made anew.
struct RelationKeys: Sendable {
  /// For each relation all of it.
  let relations: [Digest]
  /// For each relation what all its pages have at their head.
  private let heads: [Digest]
  private let context: PageContext
  private let letters: LetterKeys
  private let events: EventKeys

  init(_ context: PageContext, _ letters: LetterKeys, _ events: EventKeys) {
    self.context = context
    self.letters = letters
    self.events = events
    let heads = context.shelves.map { Self.head(context, $0) }
    self.heads = heads
    relations = context.edition.relations.enumerated().map { place, relation in
      KeyWriter.digest { key in
        key.add(heads[place])
        key.add(relation.gaps) { $0.add($1) }
        key.add(relation.letters, letters.members)
        key.add(relation.events, events.proven)
        key.add(relation.ledger, events.ledger)
      }
    }
  }

  private static func head(_ context: PageContext, _ shelf: RelationShelf) -> Digest {
    let relation = shelf.relation
    return KeyWriter.digest { key in
      key.add(relation.country)
      key.add(relation.slug)
      key.add(relation.events.count)
      key.add(RelationCalendar.hasDays(context.edition, relation))
    }
  }

  /// What a relation's page of a year shows, and which years are beside it: on the first all events and letters of the
  /// year are in its picture.
  func year(_ number: Int, page: Int, of relation: Int) -> Digest? {
    guard let shelf = shelf(relation), shelf.years.indices.contains(number) else { return nil }
    let year = shelf.years[number]
    return KeyWriter.digest { key in
      key.add(heads[relation])
      key.add(shelf.years[max(0, number - 1)...min(number + 1, shelf.years.count - 1)]) {
        $0.add($1.slug)
      }
      key.add(year.slug)
      key.add(year.events.count)
      key.add(page)
      if page == 1 {
        key.add(year.events, events.proven)
        key.add(year.year.map { context.letters(of: shelf, in: $0) } ?? [], letters.members)
      } else {
        key.add(Self.part(year.events, page, RelationShelf.length), events.proven)
      }
    }
  }

  /// What a relation's page of a group shows, and how much the other groups have.
  func group(_ number: Int, page: Int, of relation: Int) -> Digest? {
    guard let shelf = shelf(relation), shelf.groups.indices.contains(number) else { return nil }
    let shown = Self.part(shelf.groups[number].events, page, RelationShelf.lines)
    return KeyWriter.digest { key in
      key.add(heads[relation])
      key.add(shelf.groups.count)
      for (lane, events) in shelf.groups {
        key.add(lane.rawValue)
        key.add(events.count)
      }
      key.add(number)
      key.add(page)
      key.add(shown, events.proven)
      addPages(of: shown, in: shelf, to: &key)
    }
  }

  /// What a relation's page of its letters shows.
  func letters(page: Int, of relation: Int) -> Digest? {
    guard let shelf = shelf(relation) else { return nil }
    return KeyWriter.digest { key in
      key.add(heads[relation])
      key.add(shelf.relation.letters.count)
      key.add(page)
      key.add(
        Self.part(shelf.relation.letters, page, RelationShelf.letters), letters.members)
    }
  }

  /// What a relation's page of its ledger shows.
  func ledger(page: Int, of relation: Int) -> Digest? {
    guard let shelf = shelf(relation) else { return nil }
    let (all, ledger) = (shelf.relation.ledger, context.edition.ledger)
    let shown = Self.part(all, page, RelationShelf.entries)
    return KeyWriter.digest { key in
      key.add(heads[relation])
      key.add(all.count)
      key.add(all.count { ledger[$0].status == .refused })
      key.add(all.count { ledger[$0].settlement != nil })
      key.add(page)
      key.add(shown, events.ledger)
      addPages(of: shown.map { ledger[$0].event }, in: shelf, to: &key)
    }
  }

  /// What a relation's calendar shows.
  func calendar(of relation: Int) -> Digest? {
    guard let shelf = shelf(relation) else { return nil }
    return KeyWriter.digest { key in
      key.add(heads[relation])
      key.add(shelf.relation.events, events.proven)
    }
  }

  private func shelf(_ relation: Int) -> RelationShelf? {
    context.shelves.indices.contains(relation) ? context.shelves[relation] : nil
  }

  /// Adds on which of the relation's pages events stand: lists lead to them.
  private func addPages(of events: [Int], in shelf: RelationShelf, to key: inout KeyWriter) {
    let pages = context.pages(of: shelf)
    key.add(events) { $0.add(pages[$1]) }
  }

  /// The part of a list that one of its pages shows; pages count from 1.
  private static func part(_ list: [Int], _ page: Int, _ length: Int) -> [Int] {
    Array(list.dropFirst((page - 1) * length).prefix(length))
  }
}
