/// Reads front matter of the plain kind, which is nearly all there is: `key: value`, lists of texts
/// or of records, and `[…]` or `{…}` on one line.
///
/// It is many times faster than Yams. What it does not know for certain (anchors, block texts, texts over several
/// lines, escapes, tabs …) it leaves to Yams by giving nil; where it gives a value, Yams would give
/// the same.
struct PlainFrontMatter {
  private let bytes: [UInt8]
  private let lines: [Line]
  private var next = 0

  /// A line with something on it.
  private struct Line {
    var indent: Int
    /// From the first byte that is no blank to the end, without blanks and comment at the end.
    var content: Range<Int>
  }

  /// The mapping that stands in a range of a file; nil where Yams should look.
  static func read(_ bytes: [UInt8], in range: Range<Int>) -> FrontMatterNode? {
    guard let lines = lines(of: bytes, in: range), let first = lines.first else { return nil }
    var reader = PlainFrontMatter(bytes: bytes, lines: lines)
    guard first.indent == 0, let node = reader.mapping(indent: 0, depth: 0) else { return nil }
    return reader.next == lines.count ? node : nil
  }

  private init(bytes: [UInt8], lines: [Line]) {
    self.bytes = bytes
    self.lines = lines
  }

  private static func lines(of bytes: [UInt8], in range: Range<Int>) -> [Line]? {
    var lines: [Line] = []
    var start = range.lowerBound
    while start < range.upperBound {
      var end = start
      while end < range.upperBound, bytes[end] != 10 {
        let byte = bytes[end]
        if byte < 32 || byte == 0x7F || (byte >= 0xC2 && YAMLScalar.isUnprintable(bytes, at: end)),
          byte != 13 || end + 1 >= range.upperBound || bytes[end + 1] != 10
        {
          return nil
        }
        end += 1
      }
      let after = end + 1
      if end > start, bytes[end - 1] == 13 { end -= 1 }
      while end > start, bytes[end - 1] == 32 { end -= 1 }
      let content = start + bytes[start..<end].prefix { $0 == 32 }.count
      if content < end, bytes[content] != UInt8(ascii: "#") {
        lines.append(Line(indent: content - start, content: content..<end))
      }
      start = after
    }
    return lines
  }

  private mutating func mapping(indent: Int, depth: Int) -> FrontMatterNode? {
    guard depth < 8, next < lines.count else { return nil }
    var entries: [FrontMatterNode.Entry] = []
    let start = lines[next].content.lowerBound
    var end = start
    while next < lines.count, lines[next].indent == indent {
      guard let entry = entry(lines[next].content, indent: indent, depth: depth),
        !entries.contains(where: { $0.key == entry.key }), entries.count < 64
      else { return nil }
      entries.append(entry)
      end = entry.value.place.upperBound
    }
    guard next == lines.count || lines[next].indent < indent else { return nil }
    return .mapping(entries, start..<max(start, end))
  }

  /// One key with its value, which may go on over the lines below.
  private mutating func entry(
    _ content: Range<Int>, indent: Int, depth: Int
  ) -> FrontMatterNode.Entry? {
    var colon = content.lowerBound
    while colon < content.upperBound, isKeyByte(bytes[colon]) { colon += 1 }
    guard colon < content.upperBound, colon > content.lowerBound, bytes[colon] == UInt8(ascii: ":"),
      bytes[content.lowerBound] != UInt8(ascii: "-")
    else { return nil }
    let key = content.lowerBound..<colon
    var value = colon + 1
    if value < content.upperBound, bytes[value] != 32 { return nil }
    while value < content.upperBound, bytes[value] == 32 { value += 1 }
    next += 1
    let node =
      value < content.upperBound && bytes[value] != UInt8(ascii: "#")
      ? PlainValue.read(bytes, value..<content.upperBound)
      : block(below: indent, at: content.upperBound, depth: depth)
    return node.map { FrontMatterNode.Entry(key: text(key), place: key, value: $0) }
  }

  /// What stands below a key that has nothing beside it.
  private mutating func block(below indent: Int, at end: Int, depth: Int) -> FrontMatterNode? {
    guard next < lines.count else { return .scalar("", isQuoted: false, end..<end) }
    let line = lines[next]
    if isItem(line.content), line.indent >= indent { return list(indent: line.indent, depth: depth + 1) }
    if line.indent > indent { return mapping(indent: line.indent, depth: depth + 1) }
    return .scalar("", isQuoted: false, end..<end)
  }

  private mutating func list(indent: Int, depth: Int) -> FrontMatterNode? {
    guard depth < 8 else { return nil }
    var items: [FrontMatterNode] = []
    let start = lines[next].content.lowerBound
    var end = start
    while next < lines.count, lines[next].indent == indent, isItem(lines[next].content) {
      guard let item = item(lines[next].content, indent: indent, depth: depth) else { return nil }
      items.append(item)
      end = item.place.upperBound
    }
    guard next == lines.count || lines[next].indent <= indent else { return nil }
    return .list(items, start..<max(start, end))
  }

  private mutating func item(_ content: Range<Int>, indent: Int, depth: Int) -> FrontMatterNode? {
    var start = content.lowerBound + 1
    while start < content.upperBound, bytes[start] == 32 { start += 1 }
    guard start < content.upperBound, bytes[start] != UInt8(ascii: "#"),
      !isItem(start..<content.upperBound)
    else { return nil }
    guard isKey(start..<content.upperBound) else {
      next += 1
      return PlainValue.read(bytes, start..<content.upperBound)
    }
    let inner = indent + start - content.lowerBound
    guard let first = entry(start..<content.upperBound, indent: inner, depth: depth) else {
      return nil
    }
    guard next < lines.count, lines[next].indent > indent else {
      return .mapping([first], start..<first.value.place.upperBound)
    }
    guard lines[next].indent == inner,
      case .mapping(let rest, let place)? = mapping(indent: inner, depth: depth + 1),
      !rest.contains(where: { $0.key == first.key })
    else { return nil }
    return .mapping([first] + rest, start..<place.upperBound)
  }

  // MARK: Bytes

  private func isItem(_ content: Range<Int>) -> Bool {
    bytes[content.lowerBound] == UInt8(ascii: "-")
      && (content.count == 1 || bytes[content.lowerBound + 1] == 32)
  }

  /// Whether a key and a colon stand here.
  private func isKey(_ content: Range<Int>) -> Bool {
    var index = content.lowerBound
    while index < content.upperBound, isKeyByte(bytes[index]) { index += 1 }
    guard index > content.lowerBound, index < content.upperBound,
      bytes[index] == UInt8(ascii: ":")
    else { return false }
    return index + 1 == content.upperBound || bytes[index + 1] == 32
  }

  private func isKeyByte(_ byte: UInt8) -> Bool {
    97...122 ~= byte | 0x20 || 48...57 ~= byte || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: "_")
  }

  private func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}
