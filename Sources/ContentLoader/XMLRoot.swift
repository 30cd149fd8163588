/// The first element of a file that is XML, as far as its first bytes show it.
struct XMLRoot {
  /// The element's name without a prefix.
  let name: String
  /// The whole tag, attributes included.
  let tag: String

  /// Finds the first element behind declarations and comments; nil for a file that is no XML, or
  /// whose declarations take up all of `head`.
  ///
  /// This only tells forms apart; the reader of XML is stricter.
  init?(head: ArraySlice<UInt8>) {
    // Most letters are text, which their first byte tells.
    guard let first = head.first, first <= 32 || first == UInt8(ascii: "<") || first >= 0xEF else {
      return nil
    }
    // UTF-16 in ASCII's range is ASCII with a zero beside each byte.
    let bytes = head.contains(0) ? Array(head).filter { $0 != 0 } : Array(head)
    var index = Self.start(of: bytes)
    guard index < bytes.count, bytes[index] == UInt8(ascii: "<") else { return nil }
    while index < bytes.count {
      while index < bytes.count, bytes[index] <= 32 { index += 1 }
      let rest = bytes[index...]
      if rest.starts(with: "<!--".utf8) {
        guard let end = Self.end(of: "-->", in: rest) else { return nil }
        index = end
      } else if rest.starts(with: "<?".utf8) {
        guard let end = Self.end(of: "?>", in: rest) else { return nil }
        index = end
      } else if rest.starts(with: "<!DOCTYPE".utf8) {
        guard let end = Self.endOfDoctype(rest) else { return nil }
        index = end
      } else {
        guard rest.first == UInt8(ascii: "<") else { return nil }
        let tag = rest.dropFirst().prefix { $0 != UInt8(ascii: ">") }
        let full = tag.prefix { $0 > 32 && $0 != UInt8(ascii: "/") }
        guard !full.isEmpty else { return nil }
        let local = full.lastIndex(of: UInt8(ascii: ":")).map { full[($0 + 1)...] } ?? full
        name = String(decoding: local, as: UTF8.self)
        self.tag = String(decoding: tag, as: UTF8.self)
        return
      }
    }
    return nil
  }

  /// Behind a byte order mark and blanks.
  private static func start(of bytes: [UInt8]) -> Int {
    for mark: [UInt8] in [[0xEF, 0xBB, 0xBF], [0xFE, 0xFF], [0xFF, 0xFE]]
    where bytes.starts(with: mark) {
      return mark.count
    }
    return bytes.firstIndex { $0 > 32 } ?? bytes.count
  }

  private static func end(of sign: String, in bytes: ArraySlice<UInt8>) -> Int? {
    let sign = Array(sign.utf8)
    var index = bytes.startIndex
    while index + sign.count <= bytes.endIndex {
      if bytes[index] == sign[0], bytes[index..<(index + sign.count)].elementsEqual(sign) {
        return index + sign.count
      }
      index += 1
    }
    return nil
  }

  /// Behind a document type, whose own declarations stand between `[` and `]`.
  private static func endOfDoctype(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard let close = bytes.firstIndex(of: UInt8(ascii: ">")) else { return nil }
    guard let open = bytes.firstIndex(of: UInt8(ascii: "[")), open < close else {
      return close + 1
    }
    guard let inner = end(of: "]", in: bytes[open...]) else { return nil }
    return bytes[inner...].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 }
  }
}
