internal import ContentLoader
internal import Diagnostics
internal import PublicFolder
internal import SitePages

/// Tells of what has an address that another has: at the letter, page or file that it comes from.
struct HomelessPages {
  let map: SiteMap
  /// The letters in the edition's order.
  let letters: [ShelvedLetter]
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
    map.homeless.map { route, plan in
      if case .moved(let old, let target) = plan { return moved(route, from: old, to: target) }
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

  /// An old address, which stands in the front matter of what stood there.
  private func moved(_ route: Route, from old: String, to target: String) -> Diagnostic {
    let language = map.language(of: route)
    let page = pages.first { $0.path == target && $0.language == language }?.file.path
    let path = page ?? path(of: map.plan(for: map.route(to: target, in: language)))
    return Diagnostic(
      .addressTaken, at: Place(path: path ?? SiteFolder.output + "/" + route.path),
      "the alias “\(old.dropIndex)” is the address of another page",
      advice: "take the alias away, or give what stands there another address")
  }
}

extension String {
  /// An address as an editor writes it: a folder's page by the folder.
  fileprivate var dropIndex: String { hasSuffix("/index.html") ? String(dropLast(10)) : self }
}
