/// Gives each passage its address within the page, made from its own words: it stays the same when
/// another passage changes.
///
/// An address of a passage has a hyphen within it and never begins with `note-`, `ref-` or `p` and a
/// number: those, and addresses of one word, belong to the page around the text.
struct AddressBook {
  private var taken = TakenAddresses()

  /// The address of a passage.
  ///
  /// - Parameters:
  ///   - text: the passage's words.
  ///   - context: what tells a short passage from others like it: the slug of its heading, or of
  ///     its table row's first cell.
  mutating func address(of text: [UInt8], within context: [UInt8]) -> [UInt8] {
    var slug = Slug.of(text)
    if slug.isEmpty { Self.appendFingerprint(of: text, to: &slug) }
    let hyphens = slug.count { $0 == UInt8(ascii: "-") }
    if hyphens < 2, slug.count < 16, !context.isEmpty {
      var whole: [UInt8] = []
      whole.reserveCapacity(context.count + slug.count + 24)
      whole += context
      whole.append(UInt8(ascii: "-"))
      whole += slug
      whole.removeLast(max(0, whole.count - 64))
      slug = whole
    }
    if Self.isReserved(slug) { slug.insert(contentsOf: "t-".utf8, at: 0) }
    if take(slug) { return slug }
    // The same first words with another end: a mark of the whole text tells them apart.
    slug.append(UInt8(ascii: "-"))
    Self.appendFingerprint(of: text, to: &slug)
    if !take(slug) { count(&slug) }
    return slug
  }

  /// An address that the renderer itself chose, with a counter where it is taken.
  mutating func reserve(_ name: [UInt8]) -> [UInt8] {
    if take(name) { return name }
    var name = name
    count(&name)
    return name
  }

  /// Puts the next counter behind an address that is taken, with which nobody has it.
  private mutating func count(_ name: inout [UInt8]) {
    let length = name.count
    let number = Self.hash(of: name[...])
    var count = taken[count: number]
    repeat {
      count += 1
      name.removeLast(name.count - length)
      name.append(UInt8(ascii: "-"))
      name.append(contentsOf: String(count).utf8)
    } while !taken.insert(Self.hash(of: name[length...].dropLast(), after: number), name.last ?? 0)
    taken[count: number] = count
  }

  /// Takes an address; tells whether nobody had it.
  private mutating func take(_ name: [UInt8]) -> Bool {
    taken.insert(Self.hash(of: name.dropLast()), name.last ?? 0)
  }

  /// FNV-1a, of bytes that stand behind others.
  private static func hash(
    of bytes: ArraySlice<UInt8>, after first: UInt64 = 0xCBF2_9CE4_8422_2325
  ) -> UInt64 {
    var hash = first
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash
  }

  private static func isReserved(_ slug: [UInt8]) -> Bool {
    guard slug.contains(UInt8(ascii: "-")) else { return true }
    switch slug[0] {
    case UInt8(ascii: "n"): return slug.starts(with: "note-".utf8)
    case UInt8(ascii: "r"): return slug.starts(with: "ref-".utf8)
    case UInt8(ascii: "p"): return slug.count > 1 && 48...57 ~= slug[1]
    default: return false
    }
  }

  /// Adds four hexadecimal digits of the text by FNV-1a.
  private static func appendFingerprint(of text: [UInt8], to slug: inout [UInt8]) {
    var hash: UInt32 = 2_166_136_261
    for byte in text { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    let folded = (hash >> 16) ^ (hash & 0xFFFF)
    for shift in [12, 8, 4, 0] {
      let digit = UInt8(truncatingIfNeeded: folded >> UInt32(shift)) & 15
      slug.append(digit < 10 ? digit + UInt8(ascii: "0") : digit - 10 + UInt8(ascii: "a"))
    }
  }
}
