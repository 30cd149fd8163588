internal import ByteRuns

/// Writes XML 1.0: what it may not hold becomes the sign for a character that could not be shown.
struct XMLWriter: ~Copyable {
  private var written = WrittenBytes()

  /// What was written.
  var bytes: [UInt8] { written.bytes }

  /// - Parameter isFirst: whether it begins the file, and does not go on with one.
  init(isFirst: Bool = true) {
    if isFirst { markup("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n") }
  }

  /// Adds mark-up as it is.
  mutating func markup(_ text: String) { written.append(bytesOf: text) }

  /// Adds mark-up that the program writes as it is.
  @_disfavoredOverload
  mutating func markup(_ text: StaticString) { written.append(text) }

  /// Adds words, escaped for text and for values in double quotes.
  mutating func text(_ text: String) {
    text.withBytes { append($0, isEscaped: false) }
  }

  /// Adds words in which `&`, `<` and `>` are escaped already, as HTML has them.
  mutating func escaped(_ text: ArraySlice<UInt8>) {
    text.withUnsafeBufferPointer { append($0, isEscaped: true) }
  }

  /// Adds an element that holds words and nothing else; nothing where there are no words.
  mutating func element(_ name: String, _ text: String?) { element(name, [], text) }

  /// Adds an element that holds words and nothing else; nothing where there are no words.
  mutating func element(_ name: String, _ attributes: [(String, String?)], _ text: String?) {
    guard let text, !text.isEmpty else { return }
    open(name, attributes)
    self.text(text)
    markup("</")
    markup(name)
    markup(">\n")
  }

  /// Adds a tag that opens an element, without attributes that have no value.
  mutating func open(_ name: String, _ attributes: [(String, String?)] = []) {
    markup("<")
    markup(name)
    for (key, value) in attributes {
      guard let value else { continue }
      markup(" ")
      markup(key)
      markup("=\"")
      text(value)
      markup("\"")
    }
    markup(">")
  }

  private mutating func append(_ text: UnsafeBufferPointer<UInt8>, isEscaped: Bool) {
    Self.plain.append(text, to: &written) { Self.replacement(text, $0, isEscaped) }
  }

  private static let plain = PlainRun(
    until: UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""))

  /// What stands for the bytes at a place, and how many they are; nil for what stands for itself.
  private static func replacement(
    _ text: UnsafeBufferPointer<UInt8>, _ index: Int, _ isEscaped: Bool
  ) -> (sign: StaticString, width: Int)? {
    switch text[index] {
    case UInt8(ascii: "&"): isEscaped && isReference(text, index) ? nil : ("&amp;", 1)
    case UInt8(ascii: "<"): ("&lt;", 1)
    case UInt8(ascii: ">"): ("&gt;", 1)
    case UInt8(ascii: "\""): ("&quot;", 1)
    case 9, 10, 13: nil
    // A vertical tab parts words.
    case 11: (" ", 1)
    case 0..<32: ("\u{FFFD}", 1)
    case 0xEF where HTMLSign.isNoCharacter(text, index): ("\u{FFFD}", 3)
    default: nil
    }
  }

  /// The references that the program's own HTML has.
  private static func isReference(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    switch text.count > index + 3 ? text[index + 1] : 0 {
    case UInt8(ascii: "l"), UInt8(ascii: "g"): follows(text, index + 2, "t;")
    case UInt8(ascii: "a"): follows(text, index + 2, "mp;")
    case UInt8(ascii: "q"): follows(text, index + 2, "uot;")
    case UInt8(ascii: "#"): follows(text, index + 2, "39;")
    default: false
    }
  }

  private static func follows(
    _ text: UnsafeBufferPointer<UInt8>, _ index: Int, _ wanted: StaticString
  ) -> Bool {
    let wanted = UnsafeBufferPointer(start: wanted.utf8Start, count: wanted.utf8CodeUnitCount)
    return text[index...].starts(with: wanted)
  }
}
