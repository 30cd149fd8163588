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
    var before: XMLElement?
    for child in element.children {
      switch child {
      case .text(let text):
        before = nil
        if isDeleted(text.index) {
          account.mark(text, as: .apart(.deletion))
          continue
        }
        account.mark(text, as: .body)
        if text.index != skipped { flow.add(text.bytes) }
      case .element(let inner):
        // `<placeName>Delft</placeName><date>2 May</date>` is two words in a dateline.
        if setting == .lines, let before, Self.isDay(before) != Self.isDay(inner),
          Self.isTownOrDay(before), Self.isTownOrDay(inner)
        {
          flow.add(" ")
        }
        readInline(inner, &flow, &blocks, depth, setting)
        before = inner
      }
    }
  }

  /// Puts one element into a paragraph, or after it.
  mutating func readInline(
    _ element: XMLElement, _ flow: inout InlineFlow, _ blocks: inout [Block], _ depth: Int,
    _ setting: TEINames.Setting
  ) {
    if isLeftOut(element) { return readDeletion(element, &flow, &blocks, depth, setting) }
    if let read = readBlock(element, depth, setting) {
      flush(&flow, &blocks)
      blocks += read
      return callAttached(to: element, &flow, &blocks, depth)
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
    callAttached(to: element, &flow, &blocks, depth)
  }

  private static func isDay(_ element: XMLElement) -> Bool { element.name == "date" }

  private static func isTownOrDay(_ element: XMLElement) -> Bool {
    isDay(element) || TEINames.isTown(element)
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
    case "choice":
      readOne(of: element, ["corr", "reg", "expan", "ex"], &flow, &blocks, depth, setting)
    case "app": readOne(of: element, ["lem"], &flow, &blocks, depth, setting)
    case "restore":
      restored += 1
      fill(&flow, from: element, &blocks, depth, setting)
      restored -= 1
    case "fw":
      let isFoot = ["footer", "pageNum", "sig", "catch"].contains(element.attribute("type"))
      account.mark(element, as: .furniture(isFoot ? .pageFoot : .letterhead))
    case "gap": readGap(element, &flow)
    case "supplied":
      // What an editor has put in stands in brackets, as editions print it; once, where the text has them.
      let isBare = !element.isBracketed
      if isBare { flow.add("[") }
      fill(&flow, from: element, &blocks, depth, setting)
      if isBare { flow.add("]") }
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
