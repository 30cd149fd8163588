internal import Foundation
internal import LetterModel

/// A letter as JSON, for programs that want its facts and passages without reading Markdown.
struct LetterJSON: Encodable {
  struct SenderJSON: Encodable {
    let role: String?
    let name: String?
  }

  struct DossierJSON: Encodable {
    let number: String
    let title: String?
  }

  struct PassageJSON: Encodable {
    let id: String
    let kind: String
    let page: PageJSON?
    let text: String
  }

  /// A page: a number, or where it has a name a text.
  struct PageJSON: Encodable {
    let page: PageName

    func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      if let number = page.number {
        try container.encode(number)
      } else {
        try container.encode(page.description)
      }
    }
  }

  let id, kind, language, status: String
  let chamber: Int?
  let sessionYear, number, heading, subject, title, date, place, addressee: String?
  let dossiers: [DossierJSON]
  let senders: [SenderJSON]
  let enclosures: [String]
  let publication: PublicationJSON?
  let archive: [ArchiveJSON]?
  let edition: EditionJSON?
  let pages: [PageJSON]
  let passages: [PassageJSON]
  /// Where each fact comes from; nil where the source is the Markdown, whose front matter says it.
  let origins: FactOrigins?

  init(_ facts: LetterFacts, _ body: RenderedBody, _ origins: FactOrigins?) {
    self.origins = origins
    id = facts.id.rawValue
    kind = facts.kind.rawValue
    language = facts.language
    status = facts.status.rawValue
    chamber = facts.chamber
    sessionYear = facts.sessionYear
    number = facts.number
    heading = facts.heading
    subject = facts.subject
    title = facts.title
    date = facts.date?.description
    place = facts.place
    addressee = facts.addressee
    dossiers = facts.dossiers.map { DossierJSON(number: $0.number, title: $0.title) }
    senders = facts.senders.map { SenderJSON(role: $0.role, name: $0.name) }
    enclosures = facts.enclosures
    publication = facts.publication.map { PublicationJSON($0) }
    archive = facts.archives.isEmpty ? nil : facts.archives.map { ArchiveJSON($0) }
    edition = facts.edition.map { EditionJSON($0) }
    pages = body.pages.map { PageJSON(page: $0) }
    passages = body.passages.map {
      PassageJSON(
        id: $0.id, kind: $0.kind.rawValue, page: $0.page.map { PageJSON(page: $0) }, text: $0.text)
    }
  }

  /// The JSON's bytes, with keys in one order and a line break at the end.
  ///
  /// - Throws: what the encoder throws; for these values it has no reason to.
  func bytes() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    encoder.keyEncodingStrategy = .convertToSnakeCase
    return Array(try encoder.encode(self)) + [UInt8(ascii: "\n")]
  }
}
