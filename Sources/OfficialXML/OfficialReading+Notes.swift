internal import LetterModel
internal import LetterParser
internal import XMLReading

/// Notes, where they are called and where they stand.
extension OfficialReading {
  /// A note at its marker, or a marker that calls a note which stands elsewhere.
  mutating func readNote(_ element: XMLElement, _ flow: inout InlineFlow, _ level: Level) {
    let id = NoteID.of(element)
    if element.name != "noot" {
      callNote(element, id.flatMap { notes.label(ofID: $0) }, &flow)
      return
    }
    let printed = element.first("noot.nr")
    let label =
      id.flatMap { notes.label(ofID: $0) }
      ?? notes.free(PrintedParts.cleanWords(printed?.words ?? ""))
    flow.callNote(label)
    fillNote(element, label, without: printed, level)
  }

  /// A marker that calls a note which stands elsewhere; what is too long for one is text: a print has
  /// `1`, `12`, `*` or `a`.
  private mutating func callNote(
    _ element: XMLElement, _ known: String?, _ flow: inout InlineFlow
  ) {
    let words = PrintedParts.cleanWords(element.words)
    let isMarker = words.utf8.count <= 8
    if !isMarker { flow.add(words) }
    if let label = known ?? (isMarker ? words : nil) { flow.callNote(label) }
    account.mark(
      element, as: !isMarker || known == nil || known == words ? .body : .furniture(.label))
  }

  /// A note that stands apart from its marker.
  mutating func readFootnote(_ element: XMLElement, _ level: Level) {
    let id = NoteID.of(element)
    let label = id.flatMap { notes.label(ofID: $0) } ?? notes.free(element.attribute("nr") ?? "")
    fillNote(element, label, without: nil, level)
  }

  /// A note's number as it is printed: where the note is called otherwise, what is too long for a number
  /// is its text, and a number that another note has is only a label.
  private mutating func take(_ printed: XMLElement, of label: String, _ flow: inout InlineFlow) {
    let words = PrintedParts.cleanWords(printed.words)
    let isMarker = words.utf8.count <= 8
    if words != label, !isMarker { flow.add(words) }
    account.mark(printed, as: words == label || !isMarker ? .body : .furniture(.label))
  }

  private mutating func fillNote(
    _ element: XMLElement, _ label: String, without printed: XMLElement?, _ level: Level
  ) {
    let place = notes.reserve()
    let before = (frontLeft, paragraphs)
    frontLeft = 0
    var blocks: [Block] = []
    var flow = InlineFlow()
    if let printed { take(printed, of: label, &flow) }
    for child in element.children {
      switch child {
      case .text(let text):
        account.mark(text, as: .body)
        flow.add(text.bytes)
      case .element(let inner) where inner.index != printed?.index:
        readInline(inner, &flow, &blocks, level)
      case .element: break
      }
    }
    flush(&flow, &blocks)
    (frontLeft, paragraphs) = before
    notes.fill(place, Footnote(label: label, blocks: blocks))
  }
}

/// What joins a note and its markers.
enum NoteID {
  /// The id that a note has or a marker calls; notes of the old dialect are known by their number.
  static func of(_ element: XMLElement) -> String? {
    switch element.name {
    case "noot": element.attribute("id")
    case "nootref": element.attribute("refid")
    case "voetnoot": "voet " + (element.attribute("nr") ?? element.attribute("id") ?? "")
    default:
      "voet " + (element.attribute("nr") ?? element.attribute("refid") ?? element.words)
    }
  }
}

extension NoteLabels {
  /// Notes a note that will come.
  mutating func announce(_ element: XMLElement) {
    guard let id = NoteID.of(element) else { return }
    let printed = element.first("noot.nr")?.words ?? element.attribute("nr") ?? ""
    announce(id: id, printed: PrintedParts.cleanWords(printed))
  }
}
