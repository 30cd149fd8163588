internal import Digests
internal import EditionModel
internal import LetterModel
internal import SideBySide

/// The fingerprints of what pages show of letters.
struct LetterKeys: Sendable {
  /// For each letter what lists show of it: its facts, and what it belongs to.
  let members: [Digest]
  /// For each letter what the files of data say of it.
  let data: [Digest]

  /// - Returns: nil where it is not known from what a letter was made.
  init?(_ context: PageContext) {
    let edition = context.edition
    let lists = Lists(edition)
    let keys = SideBySide.map(edition.letters.count) { place in
      Self.keys(of: place, context, lists)
    }
    let known = keys.compactMap(\.self)
    guard known.count == keys.count else { return nil }
    members = known.map(\.member)
    data = known.map(\.data)
  }

  private static func keys(
    of place: Int, _ context: PageContext, _ lists: Lists
  ) -> (member: Digest, data: Digest)? {
    let letter = context.edition.letters[place]
    guard let prints = letter.prints else { return nil }
    let member = lists.member(letter, prints, place, context.index)
    let data = KeyWriter.digest { key in
      key.add(member)
      key.add(letter.facts.source)
      key.add(letter.findings.countries) { key, country in
        key.add(country.code)
        key.add(country.isRelation)
      }
      key.add(letter.findings.citations) { key, citation in
        key.add(citation.dossier)
        key.add(citation.number)
      }
      key.add(context.index.events(of: place)) { $0.add(context.edition.events[$1].id) }
    }
    return (member, data)
  }

  /// What is shown of the lists that letters belong to, where a letter is shown.
  private struct Lists: Sendable {
    let topics: [Digest]
    let dossiers: [Digest]
    let relations: [Digest]
    let persons: [Digest]

    init(_ edition: Edition) {
      topics = edition.topics.map(LetterKeys.digest)
      persons = edition.personEntries.map(LetterKeys.digest)
      dossiers = edition.dossiers.map { dossier in
        KeyWriter.digest { key in
          key.add(dossier.number)
          key.add(dossier.slug)
          key.add(dossier.title)
          key.add(edition.language(ofTitle: dossier))
        }
      }
      relations = edition.relations.map { relation in
        KeyWriter.digest { key in
          key.add(relation.country)
          key.add(relation.slug)
        }
      }
    }

    func member(
      _ letter: EditionLetter, _ prints: LetterPrints, _ place: Int, _ index: EditionIndex
    ) -> Digest {
      KeyWriter.digest { key in
        key.add(prints.facts)
        key.add(letter.path)
        // A text in TEI is cited as an edition's wherever it is.
        key.add(letter.facts.source?.hasOpening == true)
        key.add(letter.hasSource)
        key.add(index.topics[place].map(\.list), topics)
        key.add(index.dossiers[place].map(\.list), dossiers)
        key.add(index.relations[place].map(\.list), relations)
        key.add(index.persons[place].map(\.list), persons)
      }
    }
  }

  /// What a person is called, and where the page stands.
  static func digest(of person: PersonEntry) -> Digest {
    KeyWriter.digest { key in
      key.add(person.slug)
      key.add(person.name)
      key.add(person.order)
      key.add(person.spellings)
    }
  }

  /// What a topic is called, and where its page stands.
  static func digest(of topic: TopicEntry) -> Digest {
    KeyWriter.digest { key in
      key.add(topic.slug)
      key.add(topic.broader)
      key.add(topic.names.sorted { $0.key < $1.key }) { key, name in
        key.add(name.key)
        key.add(name.value)
      }
    }
  }
}
