internal import LetterModel
internal import LetterParser
internal import XMLReading

/// Ends of lines and pages, and what is lost between.
extension TEIReading {
  private func lineEnd(of element: XMLElement) -> InlineFlow.LineEnd {
    switch element.attribute("break") {
    case "no": .within
    case "yes": .between
    default: Rendition(element).isHyphen ? .within : .unknown
    }
  }

  /// What is lost or left out, in the marks that editions print for it; not where the text has such marks itself:
  /// `<gap/>[...]`, `[<gap/>]`.
  mutating func readGap(_ element: XMLElement, _ flow: inout InlineFlow) {
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

  func readLineEnd(
    _ element: XMLElement, _ flow: inout InlineFlow, _ setting: TEINames.Setting
  ) {
    let kind = lineEnd(of: element)
    if setting == .lines, kind != .within { flow.breakLine() } else { flow.endLine(kind) }
  }

  /// A page turn is marked with its number or name; it ends a word only where the source says so.
  mutating func readPageTurn(_ element: XMLElement, _ flow: inout InlineFlow) {
    let kind = lineEnd(of: element)
    if kind != .unknown || flow.endsInHyphen { flow.endLine(kind) }
    if let page = element.attribute("n").flatMap(Self.page), page != 0 {
      flow.turnPage(page)
    } else {
      unmarked.append(element)
    }
  }

  /// What an edition calls a page; brackets say that the leaf itself has no number: `[12]`.
  private static func page(_ name: String) -> PageName? {
    let name = name.utf8.drop { $0 == 32 || $0 == UInt8(ascii: "[") }
    return PageName(name.prefix { $0 != 32 && $0 != UInt8(ascii: "]") })
  }
}
