extension WordTree {
  /// Reads a tree as `embed-data` writes it.
  public init(_ written: StaticString) {
    var reader = WordTreeReader(written)
    self = reader.tree()
    precondition(reader.isAtEnd, "a built-in file of words goes on behind its end")
  }
}

/// Reads what `embed-data` writes of a tree: for each node a letter, how many members or bytes it has, a line break, and
/// those; a mapping's names stand before its members.
private struct WordTreeReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var place = 0

  init(_ written: StaticString) {
    bytes = UnsafeBufferPointer(start: written.utf8Start, count: written.utf8CodeUnitCount)
  }

  var isAtEnd: Bool { place == bytes.count }

  mutating func tree() -> WordTree {
    guard place < bytes.count else { fault() }
    let kind = bytes[place]
    place += 1
    let count = count()
    switch kind {
    case UInt8(ascii: "T"): return .text(text(of: count))
    case UInt8(ascii: "L"):
      var members: [WordTree] = []
      members.reserveCapacity(count)
      for _ in 0..<count { members.append(tree()) }
      return .list(members)
    case UInt8(ascii: "M"):
      var members: [String: WordTree] = [:]
      members.reserveCapacity(count)
      for _ in 0..<count {
        let length = self.count()
        members[text(of: length)] = tree()
      }
      return .mapping(members)
    default: fault()
    }
  }

  private mutating func count() -> Int {
    var count = 0
    while place < bytes.count, bytes[place] != UInt8(ascii: "\n") {
      count = count * 10 + Int(bytes[place]) - 48
      place += 1
    }
    place += 1
    return count
  }

  private mutating func text(of count: Int) -> String {
    guard count >= 0, place + count <= bytes.count else { fault() }
    defer { place += count }
    return String(
      decoding: UnsafeBufferPointer(rebasing: bytes[place..<place + count]), as: UTF8.self)
  }

  private func fault() -> Never {
    preconditionFailure("a built-in file of words is damaged at byte \(place)")
  }
}
