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
    var blocks: [Block] = []
    if let root = tree.root {
      reading.prepare(root)
      blocks = reading.readAll(root)
    }
    reading.check(blocks)
    return Checked(reading.parsed(blocks), diagnostics + reading.diagnostics)
  }
}
