/// Gives each passage its address within the page, made from its own words: it stays the same when
/// another passage changes.
///
/// An address of a passage has a hyphen within it and never begins with `note-`, `ref-` or `p` and a
/// number: those, and addresses of one word, belong to the page around the text.
struct AddressBook {
  /// The addresses that are taken, each as a number made from it.
  ///
  /// Two that share one, which is all but
  /// impossible, would only have the second one counted.
  private var taken: Set<UInt64> = []
  private var counts: [UInt64: Int] = [:]

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
    if take(slug) { return slug }
    // The same first words with another end: a mark of the whole text tells them apart.
    let whole = slug + [UInt8(ascii: "-")] + Self.fingerprint(text)
    if take(whole) { return whole }
    return counted(whole)
  }

  /// An address that the renderer itself chose, with a counter where it is taken.
  mutating func reserve(_ name: [UInt8]) -> [UInt8] {
    take(name) ? name : counted(name)
  }

  private mutating func counted(_ name: [UInt8]) -> [UInt8] {
    let hash = Self.hash(of: name)
    while true {
      let count = (counts[hash] ?? 1) + 1
      counts[hash] = count
      var candidate = name
      candidate += "-\(count)".utf8
      if take(candidate) { return candidate }
    }
  }

  /// Takes an address; tells whether nobody had it.
  private mutating func take(_ name: [UInt8]) -> Bool {
    taken.insert(Self.hash(of: name)).inserted
  }

  /// FNV-1a.
  private static func hash(of name: [UInt8]) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in name { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash
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
