public import Diagnostics
internal import LetterModel
public import LetterParser

/// Reads letters from what pandoc makes of a word processor's file or a web page.
///
/// The file's own structure gives the blocks: nothing of it has to be guessed from the look of lines.
/// What is guessed is only what no such file marks: where the letter's opening and closing are. For
/// that its blocks are written as lines, the rules for printed text are put to them, and the lines
/// that those claim as facts or furniture are taken out of the blocks.
public enum DocumentParser {
  /// The letter of a document; nil where the bytes are not pandoc's JSON.
  ///
  /// - Parameters:
  ///   - json: what `pandoc --to json` wrote.
  ///   - path: the document's path, as diagnostics name it.
  ///   - name: the file's name without its ending.
  ///   - hasTitle: whether the document's title is part of its text, as a word processor's is; a web
  ///     page's is the window's.
  public static func parse(
    json: [UInt8], path: String, named name: String, hasTitle: Bool
  ) -> Checked<ParsedLetter>? {
    guard let tree = JSONTree(json), case .list(let blocks) = tree["blocks"] else { return nil }
    var reader = BlockReader(anchors: Anchors(blocks))
    var parts = hasTitle ? reader.title(tree["meta"]) : []
    parts += reader.parts(blocks)
    reader.readNotes()
    let text = SourceFile(path: path + " as text", bytes: reader.lines.bytes)
    var parsed = LetterParser.frame(of: text, named: name)
    let claimed = Set(
      parsed.value.account.filter { !$0.isBlank && $0.parts.allSatisfy { $0.use != .body } }
        .map(\.line))
    parsed.value.letter.blocks = Headings.marked(PlainLists.set(parts)).compactMap {
      $0.block(without: claimed)
    }
    parsed.value.letter.notes = reader.notes
    parsed.diagnostics += Remarks.told(reader.remarks.map(\.remark), of: path)
    if parsed.value.letter.blocks.isEmpty, parsed.value.letter.facts.kind == .letter {
      parsed.diagnostics.append(LetterParser.holdsNoText(path))
    }
    if !reader.remarks.isEmpty {
      let (remarks, uses) = (reader.remarks, parsed.value.uses)
      parsed.value = ParsedLetter(
        letter: parsed.value.letter, account: Remarks.settled(remarks, in: uses.lines))
    }
    return parsed
  }
}
