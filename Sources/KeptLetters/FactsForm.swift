internal import LetterModel

// A letter's facts as bytes, in the order of `LetterFacts`; the record of its source by itself, since no list
// shows it and it is another with every change of the letter.

extension ByteWriter {
  mutating func facts(_ facts: LetterFacts) {
    text(facts.id.rawValue)
    choice(facts.kind, of: Choices.letterKinds)
    number(ifAny: facts.chamber)
    text(ifAny: facts.sessionYear)
    list(facts.dossiers) { writer, dossier in
      writer.text(dossier.number)
      writer.text(ifAny: dossier.title)
    }
    for text in [facts.number, facts.heading, facts.subject, facts.title] { self.text(ifAny: text) }
    date(ifAny: facts.date)
    for text in [facts.place, facts.addressee] { self.text(ifAny: text) }
    senders(facts.senders)
    senders(facts.signatories)
    texts(facts.enclosures)
    text(facts.language)
    publication(facts.publication)
    archives(facts.archives)
    edition(facts.edition)
    choice(facts.status, of: Choices.textStatuses)
    for list in [facts.topics, facts.notTopics, facts.countries, facts.notCountries] { texts(list) }
    flag(facts.draft)
    texts(facts.aliases)
  }

  private mutating func senders(_ senders: [Sender]) {
    list(senders) { writer, sender in
      writer.text(ifAny: sender.role)
      writer.text(ifAny: sender.name)
      writer.flag(sender.signed)
    }
  }

  private mutating func publication(_ publication: Publication?) {
    flag(publication != nil)
    guard let publication else { return }
    text(ifAny: publication.sdu)
    text(ifAny: publication.issn)
    text(ifAny: publication.publisher)
    text(ifAny: publication.place)
    number(ifAny: publication.year)
    text(ifAny: publication.title)
    texts(publication.editors)
    text(ifAny: publication.pages)
    text(ifAny: publication.reference)
  }

  private mutating func archives(_ places: [ArchivePlace]) {
    list(places) { writer, place in
      for text in [
        place.place, place.institution, place.repository, place.collection, place.shelfmark,
      ] {
        writer.text(ifAny: text)
      }
    }
  }

  private mutating func edition(_ edition: SourceEdition?) {
    flag(edition != nil)
    guard let edition else { return }
    text(ifAny: edition.title)
    list(edition.editors) { writer, editor in
      writer.text(editor.name)
      writer.text(ifAny: editor.task)
    }
    text(ifAny: edition.licence)
  }

  mutating func source(_ source: SourceRecord?) {
    flag(source != nil)
    guard let source else { return }
    text(source.file)
    text(ifAny: source.sha256)
    number(ifAny: source.pages)
    flag(source.hasOpening)
  }
}

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
