internal import LetterModel

extension BodyWriter {
  /// Writes what stands within a line.
  mutating func writeInline(_ node: MarkdownTree.Node, entering: Bool) {
    switch node.kind {
    case .text: node.withLiteral { appendWords($0) }
    case .softBreak:
      current.words.append(32)
      current.html.append(10)
    case .lineBreak:
      current.words.append(32)
      current.html += "<br>\n".utf8
    case .code:
      current.html += "<code>".utf8
      node.withLiteral { appendCode($0) }
      current.html += "</code>".utf8
    case .html:
      node.withLiteral {
        rawHTML.add(firstLine + max(1, node.firstLine) - 1, $0)
        appendWords($0)
      }
    case .emphasis: current.html += (entering ? "<em>" : "</em>").utf8
    case .strong: current.html += (entering ? "<strong>" : "</strong>").utf8
    case .image where rule != nil: entering ? beginPicture(node) : endPicture()
    case .link, .image: entering ? beginLink(node) : endLink()
    default: break
    }
  }

  /// Words of the letter, with the marks among them.
  mutating func appendWords(_ bytes: UnsafeBufferPointer<UInt8>) {
    append(bytes) { writer, token in
      switch token.kind {
      case .page: PageName(code: token.number).map { writer.appendPageMark($0) }
      case .reference: writer.appendReference(token.number)
      }
    }
  }

  /// Code keeps what looks like marks as it was written.
  mutating func appendCode(_ bytes: UnsafeBufferPointer<UInt8>) {
    append(bytes) { writer, token in
      switch token.kind {
      case .page:
        PageName(code: token.number).map { writer.appendLiteral(PageMark.literal($0)) }
      case .reference: writer.appendLiteral(writer.reference(token.number)?.literal ?? [])
      }
    }
  }

  /// Words as they are, and for each mark among them what `mark` writes.
  private mutating func append(
    _ bytes: UnsafeBufferPointer<UInt8>,
    mark: (inout BodyWriter, (kind: Token.Kind, number: Int)) -> Void
  ) {
    var start = 0
    var index = 0
    while index < bytes.count {
      guard bytes[index] == 0xEF, let token = Token.read(bytes, at: index) else {
        index += 1
        continue
      }
      current.append(bytes, start..<index)
      current.dropComma()
      mark(&self, (token.kind, token.number))
      index = token.end
      start = index
    }
    current.append(bytes, start..<bytes.count)
  }

  private mutating func appendLiteral(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { current.append($0, 0..<$0.count) }
  }

  // MARK: Marks

  private mutating func appendPageMark(_ name: PageName) {
    if pages.isEmpty, !passages.isEmpty || !current.isBlank { beginPages(before: name) }
    pages.append(name)
    page = name
    if current.isBlank {
      current.page = name
    } else {
      current.turns.append(Passage.PageTurn(offset: current.words.count, page: name))
    }
    let address = addresses.reserve(Array("p\(name)".utf8))
    current.html += "<span class=\"page-mark\" role=\"doc-pagebreak\" id=\"".utf8
    current.html += address
    current.html += "\" data-page=\"\(name)\" data-label=\"".utf8
    current.html += name.isFolio ? BodyLabels.folioShort : labels.pageShort
    // A title is a name too, and one that checkers allow this role: many do not know it.
    current.html += " \(name)\" title=\"".utf8
    current.html += name.isFolio ? BodyLabels.folio : labels.page
    current.html += " \(name)\"></span>".utf8
  }

  /// What stands before the first mark is page 1, where pages are numbered; what comes before `071v` nobody has said.
  private mutating func beginPages(before name: PageName) {
    guard name.number == nil else { return pages.append(1) }
    for index in passages.indices { passages[index].page = nil }
    for index in noteUses.indices { noteUses[index].page = nil }
    current.page = nil
  }

  private func reference(_ index: Int) -> MarkedSource.Reference? {
    source.references.indices.contains(index) ? source.references[index] : nil
  }

  /// What tells a note's second call from its first: a stop, for `1-2` may be another note's label.
  static func ending(ofUse count: Int) -> [UInt8] { count > 1 ? Array(".\(count)".utf8) : [] }

  mutating func appendReference(_ index: Int) {
    guard let reference = reference(index) else { return }
    guard let number = reference.note else {
      unmatched.append(index)
      return appendLiteral(reference.literal)
    }
    guard !links.contains(true) else { return heldReferences.append(index) }
    if noteUses[number].count == 0 { noteUses[number].page = page }
    noteUses[number].count += 1
    let target = noteAddresses[number]
    let count = noteUses[number].count
    let own =
      Array("ref-".utf8) + target.dropFirst(5) + Self.ending(ofUse: count)
    current.html += "<sup><a class=\"note-mark\" role=\"doc-noteref\" href=\"#".utf8
    current.html += target
    current.html += "\" id=\"".utf8
    current.html += own
    current.html += "\" aria-label=\"".utf8
    current.html += labels.note
    current.html.append(32)
    HTMLEscape.append(source.notes[number].label, to: &current.html)
    current.html += "\">".utf8
    HTMLEscape.append(source.notes[number].label, to: &current.html)
    current.html += "</a></sup>".utf8
  }
}
