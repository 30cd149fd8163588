internal import Diagnostics
internal import Findings
internal import LetterModel
internal import Registers

// What an editor says of events, as far as a letter has part in it, as bytes: the words of the letter that
// the register quotes, and the entries of its own front matter.

extension ByteWriter {
  mutating func proof(_ proof: QuoteProof, of letter: LetterID) {
    number(proof.place.entry)
    number(proof.place.evidence)
    evidence(proof.evidence, of: letter)
  }

  mutating func provenEvent(_ event: ProvenEvent, of letter: LetterID) {
    entry(event.entry)
    list(event.evidence) { $0.evidence($1, of: letter) }
  }

  private mutating func entry(_ entry: EventEntry) {
    text(entry.id)
    place(entry.point.place)
    text(ifAny: entry.letter?.rawValue)
    choice(ifAny: entry.type, of: Choices.eventTypes)
    for texts in [entry.countries, entry.organisations, entry.people] {
      flag(texts != nil)
      self.texts(texts ?? [])
    }
    choice(ifAny: entry.direction, of: Choices.eventDirections)
    editedDate(entry.date)
    choice(ifAny: entry.extent, of: Choices.eventExtents)
    choice(ifAny: entry.status, of: Choices.eventStatuses)
    let titles = entry.titles.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    list(titles) { writer, title in
      writer.text(title.key)
      writer.text(title.value)
    }
    list(entry.evidence) { $0.quoted($1) }
    flag(entry.isConfirmed)
    flag(entry.isRejected)
    text(ifAny: entry.reason)
    list(entry.merged) { writer, merged in
      writer.text(merged.id)
      writer.place(merged.point.place)
    }
  }

  private mutating func editedDate(_ date: EventEntry.EditedDate?) {
    switch date {
    case nil: count(0)
    case .unknown?: count(1)
    case .known(let date)?:
      count(2)
      eventDate(ifAny: date)
    }
  }

  private mutating func quoted(_ quoted: QuotedEvidence) {
    text(quoted.letter.rawValue)
    place(quoted.letterPoint.place)
    text(ifAny: quoted.passage)
    text(quoted.quote)
    place(quoted.point.place)
  }
}

extension ByteReader {
  mutating func proof(of letter: LetterID) throws(DamagedBytes) -> QuoteProof {
    let place = EventRegister.QuotePlace(entry: try number(), evidence: try number())
    return QuoteProof(place: place, evidence: try evidence(of: letter))
  }

  mutating func provenEvent(of letter: LetterID) throws(DamagedBytes) -> ProvenEvent {
    ProvenEvent(
      entry: try entry(),
      evidence: try list { (reader) throws(DamagedBytes) in try reader.evidence(of: letter) })
  }

  private mutating func entry() throws(DamagedBytes) -> EventEntry {
    var entry = EventEntry(id: try text(), point: try point(), letter: try letterIfAny())
    entry.type = try choiceIfAny(of: Choices.eventTypes)
    entry.countries = try textsIfAny()
    entry.organisations = try textsIfAny()
    entry.people = try textsIfAny()
    entry.direction = try choiceIfAny(of: Choices.eventDirections)
    entry.date = try editedDate()
    entry.extent = try choiceIfAny(of: Choices.eventExtents)
    entry.status = try choiceIfAny(of: Choices.eventStatuses)
    for _ in 0..<(try count()) { entry.titles[try text()] = try text() }
    entry.evidence = try list { (reader) throws(DamagedBytes) in try reader.quoted() }
    entry.isConfirmed = try flag()
    entry.isRejected = try flag()
    entry.reason = try textIfAny()
    entry.merged = try list { (reader) throws(DamagedBytes) in
      EventEntry.MergedEvent(id: try reader.text(), point: try reader.point())
    }
    return entry
  }

  private mutating func point() throws(DamagedBytes) -> SourcePoint { SourcePoint(try place()) }

  private mutating func letterIfAny() throws(DamagedBytes) -> LetterID? {
    guard let name = try textIfAny() else { return nil }
    guard let id = LetterID(name) else { throw DamagedBytes() }
    return id
  }

  private mutating func textsIfAny() throws(DamagedBytes) -> [String]? {
    let isThere = try flag()
    let texts = try texts()
    return isThere ? texts : nil
  }

  private mutating func editedDate() throws(DamagedBytes) -> EventEntry.EditedDate? {
    switch try count() {
    case 0: return nil
    case 1: return .unknown
    case 2:
      guard let date = try eventDateIfAny() else { throw DamagedBytes() }
      return .known(date)
    default: throw DamagedBytes()
    }
  }

  private mutating func quoted() throws(DamagedBytes) -> QuotedEvidence {
    guard let letter = try letterIfAny() else { throw DamagedBytes() }
    return QuotedEvidence(
      letter: letter, letterPoint: try point(), passage: try textIfAny(), quote: try text(),
      point: try point())
  }
}
