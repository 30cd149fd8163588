internal import LetterModel

// A letter's facts from their bytes, in the order in which `FactsForm` writes them.

extension ByteReader {
  mutating func facts() throws(DamagedBytes) -> LetterFacts {
    guard let id = LetterID(try text()) else { throw DamagedBytes() }
    var facts = LetterFacts(id: id)
    facts.kind = try choice(of: Choices.letterKinds)
    facts.chamber = try numberIfAny()
    facts.sessionYear = try textIfAny()
    facts.dossiers = try list { (reader) throws(DamagedBytes) in
      Dossier(number: try reader.text(), title: try reader.textIfAny())
    }
    facts.number = try textIfAny()
    facts.heading = try textIfAny()
    facts.subject = try textIfAny()
    facts.title = try textIfAny()
    facts.date = try dateIfAny()
    facts.place = try textIfAny()
    facts.addressee = try textIfAny()
    facts.senders = try senders()
    facts.signatories = try senders()
    facts.enclosures = try texts()
    facts.language = try text()
    facts.publication = try publicationIfAny()
    facts.archives = try list { (reader) throws(DamagedBytes) in try reader.archive() }
    facts.edition = try editionIfAny()
    facts.status = try choice(of: Choices.textStatuses)
    facts.topics = try texts()
    facts.notTopics = try texts()
    facts.countries = try texts()
    facts.notCountries = try texts()
    facts.draft = try flag()
    facts.aliases = try texts()
    return facts
  }

  private mutating func senders() throws(DamagedBytes) -> [Sender] {
    try list { (reader) throws(DamagedBytes) in
      Sender(
        role: try reader.textIfAny(), name: try reader.textIfAny(), signed: try reader.flag())
    }
  }

  private mutating func publicationIfAny() throws(DamagedBytes) -> Publication? {
    guard try flag() else { return nil }
    var publication = Publication()
    publication.sdu = try textIfAny()
    publication.issn = try textIfAny()
    publication.publisher = try textIfAny()
    publication.place = try textIfAny()
    publication.year = try numberIfAny()
    publication.title = try textIfAny()
    publication.editors = try texts()
    publication.pages = try textIfAny()
    publication.reference = try textIfAny()
    return publication
  }

  private mutating func archive() throws(DamagedBytes) -> ArchivePlace {
    var place = ArchivePlace()
    place.place = try textIfAny()
    place.institution = try textIfAny()
    place.repository = try textIfAny()
    place.collection = try textIfAny()
    place.shelfmark = try textIfAny()
    return place
  }

  private mutating func editionIfAny() throws(DamagedBytes) -> SourceEdition? {
    guard try flag() else { return nil }
    var edition = SourceEdition()
    edition.title = try textIfAny()
    edition.editors = try list { (reader) throws(DamagedBytes) in
      Editor(name: try reader.text(), task: try reader.textIfAny())
    }
    edition.licence = try textIfAny()
    return edition
  }

  mutating func sourceIfAny() throws(DamagedBytes) -> SourceRecord? {
    guard try flag() else { return nil }
    return SourceRecord(
      file: try text(), sha256: try textIfAny(), pages: try numberIfAny(),
      hasOpening: try flag())
  }
}
