/// Puts texts in the order of their bytes.
///
/// Paths of a site mostly begin alike, and two of them lie far from each other in memory: here their bytes lie one
/// behind another and are compared eight in one step, and those that are alike so far by the next eight.
public struct ByteOrder: ~Copyable {
  /// All texts, and behind them what is looked at beyond the last one's end.
  private var bytes: [UInt8] = []
  /// Where each text begins, and where the last one ends.
  private var starts = [0]

  /// Gets ready for some texts.
  public init(reserving count: Int = 0) {
    starts.reserveCapacity(count + 1)
    bytes.reserveCapacity(count * 48)
  }

  /// Adds a text.
  public mutating func add(_ text: String) {
    bytes.append(bytesOf: text)
    starts.append(bytes.count)
  }

  /// Adds a text's bytes.
  public mutating func add(_ text: UnsafeRawBufferPointer) {
    bytes.append(contentsOf: text)
    starts.append(bytes.count)
  }

  /// The texts in order, each by how many were added before it; of texts that are alike the one that was added
  /// first is first.
  public consuming func places() -> [Int] {
    var heads = starts.indices.dropLast().map { Head(place: $0) }
    bytes.append(contentsOf: repeatElement(0, count: Self.step))
    var waiting = [(range: heads.indices, from: 0)]
    heads.withUnsafeMutableBufferPointer { heads in
      while let (range, from) = waiting.popLast() {
        for place in range { heads[place].bytes = head(of: heads[place].place, from: from) }
        var part = UnsafeMutableBufferPointer(rebasing: heads[range])
        part.sort(by: <)
        var start = range.lowerBound
        while start < range.upperBound {
          var end = start + 1
          while end < range.upperBound, heads[end].bytes == heads[start].bytes { end += 1 }
          if end - start > 1 {
            start = endedFirst(&heads, start..<end, before: from + Self.step)
            if end - start > 1 { waiting.append((start..<end, from + Self.step)) }
          }
          start = end
        }
      }
    }
    return heads.map(\.place)
  }

  /// How many bytes are compared in one step.
  private static var step: Int { 8 }

  private func length(of place: Int) -> Int { starts[place + 1] - starts[place] }

  /// The bytes of a text from one on, zeros behind its end, as a number.
  private func head(of place: Int, from: Int) -> UInt64 {
    let left = length(of: place) - from
    let all = bytes.withUnsafeBytes {
      UInt64(bigEndian: $0.loadUnaligned(fromByteOffset: starts[place] + from, as: UInt64.self))
    }
    return left >= Self.step ? all : all & ~(UInt64.max >> (UInt64(left) * 8))
  }

  /// Puts those of texts that are alike so far which end here before the others, the shortest first.
  ///
  /// Zeros may be bytes of a text, too, and not only what is seen behind its end.
  ///
  /// - Returns: where the others begin.
  private func endedFirst(
    _ heads: inout UnsafeMutableBufferPointer<Head>, _ range: Range<Int>, before end: Int
  ) -> Int {
    let ended = heads[range].filter { length(of: $0.place) <= end }.sorted {
      (length(of: $0.place), $0.place) < (length(of: $1.place), $1.place)
    }
    if ended.isEmpty { return range.lowerBound }
    let all = ended + heads[range].filter { length(of: $0.place) > end }
    for (offset, head) in all.enumerated() { heads[range.lowerBound + offset] = head }
    return range.lowerBound + ended.count
  }

  /// Some bytes of a text.
  private struct Head {
    /// Which text it is.
    let place: Int
    var bytes: UInt64 = 0

    static func < (a: Head, b: Head) -> Bool {
      a.bytes == b.bytes ? a.place < b.place : a.bytes < b.bytes
    }
  }
}

extension Sequence {
  /// The values in the order of their texts' bytes.
  @inlinable public func inByteOrder(of text: (Element) -> String) -> [Element] {
    let all = Array(self)
    var order = ByteOrder(reserving: all.count)
    for value in all { order.add(text(value)) }
    return order.places().map { all[$0] }
  }
}
