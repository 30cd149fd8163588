import Diagnostics
import Properties
import StrictYAML

@testable import LetterMarkdown

/// What must be true of front matter: the fast reader gives a value only where YAML's own library gives
/// the same.
enum FrontMatterProperties {
  static func check(_ bytes: [UInt8]) throws(Untrue) {
    let file = Array("---\n".utf8) + bytes + Array("\n---\n".utf8)
    let yaml = FrontMatterParts(file).yaml
    // What might be an alias is refused where YAML's library would read it, and is a text elsewhere.
    guard YAMLAlias.first(in: file[yaml]) == nil else { return }
    // Its texts have lost a byte order mark that they begin with.
    guard !Fields.holds(String(decoding: bytes, as: UTF8.self).lowercased(), "\\ufeff") else {
      return
    }
    guard let plain = PlainFrontMatter.read(file, in: yaml) else { return }
    let whole = YamsFrontMatter.read(SourceFile(path: "l.md", bytes: file), in: yaml)
    try must(
      whole.value?.words == plain.words,
      "read as \(plain.words), by YAML as \(String(describing: whole.value?.words))")
    try checkPlaces(of: plain, in: yaml)
  }

  private static func checkPlaces(
    of node: FrontMatterNode, in range: Range<Int>
  ) throws(Untrue) {
    try must(
      range.lowerBound <= node.place.lowerBound && node.place.upperBound <= range.upperBound,
      "a value at \(node.place), outside of \(range)")
    switch node {
    case .scalar: break
    case .list(let items, _): for item in items { try checkPlaces(of: item, in: range) }
    case .mapping(let entries, _):
      for entry in entries { try checkPlaces(of: entry.value, in: range) }
    }
  }
}
