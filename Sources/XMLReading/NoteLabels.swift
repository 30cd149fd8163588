public import LetterModel

/// The notes of a letter: each with a label of its own, though tables number theirs from 1 anew.
public struct NoteLabels: Sendable {
  private var labels: [String: String] = [:]
  private var numbers: [String: String] = [:]
  private var taken: Set<String> = []
  private var drafts: [Footnote?] = []
  private var suffixes: [String: Int] = [:]

  /// Makes an empty set.
  public init() {}

  /// The notes in the order of their markers.
  public var all: [Footnote] { drafts.compactMap { $0 } }

  /// Notes a note that will come, so that a marker before it can be given its label.
  public mutating func announce(id: String, printed: String) {
    if numbers[id] == nil { numbers[id] = printed }
  }

  /// Gives a note the label that it has at its first marker.
  public mutating func announce(id: String, as label: String) {
    numbers[id] = label
    labels[id] = label
  }

  /// Whether a note of this id was announced.
  public func isKnown(_ id: String) -> Bool { numbers[id] != nil }

  /// The label of an announced note.
  public mutating func label(ofID id: String) -> String? {
    if let label = labels[id] { return label }
    guard let printed = numbers[id] else { return nil }
    let label = free(printed)
    labels[id] = label
    return label
  }

  /// A label for a note without an id.
  public mutating func free(_ printed: String) -> String {
    let wanted = printed.isEmpty ? "1" : printed
    if taken.insert(wanted).inserted { return wanted }
    // A number set anew takes the next free one; any other label a letter.
    var count = suffixes[wanted] ?? 0
    while true {
      count += 1
      let label = printed.isEmpty ? String(count + 1) : wanted + LetterCount.letters(count)
      if taken.insert(label).inserted {
        suffixes[wanted] = count
        return label
      }
    }
  }

  /// Keeps a place for a note whose text is read next: notes may hold notes.
  public mutating func reserve() -> Int {
    drafts.append(nil)
    return drafts.count - 1
  }

  /// Puts a note in its place.
  public mutating func fill(_ place: Int, _ note: Footnote) {
    if drafts.indices.contains(place) { drafts[place] = note }
  }
}
