/// A set of words by their hashes.
///
/// Each word of a text is put in and few are looked for. A hash's place is the top bits of its product with a number that
/// nobody knows beforehand, which all its bits bear on: no letter can be made whose words all want one place.
struct WordHashes: Sendable {
  /// The hashes by their places; 0 for none.
  private var table: [UInt64]
  /// How many bits of a product are no part of a place.
  private var shift: UInt64
  private var count = 0
  private var hasZero = false

  private static let turn = UInt64.random(in: .min ... .max) | 1

  /// Makes room for some words.
  init(reserving words: Int = 0) {
    var bits: UInt64 = 4
    while 1 << bits < words * 2 { bits += 1 }
    table = Array(repeating: 0, count: 1 << bits)
    shift = 64 - bits
  }

  /// Whether a hash is in the set.
  func contains(_ hash: UInt64) -> Bool {
    hash == 0 ? hasZero : table[place(of: hash)] == hash
  }

  /// Puts a hash in.
  mutating func insert(_ hash: UInt64) {
    if hash == 0 { return hasZero = true }
    let place = place(of: hash)
    if table[place] == hash { return }
    table[place] = hash
    count += 1
    if count * 2 > table.count { grow() }
  }

  private mutating func grow() {
    let old = table
    table = Array(repeating: 0, count: old.count * 2)
    shift -= 1
    for hash in old where hash != 0 { table[place(of: hash)] = hash }
  }

  /// Where a hash would be if it were alone.
  func home(of hash: UInt64) -> Int { Int(truncatingIfNeeded: (hash &* Self.turn) &>> shift) }

  /// Where a hash is, or where it may be put; half of the places are free.
  private func place(of hash: UInt64) -> Int {
    table.withUnsafeBufferPointer { table in
      var place = home(of: hash)
      while table[place] != 0, table[place] != hash { place = (place + 1) & (table.count - 1) }
      return place
    }
  }
}
