public import LetterModel

/// Writes a letter in its intermediate form: front matter, then the text as Markdown.
///
/// What a person reads, corrects and keeps; `docs/letter-format.md` is its rule. One letter gives
/// the same bytes everywhere, and no word of it can be taken for markup:
///
///     .paragraph([.text("1986. Een jaar")])   →   1986\. Een jaar
public enum MarkdownWriter {
  /// The letter as a Markdown file in UTF-8, ending in one line break.
  public static func write(_ letter: Letter) -> [UInt8] { writeFile(letter).bytes }

  /// The letter as a Markdown file, and which of its bytes are the text below the front matter.
  public static func writeFile(_ letter: Letter) -> (bytes: [UInt8], body: Range<Int>) {
    var file = FrontMatterWriter.write(letter.facts)
    let start = file.count
    file += body(of: letter)
    return (file, start..<file.count)
  }

  /// The letter's text alone, without its facts: blocks in their order, then the notes.
  public static func body(of letter: Letter) -> [UInt8] {
    var writer = BlockWriter()
    writer.writeTop(letter.blocks)
    writer.writeNotes(letter.notes)
    return writer.bytes
  }
}
