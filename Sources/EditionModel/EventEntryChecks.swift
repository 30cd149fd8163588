internal import Diagnostics
internal import Findings
internal import LetterModel
internal import Registers

/// What is wrong with the editor's entries: events and letters that are not there, entries that say
/// nothing, two of one event.
struct EventEntryChecks {
  private let placeByLetter: [LetterID: Int]
  private let placeByID: [String: Int]
  private let drafts: Set<LetterID>
  private var nearestID: Suggestions
  private var nearestLetter: Suggestions
  /// What is told of it.
  private(set) var diagnostics: [Diagnostic] = []

  init(
    _ placeByLetter: [LetterID: Int], _ placeByID: [String: Int], drafts: Set<LetterID>
  ) {
    self.placeByLetter = placeByLetter
    self.placeByID = placeByID
    self.drafts = drafts
    // An event's name is long, a day and a type: others of the same day or type are other events.
    nearestID = Suggestions(among: placeByID.keys, most: 3)
    nearestLetter = Suggestions(among: placeByLetter.keys.map(\.rawValue))
  }

  /// Of several entries of one event the first, the register's before the letters'; all others are told.
  mutating func distinct(_ entries: [ProvenEvent]) -> [ProvenEvent] {
    var first: [String: EventEntry] = [:]
    for entry in entries.map(\.entry) {
      for merged in entry.merged where first[merged.id] == nil { first[merged.id] = entry }
    }
    return entries.filter { proven in
      let entry = proven.entry
      guard let other = first.updateValue(entry, forKey: entry.id) else { return true }
      first[entry.id] = other
      let place = other.point.place
      tell(
        entry.letter == nil ? .registerValueInvalid : .frontMatterValueInvalid, entry.point,
        "the event “\(entry.id)” has an entry already, in \(place.path):\(place.line)",
        advice: "keep one of the two")
      return false
    }
  }

  mutating func checkLetters(of entry: EventEntry) {
    for evidence in entry.evidence
    where placeByLetter[evidence.letter] == nil && !drafts.contains(evidence.letter) {
      tell(
        .registerValueInvalid, evidence.letterPoint, "no letter has the id “\(evidence.letter)”",
        advice: nearestLetter.advice(for: evidence.letter.rawValue)
          ?? "write the id that stands in the address of the letter’s page")
    }
  }

  mutating func tellUnknown(_ entry: EventEntry) {
    // An event of a draft waits for its letter.
    if entry.missing.isEmpty { return }
    // Which events drafts tell is not known here: a ruling of the proof desk on one of them may not stop the site.
    guard drafts.isEmpty else {
      return tell(
        .eventIdle, entry.point, "no published letter tells an event “\(entry.id)”",
        advice: "leave it where a draft tells the event, for it waits for that letter; or "
          + (nearestID.advice(for: entry.id) ?? "take it away"))
    }
    let missing = entry.missing.map { "“\($0)”" }.joined(separator: ", ")
    tell(
      .eventUnknown, entry.point, "no letter tells an event “\(entry.id)”",
      advice: nearestID.advice(for: entry.id)
        ?? "zendbrief explain tells the names; a new event needs \(missing) as well")
  }

  mutating func tellIdle(_ point: SourcePoint, _ message: String, _ id: String?) {
    // A name that there is was meant: nothing comes nearer to it.
    let misspelt = id.flatMap { placeByID[$0] == nil ? nearestID.advice(for: $0) : nil }
    tell(.eventIdle, point, message, advice: misspelt ?? "take it away")
  }

  /// Tells that a letter rejects what it does not tell, and other letters do.
  mutating func tellOfOthers(_ entry: EventEntry) {
    tell(
      .eventIdle, entry.point, "this letter tells no event “\(entry.id)”, and another does",
      advice: "reject it there; or in events.yml, where a ruling holds for all letters")
  }

  private mutating func tell(
    _ code: DiagnosticCode, _ point: SourcePoint, _ message: String, advice: String?
  ) {
    diagnostics.append(Diagnostic(code, at: point.place, message, advice: advice))
  }
}
