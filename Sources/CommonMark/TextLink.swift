/// A link or picture in an editor's page, as it was written.
public struct TextLink: Sendable, Hashable {
  /// The address: `/letters/kst-31700-V-104/`, `rights.md`, `https://…`.
  public let address: String
  /// Whether it is a picture, which the page is to show.
  public let isPicture: Bool
  /// The line of the file that it ends on, counted from 1.
  public let line: Int
}

/// Where the links of an editor's page lead: the address that the page gives its readers, or nil,
/// where a link leads nowhere and its words are shown without it.
public typealias LinkRule = (TextLink) -> String?
