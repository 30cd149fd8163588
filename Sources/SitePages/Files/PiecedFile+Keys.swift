internal import Digests

/// From what the pieces of a file are made.
extension PiecedFile {
  /// The same file, its pieces told with what they are made from.
  ///
  /// Where a piece ends follows mostly from its entries alone, so that one that comes or goes changes few pieces, and
  /// does not shift all that follow.
  ///
  /// - Parameters:
  ///   - all: the fingerprint of what all entries are made from.
  ///   - entries: the fingerprint of what each is made from besides.
  func keyed(by all: Digest, _ entries: [Digest]) -> PiecedFile {
    guard entries.count == self.entries else { return self }
    var file = self
    file.keys = (all, entries)
    return file
  }

  /// The fingerprint of all that a piece is made from; nil where that is not known.
  func key(of piece: Piece) -> Digest? {
    guard let keys else { return nil }
    return KeyWriter.digest { key in
      key.add(keys.all)
      key.add(piece.isFirst)
      key.add(piece.isLast)
      key.add(piece.stretches) { key, stretch in
        key.add(keys.entries[stretch.entry])
        key.add(stretch.parts.lowerBound)
        key.add(stretch.parts.upperBound)
        key.add(stretch.isLast)
      }
    }
  }

  /// Whether a piece begins with an entry whatever came before it: of a file whose entries have fingerprints, about
  /// two in a share, and each that is a piece by itself.
  func begins(with entry: Int) -> Bool {
    guard let keys else { return false }
    let isLong = parts(entry) >= share || (entry > 0 && parts(entry - 1) >= share)
    return isLong || keys.entries[entry].head % UInt64(Swift.max(1, share / 2)) == 0
  }
}
