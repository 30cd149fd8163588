public import LetterModel

/// A page of the editor's own, from `Content/pages/`, in one language.
public struct EditorPage: Sendable, Hashable {
  /// Its address below the root of its language: `about`, `colophon/rights`; `index` is the text of
  /// the first page.
  public var address: String
  /// Its language, one of the site's.
  public var language: String
  /// Its title; nil on the first page, where the site's name stands.
  public var title: String?
  /// What it is, for search engines.
  public var description: String?
  /// Its text as safe HTML.
  public var html: [UInt8] = []
  /// Addresses at which it stood before.
  public var aliases: [OldAddress] = []
  /// Whether it is shown in the preview only.
  public var isDraft = false

  /// Makes a page without text.
  public init(address: String, language: String, title: String?) {
    self.address = address
    self.language = language
    self.title = title
  }

  /// More pages than this the foot of a page does not name: nobody would read it, and a site of many would grow
  /// with their square.
  public static let mostInFoot = 24

  /// Whether the foot of each page leads to it: those in folders are for links.
  public var isForFoot: Bool { !isBuiltIn && !address.contains("/") }

  /// The file that it is, below the root of its language.
  var path: String { address == Self.home ? Address.home : "\(address)/index.html" }

  /// The address of the first page's text.
  static let home = "index"

  /// Whether the site has such a page without it, whose text it gives.
  var isBuiltIn: Bool { path == Address.home || path == Address.about }
}
