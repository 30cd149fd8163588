internal import LetterModel
internal import LetterParser
internal import XMLReading

/// Running text with its emphasis, links and notes.
extension OfficialReading {
  /// Elements that are a note.
  static let noteNames: Set<String> = ["noot", "nootref", "voetref"]

  /// Elements that say nothing which the words do not: references within the official publications
  /// are no addresses.
  private static let plain: Set<String> = [
    "extref", "intref", "dossierref", "datum", "nr", "label", "subtitel", "li.nr",
    "term", "definitie", "plaats", "dagtekening", "voornaam", "achternaam", "naam", "functie",
    "deze", "ondernummer", "illustratie", "bijschrift", "bron", "organisatie", "redactie", "titel",
    "afkorting", "datumtekst", "herdruk", "unl", "ovl", "kadertekst", "noot.lijst", "nootref.nr",
  ]

  /// Puts what lies within an element into a paragraph; blocks among it end the paragraph.
  mutating func fill(
    _ flow: inout InlineFlow, from element: XMLElement, _ blocks: inout [Block], _ level: Level
  ) {
    for child in element.children {
      switch child {
      case .text(let text):
        account.mark(text, as: .body)
        flow.add(text.bytes)
      case .element(let inner): readInline(inner, &flow, &blocks, level)
      }
    }
  }

  /// Puts one element into a paragraph, or after it.
  mutating func readInline(
    _ element: XMLElement, _ flow: inout InlineFlow, _ blocks: inout [Block], _ level: Level
  ) {
    switch element.name {
    case "nadruk":
      flow.open(style(of: element))
      fill(&flow, from: element, &blocks, level)
      flow.close()
    case "extref" where Self.address(of: element) != nil:
      flow.open(.link(Self.address(of: element) ?? ""))
      fill(&flow, from: element, &blocks, level)
      flow.close()
    case "sup", "inf":
      let outer = flow.position
      let notes = Self.noteNames.union(["voetnoot"])
      let told = flow.set(
        element.name == "sup" ? .superior : .inferior, element, outside: notes)
      if let told { diagnostics.append(told) }
      fill(&flow, from: element, &blocks, level)
      flow.position = outer
    case "illustratie" where element.words.isEmpty:
      pictures.append(element)
      account.mark(element, as: .body)
      flow.add("[…]")
    case "noot", "nootref", "voetref": readNote(element, &flow, level)
    case "voetnoot": readFootnote(element, level)
    case "titel" where level.heading > 1: fill(&flow, from: element, &blocks, level)
    case "kamervraagonderwerp":
      // The subject is a part of a sentence, in which it stays.
      let words = PrintedParts.cleanWords(element.printedWords)
      if facts.subject == nil, !words.isEmpty { facts.subject = words }
      fill(&flow, from: element, &blocks, level)
    case "label", "nr", "subtitel":
      flow.add(" ")
      fill(&flow, from: element, &blocks, level)
      flow.add(" ")
    default:
      if let read = readBlock(element, level) {
        flush(&flow, &blocks)
        blocks += read
        return
      }
      if !Self.plain.contains(element.name) { tellUnknown(element) }
      fill(&flow, from: element, &blocks, level)
    }
  }

  private func style(of element: XMLElement) -> InlineFlow.Style {
    switch element.attribute("type") {
    case "vet", "vetcur", "halfvet": .strong
    case "cur", "ondlijn", "ondstr": .emphasis
    default: .plain
    }
  }

  private static func address(of element: XMLElement) -> String? {
    guard let address = element.attribute("doc"),
      address.hasPrefix("http://") || address.hasPrefix("https://")
    else { return nil }
    return address
  }

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
