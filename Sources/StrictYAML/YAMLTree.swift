internal import Diagnostics
internal import Yams

/// Yams' tree → values with their places.
struct YAMLTree {
  /// The lines of the file, of which the YAML may be only a part.
  let lines: FileLines
  private let linesBefore: Int
  /// How many values may still come: aliases can make much of little, and what is written out has no
  /// more values than bytes.
  private var budget: Int

  /// Deeper than any register is.
  private static let deepest = 64

  /// - Parameters:
  ///   - linesBefore: how many lines of the file come before the YAML.
  ///   - size: how many bytes of YAML there are.
  init(_ lines: FileLines, linesBefore: Int, size: Int) {
    self.lines = lines
    self.linesBefore = linesBefore
    budget = size + 64
  }

  /// A node as a value; nil where it is nested too deep or holds too much.
  mutating func value(_ node: Node, depth: Int) -> YAMLValue? {
    budget -= 1
    guard budget > 0, depth < Self.deepest else { return nil }
    let point = point(node.mark)
    switch node {
    case .scalar(let scalar):
      let isNull =
        scalar.style == .plain && ["", "~", "null", "Null", "NULL"].contains(scalar.string)
      return YAMLValue(content: .text(isNull ? "" : scalar.string), point: point)
    case .sequence(let sequence):
      var values: [YAMLValue] = []
      for item in sequence {
        guard let value = value(item, depth: depth + 1) else { return nil }
        values.append(value)
      }
      return YAMLValue(content: .list(values), point: point)
    case .mapping(let mapping):
      var entries: [YAMLValue.Entry] = []
      for (key, inner) in mapping {
        guard let value = value(inner, depth: depth + 1) else { return nil }
        entries.append(
          YAMLValue.Entry(key: key.scalar?.string ?? "", point: self.point(key.mark), value: value))
      }
      return YAMLValue(content: .mapping(entries), point: point)
    case .alias:
      return YAMLValue(content: .text(""), point: point)
    }
  }

  /// Where a mark stands in the file.
  func point(_ mark: Mark?) -> SourcePoint {
    guard let mark else { return SourcePoint(lines) }
    return point(line: mark.line, column: mark.column)
  }

  /// Where a line of the YAML stands in the file.
  func point(line: Int, column: Int) -> SourcePoint {
    SourcePoint(lines, line: max(1, line + linesBefore), column: column)
  }
}
