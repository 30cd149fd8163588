internal import ContentLoader
internal import Diagnostics
internal import LetterModel
internal import PublicFolder
internal import SitePages

/// Tells of what has an address that another has: at the letter, page or file that it comes from.
struct HomelessPages {
  let map: SiteMap
  /// The letters in the edition's order.
  let letters: [ShelvedLetter]
  /// Where their Markdown lies, for the lines that are told.
  let shelf: LetterShelf
  /// The editor's own pages.
  let pages: [LoadedPage]
  /// The paths of the editor's files.
  let files: [String]

  /// What is to be said.
  var diagnostics: [Diagnostic] {
    homeless + alike
  }

  /// Pages and files of the editor's of which one would be shown for both where case is not told apart;
  /// letters have been told of as they were read.
  private var alike: [Diagnostic] {
    let own =
      files.map { (address: $0, path: SiteFolder.files + "/" + $0) }
      + pages.map { (address: "\($0.language)/\($0.path)", path: $0.file.path) }
    var first: [String: String] = [:]
    return own.compactMap { address, path in
      guard let other = first.updateValue(path, forKey: address.lowercased()) else { return nil }
      return Diagnostic(
        .addressCase, at: Place(path: path),
        "its address differs from that of \(other) in case only",
        advice: "rename one of the two: not every server and disk tells case apart")
    }
  }

  private var homeless: [Diagnostic] {
    let aliases = aliasPlaces
    return map.homeless.map { route, plan in
      if case .moved(let old, let target) = plan {
        let path = path(ofMovedTo: target, in: map.language(of: route))
        let place = path.map { aliases[$0]?[old] ?? Place(path: $0) }
        return Self.moved(from: old, at: place ?? Place(path: SiteFolder.output + "/" + route.path))
      }
      let isLists = (route.path + "/").hasPrefix(PublicWriter.manifest + "/")
      let advice =
        switch plan {
        case .file, .page: "give the file another name"
        default: "give the letter another id, or what the page is about another slug"
        }
      return Diagnostic(
        .addressTaken, at: Place(path: path(of: plan) ?? SiteFolder.output + "/" + route.path),
        isLists
          ? "the list of all files that the site is made of has this address"
          : "another page has the address “\(route)”", advice: advice)
    }
  }

  /// The file that a page comes from; nil where it comes from several, or from none.
  private func path(of plan: PagePlan?) -> String? {
    switch plan {
    case .letter(let place)?, .letterMarkdown(let place)?, .letterTEI(let place)?:
      letters[place].path
    case .page(let place)?: pages[place].file.path
    case .file(let path)?: SiteFolder.files + "/" + path
    default: nil
    }
  }

  /// The file of what stands where something has moved to.
  private func path(ofMovedTo target: String, in language: String) -> String? {
    pages.first { $0.path == target && $0.language == language }?.file.path
      ?? path(of: map.plan(for: map.route(to: target, in: language)))
  }

  /// Where in front matter the old addresses stand that have no place, by the file and the address.
  private var aliasPlaces: [String: [String: Place]] {
    var wanted: [String: Set<String>] = [:]
    for (route, plan) in map.homeless {
      guard case .moved(let old, let target) = plan,
        let path = path(ofMovedTo: target, in: map.language(of: route))
      else { continue }
      wanted[path, default: []].insert(old)
    }
    guard !wanted.isEmpty else { return [:] }
    let files =
      pages.map(\.file)
      + letters.filter { wanted[$0.path] != nil }.compactMap { $0.markdownFile(from: shelf) }
    return files.reduce(into: [:]) { places, file in
      guard let old = wanted[file.path] else { return }
      places[file.path] = ContentLoader.places(of: old, under: ["aliases"], in: file) {
        OldAddress($0)?.path
      }
    }
  }

  /// An old address, which stands in the front matter of what stood there.
  private static func moved(from old: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .addressTaken, at: place, "the alias “\(old.dropIndex)” is the address of another page",
      advice: "take the alias away, or give what stands there another address")
  }
}

extension String {
  /// An address as an editor writes it: a folder's page by the folder.
  fileprivate var dropIndex: String { hasSuffix("/index.html") ? String(dropLast(10)) : self }
}
