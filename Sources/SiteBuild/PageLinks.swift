internal import CommonMark
internal import ContentLoader
internal import Diagnostics
internal import LetterModel
internal import Registers
internal import SitePages

/// Where the links of the editor's pages and of letters lead, once every address of the site is known.
///
/// A link that begins with `/` is an address of the site; any other is that of a file in Content, as
/// an editor's program follows it: `rights.md`, `../letters/kst-31700-V-104.txt`,
/// `../static/map.png`. Both become relative, so that the site works from any folder.
struct PageLinks {
  let map: SiteMap
  /// The pages by the paths of their files.
  let pages: [String: LoadedPage]
  /// The addresses within each page.
  private let anchors: [Route: Set<String>]
  /// The letters' places in the edition by the paths of their sources; made for the first link to a file.
  lazy var letters: [String: Int] = shelf.enumerated().reduce(into: [:]) {
    $0[$1.element.path] = $1.offset
  }
  /// The letters in the edition's order.
  let shelf: [ShelvedLetter]
  /// What may have been meant by addresses that do not exist; made for the first of them.
  var suggestions: Suggestions?

  /// Makes ready to follow links.
  ///
  /// - Parameters:
  ///   - pages: the editor's pages, of which the first of two in one place stands there.
  ///   - shelf: the letters in the edition's order.
  init(map: SiteMap, pages: [LoadedPage], shelf: [ShelvedLetter]) {
    self.map = map
    self.shelf = shelf
    self.pages = Dictionary(pages.map { ($0.file.path, $0) }) { first, _ in first }
    anchors = Dictionary(pages.map { (map.route(to: $0.path, in: $0.language), $0.anchors) }) {
      first, _ in first
    }
  }

  /// Where a link leads, seen from a page.
  enum Answer: Equatable {
    case address(String)
    /// Why it leads nowhere, and what to do; no advice where nobody is told.
    case nowhere(String, advice: String)
  }

  /// What a link leads into.
  private enum Text {
    case page, letter
  }

  /// A text whose links are followed.
  struct LinkedText {
    /// The path of its file.
    let file: String
    let language: String
    /// The page's file, below the root of its language.
    let path: String
    /// The places within it.
    let anchors: Set<String>
    /// Whether it is a letter.
    var isLetter = false
  }

  /// Follows a link of a page.
  ///
  /// - Parameter isTold: whether an editor is told where it leads nowhere: then the advice names what may have been
  ///   meant, for which all names there are must be compared.
  mutating func follow(
    _ link: TextLink, from page: LinkedText, isTold: Bool = true
  ) -> Answer {
    let address = link.address
    if let scheme = Self.scheme(of: address) { return outside(scheme, link) }
    if address.hasPrefix("//") {
      return .nowhere("“\(address)” names no kind of address", advice: "write “https:\(address)”")
    }
    let parts = Self.parts(of: address)
    if parts.path.isEmpty {
      return found(
        "", parts, anchors: page.anchors, of: page.isLetter ? .letter : .page, shownAs: address,
        isTold)
    }
    guard let path = parts.path.removingPercent, let route = route(to: path, from: page) else {
      return .nowhere(
        "“\(address)” leads nowhere", advice: isTold ? advice(for: parts.path, page) : "")
    }
    let target = self.target(route, from: page)
    if case .letter(let place)? = map.plan(for: route) {
      return found(
        target, parts, anchors: shelf[place].anchors, of: .letter, shownAs: address, isTold)
    }
    return found(target, parts, anchors: anchors[route], shownAs: address, isTold)
  }

  /// The way from a page to what stands at an address, within their language's folder where both do.
  private func target(_ route: Route, from page: LinkedText) -> String {
    let own = map.route(to: page.path, in: page.language)
    let folder = page.language + "/"
    guard own.path != page.path, route.path.hasPrefix(folder) else {
      return own.root + Self.encoded(route.path)
    }
    return Route(path: page.path).root
      + Self.encoded(String(route.path.dropFirst(folder.utf8.count)))
  }

  /// An address off the site.
  private func outside(_ scheme: String, _ link: TextLink) -> Answer {
    guard ["https", "http", "mailto"].contains(scheme) else {
      return .nowhere(
        "“\(scheme):” is no address that a page leads to", advice: "write “https:” or “mailto:”")
    }
    guard !link.isPicture else {
      return .nowhere(
        "a picture comes from another site",
        advice: "put it into Content/static: a reader’s visit here is nobody else’s affair")
    }
    return .address(link.address)
  }

  private func found(
    _ target: String, _ parts: (path: Substring, rest: Substring), anchors: Set<String>?,
    of kind: Text = .page, shownAs address: String, _ isTold: Bool
  ) -> Answer {
    guard let hash = parts.rest.firstIndex(of: "#"), let anchors else {
      return .address(target + parts.rest)
    }
    let name = String(parts.rest[parts.rest.index(after: hash)...]).removingPercent ?? ""
    // A heading of one word has “t-” before it, which an editor need not know.
    guard let anchor = [name, "t-" + name].first(where: anchors.contains) else {
      // Around a letter the template has places of its own, whose names are one word.
      if kind == .letter, !name.contains("-"), name.wholeMatch(of: /p[0-9]+/) == nil {
        return .address(target + parts.rest)
      }
      return .nowhere(
        "“\(address)” leads to no place of its page",
        advice: isTold ? Self.advice(for: name, among: anchors) : "")
    }
    return .address(target + parts.rest[..<hash] + "#" + anchor)
  }

  /// What may have been meant by a place that its page does not have.
  private static func advice(for name: String, among anchors: Set<String>) -> String {
    Nearest.name(
      to: name, among: anchors.map { $0.hasPrefix("t-") ? String($0.dropFirst(2)) : $0 }
    ).map { "did you mean “#\($0)”?" }
      ?? "a heading’s address is made of its first words, as “#who-we-are”"
  }
}
