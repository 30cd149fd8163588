/// The first two bytes of phrases, by which most rows are told to begin with none of them.
struct PhraseHeads: Sendable {
  /// For each first byte of ASCII its second bytes of ASCII, a bit each.
  private var seconds = [(low: UInt64, high: UInt64)](repeating: (0, 0), count: 128)

  /// - Parameter phrases: phrases; those of one byte, and those with others than ASCII at their beginning, are told of
  ///   every row that begins with their first byte.
  init(_ phrases: [Phrase]) {
    for phrase in phrases {
      guard let first = phrase.bytes.first, first < 128 else { continue }
      switch phrase.bytes.dropFirst().first {
      case .some(let second) where second < 64: seconds[Int(first)].low |= 1 << UInt64(second)
      case .some(let second) where second < 128:
        seconds[Int(first)].high |= 1 << UInt64(second - 64)
      default: seconds[Int(first)] = (.max, .max)
      }
    }
  }

  /// Whether a phrase may begin with two bytes, capitals made small; always for what is not ASCII.
  func canBegin(with first: UInt8, _ second: UInt8) -> Bool {
    guard first < 128, second < 128 else { return true }
    let known = seconds[Int(first)]
    return (second < 64 ? known.low >> UInt64(second) : known.high >> UInt64(second - 64)) & 1 != 0
  }
}
