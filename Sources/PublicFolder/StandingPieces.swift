internal import Digests
internal import Disk

/// A piece of a file that stands: from what it was made, and how many bytes it has.
struct StandingPiece: Sendable, Hashable {
  /// The fingerprint of what it was made from; nil where that was not told.
  var key: Digest?
  var count: Int
}

/// The pieces of a file that stands, to be taken over into the next one where they were made from the same.
///
/// Where one letter of ten thousand has changed, nearly all of a file of all events is as it was.
struct StandingPieces {
  private let file: PlacedFile
  private let places: [Digest: Range<Int>]

  /// Opens a file; nil where it cannot be read, or is not made of these pieces.
  init?(_ path: String, of pieces: [StandingPiece], size: Int64) {
    var places: [Digest: Range<Int>] = [:]
    var end = 0
    for piece in pieces {
      if let key = piece.key { places[key] = end..<end + piece.count }
      end += piece.count
    }
    guard end == size, !places.isEmpty else { return nil }
    do throws(DiskError) { file = try PlacedFile(reading: path) } catch { return nil }
    self.places = places
  }

  /// The bytes of a piece; nil where none was made from the same, or where it cannot be read.
  func bytes(madeFrom key: Digest) -> [UInt8]? {
    guard let place = places[key] else { return nil }
    do throws(DiskError) {
      return try file.bytes(at: place.lowerBound, count: place.count)
    } catch {
      return nil
    }
  }
}
