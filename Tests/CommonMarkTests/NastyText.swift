import SeededNumbers

/// Seeded random texts made of what Markdown may take for markup.
struct NastyText: RandomNumberGenerator {
  private var numbers: SplitMix64

  init(seed: UInt64) {
    let state = seed &* 0xD134_2543_DE82_EF95 &+ 0x2545_F491_4F6C_DD1D
    numbers = SplitMix64(state: state ^ (state >> 29))
  }

  mutating func next() -> UInt64 { numbers.next() }

  static let pieces: [String] = [
    "<", ">", "&", "&amp;", "&#42;", "&#x41;", "&copy", "*", "**", "_", "__", "`", "``", "```", "~",
    "~~~", "#", "##", "-", "--", "---", "+", "=", "===", "|", "||", "\\", "\\\\", "[", "]", "(",
    ")",
    "[^1]", "[^1]:", "[a]", "[a]: b", "[x](y)", "![", "!", "1.", "1986. ", "2) ", "1986.", "- ",
    "+ ",
    "* ", "> ", "# ", " ", "  ", "    ", "\t", "\u{A0}", "\0", "\u{2028}", "a", "b", "Jan",
    "een jaar",
    "é", "«", "»", "’", "–", "|---|---|", ":-:", "<!-- p. 2 -->", "<!--", "-->", "<b>", "</div>",
    "<http://a.nl>", "http://a.nl", noncharacter(0xFDD0),
    noncharacter(0xFDD2) + "9" + noncharacter(0xFDD3), "日本", "\u{301}", "\n", "\r", ":", ";", "{",
    "}",
    "\"", "'", "snake_case", "a*b", "C:\\temp", "$", "%", "^", "@", ",", ".", "\u{AD}",
  ]

  /// A character that no text has, which a Swift literal cannot hold.
  static func noncharacter(_ value: UInt32) -> String {
    Unicode.Scalar(value).map { String(Character($0)) } ?? ""
  }

  mutating func text(_ most: Int = 8) -> String {
    (0..<Int.random(in: 1...most, using: &self))
      .map { _ in Self.pieces.randomElement(using: &self) ?? "" }.joined()
  }
}
