/// Phrases that mean the same, in the order in which they are looked for.
///
/// Most rows begin with none of them, which their first byte tells.
struct PhraseList: Sendable, RandomAccessCollection, ExpressibleByArrayLiteral {
  private let phrases: [Phrase]
  /// The first two bytes of each; zero for none.
  private let heads: [(UInt8, UInt8)]
  /// The first bytes of ASCII, a bit each.
  private var low: UInt64 = 0
  private var high: UInt64 = 0
  /// Whether a phrase begins with another byte, and whether one has no bytes.
  private var hasOthers = false
  private var hasEmpty = false

  init(_ phrases: [Phrase]) {
    self.phrases = phrases
    heads = phrases.map { ($0.bytes.first ?? 0, $0.bytes.dropFirst().first ?? 0) }
    for phrase in phrases {
      switch phrase.bytes.first {
      case .some(let byte) where byte < 64: low |= 1 << UInt64(byte)
      case .some(let byte) where byte < 128: high |= 1 << UInt64(byte - 64)
      case .some: hasOthers = true
      case nil: hasEmpty = true
      }
    }
  }

  init(arrayLiteral phrases: Phrase...) { self.init(phrases) }

  var startIndex: Int { phrases.startIndex }
  var endIndex: Int { phrases.endIndex }
  subscript(index: Int) -> Phrase { phrases[index] }

  /// Whether a phrase may begin with two bytes.
  func canBegin(_ index: Int, with first: UInt8, _ second: UInt8) -> Bool {
    let head = heads[index]
    return (head.0 == first || head.0 == 0) && (head.1 == second || head.1 == 0)
  }

  /// Whether one of the phrases may begin with a byte, a capital made small; nil stands for a text's end.
  func canBegin(with byte: UInt8?) -> Bool {
    guard let byte else { return hasEmpty }
    if byte >= 128 { return hasOthers || hasEmpty }
    return (byte < 64 ? low >> UInt64(byte) : high >> UInt64(byte - 64)) & 1 != 0 || hasEmpty
  }
}
