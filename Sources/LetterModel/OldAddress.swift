/// An address that leads to a letter or page besides its own, because it stood there once:
/// `brieven/2009/kazachstan`, `archief/104.html`.
///
/// It stands below the site's top, and no server or file system takes it for anything else.
public struct OldAddress: Sendable, Hashable {
  /// The file that stands there: `brieven/2009/kazachstan/index.html`.
  public let path: String

  /// The address, where it may be one: a `/` before it is the site's top, and one behind it stands
  /// for the folder's page; nil where it climbs out of the folder or names another site.
  public init?(_ text: String) {
    var parts = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    if parts.first?.isEmpty == true { parts.removeFirst() }
    if parts.count > 1, parts.last?.isEmpty == true { parts.removeLast() }
    guard !parts.isEmpty, text.utf8.count <= 400, parts.allSatisfy(Self.isName) else { return nil }
    let names = parts.map { String(decoding: $0, as: UTF8.self) }
    let isFile =
      names[names.count - 1].hasSuffix(".html") || names[names.count - 1].hasSuffix(".htm")
    path = names.joined(separator: "/") + (isFile ? "" : "/index.html")
  }

  /// Whether a part of an address can be the name of a file or folder.
  private static func isName(_ part: some Collection<UInt8>) -> Bool {
    part.first != UInt8(ascii: ".") && 1...200 ~= part.count
      && part.allSatisfy { $0 > 32 && $0 != 127 && !"\"<>\\^`{|}?#%:*".utf8.contains($0) }
  }
}
