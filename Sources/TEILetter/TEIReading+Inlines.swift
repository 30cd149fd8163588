internal import LetterModel
internal import LetterParser
internal import XMLReading

/// Running text: the reading text, with what was read otherwise or struck out accounted for.
extension TEIReading {
  /// Puts what lies within an element into a paragraph; blocks among it end the paragraph.
  mutating func fill(
    _ flow: inout InlineFlow, from element: XMLElement, _ blocks: inout [Block], _ depth: Int,
    _ setting: TEINames.Setting
  ) {
    for child in element.children {
      switch child {
      case .text(let text):
        account.mark(text, as: .body)
        if text.index != skipped { flow.add(text.bytes) }
      case .element(let inner): readInline(inner, &flow, &blocks, depth, setting)
      }
    }
  }

  /// Puts one element into a paragraph, or after it.
  mutating func readInline(
    _ element: XMLElement, _ flow: inout InlineFlow, _ blocks: inout [Block], _ depth: Int,
    _ setting: TEINames.Setting
  ) {
    if Rendition(element).isStruckOut {
      account.mark(element, as: .apart(.deletion))
      return
    }
    if let read = readBlock(element, depth, setting) {
      flush(&flow, &blocks)
      blocks += read
      return
    }
    if isMarker(element) {
      account.mark(element, as: .body)
      return
    }
    if isReplaced(element) {
      account.mark(element, as: .apart(.otherReading))
      return
    }
    let outer = flow.position
    setFigures(of: element, &flow)
    readPart(element, &flow, &blocks, depth, setting)
    flow.position = outer
  }

  /// Whether an element is the printed call of the note that follows it, `<hi rend="superscript">1</hi><note n="1">`;
  /// before a note that says nothing it is the text's own.
  private func isMarker(_ element: XMLElement) -> Bool {
    guard Rendition(element).position == .superior, case .element(let note)? = element.next,
      note.name == "note", let label = note.attribute("n"), Self.hasWords(note)
    else { return false }
    return !label.isEmpty && PrintedParts.cleanWords(element.words) == label
  }

  /// Whether the reading that stands in the text follows at once: a `choice` of which only the parts were written,
  /// `<abbr>o.p.</abbr><expan>ordo praedicatorum</expan>`.
  private func isReplaced(_ element: XMLElement) -> Bool {
    let better = ["abbr": "expan", "sic": "corr", "orig": "reg"]
    guard let wanted = better[element.name], case .element(let next)? = element.next else {
      return false
    }
    return next.name == wanted && !next.words.isEmpty
  }

  /// Looks whether an element stands above or below the line.
  private mutating func setFigures(of element: XMLElement, _ flow: inout InlineFlow) {
    guard element.name != "note", let position = Rendition(element).position,
      let told = flow.set(position, element, outside: ["note"])
    else { return }
    diagnostics.append(told)
  }

  /// Puts one element of running text into a paragraph.
  private mutating func readPart(
    _ element: XMLElement, _ flow: inout InlineFlow, _ blocks: inout [Block], _ depth: Int,
    _ setting: TEINames.Setting
  ) {
    switch element.name {
    case "lb", "pb":
      if element.name == "lb" {
        readLineEnd(element, &flow, setting)
      } else {
        readPageTurn(element, &flow)
      }
      fill(&flow, from: element, &blocks, depth, setting)
    case "cb" where setting == .lines: flow.breakLine()
    case "hi", "emph", "title", "foreign":
      readSetApart(element, &flow, &blocks, depth, setting)
    case "q", "quote", "said", "soCalled": readQuoted(element, &flow, &blocks, depth, setting)
    case "choice": readOne(of: element, ["corr", "reg", "expan"], &flow, &blocks, depth, setting)
    case "app": readOne(of: element, ["lem"], &flow, &blocks, depth, setting)
    case "del": account.mark(element, as: .apart(.deletion))
    case "fw":
      let isFoot = ["footer", "pageNum", "sig", "catch"].contains(element.attribute("type"))
      account.mark(element, as: .furniture(isFoot ? .pageFoot : .letterhead))
    case "gap": readGap(element, &flow)
    case "supplied":
      // What an editor has put in stands in brackets, as editions print it.
      flow.add("[")
      fill(&flow, from: element, &blocks, depth, setting)
      flow.add("]")
    case _ where TEINames.pictures.contains(element.name):
      let rest = readCaption(of: element, &flow, depth)
      if !rest.isEmpty {
        flush(&flow, &blocks)
        blocks += rest
      }
    case "note": readNote(element, &flow, &blocks, depth)
    case "ptr", "ref": readReference(element, &flow, &blocks, depth, setting)
    case "space":
      flow.add(" ")
      fill(&flow, from: element, &blocks, depth, setting)
    default: readWords(element, &flow, &blocks, depth, setting)
    }
  }

