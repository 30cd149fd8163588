/// A file of a whole collection, made piece by piece, so that no memory has to hold it at once.
public struct PiecedFile: Sequence, Sendable {
  private let entries: Int
  private let share: Int
  private let weight: @Sendable (Int) -> Int
  private let piece: @Sendable (Range<Int>) -> [UInt8]

  /// Makes a file of a list.
  ///
  /// - Parameters:
  ///   - entries: how many entries it has.
  ///   - share: how many of them come into one piece, or how much of them, where they have weights.
  ///   - weight: how much an entry is: an event that a thousand letters tell is as large as a thousand others.
  ///   - piece: gives the bytes of some entries; what the file begins with is the first one's, what it ends
  ///     with the last one's. A file without entries is one piece.
  init(
    entries: Int, share: Int, weight: @escaping @Sendable (Int) -> Int = { _ in 1 },
    _ piece: @escaping @Sendable (Range<Int>) -> [UInt8]
  ) {
    self.entries = entries
    self.share = share
    self.weight = weight
    self.piece = piece
  }

  /// A list as JSON, an entry a line.
  static func list(
    entries: Int, share: Int, weight: @escaping @Sendable (Int) -> Int = { _ in 1 },
    _ write: @escaping @Sendable (Int, inout JSONWriter) -> Void
  ) -> PiecedFile {
    PiecedFile(entries: entries, share: share, weight: weight) { range in
      var writer = JSONWriter(list: range.lowerBound == 0 ? .begins : .goesOn)
      for place in range {
        writer.breakLine()
        write(place, &writer)
      }
      if range.upperBound == entries { writer.endList() }
      return writer.bytes
    }
  }

  /// The pieces in their order.
  public func makeIterator() -> AnyIterator<[UInt8]> {
    var next: Int? = 0
    return AnyIterator {
      guard let start = next else { return nil }
      let end = end(of: start)
      next = end < entries ? end : nil
      return piece(start..<end)
    }
  }

  /// Where a piece ends that begins with an entry: it has that one, however much it is.
  private func end(of start: Int) -> Int {
    var end = start
    var left = share
    while end < entries {
      left -= weight(end)
      if left < 0, end > start { break }
      end += 1
    }
    return end
  }

  /// The whole file.
  var bytes: [UInt8] { reduce(into: []) { $0 += $1 } }
}
