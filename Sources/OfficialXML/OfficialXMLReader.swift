public import Diagnostics
internal import LetterModel
public import LetterParser
internal import XMLReading

/// Reads letters from the official XML of parliamentary papers: `kamerwrk`, in which those of 1995
/// to 2009 stand, and `officiele-publicatie` since.
public enum OfficialXMLReader {
  /// The letter of a file, with holes where it could not be read.
  ///
  /// - Parameters:
  ///   - name: the file's name without its ending; the letter's id, unless an address cannot hold it.
  ///   - record: the `metadata.xml` beside it, where there is one.
  public static func read(
    _ file: SourceFile, named name: String, record: SourceFile? = nil
  ) -> Checked<ParsedLetter> {
    var diagnostics: [Diagnostic] = []
    let tree = XMLTreeReader.read(file).adding(to: &diagnostics)
    var reading = OfficialReading(tree, named: name)
    var blocks: [Block] = []
    if let root = tree.root {
      reading.prepare(root)
      blocks = reading.blocks(in: root, Level())
      reading.finish(&blocks)
    }
    if let record {
      let known = XMLTreeReader.read(record).adding(to: &diagnostics)
      reading.add(OfficialRecord(known))
    }
    reading.check(blocks)
    return Checked(reading.parsed(blocks), diagnostics + reading.diagnostics)
  }
}

/// How deep a part of a paper lies within its divisions.
struct Level {
  /// The level of the heading that is nearest above; 1 is the paper's own title.
  var heading = 1
}
