/// The words that the program knows, each letter a step: whole words, beginnings and endings.
///
/// A text is read through it once, letter by letter, whatever the number of words.
struct WordTrie: Sendable {
  /// For each node and letter the next node, 0 for none.
  private(set) var next: [Int32] = Array(repeating: 0, count: FoldedByte.count)
  /// For each node the word that ends there, or -1.
  private(set) var whole: [Int32] = [-1]
  /// For each node the pattern `word*` that has been passed there, or -1.
  private(set) var open: [Int32] = [-1]

  /// The node that follows a node with a letter; 0 for none.
  @inline(__always)
  func step(_ node: Int32, _ letter: UInt8) -> Int32 {
    next[Int(node) * FoldedByte.count + Int(letter)]
  }

  /// Adds a word and gives its number; the same word gives the same number.
  mutating func add(_ letters: some Sequence<UInt8>, isOpen: Bool, number: Int32) -> Int32 {
    var node = 0
    for letter in letters {
      let slot = node * FoldedByte.count + Int(letter)
      if next[slot] == 0 {
        next[slot] = Int32(whole.count)
        whole.append(-1)
        open.append(-1)
        next.append(contentsOf: repeatElement(0, count: FoldedByte.count))
      }
      node = Int(next[slot])
    }
    let known = isOpen ? open[node] : whole[node]
    if known >= 0 { return known }
    if isOpen { open[node] = number } else { whole[node] = number }
    return number
  }
}
