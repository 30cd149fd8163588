import Diagnostics
import LetterParser

/// The report of what became of each line of a source: nothing of a letter is lost unseen.
enum AccountReport {
  /// One line for each line of the source that is not blank: its number, what it became, its text.
  static func text(of source: SourceFile, _ account: LineAccount?) -> String {
    let path = DiagnosticReport.visible(source.path)
    guard let account else { return "\(path): every line is kept as it is\n" }
    var text = "\(path)\n"
    for line in account.lines where !line.isBlank {
      let number = String(line.line)
      let padding = String(repeating: " ", count: max(0, 5 - number.count))
      for part in line.parts {
        text += "\(padding)\(number)  \(part.use): \(DiagnosticReport.visible(part.text))\n"
      }
    }
    return text
  }
}
