internal import Diagnostics
internal import LetterModel
internal import LetterParser
internal import XMLReading

/// Notes that stand apart and point at their places: `<anchor xml:id="a1"/> … <note target="#a1">`.
extension TEIReading {
  /// What holds notes that stand apart; one in running text stands at its place.
  private static let shelves = TEINames.frames.union(["standOff", "listAnnotation", "annotation"])

  /// Finds the notes that point at a place of the text.
  mutating func findAttached(_ root: XMLElement) {
    var found: [(id: String, note: XMLElement)] = []
    for shelf in root.descendants(Self.shelves, outside: isTranslation) {
      for note in shelf.all("note") {
        // Of the two ends of a span the note stands at the last.
        let target = (note.attribute("targetEnd") ?? note.attribute("target"))?.split(
          separator: " "
        ).last
        guard let target, target.hasPrefix("#"), Self.hasWords(note),
          note.attribute("xml:id").flatMap({ called[$0] })?.index != note.index
        else { continue }
        found.append((String(target.dropFirst()), note))
      }
    }
    let wanted = Set(found.map(\.id))
    let texts = root.descendants(["text"], outside: { $0.name == "text" })
    let known = (texts.isEmpty ? [root] : texts).reduce(into: Set<String>()) {
      $0.formUnion($1.indexes(ofIDs: wanted).keys)
    }
    for (id, note) in found where known.contains(id) && attachments[note.index] == nil {
      attached[id, default: []].append(note)
      attachments[note.index] = false
    }
  }

  /// Calls the notes that point at an element, which was read just now.
  mutating func callAttached(
    to element: XMLElement, _ flow: inout InlineFlow, _ blocks: inout [Block], _ depth: Int
  ) {
    guard !attached.isEmpty, let id = element.attribute("xml:id"), let notes = attached[id] else {
      return
    }
    attached[id] = nil
    var labels: [String] = []
    for note in notes {
      attachments[note.index] = true
      labels.append(label(of: note, called: nil))
      fillNote(note, labels[labels.count - 1], depth)
    }
    if flow.isEmpty, let last = blocks.last, let marked = Self.marked(last, labels) {
      blocks[blocks.count - 1] = marked
    } else {
      for label in labels { flow.callNote(label) }
    }
  }

  /// A block with the calls of notes behind its last words; nil where it has no words of its own.
  private static func marked(_ block: Block, _ labels: [String]) -> Block? {
    let marks = labels.map { Inline.noteMark($0) }
    return switch block {
    case .paragraph(let inlines): .paragraph(inlines + marks)
    case .heading(let level, let inlines): .heading(level: level, inlines + marks)
    default: nil
    }
  }

  /// The notes whose places were never read, in their order: in words that were struck out, or in a record.
  var unattached: [XMLElement] {
    attached.values.joined().filter { attachments[$0.index] == false }
      .sorted { $0.index < $1.index }
  }
}
