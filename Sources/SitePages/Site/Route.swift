public import LetterModel

/// The address of a file of the site, below its root: `letters/kst-31700-V-104/index.html`.
public struct Route: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The path, with `/` between its parts and none at its ends.
  public let path: String

  /// Makes a route of a path.
  public init(path: String) { self.path = path }

  /// Where a letter's Markdown stands, beside its page.
  public static func letterMarkdown(of id: LetterID) -> Route {
    Route(path: Address.letterMarkdown(id))
  }

  /// A page's place among those of another language than the site's first: below its folder.
  func below(_ language: String) -> Route { Route(path: "\(language)/\(path)") }

  /// The path itself.
  public var description: String { path }

  /// What leads from this file to the site's root: empty at the root, else `../` for each folder.
  public var root: String {
    path.utf8.reduce(into: "") { root, byte in
      if byte == UInt8(ascii: "/") { root += "../" }
    }
  }

  /// The folders on the way to it whose names have a dot, and so may be those of files.
  ///
  /// - Parameter bare: whether files without a dot are among the site's, so that every folder counts.
  func folders(bare: Bool) -> [Route] {
    guard bare || hasDottedFolder else { return [] }
    let parts = path.utf8.split(separator: UInt8(ascii: "/")).dropLast()
    return parts.indices.map { place in
      Route(path: parts[...place].map { String($0) ?? "" }.joined(separator: "/"))
    }
  }

  /// Whether a dot stands before the last `/`.
  private var hasDottedFolder: Bool {
    var isBehindDot = false
    for byte in path.utf8 {
      if byte == UInt8(ascii: ".") {
        isBehindDot = true
      } else if byte == UInt8(ascii: "/"), isBehindDot {
        return true
      }
    }
    return false
  }

  /// By bytes, the same everywhere.
  public static func < (a: Route, b: Route) -> Bool {
    a.path.utf8.lexicographicallyPrecedes(b.path.utf8)
  }
}
