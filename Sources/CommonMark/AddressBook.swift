/// Gives each passage its address within the page, made from its own words: it stays the same when
/// another passage changes.
///
/// An address of a passage has a hyphen within it and never begins with `note-`, `ref-` or `p` and a
/// number: those, and addresses of one word, belong to the page around the text.
struct AddressBook {
  private var taken: Set<[UInt8]> = []
  private var counts: [[UInt8]: Int] = [:]

  /// The address of a passage.
  ///
  /// - Parameters:
  ///   - text: the passage's words.
  ///   - context: what tells a short passage from others like it: the slug of its heading, or of
  ///     its table row's first cell.
  mutating func address(of text: [UInt8], within context: [UInt8]) -> [UInt8] {
    var slug = Slug.of(text)
    if slug.isEmpty { slug = Self.fingerprint(text) }
    let hyphens = slug.count { $0 == UInt8(ascii: "-") }
    if hyphens < 2, slug.count < 16, !context.isEmpty {
      slug = Array((context + [UInt8(ascii: "-")] + slug).prefix(64))
    }
    if Self.isReserved(slug) { slug = Array("t-".utf8) + slug }
    if taken.insert(slug).inserted { return slug }
    // The same first words with another end: a mark of the whole text tells them apart.
    let whole = slug + [UInt8(ascii: "-")] + Self.fingerprint(text)
    if taken.insert(whole).inserted { return whole }
    return counted(whole)
  }

  /// An address that the renderer itself chose, with a counter where it is taken.
  mutating func reserve(_ name: [UInt8]) -> [UInt8] {
    taken.insert(name).inserted ? name : counted(name)
  }

  private mutating func counted(_ name: [UInt8]) -> [UInt8] {
    while true {
      let count = (counts[name] ?? 1) + 1
      counts[name] = count
      let candidate = name + Array("-\(count)".utf8)
      if taken.insert(candidate).inserted { return candidate }
    }
  }

  private static func isReserved(_ slug: [UInt8]) -> Bool {
    if !slug.contains(UInt8(ascii: "-")) || slug.starts(with: "note-".utf8) { return true }
    if slug.starts(with: "ref-".utf8) { return true }
    return slug.count > 1 && slug[0] == UInt8(ascii: "p") && 48...57 ~= slug[1]
  }

  /// Four hexadecimal digits of the text by FNV-1a.
  private static func fingerprint(_ text: [UInt8]) -> [UInt8] {
    var hash: UInt32 = 2_166_136_261
    for byte in text { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    let digits = Array("0123456789abcdef".utf8)
    let folded = (hash >> 16) ^ (hash & 0xFFFF)
    return (0..<4).map { digits[Int(folded >> (12 - 4 * $0)) & 15] }
  }
}
