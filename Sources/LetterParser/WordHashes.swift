/// A set of words by their hashes.
///
/// Each word of a text is put in and few are looked for: a place is a number of the hash's own bits. They are turned by a
/// number that nobody knows beforehand, so that no letter can be made whose words all want one place.
struct WordHashes: Sendable {
  /// The hashes by their places; 0 for none.
  private var table: [UInt64] = []
  private var count = 0
  private var hasZero = false

  private static let turn = UInt64.random(in: .min ... .max) | 1

  /// Makes room for some words.
  init(reserving words: Int = 0) {
    var size = 16
    while size < words * 2 { size *= 2 }
    table = Array(repeating: 0, count: size)
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
    for hash in old where hash != 0 { table[place(of: hash)] = hash }
  }

  /// Where a hash is, or where it may be put; half of the places are free.
  private func place(of hash: UInt64) -> Int {
    table.withUnsafeBufferPointer { table in
      let mask = table.count - 1
      var place = Int(truncatingIfNeeded: (hash &* Self.turn) >> 32) & mask
      while table[place] != 0, table[place] != hash { place = (place + 1) & mask }
      return place
    }
  }
}
