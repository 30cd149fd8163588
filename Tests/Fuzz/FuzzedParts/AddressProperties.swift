import LetterModel
import Properties

@testable import CommonMark
@testable import SitePages

/// What must be true of a name as a part of an address, whatever it was made of: it stays in its folder,
/// and every file system and server takes it as it is.
enum AddressProperties {
  static func check(_ bytes: [UInt8]) throws(Untrue) {
    let name = String(decoding: bytes, as: UTF8.self)
    let id = LetterID(nearest: name)
    try check(part: id.rawValue)
    try must(LetterID(id.rawValue) == id, "“\(id)” is no name of a letter")
    try must(LetterID(nearest: id.rawValue) == id, "“\(id)” becomes another name")
    if let given = LetterID(name) {
      try must(given.rawValue == name, "“\(name)” becomes “\(given)”")
      try check(part: name)
    }
    try check(part: Address.part(name))
    for path in [Address.letter(id), Address.letterSource(id), Address.letterMarkdown(id)] {
      for part in path.split(separator: "/", omittingEmptySubsequences: false) {
        try check(part: String(part))
      }
    }
    try check(slug: Slug.of(bytes))
    if let old = OldAddress(name) { try check(old) }
  }

  private static func check(part: String) throws(Untrue) {
    try must(
      !part.isEmpty && part.utf8.first != UInt8(ascii: ".") && part.utf8.count <= 120
        && part.utf8.allSatisfy {
          48...57 ~= $0 || 97...122 ~= $0 | 0x20 || $0 == 45 || $0 == 46 || $0 == 95
        }, "“\(part)” is no part of an address")
  }

  /// Small words with one hyphen between them.
  private static func check(slug: [UInt8]) throws(Untrue) {
    let text = String(decoding: slug, as: UTF8.self)
    try must(slug.count <= 48, "“\(text)” is too long")
    try must(
      slug.allSatisfy { 97...122 ~= $0 || 48...57 ~= $0 || $0 == 45 }, "“\(text)” is no slug")
    let words = slug.split(separator: 45, omittingEmptySubsequences: false)
    try must(slug.isEmpty || words.allSatisfy { !$0.isEmpty }, "“\(text)” has a hyphen too many")
    try must(words.count <= 6, "“\(text)” has too many words")
  }

  /// An old address is of this site, and its file lies within the site's folder.
  private static func check(_ old: OldAddress) throws(Untrue) {
    let parts = old.path.split(separator: "/", omittingEmptySubsequences: false)
    try must(
      !old.path.isEmpty && parts.allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." },
      "the old address “\(old.path)” leaves its folder")
    try must(
      old.path.utf8.allSatisfy { $0 >= 32 && $0 != 127 && $0 != 92 }
        && parts.allSatisfy { $0.first != " " && $0.last != " " }, "“\(old.path)” is no file")
  }
}
