/// A site's folder: where its parts lie.
public struct SiteFolder: Sendable, Hashable {
  /// The folder's path, without a slash at its end.
  public let path: String

  /// Makes a site's folder of a path.
  public init(_ path: String) {
    var path = path.isEmpty ? "." : path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    self.path = path
  }

  /// Where all that an editor writes lies, below the site.
  public static let content = "Content"
  /// Where the letters lie, below the site.
  public static let letters = "Content/letters"
  /// Where the editor's registers lie, below the site.
  public static let registers = "Content/registers"
  /// Where the editor's own pages lie, below the site.
  public static let pages = "Content/pages"
  /// Where the editor's files lie that come to the site's top as they are, below the site.
  public static let files = "Content/static"
  /// The site's own templates, below the site.
  public static let templates = "Templates"
  /// The configuration, below the site.
  public static let configuration = "zendbrief.yml"
  /// The built site, below the site.
  public static let output = "Public"
  /// What the program keeps for itself, below the site.
  public static let workspace = ".zendbrief"
  /// Where letters are kept that were read before, below the site.
  public static let kept = ".zendbrief/kept"

  /// The path of a part of the site.
  public func at(_ part: String) -> String { path + "/" + part }
}
