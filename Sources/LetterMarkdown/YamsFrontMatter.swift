internal import Diagnostics
internal import StrictYAML
internal import Yams

/// Reads front matter of any kind by Yams, as texts with their places.
struct YamsFrontMatter {
  private let file: SourceFile
  private let range: Range<Int>
  private let lineStarts: [Int]
  /// No letter has so many values.
  private var budget = 20_000

  /// The longest front matter that is read, in bytes.
  static let longest = 262_144

  /// The mapping in a range of a file, nil where it holds nothing at all; what is no YAML, or no
  /// mapping, is told.
  static func read(
    _ file: SourceFile, in range: Range<Int>
  ) -> Checked<FrontMatterNode?> {
    var reader = YamsFrontMatter(file: file, range: range)
    guard range.count <= longest else {
      return reader.trouble(range, "front matter of more than \(longest / 1024) kB is not read")
    }
    if let alias = YAMLAlias.first(in: file.bytes[range]) {
      return reader.trouble(alias, YAMLAlias.trouble.message, advice: YAMLAlias.trouble.advice)
    }
    let text = String(decoding: file.bytes[range], as: UTF8.self)
    do {
      guard let root = try Yams.compose(yaml: text) else { return Checked(nil) }
      guard let node = reader.converted(root, depth: 0) else {
        return reader.trouble(range, "front matter is nested too deep or holds too much")
      }
      switch node {
      case .mapping: return Checked(node)
      case _ where node.isNothing: return Checked(nil)
      default: return reader.trouble(node.place, "front matter is not a list of “key: value”")
      }
    } catch {
      return reader.trouble(error, in: text)
    }
  }

  private init(file: SourceFile, range: Range<Int>) {
    self.file = file
    self.range = range
    var starts = [range.lowerBound]
    for index in range where file.bytes[index] == UInt8(ascii: "\n") { starts.append(index + 1) }
    lineStarts = starts
  }

  private mutating func converted(_ node: Node, depth: Int) -> FrontMatterNode? {
    budget -= 1
    guard budget > 0, depth < 64 else { return nil }
    switch node {
    case .scalar(let scalar):
      let start = offset(of: scalar.mark)
      let end = min(range.upperBound, max(start, start + scalar.string.utf8.count))
      return .scalar(
        scalar.string, isQuoted: scalar.style != .plain && scalar.style != .any, start..<end)
    case .sequence(let sequence):
      var items: [FrontMatterNode] = []
      for item in sequence {
        guard let item = converted(item, depth: depth + 1) else { return nil }
        items.append(item)
      }
      let start = offset(of: sequence.mark)
      return .list(items, start..<start)
    case .mapping(let mapping):
      var entries: [FrontMatterNode.Entry] = []
      for (key, value) in mapping {
        guard case .scalar(let name) = key, let value = converted(value, depth: depth + 1) else {
          return nil
        }
        let start = offset(of: name.mark)
        let end = min(range.upperBound, start + name.string.utf8.count)
        entries.append(FrontMatterNode.Entry(key: name.string, place: start..<end, value: value))
      }
      let start = offset(of: mapping.mark)
      return .mapping(entries, start..<start)
    case .alias: return nil
    }
  }

  /// Where a mark points, in bytes of the file; Yams counts columns in characters.
  private func offset(of mark: Mark?) -> Int {
    mark.map { offset(line: $0.line, column: $0.column) } ?? range.lowerBound
  }

  private func offset(line: Int, column: Int) -> Int {
    guard line >= 1, line <= lineStarts.count else { return range.lowerBound }
    var offset = lineStarts[line - 1]
    var left = column - 1
    while left > 0, offset < range.upperBound {
      offset += 1
      while offset < range.upperBound, file.bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      left -= 1
    }
    return offset
  }

  private func trouble(
    _ place: Range<Int>, _ message: String, advice: String? = nil
  ) -> Checked<FrontMatterNode?> {
    Checked(nil, [Diagnostic(.frontMatterInvalid, at: file.place(place), message, advice: advice)])
  }

  private func trouble(_ error: any Error, in text: String) -> Checked<FrontMatterNode?> {
    if let trouble = YAMLTrouble(error, in: text) {
      let start = offset(line: trouble.line, column: trouble.column)
      return self.trouble(start..<start, trouble.problem, advice: trouble.advice)
    }
    if case .duplicatedKeysInMapping(let keys, let context)? = error as? YamlError {
      let start = offset(of: context.mark)
      let names = keys.map { "“\($0)”" }.joined(separator: ", ")
      return trouble(start..<start, "\(names) more than once", advice: "keep one of them")
    }
    return trouble(range.lowerBound..<range.lowerBound, "front matter that is no YAML")
  }
}
