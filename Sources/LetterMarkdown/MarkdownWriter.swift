public import LetterModel

/// Writes a letter in its intermediate form: front matter, then the text as Markdown.
///
/// What a person reads, corrects and keeps; `docs/letter-format.md` is its rule. One letter gives
/// the same bytes everywhere, and no word of it can be taken for markup:
///
///     .paragraph([.text("1986. Een jaar")])   →   1986\. Een jaar
public enum MarkdownWriter {
  /// The letter as a Markdown file in UTF-8, ending in one line break.
  public static func write(_ letter: Letter) -> [UInt8] {
    var file = FrontMatterWriter.write(letter.facts)
    file += body(of: letter)
    return file
  }

  /// The letter's text alone, without its facts: blocks in their order, then the notes.
  public static func body(of letter: Letter) -> [UInt8] {
    var writer = BlockWriter()
    writer.writeTop(letter.blocks)
    writer.writeNotes(letter.notes)
    return writer.bytes
  }
}
