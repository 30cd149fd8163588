import Properties

@testable import CommonMark

/// What must be true of a letter's link: it leads to the web, a mailbox or the site, and ends where its
/// quotation marks do.
enum LinkProperties {
  static func check(_ bytes: [UInt8]) throws(Untrue) {
    let (kind, written) = bytes.withUnsafeBufferPointer { address in
      var written: [UInt8] = []
      LinkTarget.append(address, to: &written)
      return (LinkTarget.kind(of: address), written)
    }
    let text = String(decoding: written, as: UTF8.self)
    try must(
      written.allSatisfy { 33...126 ~= $0 && !"\"'<>\\^`{|}[]".utf8.contains($0) },
      "“\(text)” cannot stand in an attribute")
    guard kind != nil else { return }
    // A browser leaves blanks before an address and tabs and line breaks within it aside.
    for address in [bytes, written] {
      let read = address.drop { $0 <= 32 }.filter { $0 != 9 && $0 != 10 && $0 != 13 }
      let scheme = read.prefix { !":/?#".utf8.contains($0) }
      guard scheme.count < read.count, read[scheme.count] == UInt8(ascii: ":") else { continue }
      let name = String(decoding: scheme, as: UTF8.self).lowercased()
      try must(["http", "https", "mailto"].contains(name), "a letter links to “\(name):”")
    }
  }
}
