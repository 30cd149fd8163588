internal import LetterModel

extension BodyWriter {
  /// Writes what begins and ends on lines of its own.
  mutating func writeBlock(_ node: MarkdownTree.Node, entering: Bool) {
    switch node.kind {
    case .paragraph: entering ? beginPassage() : endParagraph()
    case .heading: entering ? beginPassage() : endHeading(level: node.level)
    case .list: entering ? beginList(node) : endList()
    case .item: entering ? beginItem() : endItem()
    case .quotation:
      if entering {
        openItem()
        html += "<blockquote>\n".utf8
        quotations += 1
      } else {
        html += "</blockquote>\n".utf8
        quotations -= 1
      }
    case .rule:
      openItem()
      html += "<hr>\n".utf8
    case .codeBlock:
      beginPassage()
      node.withLiteral { appendCode($0) }
      endBlock(tag: "pre")
    case .htmlBlock:
      node.withLiteral { rawHTML.add(firstLine + node.firstLine - 1, $0) }
      beginPassage()
      node.withLiteral { appendWords($0) }
      endBlock(tag: "p")
    default: break
    }
  }

  private mutating func beginList(_ node: MarkdownTree.Node) {
    openItem()
    let number = node.firstNumber
    lists.append((node.isTight, number != nil))
    switch number {
    case nil: html += "<ul>\n".utf8
    case 1?: html += "<ol>\n".utf8
    case .some(let start): html += "<ol start=\"\(start)\">\n".utf8
    }
  }

  private mutating func endList() {
    html += (lists.popLast()?.isNumbered == true ? "</ol>\n" : "</ul>\n").utf8
  }

  private mutating func beginItem() {
    openItem()
    itemWaits = true
  }

  private mutating func endItem() {
    openItem()
    write("</li>\n")
  }

  /// Writes the tag of an item that was begun, without an address.
  mutating func openItem() {
    guard itemWaits else { return }
    write("<li>")
    itemWaits = false
  }

  mutating func beginPassage() { current.restart(page: page) }

  private mutating func endParagraph() {
    guard !current.isBlank else { return endMarksOnly() }
    guard itemWaits, lists.last?.isTight == true else { return endBlock(tag: "p") }
    itemWaits = false
    write("<li")
    let address = finishPassage(.item)
    html.append(UInt8(ascii: ">"))
    html += current.html
    appendHere(address)
    html.append(UInt8(ascii: "\n"))
  }

  /// Writes a block with an address of its own: a paragraph, or code.
  private mutating func endBlock(tag: StaticString) {
    guard !current.isBlank else { return endMarksOnly() }
    let kind: Passage.Kind = itemWaits ? .item : .paragraph
    openItem()
    html.append(UInt8(ascii: "<"))
    write(tag)
    let address = finishPassage(kind)
    html.append(UInt8(ascii: ">"))
    html += current.html
    appendHere(address)
    write("</")
    write(tag)
    write(">\n")
  }

  private mutating func endHeading(level: Int) {
    guard !current.isBlank else { return endMarksOnly() }
    openItem()
    if note == nil { headingSlug = [] }
    let number = UInt8(ascii: "0") + UInt8(min(max(level, 2), 6))
    write("<h")
    html.append(number)
    let address = finishPassage(.heading)
    if note == nil { headingSlug = Slug.of(current.words, limit: 24) }
    html.append(UInt8(ascii: ">"))
    html += current.html
    appendHere(address)
    write("</h")
    html.append(number)
    write(">\n")
  }

  /// Page marks with no word beside them stand between the blocks.
  private mutating func endMarksOnly() {
    guard !current.html.allSatisfy({ $0 == 32 || $0 == 10 }) else { return }
    openItem()
    html += current.html
    html.append(UInt8(ascii: "\n"))
  }

  /// Keeps the passage that was read, writes its address into the tag that is open, and gives it.
  ///
  /// All that a note holds is the note's, whatever blocks it has, and its first passage has the
  /// address of the note itself.
  @discardableResult
  mutating func finishPassage(_ kind: Passage.Kind, within context: [UInt8]? = nil) -> [UInt8] {
    let address: [UInt8]
    if let state = note {
      note?.passages += 1
      address =
        state.passages == 0
        ? state.address : addresses.reserve(state.address + Array("-p".utf8))
    } else {
      address = addresses.address(of: current.words, within: context ?? headingSlug)
    }
    passages.append(
      current.passage(id: address, kind: note == nil ? kind : .note, hasPages: true))
    if note?.passages != 1 {
      write(" id=\"")
      html += address
      html.append(UInt8(ascii: "\""))
    }
    return address
  }

  /// The passage's link to itself: what a reader copies to point at it.
  ///
  /// A note's passages have none, and of an editor's page only the headings have one.
  private mutating func appendHere(_ address: [UInt8]) {
    guard note == nil, rule == nil || passages.last?.kind == .heading else { return }
    write("<a class=\"here\" href=\"#")
    html += address
    html += labels.here
  }

  /// Writes markup of our own.
  mutating func write(_ markup: StaticString) {
    html.append(
      contentsOf: UnsafeBufferPointer(start: markup.utf8Start, count: markup.utf8CodeUnitCount))
  }
}
