internal import LetterModel
internal import StrictYAML

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
    let told = sheet.diagnostics.count
    var fields = sheet.fields(value.value)
    var entry = EventEntry(id: value.key, point: value.point, letter: letter)
    readWhat(&entry, &fields)
    readWhen(&entry, &fields)
    entry.titles = fields.names("title")
    let quotes = QuotedEvidenceReader(letter: letter)
    entry.evidence = fields.list("evidence").compactMap { quotes.evidence($0, &sheet) }
    readRuling(&entry, &fields)
    sheet.close(&fields)
    entry.isRefused = sheet.diagnostics.count > told
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
    if case .list(let names)? = fields.peek("merge")?.content, names.count > Self.mostMerged,
      let value = fields.peek("merge")
    {
      fields.refuse(value, "no event is a thousand others", advice: "name those that are the same")
    }
    entry.merged = fields.placedTexts("merge").prefix(Self.mostMerged).map {
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

  /// More names than these are no editor's: each that no letter tells is told with its line.
  private static let mostMerged = 1_000

  private func lines(_ key: String, _ fields: inout YAMLFields) -> [String]? {
    let isGiven = fields.peek(key) != nil
    let texts = fields.placedTexts(key).filter { text, value in
      if RegisterText.isLine(text) { return true }
      fields.refuse(value, "“\(key)” holds what a line cannot show, or is too long")
      return false
    }
    return isGiven ? unique(texts.map(\.text)) : nil
  }

  private func unique(_ texts: [String]) -> [String] {
    var seen: Set<String> = []
    return texts.filter { seen.insert($0).inserted }
  }
}
