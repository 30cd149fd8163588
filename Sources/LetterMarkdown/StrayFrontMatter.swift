public import Diagnostics

/// Front matter above a letter that is no Markdown, where it would be published as the letter's first words, its
/// `draft: true` among them.
public enum StrayFrontMatter {
  /// No front matter of an editor's has more lines.
  private static let most = 60

  /// What is to be said of it; nothing where a text begins with no front matter.
  ///
  /// A rule above a printed head, `Datum: 3 mei`, is none: some key has to be one that front matter has.
  public static func told(of file: SourceFile) -> [Diagnostic] {
    let parts = FrontMatterParts(file.bytes)
    let lines = file.bytes[parts.yaml].split(separator: UInt8(ascii: "\n"))
    guard !lines.isEmpty, lines.count <= most else { return [] }
    var keys: [String] = []
    for line in lines where !isContinued(line) {
      guard let key = key(of: line) else { return [] }
      keys.append(key)
    }
    guard keys.contains(where: FactsReader.keys.contains) else { return [] }
    let start = file.bytes.first == 0xEF ? 3 : 0
    return [
      Diagnostic(
        .frontMatterMisplaced, at: file.place(start..<start + 3),
        "front matter stands in Markdown only, and here it would be text of the letter",
        advice: "rename the file to “.md” where its text is Markdown; or make Markdown of it with"
          + " zendbrief convert, and write these facts there")
    ]
  }

  /// Whether a line goes on with the value above it, or is empty or a comment.
  private static func isContinued(_ line: ArraySlice<UInt8>) -> Bool {
    guard let first = line.first else { return true }
    return first <= 32 || first == UInt8(ascii: "-") || first == UInt8(ascii: "#")
  }

  /// The key of `key: value`.
  private static func key(of line: ArraySlice<UInt8>) -> String? {
    let key = line.prefix { 65...90 ~= $0 & 0xDF || $0 == UInt8(ascii: "-") }
    let rest = line[key.endIndex...]
    guard !key.isEmpty, rest.first == UInt8(ascii: ":"),
      rest.dropFirst().first.map({ $0 <= 32 }) ?? true
    else { return nil }
    return String(decoding: key, as: UTF8.self)
  }
}
