/// Puts a backslash before every byte of a line's words that CommonMark would read as markup, and
/// before no other: a person reads this form.
struct Escape {
  /// Where the line stands: what begins a block there must be escaped in some places only.
  enum Place {
    case line, heading, cell
  }

  let place: Place
  /// How many backticks the block has: a single one can enclose nothing.
  let backticks: Int

  /// The line with its escapes.
  func escaped(_ row: Row) -> [UInt8] {
    let bytes = row.bytes
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 8)
    let opening = openingEscape(row)
    let closing = place == .heading ? closingHash(bytes) : nil
    for index in bytes.indices {
      let byte = bytes[index]
      if row.roles[index] != .markup,
        index == opening || index == closing || isMarkup(byte, at: index, in: row)
      {
        result.append(UInt8(ascii: "\\"))
      }
      result.append(byte)
    }
    return result
  }

  /// Whether a byte of the words means something wherever it stands.
  private func isMarkup(_ byte: UInt8, at index: Int, in row: Row) -> Bool {
    guard byte < 128, !byte.isAlphanumeric, byte != 32 else { return false }
    let bytes = row.bytes
    let before = index > 0 ? bytes[index - 1] : nil
    let next = index + 1 < bytes.count ? bytes[index + 1] : nil
    switch byte {
    case UInt8(ascii: "\\"): return next?.isPunctuation ?? true
    case UInt8(ascii: "*"): return before != 32 || next != 32
    case UInt8(ascii: "_"):
      if before == 32, next == 32 { return false }
      return before?.isAlphanumeric != true || next?.isAlphanumeric != true
    case UInt8(ascii: "`"): return backticks > 1
    case UInt8(ascii: "<"):
      guard let next else { return false }
      return next.isLetter || "/!?".utf8.contains(next)
    case UInt8(ascii: "&"): return looksLikeEntity(bytes, from: index + 1)
    case UInt8(ascii: "["): return row.roles[index] == .linkWords || next == UInt8(ascii: "^")
    case UInt8(ascii: "]"):
      return row.roles[index] == .linkWords || next == UInt8(ascii: "(")
    case UInt8(ascii: "!"):
      return next == UInt8(ascii: "[") && row.roles[index + 1] == .markup
    case UInt8(ascii: ":"):
      return index > 0 && row.roles[index - 1] == .markup && before == UInt8(ascii: "]")
    case UInt8(ascii: "|"): return place == .cell
    default: return false
    }
  }

  /// `&amp;`, `&#38;`, `&#x26;`: whatever is built like one, known or not.
  private func looksLikeEntity(_ bytes: [UInt8], from start: Int) -> Bool {
    var index = start
    while index < bytes.count, index - start < 40,
      bytes[index].isAlphanumeric || (index == start && bytes[index] == UInt8(ascii: "#"))
    {
      index += 1
    }
    return index > start && index < bytes.count && bytes[index] == UInt8(ascii: ";")
  }

  /// The last `#` of a heading that ends in a separate run of them, which would be taken off.
  private func closingHash(_ bytes: [UInt8]) -> Int? {
    guard bytes.last == UInt8(ascii: "#") else { return nil }
    let run = bytes.reversed().prefix { $0 == UInt8(ascii: "#") }.count
    let before = bytes.count - run - 1
    return before < 0 || bytes[before] == 32 ? bytes.count - 1 : nil
  }

  /// The byte to escape where a line would begin a block: a list, heading, quotation, rule, fence,
  /// link definition or table.
  private func openingEscape(_ row: Row) -> Int? {
    guard place == .line, let first = row.bytes.first else { return nil }
    let bytes = row.bytes
    let isAlone = bytes.count == 1
    switch first {
    case UInt8(ascii: ">"): return 0
    case UInt8(ascii: "#"):
      let run = bytes.prefix { $0 == first }.count
      return run <= 6 && (run == bytes.count || bytes[run] == 32) ? 0 : nil
    case UInt8(ascii: "-"), UInt8(ascii: "|"), UInt8(ascii: ":"), UInt8(ascii: "+"):
      if first != UInt8(ascii: "|"), first != UInt8(ascii: ":"), isAlone || bytes[1] == 32 {
        return 0
      }
      return bytes.allSatisfy({ "-|: ".utf8.contains($0) }) ? 0 : nil
    case UInt8(ascii: "="): return bytes.allSatisfy { $0 == first || $0 == 32 } ? 0 : nil
    case UInt8(ascii: "~"): return bytes.starts(with: "~~~".utf8) ? 0 : nil
    case UInt8(ascii: "["):
      return zip(bytes, bytes.dropFirst()).contains {
        $0 == UInt8(ascii: "]") && $1 == UInt8(ascii: ":")
      } ? 0 : nil
    case UInt8(ascii: "0")...UInt8(ascii: "9"): return numberEnd(bytes)
    default: return nil
    }
  }

  /// The full stop or bracket of a line that begins like a numbered item: `1986. Een jaar`.
  private func numberEnd(_ bytes: [UInt8]) -> Int? {
    let digits = bytes.prefix { 48...57 ~= $0 }.count
    guard digits <= 9, digits < bytes.count,
      bytes[digits] == UInt8(ascii: ".") || bytes[digits] == UInt8(ascii: ")"),
      digits + 1 == bytes.count || bytes[digits + 1] == 32
    else { return nil }
    return digits
  }
}

extension UInt8 {
  fileprivate var isLetter: Bool { 97...122 ~= self | 0x20 }
  fileprivate var isAlphanumeric: Bool { isLetter || 48...57 ~= self }
  fileprivate var isPunctuation: Bool {
    33...47 ~= self || 58...64 ~= self || 91...96 ~= self || 123...126 ~= self
  }
}
