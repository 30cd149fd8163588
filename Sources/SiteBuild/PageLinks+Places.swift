internal import ContentLoader
internal import Diagnostics
internal import EditionModel
internal import LetterModel
internal import Registers
internal import SitePages

/// What stands at a path, and what may have been meant by one at which nothing stands.
extension PageLinks {
  /// What stands at a path: of the site where it begins with `/`, else of Content.
  mutating func route(to path: String, from page: LinkedText) -> Route? {
    if path.hasPrefix("/") { return standing(at: String(path.drop { $0 == "/" }), for: page) }
    guard let file = Self.file(at: path, from: page.file) else { return nil }
    if let other = pages[file] {
      // `about.md` is the page in whatever language, `about.en.md` the English one alone.
      let own = map.route(to: other.path, in: page.language)
      return other.isNamedByLanguage || map.plan(for: own) == nil
        ? map.route(to: other.path, in: other.language) : own
    }
    if let place = letters[file] {
      return standing(at: "letters/\(shelf[place].letter.facts.id)/", for: page)
    }
    guard file.hasPrefix(SiteFolder.files + "/") else { return nil }
    return standing(at: String(file.dropFirst(SiteFolder.files.utf8.count + 1)), for: page)
  }

  /// The page or file at an address, in the page's own language where it stands there.
  private func standing(at address: String, for page: LinkedText) -> Route? {
    let names =
      address.isEmpty || address.hasSuffix("/")
      ? [address + "index.html"] : [address, address + "/index.html"]
    return names.flatMap { [map.route(to: $0, in: page.language), Route(path: $0)] }
      .first { map.plan(for: $0) != nil }
  }

  /// What may have been meant by an address at which nothing stands.
  mutating func advice(for path: Substring, _ page: LinkedText) -> String {
    if !path.hasPrefix("/"), standing(at: String(path), for: page) != nil {
      return "did you mean “/\(path)”?"
    }
    if path.hasPrefix("/") {
      let wanted = path.drop { $0 == "/" } + (path.hasSuffix("/") ? "index.html" : "")
      var known = suggestions ?? Suggestions(among: map.routes.lazy.map(\.path))
      defer { suggestions = known }
      if let name = known.nearest(to: String(wanted)) {
        return
          "did you mean “/\(name.hasSuffix("/index.html") ? String(name.dropLast(10)) : name)”?"
      }
      return "mend the address, or put the file into Content/static"
    }
    return "begin with “/” for an address of the site, as “/letters/”; a page is named by its file"
  }
}

extension LoadedPage {
  /// Whether its file's name tells its language: `about.en.md`.
  fileprivate var isNamedByLanguage: Bool {
    file.path.split(separator: ".").dropLast().last.map(String.init) == language
  }
}
