internal import EditionModel
internal import LetterModel

/// Who wrote to whom, when and where, in the Correspondence Metadata Interchange Format:
/// `data/cmif.xml`.
///
/// The form asks for absolute addresses and for a licence, which only an editor can give: without them
/// there is no such file.
struct CMIFFile: Sendable {
  private let context: PageContext

  init(_ context: PageContext) { self.context = context }

  /// Whether a site's settings have what the form asks for.
  static func isPossible(_ settings: SiteSettings) -> Bool {
    settings.base != nil && settings.dataLicence != nil
  }

  var file: PiecedFile {
    guard let base = context.frame.base, let licence = context.settings.dataLicence else {
      return PiecedFile(whole: [])
    }
    // An `xml:id` may not begin with a digit.
    let source = "u\(NameUUID(url: base))"
    return PiecedFile(entries: context.edition.letters.count, share: 256) { piece in
      var writer = XMLWriter(isFirst: piece.isFirst)
      if piece.isFirst { begin(base, source, licence, &writer) }
      for stretch in piece.stretches { letter(stretch.entry, source, &writer) }
      if piece.isLast {
        writer.markup("</profileDesc>\n</teiHeader>\n<text><body><p/></body></text>\n</TEI>\n")
      }
      return writer.bytes
    }
  }

  /// What stands above the letters.
  private func begin(
    _ base: String, _ source: String, _ licence: DataLicence, _ writer: inout XMLWriter
  ) {
    writer.open("TEI", [("xmlns", "http://www.tei-c.org/ns/1.0")])
    writer.markup("\n<teiHeader>\n")
    file(base, source, licence, &writer)
    writer.markup("<profileDesc>\n")
  }

  private func file(
    _ base: String, _ source: String, _ licence: DataLicence, _ writer: inout XMLWriter
  ) {
    let title = context.frame.title
    writer.markup("<fileDesc>\n<titleStmt>\n")
    writer.element("title", title)
    writer.element("editor", title)
    writer.markup("</titleStmt>\n<publicationStmt>\n")
    writer.element("publisher", title)
    writer.element("idno", [("type", "url")], base + CollectionFile.cmif.address)
    // The day of the newest letter: the file has no other that stays the same from build to build.
    let newest = context.edition.letters.last { $0.facts.date != nil }?.facts.date?.description
    writer.open("date", [("when", newest)])
    writer.text(newest ?? "")
    writer.markup("</date>\n<availability>")
    writer.element("licence", [("target", licence.address)], licence.name)
    writer.markup("</availability>\n</publicationStmt>\n<sourceDesc>\n")
    writer.element("bibl", [("type", "online"), ("xml:id", source)], "\(title), \(base)")
    writer.markup("</sourceDesc>\n</fileDesc>\n")
  }

  private func letter(_ place: Int, _ source: String, _ writer: inout XMLWriter) {
    let facts = context.edition.letters[place].facts
    let names = facts.senders.filter { $0.name != nil || $0.role != nil }
    let isSent = !names.isEmpty || facts.place != nil || facts.date != nil
    let addressees = Addressee.names(facts)
    guard isSent || !addressees.isEmpty else { return }
    writer.open(
      "correspDesc",
      [
        ("key", facts.id.rawValue), ("ref", context.frame.lasting(Address.letter(facts.id))),
        ("source", "#\(source)"),
      ])
    writer.markup("\n")
    if isSent {
      writer.markup("<correspAction type=\"sent\">")
      for sender in names {
        if let name = sender.name {
          writer.element("persName", CitedName(person: name).inverted)
        } else {
          writer.element("orgName", sender.role)
        }
      }
      writer.element("placeName", facts.place)
      if let date = facts.date { writer.markup("<date when=\"\(date)\"/>") }
      writer.markup("</correspAction>\n")
    }
    if !addressees.isEmpty {
      writer.markup("<correspAction type=\"received\">")
      for addressee in addressees { writer.element("name", addressee) }
      writer.markup("</correspAction>\n")
    }
    writer.markup("</correspDesc>\n")
  }
}
