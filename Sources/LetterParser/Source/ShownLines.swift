/// A source's lines as they came, for a person to look at: nothing is mended, and what no page can show
/// is shown by a sign.
struct ShownLines {
  /// The lines in order, as many as `SourceText` has of the same source.
  private(set) var lines: [String] = []

  init(_ bytes: [UInt8]) {
    lines.reserveCapacity(bytes.count / 40 + 1)
    SourceText.eachLine(of: bytes) { lines.append(Self.shown($0)) }
  }

  private static func shown(_ line: ArraySlice<UInt8>) -> String {
    if line.allSatisfy({ 32..<127 ~= $0 }) { return String(decoding: line, as: UTF8.self) }
    let text = String(validating: line, as: UTF8.self)
    return visible(text ?? String(decoding: Decoding(Array(line)).bytes, as: UTF8.self))
  }

  /// Control characters as their pictures: `␌` where a page turned.
  ///
  /// What turns the order of others, or is no character, could make a line look like another.
  private static func visible(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { sign(for: $0.value) != nil }) else { return text }
    var shown = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { shown.append(sign(for: scalar.value) ?? scalar) }
    return String(shown)
  }

  /// The sign in place of a character that no page can show; nil for all others.
  private static func sign(for character: UInt32) -> Unicode.Scalar? {
    switch character {
    case 9, 32..<127: nil
    case 0..<32: Unicode.Scalar(0x2400 + character) ?? "\u{FFFD}"
    case 127: "\u{2421}"
    case 0x80..<0xA0, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFDD0...0xFDEF:
      "\u{FFFD}"
    default: character & 0xFFFE == 0xFFFE ? "\u{FFFD}" : nil
    }
  }
}
