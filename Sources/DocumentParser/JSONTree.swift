/// JSON as pandoc writes it.
enum JSONTree: Sendable {
  case null
  case flag(Bool)
  case number(Int)
  case text(String)
  case list([JSONTree])
  case object([String: JSONTree])

  /// How deep a letter's blocks can lie within each other.
  static let deepest = 256

  /// Reads bytes; nil where they are no JSON, or lie deeper within each other than a letter's.
  init?(_ bytes: [UInt8]) {
    var reader = JSONReader(bytes)
    guard let tree = reader.value(depth: 0) else { return nil }
    self = tree
  }
}

extension JSONTree {
  /// The elements of a list; none of anything else.
  var elements: [JSONTree] {
    if case .list(let elements) = self { elements } else { [] }
  }

  /// The words of a text.
  var string: String? {
    if case .text(let text) = self { text } else { nil }
  }

  /// The whole number.
  var int: Int? {
    if case .number(let number) = self { number } else { nil }
  }

  /// A field of an object.
  subscript(_ name: String) -> JSONTree {
    if case .object(let fields) = self { fields[name] ?? .null } else { .null }
  }

  /// An element of a list; null where there are fewer.
  subscript(_ index: Int) -> JSONTree {
    if case .list(let elements) = self, elements.indices ~= index { elements[index] } else { .null }
  }
}

/// Reads JSON byte by byte.
private struct JSONReader {
  private let bytes: [UInt8]
  private var index = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func value(depth: Int) -> JSONTree? {
    guard depth < JSONTree.deepest, let byte = next() else { return nil }
    switch byte {
    case UInt8(ascii: "{"): return object(depth)
    case UInt8(ascii: "["): return list(depth)
    case UInt8(ascii: "\""): return text().map(JSONTree.text)
    default: return word()
    }
  }

  /// The next byte that is no blank.
  private mutating func next() -> UInt8? {
    while index < bytes.count, bytes[index] <= 32 { index += 1 }
    return index < bytes.count ? bytes[index] : nil
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard next() == byte else { return false }
    index += 1
    return true
  }

  private mutating func object(_ depth: Int) -> JSONTree? {
    index += 1
    var fields: [String: JSONTree] = [:]
    if take(UInt8(ascii: "}")) { return .object(fields) }
    repeat {
      guard next() == UInt8(ascii: "\""), let name = text(), take(UInt8(ascii: ":")),
        let value = value(depth: depth + 1)
      else { return nil }
      fields[name] = value
    } while take(UInt8(ascii: ","))
    return take(UInt8(ascii: "}")) ? .object(fields) : nil
  }

  private mutating func list(_ depth: Int) -> JSONTree? {
    index += 1
    var elements: [JSONTree] = []
    if take(UInt8(ascii: "]")) { return .list(elements) }
    repeat {
      guard let value = value(depth: depth + 1) else { return nil }
      elements.append(value)
    } while take(UInt8(ascii: ","))
    return take(UInt8(ascii: "]")) ? .list(elements) : nil
  }

  /// A number, of which the whole part matters, or a name.
  private mutating func word() -> JSONTree? {
    let start = index
    while index < bytes.count, !",]} \n".utf8.contains(bytes[index]) { index += 1 }
    switch String(decoding: bytes[start..<index], as: UTF8.self) {
    case "null": return .null
    case "true": return .flag(true)
    case "false": return .flag(false)
    case let word:
      // Swift takes `nan` and `inf` for numbers, which JSON does not have, and no whole number is one.
      guard let number = Double(word), number.isFinite else { return nil }
      return .number(Int(max(min(number, 1e9), -1e9)))
    }
  }

  private mutating func text() -> String? {
    index += 1
    var text: [UInt8] = []
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == UInt8(ascii: "\"") { return String(decoding: text, as: UTF8.self) }
      guard byte == UInt8(ascii: "\\") else {
        text.append(byte)
        continue
      }
      guard index < bytes.count else { return nil }
      let escape = bytes[index]
      index += 1
      switch escape {
      case UInt8(ascii: "n"): text.append(10)
      case UInt8(ascii: "r"), UInt8(ascii: "t"): text.append(32)
      case UInt8(ascii: "b"), UInt8(ascii: "f"): break
      case UInt8(ascii: "u"):
        guard let scalar = scalar() else { return nil }
        text += Array(String(Character(scalar)).utf8)
      default: text.append(escape)
      }
    }
    return nil
  }

  /// The character of `\u00e9`, or of two such for one beyond the first plane.
  private mutating func scalar() -> Unicode.Scalar? {
    guard let first = unit() else { return nil }
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard bytes[index...].starts(with: #"\u"#.utf8) else { return "\u{FFFD}" }
    index += 2
    guard let second = unit() else { return nil }
    guard first < 0xDC00, 0xDC00..<0xE000 ~= second else { return "\u{FFFD}" }
    return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
  }

  private mutating func unit() -> UInt32? {
    guard index + 4 <= bytes.count else { return nil }
    defer { index += 4 }
    return UInt32(String(decoding: bytes[index..<(index + 4)], as: UTF8.self), radix: 16)
  }
}
