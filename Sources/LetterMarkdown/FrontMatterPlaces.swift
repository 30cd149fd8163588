public import Diagnostics

/// Where in a file's front matter the values of a key stand: for what is found out of them only once the whole site is
/// known.
public struct FrontMatterPlaces {
  private let file: SourceFile
  private let entries: [FrontMatterNode.Entry]

  /// Reads the front matter of a letter or page; what cannot be read has been told before.
  public init(of file: SourceFile) {
    self.file = file
    let range = FrontMatterParts(file.bytes).yaml
    let root =
      range.isEmpty
      ? nil
      : PlainFrontMatter.read(file.bytes, in: range) ?? YamsFrontMatter.read(file, in: range).value
    if case .mapping(let entries, _)? = root { self.entries = entries } else { entries = [] }
  }

  /// The places of values by their words, each where it stands first below one of the keys.
  ///
  /// - Parameters:
  ///   - wanted: the words that are looked for.
  ///   - form: what is made of a value's words before they are compared.
  public func places(
    of wanted: Set<String>, under keys: [String], as form: (String) -> String? = { $0 }
  ) -> [String: Place] {
    var cursor = PlaceCursor(file)
    var places: [String: Place] = [:]
    for entry in entries where keys.contains(entry.key) {
      for item in entry.value.items {
        guard case .scalar(let text, _, let range) = item, let words = form(text),
          wanted.contains(words), places[words] == nil
        else { continue }
        places[words] = cursor.place(range)
      }
    }
    return places
  }
}

extension FrontMatterNode {
  /// The values of a list, or the one value there is.
  fileprivate var items: [FrontMatterNode] {
    if case .list(let items, _) = self { return items }
    return [self]
  }
}
