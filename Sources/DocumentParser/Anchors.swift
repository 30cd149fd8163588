/// The notes of a web page: blocks with an anchor that a short link in the text leads to.
///
///     <a href="#fn1"><sup>1</sup></a>   …   <li id="fn1"><p>Kamerstuk 99 500, nr. 2.</p></li>
struct Anchors {
  /// The blocks by anchor.
  private(set) var blocks: [String: [JSONTree]] = [:]

  /// Collects the anchored blocks that links with a note's label lead to.
  init(_ tree: [JSONTree]) {
    var called: Set<String> = []
    var anchored: [String: [JSONTree]] = [:]
    var waiting = [JSONTree.list(tree)]
    while let node = waiting.popLast() {
      switch node {
      case .list(let elements): waiting += elements
      case .object(let fields):
        if node["t"].string == "Link", let anchor = Self.anchor(of: node) { called.insert(anchor) }
        if node["t"].string == "Div", let id = node["c"][0][0].string, !id.isEmpty {
          let blocks = node["c"][1].elements
          // What has a heading is a part of the text, to which a table of contents leads: `<a>1</a>`.
          if !blocks.contains(where: { $0["t"].string == "Header" }) { anchored[id] = blocks }
        }
        waiting += fields.values
      default: break
      }
    }
    blocks = anchored.filter { called.contains($0.key) }
  }

  /// The anchor that a link leads to, where the link is a note's call.
  static func anchor(of link: JSONTree) -> String? {
    guard let target = link["c"][2][0].string, target.hasPrefix("#") else { return nil }
    let label = InlineReader.words(link["c"][1].elements)
      .trimming { "()[] ".contains($0) }
    let isLabel =
      !label.isEmpty && label.count <= 3 && label.allSatisfy { $0.isNumber || $0 == "*" }
    return isLabel ? String(target.dropFirst()) : nil
  }
}

extension String {
  /// Without the characters at both ends that a test names.
  func trimming(_ isTrimmed: (Character) -> Bool) -> String {
    var rest = self[...]
    while let first = rest.first, isTrimmed(first) { rest.removeFirst() }
    while let last = rest.last, isTrimmed(last) { rest.removeLast() }
    return String(rest)
  }
}
