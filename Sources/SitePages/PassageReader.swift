/// Walks a letter's HTML once and collects the words of the wanted passages.
///
/// The HTML is the program's own: well-formed, values in double quotes. Whatever it is instead, the
/// walk ends, and what it cannot read is left unmarked.
struct PassageReader {
  let html: [UInt8]
  let ids: [String: [[UInt8]]]
  private(set) var passages: [PassageText] = []
  /// The wanted passages that are open, with how many elements stood open before each.
  private var open: [(passage: Int, depth: Int)] = []
  private var depth = 0
  /// How many elements stood open before one whose words are not the letter's.
  private var silence: Int?

  init(html: [UInt8], ids: [String: [[UInt8]]]) {
    self.html = html
    self.ids = ids
  }

  mutating func read() {
    var index = 0
    while index < html.count {
      if html[index] == UInt8(ascii: "<") {
        guard let end = html[index...].firstIndex(of: UInt8(ascii: ">")) else { return }
        tag(index..<(end + 1))
        index = end + 1
      } else if let passage = open.last?.passage, silence == nil {
        index = word(at: index, of: passage)
      } else {
        index = html[index...].firstIndex(of: UInt8(ascii: "<")) ?? html.count
      }
    }
  }

  private mutating func tag(_ range: Range<Int>) {
    let bytes = html[range]
    if bytes.dropFirst().first == UInt8(ascii: "/") {
      depth -= 1
      if let last = open.last, depth <= last.depth { open.removeLast() }
      if let silent = silence, depth <= silent { silence = nil }
    } else if bytes.dropFirst().first != UInt8(ascii: "!") {
      if Self.isVoid(bytes) {
        if let passage = open.last?.passage, silence == nil { space(range.upperBound, passage) }
        return
      }
      if silence == nil, Self.isSilent(bytes) { silence = depth }
      if let id = Self.value(of: " id=\"", in: bytes), ids[id] != nil {
        open.append((passages.count, depth))
        passages.append(PassageText(id: id))
      }
      depth += 1
    }
  }

  /// Takes one byte, run of space or reference of a passage's words; gives where the next begins.
  private mutating func word(at index: Int, of passage: Int) -> Int {
    let byte = html[index]
    if PassageText.isSpace(byte) {
      let end = html[index...].firstIndex { !PassageText.isSpace($0) } ?? html.count
      if passages[passage].text.last.map({ $0 != UInt8(ascii: " ") }) ?? false {
        passages[passage].text.append(UInt8(ascii: " "))
        passages[passage].places.append(index..<end)
      }
      return end
    }
    if byte == UInt8(ascii: "&"), let reference = HTMLReference(html, at: index) {
      for byte in reference.text.utf8 {
        passages[passage].text.append(byte)
        passages[passage].places.append(index..<reference.end)
      }
      return reference.end
    }
    passages[passage].text.append(byte)
    passages[passage].places.append(index..<(index + 1))
    return index + 1
  }

  /// A line break stands for a space, of no width in the HTML.
  private mutating func space(_ index: Int, _ passage: Int) {
    guard let last = passages[passage].text.last, last != UInt8(ascii: " ") else { return }
    passages[passage].text.append(UInt8(ascii: " "))
    passages[passage].places.append(index..<index)
  }

  private static func isVoid(_ tag: ArraySlice<UInt8>) -> Bool {
    let name = tag.dropFirst().prefix { 97...122 ~= $0 || 48...57 ~= $0 }
    return [Array("br".utf8), Array("hr".utf8), Array("img".utf8), Array("col".utf8)]
      .contains(Array(name))
  }

  private static func isSilent(_ tag: ArraySlice<UInt8>) -> Bool {
    switch value(of: " class=\"", in: tag) {
    case "here", "page-mark": true
    default:
      switch value(of: " role=\"", in: tag) {
      case "doc-noteref", "doc-backlink", "doc-pagebreak": true
      default: false
      }
    }
  }

  private static func value(of name: String, in tag: ArraySlice<UInt8>) -> String? {
    guard let range = ByteSearch(Array(name.utf8)).first(in: tag) else { return nil }
    let value = tag.dropFirst(range.upperBound).prefix { $0 != UInt8(ascii: "\"") }
    return String(decoding: value, as: UTF8.self)
  }
}
