/// An address that leads to a letter or page besides its own, because it stood there once:
/// `brieven/2009/kazachstan`, `archief/104.html`.
///
/// It stands below the site's top, and no server or file system takes it for anything else.
public struct OldAddress: Sendable, Hashable {
  /// The file that stands there: `brieven/2009/kazachstan/index.html`.
  public let path: String

  /// The address, where it may be one: a `/` before it is the site's top, and one behind it stands
  /// for the folder's page; nil where it climbs out of the folder or names another site.
  ///
  /// A blank may stand in it as it is or as a browser shows it, `brief%201.html`: the file's name has the blank.
  public init?(_ text: String) {
    guard text.utf8.count <= 400, let named = Self.withoutPercent(text) else { return nil }
    var parts = named.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    if parts.first?.isEmpty == true { parts.removeFirst() }
    if parts.count > 1, parts.last?.isEmpty == true { parts.removeLast() }
    guard !parts.isEmpty, parts.allSatisfy(Self.isName) else { return nil }
    let names = parts.map { String(decoding: $0, as: UTF8.self) }
    let isFile =
      names[names.count - 1].hasSuffix(".html") || names[names.count - 1].hasSuffix(".htm")
    path = names.joined(separator: "/") + (isFile ? "" : "/index.html")
  }

  /// Whether a part of an address can be the name of a file or folder.
  private static func isName(_ part: some Collection<UInt8>) -> Bool {
    part.first != UInt8(ascii: ".") && 1...200 ~= part.count && part.first != 32
      && Array(part).last != 32
      && part.allSatisfy { $0 >= 32 && $0 != 127 && !"\"<>\\^`{|}?#%:*".utf8.contains($0) }
  }

  /// The address's bytes with each `%20` as the byte that it stands for; nil where a `%` stands for none, or where they
  /// are no text.
  private static func withoutPercent(_ text: String) -> [UInt8]? {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      let digits = rest.prefix(2)
      guard digits.count == 2, digits.allSatisfy(isHex),
        let value = UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
      else { return nil }
      bytes.append(value)
      rest = rest.dropFirst(2)
    }
    return String(validating: bytes, as: UTF8.self) == nil ? nil : bytes
  }

  private static func isHex(_ byte: UInt8) -> Bool {
    48...57 ~= byte || 97...102 ~= byte | 32
  }
}
