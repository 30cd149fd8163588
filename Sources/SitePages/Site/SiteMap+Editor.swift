internal import EditionModel
internal import LetterModel

extension SiteMap {
  /// The editor's own pages, and the addresses at which letters and pages stood before.
  static func editorEntries(
    _ edition: Edition, _ pages: [EditorPage], _ settings: SiteSettings
  ) -> [(Route, PagePlan)] {
    let place = { (path: String, language: String) in
      language == settings.languages.first ? Route(path: path) : Route(path: path).below(language)
    }
    var entries: [(Route, PagePlan)] = []
    for (number, page) in pages.enumerated() where !page.isBuiltIn {
      entries.append((place(page.path, page.language), .page(number)))
    }
    for letter in edition.letters {
      // What cannot be an address was told where the front matter was read.
      for alias in letter.facts.aliases.compactMap(OldAddress.init) {
        let plan = PagePlan.moved(from: alias.path, to: Address.letter(letter.facts.id))
        entries += settings.languages.map { (place(alias.path, $0), plan) }
      }
    }
    for page in pages {
      for alias in page.aliases {
        let plan = PagePlan.moved(from: alias.path, to: page.path)
        entries.append((place(alias.path, page.language), plan))
      }
    }
    return entries
  }

  /// What is no page and comes from a folder as it is.
  static func fileEntries(_ assets: [String], _ files: [String]) -> [(Route, PagePlan)] {
    assets.map { (Route(path: Address.asset($0)), .asset($0)) }
      + files.map { (Route(path: $0), .file($0)) }
  }
}
