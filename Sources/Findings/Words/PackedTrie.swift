/// A trie as one row of small cells, for reading: a step is one look into memory.
///
/// A node's children lie at its base plus their letter, among those of other nodes; each cell names
/// the node that it belongs to. Several thousand words fit where a processor keeps what it needs at
/// once, which a row of all letters for each node does not.
struct PackedTrie: Sendable {
  /// One cell, a node if some node owns it.
  struct Cell {
    /// The node that it is a child of; -1 for none.
    var owner: Int32
    /// Where its own children are counted from, doubled, and 1 more where a `beginning*` ends at it.
    var base: Int32
  }

  /// All cells; the first is the root.
  private(set) var cells = [Cell(owner: -1, base: 0)]
  /// For each cell the word that ends there, or -1.
  private(set) var whole: [Int32] = [-1]
  /// For each cell the pattern `word*` that has been passed there, or -1.
  private(set) var open: [Int32] = [-1]

  /// Lays out a trie, the nodes near its root first.
  init(_ trie: WordTrie) {
    var free = Free()
    var pending: [(node: Int32, cell: Int)] = [(0, 0)]
    var next = 0
    while next < pending.count {
      let (node, cell) = pending[next]
      next += 1
      whole[cell] = trie.whole[Int(node)]
      open[cell] = trie.open[Int(node)]
      let letters = (0..<UInt8(FoldedByte.count)).filter { trie.step(node, $0) > 0 }
      let base = letters.isEmpty ? 0 : place(letters, &free)
      cells[cell].base = Int32(truncatingIfNeeded: base * 2 + (open[cell] >= 0 ? 1 : 0))
      for letter in letters {
        let child = base + Int(letter)
        cells[child].owner = Int32(truncatingIfNeeded: cell)
        pending.append((trie.step(node, letter), child))
      }
    }
    // A step from any base stays within the row.
    grow(to: cells.count + FoldedByte.count)
  }

  /// Where to look for free cells: for one letter and for several, which need more room; behind the
  /// first letters, as no base lies before the root.
  private struct Free {
    var one = FoldedByte.count
    var several = FoldedByte.count
  }

  /// A base at which all of a node's letters fall into free cells.
  private mutating func place(_ letters: [UInt8], _ free: inout Free) -> Int {
    while free.one < cells.count, cells[free.one].owner >= 0 { free.one += 1 }
    let start = letters.count == 1 ? free.one : max(free.one, free.several)
    var base = max(1, start - Int(letters[0]))
    var tried = 0
    while true {
      grow(to: base + FoldedByte.count)
      if letters.allSatisfy({ cells[base + Int($0)].owner < 0 }) { break }
      base += 1
      tried += 1
    }
    // Where many bases were tried the cells are too full for such nodes.
    if letters.count > 1, tried > 16 { free.several = base }
    return base
  }

  private mutating func grow(to count: Int) {
    guard cells.count < count else { return }
    let more = count - cells.count
    cells.append(contentsOf: repeatElement(Cell(owner: -1, base: 0), count: more))
    whole.append(contentsOf: repeatElement(-1, count: more))
    open.append(contentsOf: repeatElement(-1, count: more))
  }
}

/// A way through a trie, letter by letter.
struct TrieWalk {
  private let cells: UnsafeBufferPointer<PackedTrie.Cell>
  private var base: Int
  /// The node that it has come to.
  private(set) var node = 0
  /// Whether the letters so far lead to a node.
  private(set) var isKnown = true
  /// The last `word*` that it has passed, or -1.
  private(set) var passed: Int32 = -1

  /// Begins at the root of a trie, whose cells are held in place meanwhile.
  @inline(__always)
  init(cells: UnsafeBufferPointer<PackedTrie.Cell>) {
    self.cells = cells
    base = Int(cells[0].base)
  }

  /// Whether a letter leads on from the node that it has come to.
  func leadsOn(with letter: UInt8) -> Bool {
    isKnown && cells[base >> 1 &+ Int(letter)].owner == Int32(truncatingIfNeeded: node)
  }

  /// Takes a step; whether the letters still lead to a node.
  @inline(__always)
  mutating func step(_ letter: UInt8, _ open: [Int32]) -> Bool {
    guard isKnown else { return false }
    let next = base >> 1 &+ Int(letter)
    guard cells[next].owner == Int32(truncatingIfNeeded: node) else {
      isKnown = false
      return false
    }
    node = next
    base = Int(cells[next].base)
    if base & 1 > 0 { passed = open[next] }
    return true
  }
}
