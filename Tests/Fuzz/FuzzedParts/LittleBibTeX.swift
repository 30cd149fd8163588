/// A reader of one reference of BibTeX that knows nothing of the writer.
enum LittleBibTeX {
  /// The fields in braces by their names; nil where the braces are not those of one entry.
  static func fields(of bytes: [UInt8]) -> [String: [UInt8]]? {
    guard bytes.first == UInt8(ascii: "@"), let open = bytes.firstIndex(of: 123) else { return nil }
    var fields: [String: [UInt8]] = [:]
    var depth = 1
    var name: [UInt8] = []
    var value: [UInt8] = []
    var index = open + 1
    while index < bytes.count, depth > 0 {
      let byte = bytes[index]
      index += 1
      if byte == 123 { depth += 1 }
      if byte == 125 { depth -= 1 }
      switch (depth, byte) {
      case (1, 125):
        let key = String(decoding: name.split(separator: 32).first ?? [], as: UTF8.self)
        guard fields.updateValue(value.dropFirst().map { $0 }, forKey: key) == nil else {
          return nil
        }
        (name, value) = ([], [])
      case (1, UInt8(ascii: ",")), (1, 10): name = []
      case (1, _): name.append(byte)
      case (0, _): break
      default: value.append(byte)
      }
    }
    return depth == 0 && bytes[index...].allSatisfy { $0 <= 32 } ? fields : nil
  }

  /// The words of a value without the braces that keep capitals, and TeX's names of signs resolved.
  static func words(_ value: [UInt8]) -> [UInt8] {
    var words: [UInt8] = []
    var rest = value[...]
    while let byte = rest.first {
      if let sign = signs.first(where: { rest.starts(with: $0.name) }) {
        words.append(sign.sign)
        rest = rest.dropFirst(sign.name.count)
        continue
      }
      rest = rest.dropFirst()
      if byte == 92, let next = rest.first {
        words.append(next)
        rest = rest.dropFirst()
      } else if byte != 123, byte != 125 {
        words.append(byte)
      }
    }
    return words
  }

  /// The names of a list of authors: parted by `and` between blanks, outside of braces.
  static func names(_ value: [UInt8]) -> [[UInt8]] {
    var names: [[UInt8]] = [[]]
    var depth = 0
    var index = 0
    while index < value.count {
      if value[index] == 123 { depth += 1 }
      if value[index] == 125 { depth -= 1 }
      let word = value[index...].prefix(5)
      if depth == 0, word.count == 5, word.first == 32, word.last == 32,
        word.dropFirst().prefix(3).map({ $0 | 0x20 }).elementsEqual("and".utf8)
      {
        names.append([])
        index += 5
      } else {
        names[names.count - 1].append(value[index])
        index += 1
      }
    }
    return names
  }

  private static let signs: [(name: [UInt8], sign: UInt8)] = [
    ("\\textbraceleft{}", "{"), ("\\textbraceright{}", "}"), ("\\textbackslash{}", "\\"),
    ("\\textasciitilde{}", "~"), ("\\textasciicircum{}", "^"),
  ].map { (Array($0.utf8), Array($1.utf8)[0]) }
}
