internal import Digests
internal import EditionModel
internal import LetterModel

/// The fingerprints of what pages show of letters.
struct LetterKeys: Sendable {
  /// For each letter what lists show of it: its facts, and what it belongs to.
  let members: [Digest]
  /// For each letter what the files of data say of it.
  let data: [Digest]

  /// - Returns: nil where it is not known from what a letter was made.
  init?(_ context: PageContext) {
    let edition = context.edition
    let topics = edition.topics.map(Self.digest)
    let dossiers = edition.dossiers.map { dossier in
      KeyWriter.digest { key in
        key.add(dossier.number)
        key.add(dossier.slug)
        key.add(dossier.title)
      }
    }
    let relations = edition.relations.map { relation in
      KeyWriter.digest { key in
        key.add(relation.country)
        key.add(relation.slug)
      }
    }
    let persons = edition.personEntries.map { person in
      KeyWriter.digest { key in
        key.add(person.slug)
        key.add(person.name)
        key.add(person.order)
        key.add(person.spellings)
      }
    }
    var members: [Digest] = []
    var data: [Digest] = []
    members.reserveCapacity(edition.letters.count)
    data.reserveCapacity(edition.letters.count)
    for (place, letter) in edition.letters.enumerated() {
      guard let prints = letter.prints else { return nil }
      let index = context.index
      let member = KeyWriter.digest { key in
        key.add(prints.facts)
        key.add(letter.path)
        key.add(letter.hasSource)
        key.add(index.topics[place]) { $0.add(topics[$1.list]) }
        key.add(index.dossiers[place]) { $0.add(dossiers[$1.list]) }
        key.add(index.relations[place]) { $0.add(relations[$1.list]) }
        key.add(index.persons[place]) { $0.add(persons[$1]) }
      }
      members.append(member)
      data.append(
        KeyWriter.digest { key in
          key.add(member)
          key.add(prints.findings)
          key.add(letter.findings.countries) { key, country in
            key.add(country.code)
            key.add(country.isRelation)
          }
          key.add(index.events[place]) { $0.add(edition.events[$1].id) }
        })
    }
    self.members = members
    self.data = data
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
