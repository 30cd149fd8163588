/// Reads the boxes that `pdftotext -bbox-layout` writes: one element a line.
///
///     <page width="595.275591" height="841.889764">
///       <line …>
///         <word xMin="56.692913" yMin="60.936120" xMax="103.414036" yMax="75.456847">Tweede</word>
///
/// It is no reader of XML in general: what the program does not write is passed over.
struct BoxReader {
  /// The sheets in order, those without words too.
  private(set) var sheets: [PrintedSheet] = []

  private static let page = Array("<page ".utf8)
  private static let line = Array("<line ".utf8)
  private static let word = Array("<word ".utf8)
  private static let wordEnd = Array("</word>".utf8)

  /// A print is no larger than this, in thousandths of a point; boxes beyond are at its edge.
  private static let farthest = 20_000_000

  init(_ bytes: [UInt8]) {
    var run = 0
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      let element = line.drop { $0 == UInt8(ascii: " ") }
      if element.starts(with: Self.word) {
        read(word: element, run: run)
      } else if element.starts(with: Self.line) {
        run += 1
      } else if element.starts(with: Self.page) {
        sheets.append(PrintedSheet())
      }
    }
  }

  private mutating func read(word element: ArraySlice<UInt8>, run: Int) {
    guard !sheets.isEmpty, let close = element.firstIndex(of: UInt8(ascii: ">")) else { return }
    var edges: [Int] = []
    var index = element.startIndex
    while index < close {
      if element[index] == UInt8(ascii: "\"") {
        edges.append(Self.number(element[(index + 1)..<close]))
        index = element[(index + 1)..<close].firstIndex(of: UInt8(ascii: "\"")) ?? close
      }
      index += 1
    }
    let text = Self.text(element[(close + 1)...])
    guard edges.count == 4, !text.isEmpty else { return }
    sheets[sheets.count - 1].words.append(
      PrintedWord(
        left: min(edges[0], edges[2]), right: max(edges[0], edges[2]),
        top: min(edges[1], edges[3]), bottom: max(edges[1], edges[3]), text: text, run: run))
  }

  /// The number that bytes begin with, in thousandths.
  private static func number(_ bytes: ArraySlice<UInt8>) -> Int {
    var value = 0
    var decimals: Int?
    for byte in bytes.drop(while: { $0 == UInt8(ascii: "-") }) {
      if byte == UInt8(ascii: ".") {
        decimals = 0
      } else if byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9"), decimals ?? 0 < 3 {
        value = min(value * 10 + Int(byte - UInt8(ascii: "0")), farthest)
        decimals = decimals.map { $0 + 1 }
      } else {
        break
      }
    }
    for _ in (decimals ?? 0)..<3 { value = min(value * 10, farthest) }
    return bytes.first == UInt8(ascii: "-") ? -value : value
  }

  /// A word's letters: entities resolved, what no letter can hold left out.
  private static func text(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var end = bytes.endIndex
    while end > bytes.startIndex, bytes[end - 1] <= 32 { end -= 1 }
    var inner = bytes[..<end]
    if inner.suffix(wordEnd.count).elementsEqual(wordEnd) { inner = inner.dropLast(wordEnd.count) }
    guard inner.contains(where: { $0 == UInt8(ascii: "&") || $0 <= 32 }) else { return inner }
    var text: [UInt8] = []
    var rest = inner
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "&"),
        let entity = entities.first(where: { rest.starts(with: $0.name) })
      {
        text.append(entity.byte)
        rest = rest.dropFirst(entity.name.count)
      } else if byte > 32 {
        text.append(byte)
      }
    }
    return text[...]
  }

  private static let entities: [(name: [UInt8], byte: UInt8)] = [
    (Array("amp;".utf8), UInt8(ascii: "&")), (Array("lt;".utf8), UInt8(ascii: "<")),
    (Array("gt;".utf8), UInt8(ascii: ">")), (Array("quot;".utf8), UInt8(ascii: "\"")),
    (Array("apos;".utf8), UInt8(ascii: "'")), (Array("#39;".utf8), UInt8(ascii: "'")),
  ]
}
