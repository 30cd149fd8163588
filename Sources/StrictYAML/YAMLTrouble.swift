internal import Yams

/// What YAML's library found wrong, in words for whoever wrote it: where it begins, and what to do.
public struct YAMLTrouble {
  /// What is wrong.
  public let problem: String
  /// The line of the YAML in which it is, from 1 on.
  public let line: Int
  /// The column in it, in Unicode scalars, from 1 on.
  public let column: Int
  /// What to do.
  public let advice: String

  /// What an error tells of a text; nil where it has no place in it.
  public init?(_ error: any Error, in text: String) {
    switch error as? YamlError {
    case .scanner(let context, let problem, let mark, _)?,
      .parser(let context, let problem, let mark, _)?,
      .composer(let context, let problem, let mark, _)?:
      // The end of the text is where a quotation mark was missed, and not where it is missing.
      if let context, context.text.contains("quoted scalar"), problem.contains("unexpected") {
        self.init(
          "a quotation mark is not closed", context.mark,
          "close it behind the value that begins here, or take it away")
      } else {
        let line = Self.line(mark.line, of: text)
        self.init(problem, mark, Self.advice(for: problem, at: mark.column, of: line))
      }
    default: return nil
    }
  }

  private init(_ problem: String, _ mark: Mark, _ advice: String) {
    (self.problem, line, column, self.advice) = (problem, mark.line, mark.column, advice)
  }

  /// A line without its end.
  private static func line(_ number: Int, of text: String) -> [Unicode.Scalar] {
    let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.indices.contains(number - 1) ? Array(lines[number - 1]) : []
  }

  /// What to do, by what was found and what stands there: `[verdrag*, *verdrag]` has an alias for it, and a bracket that
  /// is not closed is found out only where the next key begins.
  private static func advice(
    for problem: String, at column: Int, of line: [Unicode.Scalar]
  ) -> String {
    let before = line.prefix(max(0, column - 1))
    if problem.contains("alias") {
      return "put a value that begins with “*” or “&” between quotation marks"
    }
    if problem.contains("another document") {
      return "take this line “---” away, and what stands twice: a file has one list of keys"
    }
    if problem.contains("tab character")
      || (problem.contains("cannot start any token") && before.count < line.count
        && line[before.count] == "\t")
    {
      return "indent with blanks: a tab is none"
    }
    if problem.contains("cannot start any token") {
      return "put a value that begins with such a sign between quotation marks"
    }
    if problem.contains("did not find expected ',' or") {
      return "look above for a bracket that is not closed"
    }
    if problem.contains("could not find expected ':'") {
      return "write “key: value”, with a colon and a blank; a long value goes on further in"
    }
    let isFirstKey = !zip(before, before.dropFirst()).contains { $0 == ":" && $1 == " " }
    if problem.contains("did not find expected key") || problem.contains("expected '-'")
      || (problem.contains("mapping values") && isFirstKey)
    {
      return isQuoted(before)
        ? quoted
        : "begin the line as far in as its neighbours, and look above for a"
          + " quotation mark that is not closed"
    }
    return "put a value that holds “:” or “#” between quotation marks"
  }

  private static let quoted =
    "a value in quotation marks ends with the second of them: write \\\" for one within it"

  /// Whether what is wrong stands behind a value in quotation marks.
  private static func isQuoted(_ before: ArraySlice<Unicode.Scalar>) -> Bool {
    before.contains("\"") || before.contains("'")
  }
}
