internal import LetterModel

// A letter's facts as bytes, in the order of `LetterFacts`; the record of its source by itself, since no list
// shows it and it is another with every change of the letter. `FactsForm+Reading` reads them in the same order.

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
