/// A file in `Content/pages` that holds a page of the editor's own.
///
/// Its address is that of the file below the folder: `rights.md` is `rights/`, `house/rules.md` is
/// `house/rules/`; `about.en.md` is `about/` in English.
public struct PageFile: Sendable, Hashable {
  /// The path relative to the site's folder, as diagnostics name it.
  public let path: String
  /// The address below the root of its language, without the language and the slash.
  public let address: String
  /// The language that its name tells; nil where it tells none.
  public let language: String?

  /// The file at a path in the folder of pages.
  ///
  /// - Parameter languages: the languages that a name can tell.
  init(_ name: String, in folder: String, languages: [String]) {
    path = folder + "/" + name
    let whole = name.dropLast(3)
    let language = languages.first { whole.hasSuffix("." + $0) }
    self.language = language
    address = String(whole.dropLast(language.map { $0.utf8.count + 1 } ?? 0))
  }
}
