internal import Disk
internal import EditionModel

/// A pack of letters: a file that never changes once it is there.
final class LetterPack: Sendable {
  let path: String
  let file: PlacedFile
  let size: Int
  let index: PackIndex

  /// Opens a pack; nil where it is cut off or damaged.
  init?(at path: String) {
    do throws(DiskError) {
      let file = try PlacedFile(reading: path)
      let size = try file.size()
      guard size >= PackIndex.trailerLength else { return nil }
      let trailer = try file.bytes(
        at: size - PackIndex.trailerLength, count: PackIndex.trailerLength)
      guard let place = PackIndex.place(trailer: trailer, ofPackOf: size) else { return nil }
      let bytes = try file.bytes(at: place.offset, count: place.count)
      guard ContentPrint(of: bytes) == place.print, let index = PackIndex(bytes) else { return nil }
      (self.path, self.file, self.size, self.index) = (path, file, size, index)
    } catch {
      return nil
    }
  }

  /// The letter of a record; nil where it is damaged.
  func letter(at record: PackRecord) -> KeptLetter? {
    guard record.offset <= size, record.texts <= size - record.offset,
      record.head <= size - record.offset - record.texts
    else { return nil }
    do throws(DiskError) {
      let head = try file.bytes(at: record.offset + record.texts, count: record.head)
      guard ContentPrint(of: head) == record.print else { return nil }
      guard let head = EntryHead(head), head.pieces.has(record.texts) else { return nil }
      return KeptLetter(
        head, texts: KeptTexts(file: file, offset: record.offset, pieces: head.pieces))
    } catch {
      return nil
    }
  }
}

extension [KeptTexts.Piece] {
  /// Whether the pieces together have as many bytes.
  fileprivate func has(_ count: Int) -> Bool {
    var left = count
    for piece in self {
      guard piece.count <= left else { return false }
      left -= piece.count
    }
    return left == 0
  }
}
