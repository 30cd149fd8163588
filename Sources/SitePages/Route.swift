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

  /// The path itself.
  public var description: String { path }

  /// What leads from this file to the site's root: empty at the root, else `../` for each folder.
  public var root: String {
    path.utf8.reduce(into: "") { root, byte in
      if byte == UInt8(ascii: "/") { root += "../" }
    }
  }

  /// By bytes, the same everywhere.
  public static func < (a: Route, b: Route) -> Bool { a.path < b.path }
}