  /// Elements that are words of the text and nothing else, each on a line of its own in an opening.
  private mutating func readWords(
    _ element: XMLElement, _ flow: inout InlineFlow, _ blocks: inout [Block], _ depth: Int,
    _ setting: TEINames.Setting
  ) {
    let isLine =
      TEINames.lined.contains(element.name) || element.name == "addrLine" || element.name == "l"
      || (setting == .lines && TEINames.either.contains(element.name))
    if !isLine, !TEINames.plain.contains(element.name), !TEINames.either.contains(element.name),
      element.name != "head"
    {
      tellUnknown(element)
    }
    if isLine { flow.breakLine() }
    fill(&flow, from: element, &blocks, depth, isLine ? .lines : setting)
    if isLine { flow.breakLine() }
  }

  private func lineEnd(of element: XMLElement) -> InlineFlow.LineEnd {
    switch element.attribute("break") {
    case "no": .within
    case "yes": .between
    default: Rendition(element).isHyphen ? .within : .unknown
    }
  }

  /// What is lost or left out, in the marks that editions print for it; not where the text has such marks itself:
  /// `<gap/>[...]`, `[<gap/>]`.
  private mutating func readGap(_ element: XMLElement, _ flow: inout InlineFlow) {
    account.mark(element, as: .apart(.record))
    var after: ArraySlice<UInt8> = []
    if case .text(let text)? = element.next { after = text.bytes }
    let before = element.textBefore?.bytes ?? []
    if Self.beginsWithMark(after) || Self.endsInMark(before) { return }
    let isBracketed = before.last == UInt8(ascii: "[") && after.first == UInt8(ascii: "]")
    flow.add(isBracketed ? "…" : "[…]")
  }

  private static func beginsWithMark(_ text: ArraySlice<UInt8>) -> Bool {
    let text = text.first == UInt8(ascii: "[") ? text.dropFirst() : text
    return text.starts(with: "...".utf8) || text.starts(with: "…".utf8)
  }

  private static func endsInMark(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.last == UInt8(ascii: "]") else { return false }
    let text = text.dropLast()
    return text.suffix(3).elementsEqual("...".utf8) || text.suffix(3).elementsEqual("…".utf8)
  }

  private func readLineEnd(
    _ element: XMLElement, _ flow: inout InlineFlow, _ setting: TEINames.Setting
  ) {
    let kind = lineEnd(of: element)
    if setting == .lines, kind != .within { flow.breakLine() } else { flow.endLine(kind) }
  }

  /// A page turn is marked with its number; it ends a word only where the source says so.
  private mutating func readPageTurn(_ element: XMLElement, _ flow: inout InlineFlow) {
    let kind = lineEnd(of: element)
    if kind != .unknown || flow.endsInHyphen { flow.endLine(kind) }
    if let page = element.attribute("n").flatMap({ Int($0) }), (1...999_999).contains(page) {
      flow.turnPage(page)
    } else {
      unmarked.append(element)
    }
  }

  /// Of several readings the one that stands in the text; the others are accounted for.
  private mutating func readOne(
    of element: XMLElement, _ wanted: [String], _ flow: inout InlineFlow,
    _ blocks: inout [Block], _ depth: Int, _ setting: TEINames.Setting
  ) {
    let readings = element.elements.filter { !["note", "desc"].contains($0.name) }
    let chosen = readings.first { wanted.contains($0.name) } ?? readings.first
    if let chosen { readInline(chosen, &flow, &blocks, depth, setting) }
    account.mark(element, as: .apart(.otherReading))
  }
}
