import Diagnostics
import LetterModel
import LetterParser
import Properties

/// What must be true of a letter's account: what it gives to the text and to the facts is there, and
/// what no reader took is told of.
enum AccountProperties {
  /// - Parameter frontMatter: the letter's facts as they are written.
  static func check(
    _ parsed: Checked<ParsedLetter>, frontMatter: ArraySlice<UInt8>
  ) throws(Untrue) {
    for (index, use) in parsed.value.account.enumerated() {
      try must(use.line > 0, "the account's entry \(index) is of line \(use.line)")
    }
    let parts = parsed.value.account.flatMap(\.parts)
    try must(
      !parsed.diagnostics.isEmpty || !parts.contains { $0.use == .apart(.unread) },
      "nothing is said of words that no reader took")
    try checkLetters(of: parts, in: parsed.value.letter)
    try checkFacts(of: parts, in: frontMatter, parsed.diagnostics)
  }

  /// No letter that the account gives to the text is missing from it, as it was read or made clean.
  private static func checkLetters(of parts: [LineUse.Part], in letter: Letter) throws(Untrue) {
    let notes = letter.notes.flatMap { [$0.label] + Words.texts(of: $0.blocks) }
    let calls = (letter.blocks + letter.notes.flatMap(\.blocks)).flatMap(Words.calls)
    let text = Words.counted(Words.texts(of: letter.blocks) + notes + calls)
    let lost = { (lines: [String]) in
      Words.counted(lines).filter { text[$0.key, default: 0] < $0.value }.map(\.key).sorted()
    }
    // The `o` of a typewriter's letters that begins a line may be an item's bullet.
    let lines = parts.filter { $0.use == .body }
      .map { $0.text.hasPrefix("o ") ? String($0.text.dropFirst()) : $0.text }
    let missing = lost(lines)
    try must(
      missing.isEmpty || lost(lines.map(LetterParser.cleaned)).isEmpty,
      "lost from the text: \(missing)")
  }

  /// What the account gives to a fact is in the front matter, unless that it cannot be is told.
  private static func checkFacts(
    of parts: [LineUse.Part], in frontMatter: ArraySlice<UInt8>, _ told: [Diagnostic]
  ) throws(Untrue) {
    let keys = frontMatter.split(separator: UInt8(ascii: "\n")).map { line in
      String(decoding: line.prefix { $0 != UInt8(ascii: ":") }, as: UTF8.self)
    }
    let present = Set(keys)
    for part in parts {
      guard case .facts(let names) = part.use else { continue }
      for name in names where !present.contains(name) {
        let isTold = name == "date" && told.contains { $0.code == .dateImpossible }
        try must(isTold, "“\(part.text)” became '\(name)', and the letter has none")
      }
    }
  }
}
