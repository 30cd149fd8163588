/// Seeded random texts made of what Markdown may take for markup.
struct NastyText: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed &* 0xD134_2543_DE82_EF95 &+ 0x2545_F491_4F6C_DD1D
    state ^= state >> 29
  }

  /// SplitMix64: the same numbers on every machine.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

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
