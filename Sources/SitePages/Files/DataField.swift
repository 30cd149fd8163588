/// A column of a table, or a key of an entry in JSON, as `datapackage.json` describes it.
struct DataField {
  /// What its values are, in the words of Frictionless' table schema.
  enum Kind: String {
    case string, date, year, integer, array, object
  }

  let name: String
  let kind: Kind

  /// What it means, in a language.
  static func meanings(_ language: String) -> [String: String] {
    InterfaceTexts.read("fields.\(language).yml")
  }

  /// Columns whose values are no plain words.
  private static let kinds: [String: Kind] = [
    "date": .date, "chamber": .integer, "first-day": .date, "last-day": .date,
    "as-of": .date,
  ]

  /// The columns of a table.
  ///
  /// An event's date may be coarser than a day, or a span.
  static func columns(_ names: [String], isOfEvents: Bool = false) -> [DataField] {
    names.map { name in
      let kind = kinds[name] ?? .string
      return DataField(name: name, kind: isOfEvents && name == "date" ? .string : kind)
    }
  }

  /// The keys of `data/letters.json`.
  static let letter = fields([
    "id": .string, "address": .string, "kind": .string, "date": .date, "place": .string,
    "title": .string, "subject": .string, "heading": .string, "number": .string,
    "session-year": .string, "addressee": .string, "language": .string,
    "citation": .string, "sha256": .string, "edition": .string, "licence": .string,
    "print": .string, "dossiers": .array, "senders": .array, "archive": .array,
    "editors": .array, "status": .string, "countries": .array, "relations": .array,
    "topics": .array,
    "cites": .array, "events": .array,
  ])

  /// The keys of `data/events.json`.
  static let event = fields([
    "id": .string, "type": .string, "countries": .array, "organisations": .array,
    "people": .array, "direction": .string, "date": .string, "extent": .string,
    "status": .string, "as-of": .date, "printed": .string, "title": .string,
    "standing": .string, "rule": .string, "evidence": .array,
  ])

  /// The keys of `data/topics.json`.
  static let topic = fields([
    "slug": .string, "address": .string, "names": .object, "broader": .string,
    "letters": .array,
  ])

  private static func fields(_ fields: KeyValuePairs<String, Kind>) -> [DataField] {
    fields.map { DataField(name: $0.key, kind: $0.value) }
  }
}
