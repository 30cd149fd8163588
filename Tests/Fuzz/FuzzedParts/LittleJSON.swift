/// A strict reader of JSON that knows nothing of the writer: the texts of a file, in order.
struct LittleJSON {
  private let bytes: [UInt8]
  private var index = 0
  private var strings: [String] = []

  /// All texts and keys; nil where the bytes are not JSON by the letter of RFC 8259.
  static func strings(of bytes: [UInt8]) -> [String]? {
    guard String(validating: bytes, as: UTF8.self) != nil else { return nil }
    var reader = LittleJSON(bytes: bytes)
    guard reader.value() else { return nil }
    reader.skip()
    return reader.index == bytes.count ? reader.strings : nil
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func skip() {
    while index < bytes.count, [9, 10, 13, 32].contains(bytes[index]) { index += 1 }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    skip()
    guard index < bytes.count, bytes[index] == byte else { return false }
    index += 1
    return true
  }

  private mutating func value() -> Bool {
    if take(UInt8(ascii: "{")) { return members(UInt8(ascii: "}"), hasKeys: true) }
    if take(UInt8(ascii: "[")) { return members(UInt8(ascii: "]"), hasKeys: false) }
    if take(UInt8(ascii: "\"")) { return string() }
    let word = bytes[index...].prefix { 97...122 ~= $0 || 48...57 ~= $0 || $0 == 45 }
    index = word.endIndex
    return word.elementsEqual("null".utf8) || Int(String(decoding: word, as: UTF8.self)) != nil
  }

  private mutating func members(_ close: UInt8, hasKeys: Bool) -> Bool {
    if take(close) { return true }
    repeat {
      if hasKeys { guard take(UInt8(ascii: "\"")), string(), take(58) else { return false } }
      guard value() else { return false }
    } while take(UInt8(ascii: ","))
    return take(close)
  }

  private mutating func string() -> Bool {
    var text: [UInt8] = []
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      switch byte {
      case UInt8(ascii: "\""):
        strings.append(String(decoding: text, as: UTF8.self))
        return true
      case 0..<32: return false
      case UInt8(ascii: "\\"):
        guard let sign = escape() else { return false }
        text += sign
      default: text.append(byte)
      }
    }
    return false
  }

  private mutating func escape() -> [UInt8]? {
    guard index < bytes.count else { return nil }
    let byte = bytes[index]
    index += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [byte]
    case UInt8(ascii: "n"): return [10]
    case UInt8(ascii: "u"):
      let digits = bytes[index...].prefix(4)
      index = digits.endIndex
      guard digits.count == 4, digits.allSatisfy({ 48...57 ~= $0 || 97...102 ~= $0 | 0x20 }),
        let value = UInt32(String(decoding: digits, as: UTF8.self), radix: 16),
        let scalar = Unicode.Scalar(value)
      else { return nil }
      return Array(String(scalar).utf8)
    default: return nil
    }
  }
}
