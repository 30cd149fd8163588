internal import ByteRuns

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
        let end = html.place(of: UInt8(ascii: ">"), from: index)
        guard end < html.count else { return }
        tag(index..<(end + 1))
        index = end + 1
      } else if let passage = open.last?.passage, silence == nil {
        index = word(at: index, of: passage)
      } else {
        index = html.place(of: UInt8(ascii: "<"), from: index)
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
      // Most tags are a bare name.
      if bytes.contains(UInt8(ascii: "\"")) {
        if silence == nil, !open.isEmpty, Self.isSilent(bytes) { silence = depth }
        if let id = Self.id(of: bytes), ids[id] != nil {
          open.append((passages.count, depth))
          passages.append(PassageText(id: id))
        }
      }
      depth += 1
    }
  }

  /// Takes a run of plain bytes, a run of space or a reference of a passage's words; gives where the
  /// next begins.
  private mutating func word(at index: Int, of passage: Int) -> Int {
    let byte = html[index]
    if PassageText.isSpace(byte) {
      let end = html[index...].firstIndex { !PassageText.isSpace($0) } ?? html.count
      passages[passage].addSpace(writtenAt: index..<end)
      return end
    }
    if byte == UInt8(ascii: "&"), let reference = HTMLReference(html, at: index) {
      passages[passage].add(reference.text.utf8, writtenAt: index..<reference.end)
      return reference.end
    }
    let end = plainEnd(from: index + 1)
    passages[passage].add(html[index..<end])
    return end
  }

  /// Where a run of plain bytes ends; a space between two words stands for itself.
  private func plainEnd(from index: Int) -> Int {
    var end = index
    while end < html.count, !Self.isMarkup(html[end]) {
      if PassageText.isSpace(html[end]) {
        guard html[end] == UInt8(ascii: " "), end + 1 < html.count, !Self.isMarkup(html[end + 1]),
          !PassageText.isSpace(html[end + 1])
        else { break }
      }
      end += 1
    }
    return end
  }

  private static func isMarkup(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "<") || byte == UInt8(ascii: "&")
  }

  /// A line break stands for a space, of no width in the HTML.
  private mutating func space(_ index: Int, _ passage: Int) {
    passages[passage].addSpace(writtenAt: index..<index)
  }

  private static func isVoid(_ tag: ArraySlice<UInt8>) -> Bool {
    let name = tag.dropFirst().prefix { 97...122 ~= $0 || 48...57 ~= $0 }
    return name.count < 4 && voids.contains { $0.elementsEqual(name) }
  }

  private static let voids = ["br", "hr", "img", "col"].map { Array($0.utf8) }

  private static func isSilent(_ tag: ArraySlice<UInt8>) -> Bool {
    // Most of the others have an address alone.
    guard tag.count > 14 else { return false }
    return silent.contains { $0.first(in: tag) != nil }
  }

  private static let silent = [
    " class=\"here\"", " class=\"page-mark\"", " role=\"doc-noteref\"", " role=\"doc-backlink\"",
    " role=\"doc-pagebreak\"",
  ].map { ByteSearch(Array($0.utf8)) }

  private static let address = ByteSearch(Array(" id=\"".utf8))

  private static func id(of tag: ArraySlice<UInt8>) -> String? {
    guard tag.count > 7, let range = address.first(in: tag) else { return nil }
    let value = tag.dropFirst(range.upperBound).prefix { $0 != UInt8(ascii: "\"") }
    return String(decoding: value, as: UTF8.self)
  }
}
