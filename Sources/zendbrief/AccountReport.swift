import Diagnostics
import LetterParser

/// The report of what became of each line of a source: nothing of a letter is lost unseen.
enum AccountReport {
  /// One line for each line of the source that is not blank: its number, what it became, its text.
  static func text(of source: SourceFile, _ account: [LineUse]?) -> String {
    guard let account else { return "\(source.path): every line is kept as it is\n" }
    let lines = source.bytes.split(
      separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    var text = "\(source.path)\n"
    for (index, use) in account.enumerated() where use != .blank && index < lines.count {
      let number = String(index + 1)
      let padding = String(repeating: " ", count: max(0, 5 - number.count))
      let words = String(decoding: lines[index], as: UTF8.self)
      text += "\(padding)\(number)  \(use.description)  \(words)\n"
    }
    return text
  }
}
