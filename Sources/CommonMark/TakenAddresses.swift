/// The addresses of a page that are taken, each as a number made from its bytes, with the counter that was
/// last set behind it.
///
/// Two that share a number, which is all but impossible, would only have the second one counted. The
/// numbers are hashes themselves, and need no other. A table may have a million cells, all over memory: addresses
/// that only their last byte tells apart, as those that are counted, lie together.
struct TakenAddresses {
  /// The addresses' numbers, 0 for a free place.
  private var places: [UInt64] = []
  /// The counters of those of which there were several.
  private var counts: [UInt64: Int] = [:]
  private var used = 0

  /// Takes an address; tells whether nobody had it.
  ///
  /// - Parameters:
  ///   - beginning: the number of all its bytes but the last.
  ///   - last: the last byte.
  mutating func insert(_ beginning: UInt64, _ last: UInt8) -> Bool {
    if used * 4 >= places.count * 3 { grow() }
    let number = max(beginning << 8 | UInt64(last), 1)
    let index = index(of: number)
    guard places[index] == 0 else { return false }
    places[index] = number
    used += 1
    return true
  }

  /// The counter behind an address that is taken, 1 until it is set.
  subscript(count number: UInt64) -> Int {
    get { counts[number] ?? 1 }
    set { counts[number] = newValue }
  }

  /// Where a number stands, or would.
  private func index(of number: UInt64) -> Int {
    let mask = places.count - 1
    // The upper half of a product depends on all that is below it.
    let mixed = (number >> 8) &* 0x9E37_79B9_7F4A_7C15
    var index = Int(truncatingIfNeeded: (mixed >> 32) << 4 | number & 15) & mask
    while places[index] != 0, places[index] != number { index = (index + 1) & mask }
    return index
  }

  private mutating func grow() {
    let old = places
    places = [UInt64](repeating: 0, count: max(64, old.count * 2))
    for number in old where number != 0 { places[index(of: number)] = number }
  }
}
