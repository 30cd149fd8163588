internal import Diagnostics

/// Something that an editor should look at.
public struct Doubt: Sendable, Hashable {
  /// The file that it stands in.
  public let path: String
  /// The line, counted from 1; 0 where it is not known.
  public let line: Int
  /// What is doubtful, in one line.
  public let text: String
  /// How doubtful it is; more comes first.
  let weight: Int

  init(path: String, line: Int = 0, text: String, weight: Int) {
    self.path = path
    self.line = line
    self.text = text
    self.weight = weight
  }

  /// Place and words on one line, with nothing in them that could command a terminal.
  public var description: String {
    DiagnosticReport.visible(line > 0 ? "\(path):\(line): \(text)" : "\(path): \(text)")
  }
}

extension Doubt: Comparable {
  /// The most doubtful first, then by place and words: always in the same order.
  public static func < (a: Doubt, b: Doubt) -> Bool {
    if a.weight != b.weight { return a.weight > b.weight }
    return (a.path, a.line, a.text) < (b.path, b.line, b.text)
  }
}
