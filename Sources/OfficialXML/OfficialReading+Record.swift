internal import Diagnostics
internal import LetterModel
internal import LetterParser
internal import XMLReading

/// What the record beside a paper adds to it, and where the two disagree.
extension OfficialReading {
  /// Takes in a record, where it is this paper's own.
  mutating func add(_ record: OfficialRecord) {
    let own = [recordID, name].compactMap { $0 }
    if let identifier = record.first("DC.identifier"), !own.contains(identifier.value) {
      diagnostics.append(
        Diagnostic(
          .factsDisagree, at: identifier.element.place,
          "the record is that of \(identifier.value), and not of \(own[0]); it is not used",
          advice: "put each record beside its own letter, as “<name>.metadata.xml”"))
      return
    }
    addKind(record)
    if let chamber = record.first("DC.creator"),
      let number = PrintedParts.chamber(in: chamber.value)
    {
      add("chamber", \.chamber, number, chamber)
    }
    if let years = record.first("OVERHEIDop.vergaderjaar") {
      add("session-year", \.sessionYear, years.value.replacing("–", with: "-"), years)
    }
    addDossiers(record)
    if let number = record.first("OVERHEIDop.ondernummer") {
      add("number", \.number, number.value, number)
    }
    addDate(record)
    addSenders(record)
    if let language = record.first("DCTERMS.language"), facts.language == "und" {
      facts.language = language.value
    }
  }

  private mutating func add<Value: Equatable>(
    _ key: String, _ path: WritableKeyPath<LetterFacts, Value?>, _ value: Value,
    _ entry: OfficialRecord.Entry
  ) {
    guard let known = facts[keyPath: path] else {
      facts[keyPath: path] = value
      return
    }
    if known != value { disagree(key, "\(known)", "\(value)", at: entry.element.place) }
  }

  private mutating func addKind(_ record: OfficialRecord) {
    guard let entry = record.kinds.first,
      let kind = PrintedParts.kind(ofHeading: entry.value)
    else { return }
    if facts.heading == nil {
      facts.kind = kind
    } else if facts.kind != kind, facts.kind != .other {
      disagree("kind", facts.kind.rawValue, entry.value, at: entry.element.place)
    } else {
      facts.kind = kind
    }
  }

  private mutating func addDossiers(_ record: OfficialRecord) {
    let entries = record.all("OVERHEIDop.dossiernummer")
    let titles = record.all("OVERHEIDop.dossiertitel")
    guard !entries.isEmpty else { return }
    if facts.dossiers.isEmpty {
      facts.dossiers = entries.enumerated().map { index, entry in
        let title = titles.count == entries.count ? titles[index].value : nil
        return Dossier(number: entry.value, title: title)
      }
      return
    }
    // The record has `34851` and `36600-X` where the paper prints `34 851` and `36 600 X`.
    let known = Set(facts.dossiers.map { Self.bare($0.number) })
    if let other = entries.first(where: { !known.contains(Self.bare($0.value)) }) {
      let printed = facts.dossiers.map(\.number).joined(separator: ", ")
      disagree("dossiers", printed, other.value, at: other.element.place)
    }
  }

  private static func bare(_ number: String) -> String {
    number.filter { $0.isLetter || $0.isNumber }.lowercased()
  }

  private mutating func addDate(_ record: OfficialRecord) {
    guard let entry = record.letterDate else { return }
    if let date = CalendarDate(iso: String(entry.value.prefix(10))) {
      add("date", \.date, date, entry)
    } else {
      tellImpossible(entry.value, at: entry.element.place)
    }
  }

  /// The record names persons without their offices; two of one family name are taken for one.
  private mutating func addSenders(_ record: OfficialRecord) {
    let entries = record.all("OVERHEIDop.indiener")
    guard !entries.isEmpty else { return }
    let known = facts.senders.compactMap(\.name).map(Self.familyName)
    if known.isEmpty {
      // Offices that only the heading names are the same senders, whose names the record tells.
      if facts.senders.count == entries.count {
        for index in entries.indices { facts.senders[index].name = entries[index].value }
      } else {
        facts.senders += entries.map { Sender(name: $0.value, signed: false) }
      }
      return
    }
    if let other = entries.first(where: { !known.contains(Self.familyName($0.value)) }) {
      let names = facts.senders.compactMap(\.name).joined(separator: ", ")
      disagree("senders", names, other.value, at: other.element.place)
    }
  }

  private static func familyName(_ name: String) -> String {
    (name.split(separator: " ").last.map(String.init) ?? name).lowercased()
  }
}
