internal import ByteRuns

/// The links of a letter to its own site, for which its HTML has marks until the page is known that shows it.
///
///     <a href="␇0">brief 104</a>   →   <a href="../kst-31700-V-104/index.html">brief 104</a>
///
/// The number is the link's place in `RenderedBody.links`. A mark is only what begins an attribute's value: the text's
/// own quotation marks are escaped, so that no letter can write one.
public enum LinkMarks {
  /// The byte that marks such a link; those of `BodyLabels.marks` come before it.
  static let mark: UInt8 = 7
  private static let begin = ByteSearch(Array("<a href=\"\u{7}".utf8))
  private static let end = ByteSearch(Array("</a>".utf8))

  /// The HTML of a letter with its links.
  ///
  /// - Parameter addresses: where each link leads; nil for one that leads nowhere and whose words stand without it.
  public static func filled(_ html: [UInt8], with addresses: [String?]) -> [UInt8] {
    var filled: [UInt8] = []
    filled.reserveCapacity(html.count + 32 * addresses.count)
    var rest = html[...]
    while let found = begin.first(in: rest) {
      // What is found counts from the slice's beginning.
      let tag = rest.startIndex + found.lowerBound
      let number = html[(rest.startIndex + found.upperBound)...].prefix { 48...57 ~= $0 }
      filled += html[rest.startIndex..<tag]
      rest = html[number.endIndex...].dropFirst(2)
      let place = Int(String(decoding: number, as: UTF8.self))
      if let place, addresses.indices.contains(place), var address = addresses[place] {
        filled += "<a href=\"".utf8
        address.withUTF8 { LinkTarget.append($0, to: &filled) }
        filled += "\">".utf8
      } else if let closing = end.first(in: rest) {
        // No link stands within another, so that the next end is its own.
        filled += html[rest.startIndex..<rest.startIndex + closing.lowerBound]
        rest = rest.dropFirst(closing.upperBound)
      }
    }
    filled += rest
    return filled
  }
}
