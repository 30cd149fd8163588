internal import EditionModel
internal import LetterModel

/// All letters' facts and findings as JSON: `data/letters.json`, a list in the edition's order.
struct LettersData: Sendable {
  private let context: PageContext

  init(_ context: PageContext) { self.context = context }

  var file: PiecedFile {
    PiecedFile.list(entries: context.edition.letters.count, share: 256) {
      write($0.entry, &$1)
    }
  }

  private func write(_ place: Int, _ writer: inout JSONWriter) {
    let letter = context.edition.letters[place]
    let facts = letter.facts
    writer.object { writer in
      writer.key("id")
      writer.text(facts.id.rawValue)
      writer.key("address")
      writer.text(Address.letter(facts.id))
      writer.key("kind")
      writer.text(facts.kind.rawValue)
      for (key, value) in texts(facts, context.cited[place].legal) { writer.member(key, value) }
      writer.key("dossiers")
      writer.texts(facts.dossiers.map(\.number))
      writer.key("senders")
      senders(facts.senders, &writer)
      origin(facts, &writer)
      writer.key("status")
      writer.text(facts.status.rawValue)
      writer.key("countries")
      writer.texts(letter.findings.countries.map(\.code))
      writer.key("relations")
      writer.texts(relations(letter))
      writer.key("topics")
      writer.texts(context.index.topics[place].map { context.edition.topics[$0.list].slug })
      writer.key("cites")
      writer.texts(Self.cites(letter))
      writer.key("events")
      writer.texts(context.index.events(of: place).map { context.edition.events[$0].id })
    }
  }

  private func texts(_ facts: LetterFacts, _ citation: LegalCitation?) -> [(StaticString, String?)]
  {
    [
      ("date", facts.date?.description), ("place", facts.place), ("title", facts.title),
      ("subject", facts.subject), ("heading", facts.heading), ("number", facts.number),
      ("session-year", facts.sessionYear), ("addressee", facts.addressee),
      ("language", facts.language == "und" ? nil : facts.language),
      ("citation", citation?.text), ("sha256", facts.source?.sha256),
      ("edition", facts.edition?.title), ("licence", facts.edition?.licence),
      ("print", facts.publication?.line(context.texts)),
    ]
  }

  /// Where the letter lies, and who edited it.
  private func origin(_ facts: LetterFacts, _ writer: inout JSONWriter) {
    writer.key("archive")
    writer.array { writer in
      for archive in facts.archives {
        writer.object { writer in
          let parts: [(StaticString, String?)] = [
            ("place", archive.place), ("institution", archive.institution),
            ("repository", archive.repository), ("collection", archive.collection),
            ("shelfmark", archive.shelfmark),
          ]
          for case (let key, let value?) in parts { writer.member(key, value) }
        }
      }
    }
    writer.key("editors")
    writer.array { writer in
      for editor in facts.edition?.editors ?? [] {
        writer.object { writer in
          writer.member("name", editor.name)
          if let task = editor.task { writer.member("task", task) }
        }
      }
    }
  }

  /// The countries that the letter deals with, as the program found them, in order of mention.
  private func relations(_ letter: EditionLetter) -> [String] {
    letter.findings.countries.filter(\.isRelation).map(\.code)
  }

  /// Papers that it cites, each once: `31 700 V, 90`.
  static func cites(_ letter: EditionLetter) -> [String] {
    var seen = Set<String>()
    return letter.findings.citations
      .map { $0.number.isEmpty ? $0.dossier : "\($0.dossier), \($0.number)" }
      .filter { seen.insert($0).inserted }
  }

  private func senders(_ senders: [Sender], _ writer: inout JSONWriter) {
    writer.array { writer in
      for sender in senders {
        writer.object { writer in
          if let role = sender.role {
            writer.key("role")
            writer.text(role)
          }
          if let name = sender.name {
            writer.key("name")
            writer.text(name)
          }
        }
      }
    }
  }
}
