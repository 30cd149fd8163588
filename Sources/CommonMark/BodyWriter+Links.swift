internal import LetterModel

/// Links, and the pictures of an editor's page.
extension BodyWriter {
  mutating func beginLink(_ node: MarkdownTree.Node) {
    let isNested = links.contains(true)
    if isNested { return links.append(false) }
    let target = target(of: node)
    var kind = target.withUnsafeBufferPointer(LinkTarget.kind)
    if node.kind == .image {
      target.withUnsafeBufferPointer {
        pictures.add(firstLine + max(1, node.firstLine) - 1, $0)
      }
      // A picture is no file of the letters' folder, and no mailbox.
      if kind != .elsewhere, target.first != UInt8(ascii: "/") { kind = nil }
    }
    links.append(kind != nil)
    guard let kind else { return }
    current.html += "<a href=\"".utf8
    if kind == .here, marksLinks {
      mark(node, to: target)
    } else {
      target.withUnsafeBufferPointer { LinkTarget.append($0, to: &current.html) }
    }
    current.html += (kind == .elsewhere ? "\" rel=\"external noopener\">" : "\">").utf8
  }

  /// Puts a mark in the place of an address that each page has to give itself.
  private mutating func mark(_ node: MarkdownTree.Node, to target: [UInt8]) {
    current.html.append(LinkMarks.mark)
    current.html += String(siteLinks.count).utf8
    siteLinks.append(
      TextLink(address: String(decoding: target, as: UTF8.self), line: fileLine(of: node)))
  }

  /// The line of the file that a node ends on.
  private func fileLine(of node: MarkdownTree.Node) -> Int {
    linesBefore + firstLine + max(1, node.firstLine) - 1
  }

  mutating func endLink() {
    guard links.popLast() == true else { return }
    current.html += "</a>".utf8
    let held = heldReferences
    heldReferences = []
    for index in held { appendReference(index) }
  }

  /// The address that the page gives a link or picture: its own in a letter, and in an editor's page
  /// where the rule leads it; nothing where it leads nowhere.
  private func target(of node: MarkdownTree.Node) -> [UInt8] {
    guard let rule else { return node.withAddress { Array($0) } }
    let link = TextLink(
      address: node.withAddress { String(decoding: $0, as: UTF8.self) },
      isPicture: node.kind == .image, line: fileLine(of: node))
    return rule(link).map { Array($0.utf8) } ?? []
  }

  // MARK: Pictures

  /// What is read until the picture ends are the words that stand for it.
  mutating func beginPicture(_ node: MarkdownTree.Node) {
    guard picture == nil else { return }
    let address = String(decoding: target(of: node), as: UTF8.self)
    picture = (address, current.html.count, current.words.count)
  }

  mutating func endPicture() {
    guard let begun = picture else { return }
    picture = nil
    guard !begun.address.isEmpty else { return }
    let words = Array(current.words[min(begun.words, current.words.count)...])
    current.html.removeSubrange(min(begun.html, current.html.count)...)
    var address = begun.address
    current.html += "<img src=\"".utf8
    address.withUTF8 { LinkTarget.append($0, to: &current.html) }
    current.html += "\" alt=\"".utf8
    current.html += HTMLEscape.bytes(String(decoding: words, as: UTF8.self))
    current.html += "\" loading=\"lazy\">".utf8
  }
}
