public import Diagnostics
internal import Yams

/// YAML as an editor writes it → values with their places.
public enum YAMLReader {
  /// Reads a file or a part of one, as the front matter of a letter.
  ///
  /// - Parameters:
  ///   - file: the file.
  ///   - part: the bytes that are YAML; the whole file where left out.
  ///   - invalid: the code for what is no YAML.
  /// - Returns: the value, nil where the file is empty or no YAML.
  public static func read(
    _ file: SourceFile, part: Range<Int>? = nil, invalid: DiagnosticCode
  ) -> Checked<YAMLValue?> {
    let part = part ?? 0..<file.bytes.count
    let linesBefore = file.bytes[..<part.lowerBound].count { $0 == UInt8(ascii: "\n") }
    var tree = YAMLTree(FileLines(file), linesBefore: linesBefore, size: part.count)
    guard let text = String(validating: file.bytes[part], as: UTF8.self) else {
      return Checked(
        nil,
        [
          Diagnostic(
            invalid, at: Place(path: file.path), "this file is not in UTF-8",
            advice: "save it as UTF-8")
        ])
    }
    if let alias = YAMLAlias.first(in: file.bytes[part]) {
      let (message, advice) = YAMLAlias.trouble
      return Checked(nil, [Diagnostic(invalid, at: file.place(alias), message, advice: advice)])
    }
    do {
      guard let node = try Yams.compose(yaml: text) else { return Checked(nil) }
      if let value = tree.value(node, depth: 0) { return Checked(value) }
      return Checked(
        nil,
        [
          Diagnostic(
            invalid, at: Place(path: file.path), "this is nested too deep, or holds too much",
            advice: "take it apart")
        ])
    } catch {
      return Checked(nil, [diagnostic(error, in: text, invalid, tree)])
    }
  }

  private static func diagnostic(
    _ error: any Error, in text: String, _ code: DiagnosticCode, _ tree: YAMLTree
  ) -> Diagnostic {
    if let trouble = YAMLTrouble(error, in: text) {
      return Diagnostic(
        code, at: tree.point(line: trouble.line, column: trouble.column).place,
        "this is no YAML: \(trouble.problem)",
        advice: trouble.advice)
    }
    if case .duplicatedKeysInMapping(let duplicates, let context)? = error as? YamlError {
      let key = duplicates.map(\.description).sorted().first ?? ""
      return twice(key, code, tree.point(context.mark).place, tree)
    }
    return Diagnostic(code, at: Place(path: tree.lines.file.path), "this is no YAML: \(error)")
  }

  private static func twice(
    _ key: String, _ code: DiagnosticCode, _ first: Place, _ tree: YAMLTree
  ) -> Diagnostic {
    let again = line(below: first, in: tree.lines).map { ", here and in line \($0)" } ?? ""
    return Diagnostic(
      code, at: first, "the key “\(key)” is given twice\(again)", advice: "keep one of the two")
  }

  /// The next line of the same entry with the same key, of which Yams tells the first alone.
  private static func line(below first: Place, in lines: FileLines) -> Int? {
    guard first.line > 0 else { return nil }
    let indent = first.column - 1
    let key = first.lineText.unicodeScalars.dropFirst(indent).prefix { $0 != ":" }
    var number = first.line + 1
    while true {
      let place = SourcePoint(lines, line: number, column: first.column).place
      guard place.line == number else { return nil }
      let text = place.lineText.unicodeScalars
      let blanks = text.prefix { $0 == " " }.count
      if blanks < text.count, blanks < indent { return nil }
      let rest = text.dropFirst(indent)
      if blanks == indent, rest.starts(with: key), rest.dropFirst(key.count).first == ":" {
        return number
      }
      number += 1
    }
  }
}
