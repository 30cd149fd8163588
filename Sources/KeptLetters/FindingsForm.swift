internal import LetterModel

// What was found in a letter as bytes. The evidence of a letter is nearly always its own, and its name
// is then not written.

extension ByteWriter {
  /// Topics; as the first thing that is written they are bytes that refer to nothing before them.
  mutating func topics(_ topics: [TopicMention], of letter: LetterID) {
    list(topics) { writer, mention in
      writer.text(mention.topic)
      writer.number(mention.count)
      writer.evidence(ifAny: mention.evidence, of: letter)
    }
  }

  /// All findings but topics.
  mutating func findings(besideTopics findings: LetterFindings, of letter: LetterID) {
    list(findings.countries) { writer, mention in
      writer.text(mention.code)
      writer.number(mention.count)
      writer.flag(mention.isRelation)
      writer.flag(mention.restsOnEvents)
      writer.evidence(ifAny: mention.first, of: letter)
    }
    list(findings.events) { $0.event($1, of: letter) }
    list(findings.citations) { writer, citation in
      writer.choice(citation.kind, of: Choices.citationKinds)
      writer.text(citation.dossier)
      writer.text(citation.number)
      writer.evidence(citation.evidence, of: letter)
    }
  }

  private mutating func event(_ event: Event, of letter: LetterID) {
    text(event.id)
    choice(event.type, of: Choices.eventTypes)
    texts(event.countries)
    texts(event.organisations)
    texts(event.people)
    choice(ifAny: event.direction, of: Choices.eventDirections)
    eventDate(ifAny: event.date)
    choice(event.extent, of: Choices.eventExtents)
    choice(event.status, of: Choices.eventStatuses)
    date(ifAny: event.asOf)
    text(ifAny: event.printed)
    text(ifAny: event.title)
    list(event.evidence) { $0.evidence($1, of: letter) }
    choice(event.standing, of: Choices.eventStandings)
    text(ifAny: event.rule)
  }

  mutating func evidence(_ evidence: Evidence, of letter: LetterID) {
    text(ifAny: evidence.letter == letter ? nil : evidence.letter.rawValue)
    text(evidence.passage)
    number(ifAny: evidence.page?.code)
    text(evidence.sentence)
    let quote = evidence.quoteInSentence
    flag(quote != nil)
    if let quote {
      count(quote.lowerBound)
      count(quote.count)
    } else {
      text(evidence.quote)
    }
  }

  private mutating func evidence(ifAny evidence: Evidence?, of letter: LetterID) {
    flag(evidence != nil)
    if let evidence { self.evidence(evidence, of: letter) }
  }
}

extension ByteReader {
  mutating func findings(of letter: LetterID) throws(DamagedBytes) -> LetterFindings {
    var findings = LetterFindings()
    findings.topics = try list { (reader) throws(DamagedBytes) in
      TopicMention(
        topic: try reader.text(), count: try reader.number(),
        evidence: try reader.evidenceIfAny(of: letter))
    }
    findings.countries = try list { (reader) throws(DamagedBytes) in
      CountryMention(
        code: try reader.text(), count: try reader.number(), isRelation: try reader.flag(),
        restsOnEvents: try reader.flag(), first: try reader.evidenceIfAny(of: letter))
    }
    findings.events = try list { (reader) throws(DamagedBytes) in try reader.event(of: letter) }
    findings.citations = try list { (reader) throws(DamagedBytes) in
      Citation(
        kind: try reader.choice(of: Choices.citationKinds), dossier: try reader.text(),
        number: try reader.text(), evidence: try reader.evidence(of: letter))
    }
    return findings
  }

  private mutating func event(of letter: LetterID) throws(DamagedBytes) -> Event {
    let id = try text()
    let type = try choice(of: Choices.eventTypes)
    var event = Event(
      id: id, type: type, countries: try texts(), date: nil, extent: .moment, status: .occurred,
      evidence: [])
    event.organisations = try texts()
    event.people = try texts()
    event.direction = try choiceIfAny(of: Choices.eventDirections)
    event.date = try eventDateIfAny()
    event.extent = try choice(of: Choices.eventExtents)
    event.status = try choice(of: Choices.eventStatuses)
    event.asOf = try dateIfAny()
    event.printed = try textIfAny()
    event.title = try textIfAny()
    event.evidence = try list { (reader) throws(DamagedBytes) in try reader.evidence(of: letter) }
    event.standing = try choice(of: Choices.eventStandings)
    event.rule = try textIfAny()
    return event
  }

  /// A page, which is written as its code.
  mutating func page() throws(DamagedBytes) -> PageName {
    guard let page = PageName(code: try number()) else { throw DamagedBytes() }
    return page
  }

  private mutating func pageIfAny() throws(DamagedBytes) -> PageName? {
    guard let code = try numberIfAny() else { return nil }
    guard let page = PageName(code: code) else { throw DamagedBytes() }
    return page
  }

  mutating func evidence(of letter: LetterID) throws(DamagedBytes) -> Evidence {
    var owner = letter
    if let name = try textIfAny() {
      guard let other = LetterID(name) else { throw DamagedBytes() }
      owner = other
    }
    let (passage, page, sentence) = (try text(), try pageIfAny(), try text())
    guard try flag() else {
      return Evidence(
        letter: owner, passage: passage, page: page, quote: try text(), sentence: sentence)
    }
    let (start, length) = (try count(), try count())
    guard start <= sentence.utf8.count, length <= sentence.utf8.count - start,
      let evidence = Evidence(
        letter: owner, passage: passage, page: page, quoteInSentence: start..<start + length,
        sentence: sentence)
    else { throw DamagedBytes() }
    return evidence
  }

  private mutating func evidenceIfAny(of letter: LetterID) throws(DamagedBytes) -> Evidence? {
    try flag() ? try evidence(of: letter) : nil
  }
}
