public import Digests

/// A file of a whole collection, made piece by piece, so that no memory has to hold it at once.
public struct PiecedFile: Sequence, Sendable {
  /// What of the list comes into one piece.
  struct Piece: Sendable {
    /// The entries or parts of entries, in order.
    var stretches: [Stretch] = []
    /// Whether the file begins, and whether it ends, with this piece.
    var isFirst = false
    var isLast = false
  }

  /// An entry, or some of its parts: an event that a thousand letters tell is as long as a thousand others.
  struct Stretch: Sendable, Equatable {
    /// The entry's place in the list.
    let entry: Int
    /// Which of its parts; the only one, where it has none that can be told one by one.
    let parts: Range<Int>
    /// Whether these are its last parts.
    let isLast: Bool

    /// Whether these are its first parts.
    var isFirst: Bool { parts.lowerBound == 0 }
  }

  let entries: Int
  let share: Int
  let parts: @Sendable (Int) -> Int
  private let write: @Sendable (Piece) -> [UInt8]
  /// What all entries are made from, and what each.
  var keys: (all: Digest, entries: [Digest])?

  /// Makes a file of a list.
  ///
  /// - Parameters:
  ///   - entries: how many entries it has. A file without any is one piece.
  ///   - share: how many parts of them come into one piece.
  ///   - parts: how many parts an entry has; one of none is written as one.
  ///   - write: gives the bytes of a piece.
  init(
    entries: Int, share: Int, parts: @escaping @Sendable (Int) -> Int = { _ in 1 },
    _ write: @escaping @Sendable (Piece) -> [UInt8]
  ) {
    self.entries = entries
    self.share = share
    self.parts = parts
    self.write = write
  }

  /// Makes a file of one piece.
  init(whole bytes: [UInt8]) {
    self.init(entries: 0, share: 1) { _ in bytes }
  }

  /// A list as JSON, an entry a line.
  static func list(
    entries: Int, share: Int, parts: @escaping @Sendable (Int) -> Int = { _ in 1 },
    _ write: @escaping @Sendable (Stretch, inout JSONWriter) -> Void
  ) -> PiecedFile {
    PiecedFile(entries: entries, share: share, parts: parts) { piece in
      var writer = JSONWriter(list: piece.isFirst ? .begins : .goesOn)
      writer.reserve(piece.stretches.reduce(0) { $0 + $1.parts.count } * 512)
      for stretch in piece.stretches {
        if stretch.isFirst { writer.breakLine() }
        write(stretch, &writer)
      }
      if piece.isLast { writer.endList() }
      return writer.bytes
    }
  }

  /// A list as JSON, an entry a line: objects of which each ends in a list of its own, `[{…, "letters": […]}, …]`.
  ///
  /// - Parameters:
  ///   - parts: the list that an entry ends in.
  ///   - begin: writes what stands above it, its key the last.
  ///   - write: writes one of its parts.
  static func list<Part: Sendable>(
    entries: Int, share: Int, parts: @escaping @Sendable (Int) -> [Part],
    begin: @escaping @Sendable (Int, inout JSONWriter) -> Void,
    _ write: @escaping @Sendable (Part, inout JSONWriter) -> Void
  ) -> PiecedFile {
    list(entries: entries, share: share, parts: { parts($0).count }) { stretch, writer in
      if stretch.isFirst {
        writer.beginObject()
        begin(stretch.entry, &writer)
        writer.beginArray()
      }
      let all = parts(stretch.entry)
      for part in all[stretch.parts.clamped(to: all.indices)] { write(part, &writer) }
      if stretch.isLast {
        writer.endArray()
        writer.endObject()
      }
    }
  }

  /// A piece that is not made yet.
  public struct Unmade {
    /// The fingerprint of all that it is made from; nil where that is not known.
    public let key: Digest?
    /// Makes its bytes.
    public let bytes: () -> [UInt8]
  }

  /// The pieces in their order, each to be made by whoever needs it.
  public var unmade: AnySequence<Unmade> {
    AnySequence { () -> AnyIterator<Unmade> in
      var next: (entry: Int, part: Int)? = (0, 0)
      return AnyIterator {
        guard let start = next else { return nil }
        var piece = Piece(isFirst: start == (0, 0))
        next = fill(&piece, from: start)
        piece.isLast = next == nil
        return Unmade(key: key(of: piece)) { [piece] in write(piece) }
      }
    }
  }

  /// The pieces in their order.
  public func makeIterator() -> AnyIterator<[UInt8]> {
    let pieces = unmade.makeIterator()
    return AnyIterator { pieces.next()?.bytes() }
  }

  /// Puts a share of parts into a piece; gives where the next one begins, nil where there is none.
  private func fill(_ piece: inout Piece, from start: (entry: Int, part: Int))
    -> (entry: Int, part: Int)?
  {
    var (entry, part) = start
    var left = share
    while entry < entries, left > 0 {
      if part == 0, !piece.stretches.isEmpty, begins(with: entry) { break }
      let count = Swift.max(1, parts(entry))
      let end = Swift.min(count, part + left)
      piece.stretches.append(Stretch(entry: entry, parts: part..<end, isLast: end == count))
      left -= end - part
      (entry, part) = end == count ? (entry + 1, 0) : (entry, end)
    }
    return entry < entries ? (entry, part) : nil
  }

  /// The whole file.
  var bytes: [UInt8] { reduce(into: []) { $0 += $1 } }
}
