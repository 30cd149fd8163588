/// Which pages of the editor's there are in which language.
struct PageNames: Sendable {
  /// The languages of each page that the site has not by itself, by the page's path.
  private var languages: [String: Set<String>] = [:]

  init(_ pages: [EditorPage]) {
    for page in pages where !page.isBuiltIn {
      languages[page.path, default: []].insert(page.language)
    }
  }

  /// Whether a page is there in a language: every page is that no editor wrote.
  func has(_ path: String, in language: String) -> Bool {
    languages[path]?.contains(language) ?? true
  }

}
