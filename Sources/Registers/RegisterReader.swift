internal import Diagnostics
internal import StrictYAML
internal import Yams

/// Reads one register file: what is wrong is told with its line, and what is right is kept.
struct RegisterReader {
  let file: SourceFile
  private(set) var diagnostics: [Diagnostic] = []

  init(_ file: SourceFile) { self.file = file }

  /// The file's top mapping; nil where there is none, which is told unless the file is empty.
  mutating func top() -> Node.Mapping? {
    guard let text = String(validating: file.bytes, as: UTF8.self) else {
      tell(.registerInvalid, at: nil, "no UTF-8", "save the file as UTF-8")
      return nil
    }
    if let alias = YAMLAlias.first(in: file.bytes[...]) {
      let (message, advice) = YAMLAlias.trouble
      diagnostics.append(
        Diagnostic(.registerInvalid, at: file.place(alias), message, advice: advice))
      return nil
    }
    do {
      guard let node = try Yams.compose(yaml: text) else { return nil }
      if case .scalar(let scalar) = node, scalar.string.isEmpty { return nil }
      return mapping(node, "the register")
    } catch let error as YamlError {
      tell(error)
    } catch {
      tell(.registerInvalid, at: nil, "not readable as YAML", nil)
    }
    return nil
  }

  /// The value as a mapping; anything else is told.
  mutating func mapping(_ node: Node, _ meaning: String) -> Node.Mapping? {
    if let mapping = node.mapping { return mapping }
    tell(.registerValueInvalid, at: node, "\(meaning) is no list of keys and values", nil)
    return nil
  }

  /// The value as a word or number that is not empty; anything else is told.
  mutating func text(_ node: Node, _ meaning: String) -> String? {
    if let scalar = node.scalar, !scalar.string.isEmpty { return scalar.string }
    tell(.registerValueInvalid, at: node, "\(meaning) is no text", nil)
    return nil
  }

  /// The value as texts: a list, or one text alone.
  mutating func texts(_ node: Node, _ meaning: String) -> [String] {
    guard let sequence = node.sequence else { return text(node, meaning).map { [$0] } ?? [] }
    return sequence.compactMap { text($0, meaning) }
  }

  /// Tells of a key that is not known, with the nearest that is.
  mutating func tellUnknown(_ key: Node, among known: [String]) {
    let word = key.scalar?.string ?? "?"
    let advice =
      Nearest.name(to: word, among: known).map { "did you mean “\($0)”?" }
      ?? "known keys: \(known.joined(separator: ", "))"
    tell(.registerKeyUnknown, at: key, "unknown key “\(word)”", advice)
  }

  /// Tells of something at a node, or of the whole file.
  mutating func tell(_ code: DiagnosticCode, at node: Node?, _ message: String, _ advice: String?) {
    diagnostics.append(
      Diagnostic(code, at: place(of: node?.mark, node), message, advice: advice))
  }

  private mutating func tell(_ error: YamlError) {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      diagnostics.append(Diagnostic(.registerInvalid, at: place(of: mark, nil), problem))
    case .duplicatedKeysInMapping(let names, let context):
      diagnostics.append(
        Diagnostic(
          .registerInvalid, at: place(of: context.mark, nil),
          "given twice: \(names.sorted().joined(separator: ", "))"))
    default:
      tell(.registerInvalid, at: nil, "not readable as YAML", nil)
    }
  }

  /// The place of a YAML mark: lines and columns from 1, the whole scalar where it is one.
  private func place(of mark: Mark?, _ node: Node?) -> Place {
    guard let mark else { return Place(path: file.path) }
    let line = file.place(line: mark.line)
    let length = node?.scalar.map { max(1, $0.string.unicodeScalars.count) } ?? 1
    return Place(
      path: file.path, line: line.line, column: max(1, mark.column), length: length,
      lineText: line.lineText)
  }
}
