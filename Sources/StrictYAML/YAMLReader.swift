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
    let lines = SourceLines(file: file, first: linesBefore)
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
      return Checked(value(node, lines, depth: 0))
    } catch let error as YamlError {
      return Checked(nil, [diagnostic(error, invalid, lines)])
    } catch {
      return Checked(nil, [Diagnostic(invalid, at: Place(path: file.path), "\(error)")])
    }
  }

  /// Nested deeper than any register is, a file is cut rather than followed.
  private static let deepest = 64

  private static func value(_ node: Node, _ lines: SourceLines, depth: Int) -> YAMLValue {
    let place = lines.place(node.mark)
    guard depth < deepest else { return YAMLValue(content: .text(""), place: place) }
    switch node {
    case .scalar(let scalar):
      let isNull =
        scalar.style == .plain && ["", "~", "null", "Null", "NULL"].contains(scalar.string)
      return YAMLValue(content: .text(isNull ? "" : scalar.string), place: place)
    case .sequence(let sequence):
      return YAMLValue(
        content: .list(sequence.map { value($0, lines, depth: depth + 1) }), place: place)
    case .mapping(let mapping):
      let entries = mapping.map { key, inner in
        YAMLValue.Entry(
          key: key.scalar?.string ?? "", place: lines.place(key.mark),
          value: value(inner, lines, depth: depth + 1))
      }
      return YAMLValue(content: .mapping(entries), place: place)
    case .alias:
      return YAMLValue(content: .text(""), place: place)
    }
  }

  private static func diagnostic(
    _ error: YamlError, _ code: DiagnosticCode, _ lines: SourceLines
  ) -> Diagnostic {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      Diagnostic(
        code, at: lines.place(mark), "this is no YAML: \(problem)",
        advice: "put a value that holds “:” or “#” between quotation marks")
    case .duplicatedKeysInMapping(let duplicates, let context):
      Diagnostic(
        code, at: lines.place(context.mark),
        "the key “\(duplicates.map(\.description).sorted().first ?? "")” is given twice",
        advice: "keep one of the two")
    default:
      Diagnostic(code, at: Place(path: lines.file.path), "this is no YAML: \(error)")
    }
  }
}
