import Diagnostics
import LetterModel
import LetterParser
import Properties

/// What must be true of a letter that was read from text: nothing of it is lost.
enum TextProperties {
  static func check(_ bytes: [UInt8]) throws(Untrue) {
    let parsed = LetterParser.parse(SourceFile(path: "l.txt", bytes: bytes), named: "l")
    try checkLines(of: bytes, parsed.value.account)
    try LetterProperties.check(parsed)
  }

  /// Every sign of a line has its use, as it is read: of what is no UTF-8 the signs may be others.
  private static func checkLines(of bytes: [UInt8], _ account: [LineUse]) throws(Untrue) {
    for (index, use) in account.enumerated() {
      try must(use.line == index + 1, "line \(use.line) is the account's entry \(index + 1)")
    }
    guard let text = String(validating: bytes, as: UTF8.self) else { return }
    let lines = self.lines(of: Array(LetterParser.cleaned(text).utf8))
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
}
