/// Reads a value of front matter that stands on one line.
struct PlainValue {
  private let bytes: [UInt8]
  private let end: Int
  private var index: Int

  /// The value in a range of a file; nil where Yams should look.
  static func read(_ bytes: [UInt8], _ range: Range<Int>) -> FrontMatterNode? {
    var reader = PlainValue(bytes: bytes, end: range.upperBound, index: range.lowerBound)
    guard let node = reader.value(inFlow: false, depth: 0) else { return nil }
    reader.skipBlanks()
    let isComment = reader.index > node.place.upperBound && reader.peek == UInt8(ascii: "#")
    return reader.index == reader.end || isComment ? node : nil
  }

  private init(bytes: [UInt8], end: Int, index: Int) {
    self.bytes = bytes
    self.end = end
    self.index = index
  }

  private var peek: UInt8? { index < end ? bytes[index] : nil }

  private mutating func skipBlanks() { while peek == 32 { index += 1 } }

  private mutating func value(inFlow: Bool, depth: Int) -> FrontMatterNode? {
    guard depth < 4, let first = peek else { return nil }
    switch first {
    case UInt8(ascii: "["): return list(depth: depth)
    case UInt8(ascii: "{"): return mapping(depth: depth)
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return quoted(first)
    default: return plain(inFlow: inFlow)
    }
  }

  private mutating func quoted(_ quote: UInt8) -> FrontMatterNode? {
    let start = index
    var text: [UInt8] = []
    index += 1
    while let byte = peek {
      index += 1
      if byte == quote {
        guard quote == UInt8(ascii: "'"), peek == quote else {
          return .scalar(String(decoding: text, as: UTF8.self), isQuoted: true, start..<index)
        }
        index += 1
      } else if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
        guard let escaped = peek, escaped == byte || escaped == quote else { return nil }
        text.append(escaped)
        index += 1
        continue
      }
      text.append(byte)
    }
    return nil
  }

  private mutating func plain(inFlow: Bool) -> FrontMatterNode? {
    let start = index
    var last = index
    while let byte = peek {
      if inFlow, byte == UInt8(ascii: ",") || byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}") {
        break
      }
      if byte == UInt8(ascii: "#"), index > start, bytes[index - 1] == 32 { break }
      index += 1
      if byte != 32 { last = index }
    }
    let text = Array(bytes[start..<last])
    guard YAMLScalar.isPlain(text, inFlow: inFlow) else { return nil }
    return .scalar(String(decoding: text, as: UTF8.self), isQuoted: false, start..<last)
  }

  private mutating func list(depth: Int) -> FrontMatterNode? {
    let start = index
    index += 1
    var items: [FrontMatterNode] = []
    skipBlanks()
    while let byte = peek, byte != UInt8(ascii: "]") {
      guard let item = value(inFlow: true, depth: depth + 1) else { return nil }
      items.append(item)
      guard separated(before: UInt8(ascii: "]")) else { return nil }
    }
    guard peek != nil else { return nil }
    index += 1
    return .list(items, start..<index)
  }

  private mutating func mapping(depth: Int) -> FrontMatterNode? {
    let start = index
    index += 1
    var entries: [FrontMatterNode.Entry] = []
    skipBlanks()
    while let byte = peek, byte != UInt8(ascii: "}") {
      let key = index
      while let byte = peek, 97...122 ~= byte | 0x20 || 48...57 ~= byte || byte == 45 || byte == 95 {
        index += 1
      }
      let name = String(decoding: bytes[key..<index], as: UTF8.self)
      let place = key..<index
      guard !place.isEmpty, bytes[key] != 45, peek == UInt8(ascii: ":"),
        !entries.contains(where: { $0.key == name }), entries.count < 64
      else { return nil }
      index += 1
      guard peek == 32 else { return nil }
      skipBlanks()
      guard let value = value(inFlow: true, depth: depth + 1) else { return nil }
      entries.append(FrontMatterNode.Entry(key: name, place: place, value: value))
      guard separated(before: UInt8(ascii: "}")) else { return nil }
    }
    guard peek != nil else { return nil }
    index += 1
    return .mapping(entries, start..<index)
  }

  /// Steps over a comma and blanks; whether one was there, or the end is next.
  private mutating func separated(before closing: UInt8) -> Bool {
    skipBlanks()
    if peek == closing { return true }
    guard peek == UInt8(ascii: ",") else { return false }
    index += 1
    skipBlanks()
    return true
  }
}
