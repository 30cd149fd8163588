/// Aliases of YAML, which nothing that an editor writes here has a use for, and which are not read.
///
/// A few lines of them make gigabytes, and YAML's library follows them all where they stand in a key:
///
///     a: &a [x, x, x, x, x, x, x, x, x]
///     b: &b [*a, *a, *a, *a, *a, *a, *a]
///     c: &c [*b, *b, *b, *b, *b, *b, *b]
public enum YAMLAlias {
  /// The first alias of an anchor that stands before it: the place of `*name` after `&name`.
  ///
  /// A star in running text is none: nobody writes `&vrede` and then `*vrede`.
  public static func first(in bytes: ArraySlice<UInt8>) -> Range<Int>? {
    guard bytes.contains(UInt8(ascii: "*")), bytes.contains(UInt8(ascii: "&")) else { return nil }
    var anchors: Set<ArraySlice<UInt8>> = []
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let sign = bytes[index]
      let start = index
      index += 1
      guard sign == UInt8(ascii: "*") || sign == UInt8(ascii: "&"),
        start == bytes.startIndex || isOpen(bytes[..<start])
      else { continue }
      let name = bytes[index...].prefix(while: isName)
      index = name.endIndex
      guard !name.isEmpty else { continue }
      if sign == UInt8(ascii: "&") {
        anchors.insert(name)
      } else if anchors.contains(name) {
        return start..<name.endIndex
      }
    }
    return nil
  }

  /// What is told of one, and what to do.
  public static let trouble = (
    message: "an alias of YAML is not read", advice: "write the value out where it is meant"
  )

  /// Whether an anchor or alias can follow some bytes: after a quotation mark or a letter, `café*a`, it is text.
  private static func isOpen(_ before: ArraySlice<UInt8>) -> Bool {
    guard let last = before.last else { return true }
    // `-*a` is a text: an item's dash needs a blank behind it, and that is what stands before the star.
    if last < 0x80 { return last <= 32 || "[{,:?".utf8.contains(last) }
    return marks.contains { before.suffix($0.count).elementsEqual($0) }
  }

  /// What ends a line of YAML, or may begin one, beyond ASCII.
  private static let marks = ["\u{85}", "\u{2028}", "\u{2029}", "\u{FEFF}"].map { Array($0.utf8) }

  /// Whether a byte can stand in an anchor's name.
  private static func isName(_ byte: UInt8) -> Bool {
    48...57 ~= byte || 65...90 ~= byte || 97...122 ~= byte || byte == UInt8(ascii: "_")
      || byte == UInt8(ascii: "-")
  }
}
