/// The addresses of a page that are taken, each as a number made from its bytes, with the counter that was
/// last set behind it.
///
/// Two that share a number, which is all but impossible, would only have the second one counted. The
/// numbers are hashes themselves, and need no other: a table may have a million cells.
struct TakenAddresses {
  /// One address: its number, 0 for a free place, and its counter.
  private struct Place {
    var number: UInt64 = 0
    var count = 1
  }

  private var places: [Place] = []
  private var used = 0

  /// Takes an address; tells whether nobody had it.
  mutating func insert(_ number: UInt64) -> Bool {
    if used * 4 >= places.count * 3 { grow() }
    let number = max(number, 1)
    let index = index(of: number)
    guard places[index].number == 0 else { return false }
    places[index].number = number
    used += 1
    return true
  }

  /// The counter behind an address that is taken, 1 until it is set.
  subscript(count number: UInt64) -> Int {
    get { places[index(of: max(number, 1))].count }
    set { places[index(of: max(number, 1))].count = newValue }
  }

  /// Where a number stands, or would.
  private func index(of number: UInt64) -> Int {
    let mask = places.count - 1
    // The upper half of a product depends on all that is below it.
    let mixed = number &* 0x9E37_79B9_7F4A_7C15
    var index = Int(truncatingIfNeeded: mixed >> 32) & mask
    while places[index].number != 0, places[index].number != number { index = (index + 1) & mask }
    return index
  }

  private mutating func grow() {
    let old = places
    places = [Place](repeating: Place(), count: max(64, old.count * 2))
    for place in old where place.number != 0 { places[index(of: place.number)] = place }
  }
}
