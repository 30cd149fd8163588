public import Diagnostics
public import LetterModel
internal import StrictYAML

extension EventRegister {
  /// Reads a register of events: one entry for each event, under its name.
  ///
  /// `docs/registers.md` gives the form. An entry with a fault in it keeps what is right.
  ///
  /// - Parameters:
  ///   - countries: the countries that there are.
  ///   - home: the home country, which no event names.
  public static func read(
    _ file: SourceFile, countries: KnownCountries, home: String
  ) -> Checked<EventRegister> {
    var sheet = RegisterFile(.register)
    let entries = sheet.entries(of: file)
    return read(entries, &sheet, EventEntryReader(countries: countries, home: home, letter: nil))
  }

  /// Reads the events of a letter's own front matter.
  ///
  /// - Parameter part: the bytes of the key `events` and its value.
  public static func read(
    _ file: SourceFile, part: Range<Int>, of letter: LetterID, countries: KnownCountries,
    home: String
  ) -> Checked<EventRegister> {
    var sheet = RegisterFile(.frontMatter)
    var diagnostics: [Diagnostic] = []
    let value = YAMLReader.read(file, part: part, invalid: .frontMatterInvalid)
      .adding(to: &diagnostics)
    let entries = sheet.entries(of: value?.entries?.first { $0.key == "events" }?.value)
    let read = read(
      entries, &sheet, EventEntryReader(countries: countries, home: home, letter: letter))
    return Checked(read.value, diagnostics + read.diagnostics)
  }

  private static func read(
    _ values: [YAMLValue.Entry], _ sheet: inout RegisterFile, _ reader: EventEntryReader
  ) -> Checked<EventRegister> {
    var entries: [EventEntry] = []
    for value in values {
      if sheet.isHopeless(at: value.point) { break }
      if let entry = reader.entry(value, &sheet) { entries.append(entry) }
    }
    checkMerged(&entries, &sheet)
    return Checked(EventRegister(entries: entries), sheet.diagnostics)
  }

  /// An event is itself or another's, never both, and never two others'.
  private static func checkMerged(_ entries: inout [EventEntry], _ sheet: inout RegisterFile) {
    let ids = Set(entries.map(\.id))
    var owners: [String: String] = [:]
    for place in entries.indices {
      let id = entries[place].id
      entries[place].merged.removeAll { merged in
        if ids.contains(merged.id) {
          sheet.tell(
            merged.point,
            merged.id == id
              ? "an event cannot be merged with itself"
              : "“\(merged.id)” has an entry of its own, and cannot be merged",
            advice: "keep one of the two")
          return true
        }
        if let owner = owners.updateValue(id, forKey: merged.id), owner != id {
          sheet.tell(merged.point, "“\(merged.id)” is merged into “\(owner)” already")
          return true
        }
        return false
      }
    }
  }
}

/// Reads the entry of one event.
struct EventEntryReader {
  let countries: KnownCountries
  let home: String
  /// The letter in whose front matter the entry stands; nil for the register.
  let letter: LetterID?

  /// The entry; nil where its name cannot be one.
  func entry(_ value: YAMLValue.Entry, _ sheet: inout RegisterFile) -> EventEntry? {
    guard LetterID(value.key) != nil else {
      sheet.tell(
        value.point, "“\(value.key)” cannot be an event’s name",
        advice: "use letters, digits, “-”, “_” and “.”, no dot first, at most 120")
      return nil
    }
    var fields = sheet.fields(value.value)
    var entry = EventEntry(id: value.key, point: value.point, letter: letter)
    readWhat(&entry, &fields)
    readWhen(&entry, &fields)
    entry.titles = fields.names("title")
    entry.evidence = fields.list("evidence").compactMap { evidence($0, &sheet) }
    readRuling(&entry, &fields)
    sheet.close(&fields)
    return entry
  }

  private func readWhat(_ entry: inout EventEntry, _ fields: inout YAMLFields) {
    entry.type = fields.choice("type", of: EventType.self)
    entry.direction = fields.choice("direction", of: EventDirection.self)
    if case .list(let list)? = fields.peek("countries")?.content, list.isEmpty,
      let value = fields.peek("countries")
    {
      fields.refuse(value, "an event has a country besides the home country")
    }
    let codes = fields.placedTexts("countries").filter { code, value in
      if countries.codes.contains(code), code != home { return true }
      fields.refuse(
        value,
        code == home
          ? "“\(code)” is the home country, which takes part in all events"
          : "no country has the code “\(code)”",
        advice: code == home ? "leave it out" : countries.advice(for: code))
      return false
    }
    if !codes.isEmpty { entry.countries = unique(codes.map(\.text)) }
    entry.organisations = lines("organisations", &fields)
    entry.people = lines("people", &fields)
  }

