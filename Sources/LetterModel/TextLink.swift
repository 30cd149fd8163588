/// A link or picture in Markdown, as it was written.
public struct TextLink: Sendable, Hashable {
  /// The address: `/letters/kst-31700-V-104/`, `rights.md`, `https://…`.
  public let address: String
  /// Whether it is a picture, which the page is to show.
  public let isPicture: Bool
  /// The line of the file that it ends on, counted from 1.
  public let line: Int

  /// Makes a link of its parts.
  public init(address: String, isPicture: Bool = false, line: Int) {
    self.address = address
    self.isPicture = isPicture
    self.line = line
  }
}
