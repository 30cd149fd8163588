/// Which pages of the editor's there are in which language.
struct PageNames: Sendable {
  private let pages: [EditorPage]
  /// The languages of each page that the site has not by itself, by the page's path.
  private var languages: [String: Set<String>] = [:]

  init(_ pages: [EditorPage]) {
    self.pages = pages
    for page in pages where !page.isBuiltIn {
      languages[page.path, default: []].insert(page.language)
    }
  }

  /// Whether a page is there in a language: every page is that no editor wrote.
  func has(_ path: String, in language: String) -> Bool {
    languages[path]?.contains(language) ?? true
  }

  /// The pages in a language that each page's foot leads to: those in no folder.
  func listed(in language: String) -> [EditorPage] {
    pages.filter { $0.language == language && !$0.isBuiltIn && !$0.address.contains("/") }
  }
}
