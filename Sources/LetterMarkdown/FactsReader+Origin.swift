internal import LetterModel

/// Where a letter comes from: its print, its archive, its edition, the file that it was read from.
extension FactsReader {
  /// Where the letter was printed.
  mutating func publication(_ entry: FrontMatterNode.Entry) -> Publication? {
    var record = Publication()
    for entry in entries(entry.value, of: "“publication”") {
      switch entry.key {
      case "sdu": record.sdu = text(entry)
      case "issn": record.issn = text(entry)
      case "publisher": record.publisher = text(entry)
      case "place": record.place = text(entry)
      case "year": record.year = number(entry, in: 1...9999)
      case "title": record.title = text(entry)
      case "editors": record.editors = texts(entry)
      case "pages": record.pages = text(entry)
      case "reference": record.reference = text(entry)
      default:
        tellUnknown(
          entry,
          among: [
            "title", "editors", "pages", "reference", "sdu", "issn", "publisher", "place", "year",
          ])
      }
    }
    return record.isEmpty ? nil : record
  }

  /// Where a letter lies; nil where nothing stands.
  mutating func archive(_ node: FrontMatterNode) -> ArchivePlace? {
    var record = ArchivePlace()
    for entry in entries(node, of: "“archive”") {
      switch entry.key {
      case "place": record.place = text(entry)
      case "institution": record.institution = text(entry)
      case "repository": record.repository = text(entry)
      case "collection": record.collection = text(entry)
      case "shelfmark": record.shelfmark = text(entry)
      default:
        tellUnknown(
          entry, among: ["place", "institution", "repository", "collection", "shelfmark"])
      }
    }
    return record.isEmpty ? nil : record
  }

  /// The edition that gives the text.
  mutating func edition(_ entry: FrontMatterNode.Entry) -> SourceEdition? {
    var record = SourceEdition()
    for entry in entries(entry.value, of: "“edition”") {
      switch entry.key {
      case "title": record.title = text(entry)
      case "editors": record.editors = items(entry.value).compactMap { editor($0) }
      case "licence": record.licence = text(entry)
      default: tellUnknown(entry, among: ["title", "editors", "licence"])
      }
    }
    return record.isEmpty ? nil : record
  }

  /// An editor: a record, or the name alone; nil where no name stands.
  private mutating func editor(_ node: FrontMatterNode) -> Editor? {
    if case .scalar(let name, _, _) = node {
      return node.isNothing || name.isEmpty ? nil : Editor(name: name)
    }
    var editor = Editor(name: "")
    for entry in entries(node, of: "an editor") {
      switch entry.key {
      case "name": editor.name = text(entry) ?? ""
      case "task": editor.task = text(entry)
      default: tellUnknown(entry, among: ["name", "task"])
      }
    }
    return editor.name.isEmpty ? nil : editor
  }

  /// What file the letter was read from.
  mutating func source(_ entry: FrontMatterNode.Entry) -> SourceRecord? {
    var record = SourceRecord(file: "")
    for entry in entries(entry.value, of: "“source”") {
      switch entry.key {
      case "file": record.file = text(entry) ?? ""
      case "sha256": record.sha256 = text(entry)
      case "pages": record.pages = number(entry, in: 0...1_000_000)
      case "opening": record.hasOpening = truth(entry)
      default: tellUnknown(entry, among: ["file", "sha256", "pages", "opening"])
      }
    }
    return record == SourceRecord(file: "") ? nil : record
  }
}
