internal import Digests
internal import EditionModel

/// The fingerprints of what the pages of each dossier, topic, relation, person and organisation show.
struct ListKeys: Sendable {
  let dossiers: [Digest]
  let topics: [Digest]
  let relations: [Digest]
  let persons: [Digest]
  let organisations: [Digest]

  init(_ context: PageContext, _ letters: LetterKeys, _ events: EventKeys) {
    let edition = context.edition
    let members = letters.members
    dossiers = edition.dossiers.map { dossier in
      KeyWriter.digest { key in
        key.add(dossier.number)
        key.add(dossier.slug)
        key.add(dossier.title)
        key.add(dossier.missing) { $0.add($1) }
        key.add(dossier.letters) { $0.add(members[$1]) }
      }
    }
    let names = edition.topics.map(LetterKeys.digest)
    topics = edition.topics.enumerated().map { place, topic in
      KeyWriter.digest { key in
        key.add(names[place])
        if let broader = topic.broader.flatMap({ context.index.topicBySlug[$0] }) {
          key.add(names[broader])
        }
        key.add(context.index.narrowerTopics[place]) { $0.add(names[$1]) }
        key.add(topic.letters) { key, entry in
          key.add(members[entry.letter])
          key.add([entry.evidence].compactMap { $0 }) { $0.add($1) }
        }
      }
    }
    relations = context.shelves.map { shelf in
      let relation = shelf.relation
      return KeyWriter.digest { key in
        key.add(relation.country)
        key.add(relation.slug)
        key.add(relation.letters) { $0.add(members[$1]) }
        key.add(relation.events) { $0.add(events.proven[$1]) }
        key.add(relation.gaps) { $0.add($1) }
        key.add(relation.ledger) { $0.add(events.ledger[$1]) }
      }
    }
    persons = edition.personEntries.map { person in
      KeyWriter.digest { key in
        key.add(person.slug)
        key.add(person.name)
        key.add(person.order)
        key.add(person.spellings)
        key.add(person.letters) { $0.add(members[$1]) }
        key.add(person.events) { $0.add(events.proven[$1]) }
        key.add(person.offices) { key, office in
          key.add(office.role)
          key.add(office.letters) { $0.add(members[$1]) }
        }
      }
    }
    organisations = edition.organisationEntries.map { organisation in
      KeyWriter.digest { key in
        key.add(organisation.slug)
        key.add(organisation.name)
        key.add(organisation.events) { $0.add(events.proven[$1]) }
        key.add(organisation.letters) { $0.add(members[$1]) }
      }
    }
  }
}
