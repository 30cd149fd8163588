import Diagnostics
import LetterModel
import LetterParser

/// What must be true of a letter that was read from text: nothing of it is lost.
enum TextProperties {
  static func check(_ bytes: [UInt8]) throws(Untrue) {
    let parsed = LetterParser.parse(SourceFile(path: "l.txt", bytes: bytes), named: "l")
    try checkLines(of: bytes, parsed.value.account)
    try checkLetters(parsed.value)
    try LetterProperties.check(parsed)
  }

  /// Every sign of a line has its use; of other text than ASCII the signs may be other bytes.
  private static func checkLines(of bytes: [UInt8], _ account: [LineUse]) throws(Untrue) {
    for (index, use) in account.enumerated() {
      try must(use.line == index + 1, "line \(use.line) is the account's entry \(index + 1)")
    }
    guard bytes.allSatisfy({ $0 < 127 && ($0 >= 32 || 9...13 ~= $0) }) else { return }
    let lines = self.lines(of: bytes)
    try must(account.count == lines.count, "\(account.count) uses of \(lines.count) lines")
    for (line, use) in zip(lines, account) {
      let parts = use.parts.flatMap { $0.text.utf8 }.filter { $0 > 32 }
      try must(line.filter { $0 > 32 } == parts, "line \(use.line) has no use")
    }
  }

  /// Lines that end in any of the three ways; none after the last end.
  private static func lines(of bytes: [UInt8]) -> [[UInt8]] {
    var lines: [[UInt8]] = [[]]
    var previous: UInt8 = 0
    for byte in bytes {
      if byte == 13 || (byte == 10 && previous != 13) {
        lines.append([])
      } else if byte != 10 {
        lines[lines.count - 1].append(byte)
      }
      previous = byte
    }
    return lines.last == [] ? lines.dropLast() : lines
  }

  /// No letter that the account gives to the text is missing from it.
  private static func checkLetters(_ parsed: ParsedLetter) throws(Untrue) {
    let lines = parsed.account.flatMap(\.parts).filter { $0.use == .body }.map(\.text)
    let notes = parsed.letter.notes.flatMap { [$0.label] + Words.texts(of: $0.blocks) }
    let text = count(Words.texts(of: parsed.letter.blocks) + notes)
    for (letter, times) in count(lines) where text[letter, default: 0] < times {
      try must(false, "\(letter) is lost from the text")
    }
  }

  private static func count(_ texts: [String]) -> [Unicode.Scalar: Int] {
    var counts: [Unicode.Scalar: Int] = [:]
    for text in texts {
      for scalar in text.unicodeScalars where scalar.properties.isAlphabetic {
        counts[scalar, default: 0] += 1
      }
    }
    return counts
  }
}
