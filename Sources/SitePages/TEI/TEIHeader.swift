internal import EditionModel
internal import LetterModel

/// The header of a letter's TEI: title, source, what was done to the text, and the correspondence.
struct TEIHeader {
  private let context: PageContext
  private let place: Int
  private let cited: CitedLetter
  private let facts: LetterFacts

  init(_ context: PageContext, _ place: Int, _ cited: CitedLetter) {
    self.context = context
    self.place = place
    self.cited = cited
    facts = context.edition.letters[place].facts
  }

  func append(to writer: inout XMLWriter) {
    writer.markup("<teiHeader>\n<fileDesc>\n<titleStmt>\n")
    writer.element("title", cited.title)
    for author in cited.authors { writer.element("author", author.inverted) }
    editors(&writer)
    writer.markup("</titleStmt>\n<publicationStmt>\n")
    writer.element("publisher", context.frame.title)
    writer.element("idno", [("type", "letter")], cited.id)
    writer.element("idno", [("type", "URL")], cited.url)
    licence(&writer)
    writer.markup("</publicationStmt>\n")
    if let title = facts.edition?.title {
      writer.markup("<seriesStmt>")
      writer.element("title", title)
      writer.markup("</seriesStmt>\n")
    }
    source(&writer)
    writer.markup("</fileDesc>\n")
    encoding(&writer)
    writer.markup("<profileDesc>\n")
    correspondence(&writer)
    writer.markup("<langUsage>")
    writer.element(
      "language", [("ident", facts.language)], cited.language ?? context.texts("tei-language"))
    writer.markup("</langUsage>\n")
    keywords(&writer)
    writer.markup("</profileDesc>\n")
    revision(&writer)
    writer.markup("</teiHeader>\n")
  }

  /// Who edited the text, and who did what else for it.
  private func editors(_ writer: inout XMLWriter) {
    for editor in facts.edition?.editors ?? [] {
      guard let task = editor.task else {
        writer.element("editor", editor.name)
        continue
      }
      writer.markup("<respStmt>")
      writer.element("resp", task)
      writer.element("name", editor.name)
      writer.markup("</respStmt>\n")
    }
  }

  /// The licence under which the edition gave the text.
  private func licence(_ writer: inout XMLWriter) {
    guard let edition = facts.edition, let licence = edition.licence else { return }
    writer.markup("<availability>")
    writer.element("licence", [("target", edition.licenceAddress)], licence)
    writer.markup("</availability>\n")
  }

  /// Where the letter lies, where it was printed, and the file it was read from.
  private func source(_ writer: inout XMLWriter) {
    writer.markup("<sourceDesc>\n")
    for archive in facts.archives where !archive.isEmpty {
      writer.markup("<msDesc><msIdentifier>\n")
      writer.element("settlement", archive.place)
      writer.element("institution", archive.institution)
      writer.element("repository", archive.repository)
      writer.element("collection", archive.collection)
      writer.element("idno", archive.shelfmark)
      writer.markup("</msIdentifier></msDesc>\n")
    }
    if let reference = facts.publication?.reference { writer.element("bibl", reference) }
    writer.markup("<bibl>\n")
    writer.element("title", [("level", "s")], cited.series)
    writer.element("title", [("level", "m")], facts.publication?.title)
    for editor in facts.publication?.editors ?? [] { writer.element("editor", editor) }
    writer.element("biblScope", [("unit", "number")], cited.number)
    writer.element("biblScope", [("unit", "page")], facts.publication?.pages)
    writer.element("publisher", facts.publication?.publisher)
    writer.element("pubPlace", facts.publication?.place)
    writer.element("date", facts.publication?.year.map { "\($0)" })
    writer.element("idno", [("type", "sdu")], facts.publication?.sdu)
    writer.element("idno", [("type", "ISSN")], facts.publication?.issn)
    writer.element("idno", [("type", "file")], facts.source?.file)
    writer.element("idno", [("type", "SHA-256")], facts.source?.sha256)
    writer.markup("</bibl>\n</sourceDesc>\n")
  }

  private func encoding(_ writer: inout XMLWriter) {
    let texts = context.texts
    writer.markup("<encodingDesc>\n<projectDesc>")
    writer.element("p", texts("tei-project"))
    writer.markup("</projectDesc>\n<editorialDecl>\n<hyphenation eol=\"hard\">")
    writer.element("p", texts("tei-hyphens"))
    writer.markup("</hyphenation>\n<normalization>")
    let isKept = facts.source?.hasOpening == true
    writer.element("p", texts(isKept ? "tei-opening-kept" : "tei-furniture"))
    writer.markup("</normalization>\n</editorialDecl>\n</encodingDesc>\n")
  }

  /// Who wrote to whom; where the letter was received nobody says, and it is not guessed.
  private func correspondence(_ writer: inout XMLWriter) {
    let senders = facts.senders.filter { $0.name != nil || $0.role != nil }
    let isSent = !senders.isEmpty || facts.place != nil || facts.date != nil
    let addressees = Addressee.names(facts)
    guard isSent || !addressees.isEmpty else { return }
    writer.markup("<correspDesc>\n")
    if isSent {
      writer.markup("<correspAction type=\"sent\">\n")
      for sender in senders {
        if let name = sender.name {
          writer.markup("<persName>")
          writer.text(name)
          if let role = sender.role {
            writer.markup(" ")
            writer.element("roleName", [("type", "office")], role)
          }
          writer.markup("</persName>\n")
        } else {
          writer.element("orgName", sender.role)
        }
      }
      writer.element("placeName", facts.place)
      if let date = facts.date?.description { writer.element("date", [("when", date)], date) }
      writer.markup("</correspAction>\n")
    }
    if !addressees.isEmpty {
      writer.markup("<correspAction type=\"received\">\n")
      for addressee in addressees { writer.element("name", addressee) }
      writer.markup("</correspAction>\n")
    }
    writer.markup("</correspDesc>\n")
  }

  private func keywords(_ writer: inout XMLWriter) {
    let topics = context.index.topics[place].map { context.topicNames[$0.list] }
    let countries = context.index.relations[place].map { context.relationNames[$0.list] }
    guard !topics.isEmpty || !countries.isEmpty else { return }
    writer.markup("<textClass>\n<keywords>\n")
    for topic in topics { writer.element("term", [("type", "topic")], topic) }
    for country in countries { writer.element("term", [("type", "country")], country) }
    writer.markup("</keywords>\n</textClass>\n")
  }

  /// Who has read the text against its source.
  private func revision(_ writer: inout XMLWriter) {
    writer.open("revisionDesc", [("status", facts.status.rawValue)])
    writer.element("change", context.texts("text-\(ProvenanceValues.word(of: facts))-meaning"))
    writer.markup("</revisionDesc>\n")
  }
}
