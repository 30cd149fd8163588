extension PassageLines {
  /// The first letters at a place, as many as tell it from others.
  struct Beginning: Hashable {
    private var former: UInt64 = 0
    private var latter: UInt64 = 0

    init(_ letters: ArraySlice<UInt8>) {
      let middle = letters.startIndex + PassageLines.telling / 2
      for letter in letters[..<middle] { former = former << 8 | UInt64(letter) }
      for letter in letters[middle..<middle + PassageLines.telling / 2] {
        latter = latter << 8 | UInt64(letter)
      }
    }
  }
}
