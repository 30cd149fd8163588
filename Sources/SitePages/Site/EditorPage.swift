/// A page of the editor's own, from `Content/pages/`.
public struct EditorPage: Sendable, Hashable {
  /// Its address: the name of its folder at the site's root.
  public var slug: String
  /// Its title.
  public var title: String
  /// Its text as safe HTML.
  public var html: [UInt8]

  /// Makes a page.
  public init(slug: String, title: String, html: [UInt8]) {
    self.slug = slug
    self.title = title
    self.html = html
  }
}
