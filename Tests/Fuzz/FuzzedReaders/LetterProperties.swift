import CommonMark
import Diagnostics
import LetterMarkdown
import LetterModel
import LetterParser
import Properties

/// What must be true of a letter that was read, from whatever it came.
enum LetterProperties {
  /// Nothing of the source is lost in silence, and what is written of it is true.
  static func check(_ parsed: Checked<ParsedLetter>) throws(Untrue) {
    try PlaceProperties.check(parsed.diagnostics)
    let letter = parsed.value.letter
    try must(
      !letter.blocks.isEmpty || !parsed.diagnostics.isEmpty || letter.facts.kind != .letter,
      "nothing is said of a letter without text")
    let written = MarkdownWriter.writeFile(letter)
    try AccountProperties.check(parsed, frontMatter: written.bytes[..<written.body.lowerBound])
    try WrittenLetter.check(letter, written)
  }
}
