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
