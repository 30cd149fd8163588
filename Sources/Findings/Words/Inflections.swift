internal import WordTrees

/// What a word becomes in sentences by its ending: `Afghaans` → `Afghaanse`.
struct Inflections: Sendable {
  /// Endings, the longest first, with what stands in their place in each form.
  private let endings: [(ending: String, forms: [String])]

  /// The inflections of a data file; nil leaves words as they are.
  init(_ tree: WordTree?) {
    endings = (tree?.listsByName ?? [:]).map { ($0.key, $0.value) }
      .sorted { ($1.ending.utf8.count, $0.ending) < ($0.ending.utf8.count, $1.ending) }
  }

  /// All forms of a word.
  func forms(of word: String) -> [String] {
    guard let (ending, forms) = endings.first(where: { word.hasSuffix($0.ending) }) else {
      return [word]
    }
    let stem = word.dropLast(ending.count)
    return forms.map { stem + $0 }
  }
}
