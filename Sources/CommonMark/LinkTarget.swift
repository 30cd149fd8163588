/// The addresses that a link in a letter may have.
enum LinkTarget {
  /// Where a link leads.
  enum Kind {
    case elsewhere, mailbox, here
  }

  /// Where an address leads, if a letter may link to it: the web, a mailbox, or a relative address.
  static func kind(of address: UnsafeBufferPointer<UInt8>) -> Kind? {
    if address.isEmpty { return nil }
    // `//host` leads to the page's own kind of address: from disk to a file of another machine.
    if address.starts(with: "//".utf8) { return nil }
    let colon = address.firstIndex { ":/?#".utf8.contains($0) }
    guard let colon, address[colon] == UInt8(ascii: ":") else { return .here }
    switch String(decoding: address[..<colon], as: UTF8.self).lowercased() {
    case "http", "https": return .elsewhere
    case "mailto": return .mailbox
    default: return nil
    }
  }

  /// Adds the address as the value of an attribute: what no address may hold in its `%` form.
  static func append(_ address: UnsafeBufferPointer<UInt8>, to html: inout [UInt8]) {
    let digits = Array("0123456789ABCDEF".utf8)
    for byte in address {
      switch byte {
      case UInt8(ascii: "&"): html += "&amp;".utf8
      case UInt8(ascii: "'"): html += "&#39;".utf8
      case 0...32, 127..., UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"),
        UInt8(ascii: "\\"), UInt8(ascii: "^"), UInt8(ascii: "`"), UInt8(ascii: "{"),
        UInt8(ascii: "|"), UInt8(ascii: "}"), UInt8(ascii: "["), UInt8(ascii: "]"):
        html += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      default: html.append(byte)
      }
    }
  }
}
