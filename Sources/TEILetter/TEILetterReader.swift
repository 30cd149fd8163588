public import Diagnostics
internal import LetterModel
public import LetterParser
internal import XMLReading

/// Reads letters in TEI: who wrote to whom out of `correspDesc`, or where there is none out of the
/// letter's opening and closing; the reading text out of `text`.
public enum TEILetterReader {
  /// The letter of a file, with holes where it could not be read.
  ///
  /// - Parameter name: the file's name without its ending; the letter's id, unless an address
  ///   cannot hold it.
  public static func read(_ file: SourceFile, named name: String) -> Checked<ParsedLetter> {
    var diagnostics: [Diagnostic] = []
    let tree = XMLTreeReader.read(file).adding(to: &diagnostics)
    var reading = TEIReading(tree, named: name)
    reading.facts.source = SourceRecord(
      file: file.path.split(separator: "/").last.map(String.init) ?? file.path)
    var blocks: [Block] = []
    if let root = tree.root {
      reading.prepare(root)
      blocks = reading.readAll(root)
    }
    reading.check(blocks)
    let letter = Letter(facts: reading.facts, blocks: blocks, notes: reading.notes.all)
    return Checked(
      ParsedLetter(letter: letter, account: reading.account.lines),
      diagnostics + reading.diagnostics)
  }
}
