internal import Digests
internal import EditionModel

/// The fingerprints of what the pages of each dossier, person and organisation show.
struct ListKeys: Sendable {
  let dossiers: [Digest]
  let persons: [Digest]
  let organisations: [Digest]

  init(_ context: PageContext, _ letters: LetterKeys, _ events: EventKeys) {
    let edition = context.edition
    dossiers = edition.dossiers.map { dossier in
      KeyWriter.digest { key in
        key.add(dossier.number)
        key.add(dossier.slug)
        key.add(dossier.title)
        key.add(dossier.missing) { $0.add($1) }
        key.add(dossier.letters, letters.members)
      }
    }
    persons = Self.persons(edition, letters, events)
    organisations = edition.organisationEntries.map { organisation in
      KeyWriter.digest { key in
        key.add(organisation.slug)
        key.add(organisation.name)
        key.add(organisation.events, events.proven)
        key.add(organisation.letters, letters.members)
      }
    }
  }

  private static func persons(
    _ edition: Edition, _ letters: LetterKeys, _ events: EventKeys
  ) -> [Digest] {
    edition.personEntries.map { person in
      KeyWriter.digest { key in
        key.add(LetterKeys.digest(of: person))
        key.add(person.letters, letters.members)
        key.add(person.events, events.proven)
        key.add(person.offices) { key, office in
          key.add(office.role)
          key.add(office.letters, letters.members)
        }
      }
    }
  }
}