  private func readWhen(_ entry: inout EventEntry, _ fields: inout YAMLFields) {
    entry.extent = fields.choice("extent", of: EventExtent.self)
    entry.status = fields.choice("status", of: EventStatus.self)
    let value = fields.peek("date")
    guard let text = fields.text("date"), let value else { return }
    if let date = EventDate(edtf: text) {
      entry.date = .known(date)
    } else if text == "unknown" {
      entry.date = .unknown
    } else {
      fields.refuse(
        value, "“\(text)” is no date",
        advice: "write a day, month or year, or two of them with “/” between; or “unknown”")
    }
  }

  /// What the editor says of the event as a whole.
  private func readRuling(_ entry: inout EventEntry, _ fields: inout YAMLFields) {
    let reject = fields.peek("reject")
    let reason = fields.peek("reason")
    entry.isConfirmed = fields.flag("confirm") ?? false
    entry.isRejected = fields.flag("reject") ?? false
    entry.reason = fields.text("reason")
    entry.merged = fields.placedTexts("merge").map {
      EventEntry.MergedEvent(id: $0.text, point: $0.value.point)
    }
    if entry.isRejected, let reject, entry.isConfirmed || entry.hasFields || !entry.merged.isEmpty {
      fields.refuse(
        reject, "a rejected event is not confirmed, corrected or merged as well",
        advice: "leave “reject” and “reason” alone, or take them away")
      entry.isRejected = false
    }
    if !entry.isRejected, reject == nil, let reason {
      fields.refuse(reason, "“reason” goes with “reject: true”")
    }
  }

  private func evidence(_ value: YAMLValue, _ sheet: inout RegisterFile) -> QuotedEvidence? {
    // In its own front matter a letter's words are enough.
    if let letter, let quote = value.text {
      guard isQuote(quote) else {
        sheet.tell(value.point, "a quote has words")
        return nil
      }
      return QuotedEvidence(
        letter: letter, letterPoint: value.point, passage: nil, quote: quote, point: value.point)
    }
    var fields = sheet.fields(value)
    let named = fields.peek("letter")
    let quoted = fields.peek("quote")
    let name = fields.text("letter")
    let quote = fields.text("quote")
    let passage = fields.text("passage")
    defer { sheet.close(&fields) }
    guard let source = source(name, named, of: value, &fields) else { return nil }
    guard let quote, let quoted, isQuote(quote) else {
      fields.refuse(quoted ?? value, "evidence has a “quote”: words of the letter")
      return nil
    }
    return QuotedEvidence(
      letter: source, letterPoint: (named ?? value).point, passage: passage, quote: quote,
      point: quoted.point)
  }

  /// The letter that evidence is of.
  private func source(
    _ name: String?, _ value: YAMLValue?, of evidence: YAMLValue, _ fields: inout YAMLFields
  ) -> LetterID? {
    guard let name, let value else {
      if letter == nil, value == nil { fields.refuse(evidence, "evidence has a “letter”: its id") }
      return value == nil ? letter : nil
    }
    guard let id = LetterID(name) else {
      fields.refuse(value, "“\(name)” cannot be a letter’s id")
      return nil
    }
    if let letter, id != letter {
      fields.refuse(
        value, "a letter’s front matter quotes the letter alone",
        advice: "write what other letters tell in Content/registers/events.yml")
      return nil
    }
    return id
  }

  private func isQuote(_ text: String) -> Bool {
    text.utf8.count <= 20_000
      && text.unicodeScalars.contains {
        $0.properties.isAlphabetic || $0.properties.numericType != nil
      }
  }

  private func lines(_ key: String, _ fields: inout YAMLFields) -> [String]? {
    guard fields.peek(key) != nil else { return nil }
    return unique(
      fields.placedTexts(key).filter { text, value in
        if RegisterText.isLine(text) { return true }
        fields.refuse(value, "“\(key)” holds what a line cannot show, or is too long")
        return false
      }.map(\.text))
  }

  private func unique(_ texts: [String]) -> [String] {
    var seen: Set<String> = []
    return texts.filter { seen.insert($0).inserted }
  }
}
