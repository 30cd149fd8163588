internal import Diagnostics
internal import LetterModel

extension Paper {
  /// Says that bytes were no UTF-8.
  mutating func noteEncoding(_ decoded: Decoding) {
    guard let page = decoded.repaired else { return }
    diagnostics.append(
      Diagnostic(
        .encodingRepaired, at: Place(path: file.path),
        page,
        advice: "save the source as UTF-8"))
  }

  /// Says that a line-end hyphen could be the word's own.
  mutating func sayUndecided(_ doubt: BlockSetter.Doubt) {
    let line = place(line: doubt.line)
    let column = max(1, line.lineText.unicodeScalars.count)
    let place = Place(
      path: file.path, line: doubt.line, column: column, length: 1, lineText: line.lineText)
    diagnostics.append(
      Diagnostic(
        .hyphenUndecided, at: place,
        "“\(doubt.left)” and “\(doubt.right)” were joined without the hyphen",
        advice: "put the hyphen back if the word has one"))
  }

  /// Says how many line ends were found again, and which words may still be two.
  mutating func sayGlued(_ glued: GluedLines) {
    if glued.restored > 0 {
      diagnostics.append(
        Diagnostic(
          .lineEndsRestored, at: Place(path: file.path),
          "\(glued.restored) line ends that the source has lost were set again",
          advice: nil))
    }
    var index = 0
    while index < glued.doubts.count {
      let line = glued.doubts[index].line
      let words = glued.doubts[index...].prefix { $0.line == line }
      index = words.endIndex
      diagnostics.append(
        Diagnostic(
          .wordsGlued, at: place(of: words[words.startIndex]),
          "a line end is lost in " + words.map { "“\($0.word.string)”" }.joined(separator: ", "),
          advice: "part the words where the print’s line ends"))
    }
  }

  /// The place of a word in its line; the line where it does not stand there as it was read.
  private func place(of doubt: GluedLines.Doubt) -> Place {
    let line = place(line: doubt.line)
    let length = doubt.word.characters
    let found = line.lineText.unicodeScalars.dropFirst(doubt.column).prefix(length)
    guard String(found) == doubt.word.string else { return line }
    return Place(
      path: file.path, line: doubt.line, column: doubt.column + 1, length: length,
      lineText: line.lineText)
  }

  /// Says which lines of the text look like furniture.
  mutating func sayDoubtful() {
    for index in rows.indices where rows[index].isBody && doubtful.contains(rows[index].line) {
      say(
        .furnitureKept, row: index, "“\(rows[index].string)” was kept as text",
        advice: "take it out of the source where it is a letterhead or a page foot")
    }
  }

  /// Says where the file's name contradicts the printed dossier and number.
  mutating func checkFacts(name: String) {
    guard name.hasPrefix("kst-"), let number = facts.number else { return }
    let printed = facts.dossiers.map { "kst-" + Self.fileForm(of: $0.number) + "-" + number }
    guard let first = printed.first, !printed.contains(name) else { return }
    diagnostics.append(
      Diagnostic(
        .factsDisagree, at: Place(path: file.path),
        "the file’s name says \(name), the print says \(first)",
        advice: "the name stays the letter’s address; look which of the two is right"))
  }

  /// `31 700 V` as file names have it: `31700-V`.
  static func fileForm(of dossier: String) -> String {
    var form = ""
    for (index, part) in dossier.split(separator: " ").enumerated() where !part.hasPrefix("(") {
      if part == "R" || part.hasSuffix(")") { continue }
      form += (index == 0 || part.utf8.allSatisfy(\.isDigit) ? "" : "-") + part
    }
    return form
  }
}
