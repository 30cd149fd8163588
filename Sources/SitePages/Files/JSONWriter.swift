internal import ByteRuns
internal import LetterModel

/// Writes JSON with its keys in the order given, the same for the same values.
struct JSONWriter: ~Copyable {
  private var written = WrittenBytes()
  private var needsComma = false
  /// Whether it stands within a page's mark-up, where `</script>` may not appear.
  private let isInMarkup: Bool

  init(isInMarkup: Bool = false) { self.isInMarkup = isInMarkup }

  /// What was written.
  var bytes: [UInt8] { written.bytes }

  /// Makes room for bytes that may well come.
  mutating func reserve(_ count: Int) { written.makeRoom(for: count) }

  /// Where in a list that is written in several pieces a writer begins; it may go on within an entry,
  /// behind another of its parts.
  enum ListPart { case begins, goesOn }

  /// Begins or goes on with a list, whose entries follow.
  init(list: ListPart) {
    self.init()
    if list == .begins { written.append(UInt8(ascii: "[")) }
    needsComma = list == .goesOn
  }

  /// Ends such a list, and the file with it.
  mutating func endList() {
    written.append(UInt8(ascii: "]"))
    end()
  }

  mutating func object(_ write: (inout JSONWriter) -> Void) {
    beginObject()
    write(&self)
    endObject()
  }

  mutating func array(_ write: (inout JSONWriter) -> Void) {
    beginArray()
    write(&self)
    endArray()
  }

  // For what is written in several pieces: another writer may go on with it and end it.
  mutating func beginObject() { begin("{") }
  mutating func endObject() { end("}") }
  mutating func beginArray() { begin("[") }
  mutating func endArray() { end("]") }

  /// Begins a member; its value follows.
  ///
  /// - Parameter name: a word of ours, in which nothing has to be escaped.
  mutating func key(_ name: StaticString) {
    separate()
    written.append(UInt8(ascii: "\""))
    written.append(name)
    written.append(UInt8(ascii: "\""))
    written.append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// Begins a member whose name comes from elsewhere.
  mutating func key(named name: String) {
    separate()
    string(name)
    written.append(UInt8(ascii: ":"))
    needsComma = false
  }

  mutating func text(_ text: String?) {
    separate()
    if let text { string(text) } else { written.append("null") }
    needsComma = true
  }

  /// A text that is written part by part: what `write` gets takes them.
  mutating func text(of write: (_ part: (UnsafeBufferPointer<UInt8>) -> Void) -> Void) {
    separate()
    written.append(UInt8(ascii: "\""))
    write { escaped($0) }
    written.append(UInt8(ascii: "\""))
    needsComma = true
  }

  /// A member whose value is a text.
  mutating func member(_ name: StaticString, _ value: String?) {
    key(name)
    text(value)
  }

  mutating func number(_ number: Int?) {
    separate()
    if let number { written.append(digitsOf: number) } else { written.append("null") }
    needsComma = true
  }

  /// A page: a number, or where it has a name a text.
  mutating func page(_ page: PageName?) {
    guard let page, page.number == nil else { return number(page?.number) }
    text(page.description)
  }

  mutating func texts(_ texts: [String]) {
    array { writer in for text in texts { writer.text(text) } }
  }

  /// A line break between the entries of a long list, for whoever reads or compares the file.
  mutating func breakLine() {
    separate()
    written.append(UInt8(ascii: "\n"))
    needsComma = false
  }

  private mutating func begin(_ sign: Unicode.Scalar) {
    separate()
    written.append(UInt8(ascii: sign))
    needsComma = false
  }

  private mutating func end(_ sign: Unicode.Scalar) {
    written.append(UInt8(ascii: sign))
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { written.append(UInt8(ascii: ",")) }
    needsComma = false
  }

  /// Ends the file, as a text file ends, with a line break.
  mutating func end() { written.append(UInt8(ascii: "\n")) }

  private mutating func string(_ text: String) {
    written.append(UInt8(ascii: "\""))
    text.withBytes { escaped($0) }
    written.append(UInt8(ascii: "\""))
  }

  private mutating func escaped(_ text: UnsafeBufferPointer<UInt8>) {
    let plain = isInMarkup ? Self.plainInMarkup : Self.plain
    var start = 0
    var place = plain.end(of: text, from: 0)
    while place < text.count {
      // U+FFFE and U+FFFF are no characters, and no page may have them: `\u` tells them.
      let isNone = isInMarkup && HTMLSign.isNoCharacter(text, place)
      if isNone || text[place] != 0xEF {
        written.append(UnsafeBufferPointer(rebasing: text[start..<place]))
        if isNone {
          written.append(text[place + 2] == 0xBE ? "\\ufffe" : "\\uffff")
        } else {
          escape(text[place])
        }
        start = place + (isNone ? 3 : 1)
      }
      place = plain.end(of: text, from: max(place + 1, start))
    }
    written.append(UnsafeBufferPointer(rebasing: text[start...]))
  }

  private static let plain = PlainRun(until: UInt8(ascii: "\""), UInt8(ascii: "\\"))
  private static let plainInMarkup = PlainRun(
    until: UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "<"))

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"):
      written.append(UInt8(ascii: "\\"))
      written.append(byte)
    case UInt8(ascii: "\n"): written.append("\\n")
    default:
      written.append(bytesOf: "\\u00\(byte < 16 ? "0" : "")\(String(byte, radix: 16))")
    }
  }
}
