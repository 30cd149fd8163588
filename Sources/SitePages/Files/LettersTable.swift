internal import EditionModel
internal import LetterModel

/// All letters' facts as a table: `data/letters.csv`, in the edition's order.
struct LettersTable: Sendable {
  static let columns = [
    "id", "address", "kind", "date", "place", "title", "subject", "heading", "chamber",
    "session-year", "dossiers", "number", "senders", "offices", "addressee", "language", "status",
    "countries", "relations", "topics", "cites", "events", "citation",
    "archive", "edition", "editors", "licence", "print",
  ]

  private let context: PageContext

  init(_ context: PageContext) { self.context = context }

  var file: PiecedFile {
    PiecedFile(entries: context.edition.letters.count, share: 256) { piece in
      var writer = CSVWriter()
      if piece.isFirst { writer.row(Self.columns) }
      for stretch in piece.stretches { writer.row(row(stretch.entry)) }
      return writer.bytes
    }
  }

  private func row(_ place: Int) -> [String] {
    let letter = context.edition.letters[place]
    let facts = letter.facts
    let countries = letter.findings.countries
    let topics = context.index.topics[place].map { context.edition.topics[$0.list].slug }
    let events = context.index.events(of: place).map { context.edition.events[$0].id }
    let chamber = facts.chamber.map { "\($0)" } ?? ""
    let language = facts.language == "und" ? "" : facts.language
    return [
      facts.id.rawValue, Address.letter(facts.id), facts.kind.rawValue,
      facts.date?.description ?? "", facts.place ?? "", facts.title ?? "", facts.subject ?? "",
      facts.heading ?? "", chamber, facts.sessionYear ?? "",
      Self.list(facts.dossiers.map(\.number)), facts.number ?? "",
      Self.list(facts.senders.map { $0.name ?? "" }),
      Self.list(facts.senders.map { $0.role ?? "" }),
      facts.addressee ?? "", language, facts.status.rawValue, Self.list(countries.map(\.code)),
      Self.list(countries.filter(\.isRelation).map(\.code)), Self.list(topics),
      Self.list(LettersData.cites(letter)), Self.list(events),
      context.cited[place].legal?.text ?? "",
      Self.list(facts.archives.map(\.line)), facts.edition?.title ?? "",
      Self.list(facts.edition?.editing ?? []), facts.edition?.licence ?? "",
      facts.publication?.line(context.texts) ?? "",
    ]
  }

  /// Several values in one cell: `KZ; TR`.
  static func list(_ values: [String]) -> String { values.joined(separator: "; ") }
}
