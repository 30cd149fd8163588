/// A value of front matter with its place: all that the two readers of YAML, the fast one for plain
/// front matter and Yams for any other, have in common.
enum FrontMatterNode: Equatable, Sendable {
  /// A text as it was written; nothing was made a number, truth or date of it.
  case scalar(String, isQuoted: Bool, Range<Int>)
  /// Values in order.
  case list([FrontMatterNode], Range<Int>)
  /// Keys with their values, in order, each key once.
  case mapping([Entry], Range<Int>)

  /// A key with its value.
  struct Entry: Equatable, Sendable {
    var key: String
    /// Where the key stands, in bytes of the file.
    var place: Range<Int>
    var value: FrontMatterNode
  }

  /// Where the value stands, in bytes of the file.
  var place: Range<Int> {
    switch self {
    case .scalar(_, _, let place), .list(_, let place), .mapping(_, let place): place
    }
  }

  /// The same without places and without what kind of quotes there were around a text that is not
  /// empty or nothing: for comparing the two readers.
  var words: FrontMatterNode {
    switch self {
    case .scalar(let text, let isQuoted, _): .scalar(text, isQuoted: isQuoted, 0..<0)
    case .list(let items, _): .list(items.map(\.words), 0..<0)
    case .mapping(let entries, _):
      .mapping(entries.map { Entry(key: $0.key, place: 0..<0, value: $0.value.words) }, 0..<0)
    }
  }

  /// Whether the value says that there is none: nothing at all, `~` or `null`.
  var isNothing: Bool {
    guard case .scalar(let text, false, _) = self else { return false }
    return text.isEmpty || text == "~" || text == "null" || text == "Null" || text == "NULL"
  }
}
