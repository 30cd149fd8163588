internal import LetterModel

/// Where a letter lies and who edited it, in JSON by the keys of front matter.
extension LetterJSON {
  struct ArchiveJSON: Encodable {
    let place, institution, repository, collection, shelfmark: String?

    init(_ archive: ArchivePlace) {
      place = archive.place
      institution = archive.institution
      repository = archive.repository
      collection = archive.collection
      shelfmark = archive.shelfmark
    }
  }

  struct EditorJSON: Encodable {
    let name: String
    let task: String?
  }

  struct EditionJSON: Encodable {
    let title, licence: String?
    let editors: [EditorJSON]

    init(_ edition: SourceEdition) {
      title = edition.title
      licence = edition.licence
      editors = edition.editors.map { EditorJSON(name: $0.name, task: $0.task) }
    }
  }

  struct PublicationJSON: Encodable {
    let title, pages, reference, publisher, place, sdu, issn: String?
    let editors: [String]?
    let year: Int?

    init(_ print: Publication) {
      title = print.title
      pages = print.pages
      reference = print.reference
      publisher = print.publisher
      place = print.place
      sdu = print.sdu
      issn = print.issn
      editors = print.editors.isEmpty ? nil : print.editors
      year = print.year
    }
  }
}
