internal import Diagnostics
internal import LetterModel
internal import LetterParser

/// Where each fact of a converted letter comes from, by its key in front matter: for whoever doubts a
/// date or a sender, and for programs that compare letters with a catalogue.
struct FactOrigins: Encodable {
  /// One place that a fact comes from.
  struct Origin: Encodable, Equatable {
    /// The file, as it was named.
    let file: String
    /// The line in it, counted from 1; nil for the file's name and for a record of many parts.
    let line: Int?
    /// The words there; nil where nothing is quoted.
    let words: String?
  }

  let origins: [String: [Origin]]

  /// The origins of a letter's facts.
  ///
  /// - Parameters:
  ///   - account: what became of each line of the source.
  ///   - source: the letter's file.
  ///   - record: the record beside it, where it has one: what the letter itself does not print can
  ///     only come from there.
  init(
    of facts: LetterFacts, account: [LineUse], source: SourceFile, record: SourceFile?
  ) {
    var origins: [String: [Origin]] = [:]
    for use in account {
      for part in use.parts {
        guard case .facts(let keys) = part.use else { continue }
        for key in keys {
          origins[key, default: []].append(
            Origin(file: source.path, line: use.line, words: part.text))
        }
      }
    }
    origins["id"] = [Origin(file: source.path, line: nil, words: nil)]
    if let record {
      for key in Self.present(in: facts) where origins[key] == nil {
        origins[key] = [Origin(file: record.path, line: nil, words: nil)]
      }
    }
    self.origins = origins
  }

  /// The keys of the facts that are there and that a record can tell.
  private static func present(in facts: LetterFacts) -> [String] {
    let keys: [(String, Bool)] = [
      ("chamber", facts.chamber != nil), ("session-year", facts.sessionYear != nil),
      ("dossiers", !facts.dossiers.isEmpty), ("number", facts.number != nil),
      ("date", facts.date != nil), ("senders", !facts.senders.isEmpty),
      ("addressee", facts.addressee != nil), ("subject", facts.subject != nil),
      ("enclosures", !facts.enclosures.isEmpty),
    ]
    return keys.filter(\.1).map(\.0)
  }

  func encode(to encoder: any Encoder) throws { try origins.encode(to: encoder) }
}
