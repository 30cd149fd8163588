internal import LetterModel

/// The notes that a document calls, in the order of their calls.
struct CalledNotes {
  /// The notes so far; those that are not yet read are empty.
  private(set) var notes: [Footnote] = []
  private var labels: [String: String] = [:]
  /// The calls of notes that are not yet read, by their place among the notes.
  private var waiting: [(place: Int, call: InlineReader.Call)] = []
  private var read = 0

  /// The label of a call; a note that is called for the first time waits to be read.
  mutating func label(of call: InlineReader.Call) -> String {
    if case .anchor(let anchor) = call, let label = labels[anchor] { return label }
    let label = String(notes.count + 1)
    if case .anchor(let anchor) = call { labels[anchor] = label }
    waiting.append((notes.count, call))
    notes.append(Footnote(label: label, blocks: []))
    return label
  }

  /// Whether an anchor's note was called.
  func hasCalled(_ anchor: String) -> Bool { labels[anchor] != nil }

  /// The next note that is not yet read: its place and its call.
  mutating func next() -> (place: Int, call: InlineReader.Call)? {
    guard read < waiting.count else {
      (waiting, read) = ([], 0)
      return nil
    }
    read += 1
    return waiting[read - 1]
  }

  /// Gives a note its blocks.
  mutating func fill(_ place: Int, with blocks: [Block]) { notes[place].blocks = blocks }
}
