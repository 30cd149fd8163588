internal import Digests
internal import Disk

/// A piece of a file that stands: from what it was made, and how many bytes it has.
struct StandingPiece: Sendable, Hashable {
  /// The fingerprint of what it was made from; nil where that was not told.
  var key: Digest?
  /// How many bytes it has.
  var count: Int
}

/// The pieces of a file that stands, to be taken over into the next one where they were made from the same.
///
/// Where one letter of ten thousand has changed, nearly all of a file of all events is as it was. The bytes that are
/// taken over are proven first: the list of all files would vouch for whatever they are.
struct StandingPieces {
  private let file: PlacedFile
  private let stamp: FileStamp
  private let places: [Digest: Range<Int>]

  /// Opens a file; nil where it cannot be read, has other bytes than it was made of, or is not made of these pieces.
  init?(_ path: String, of pieces: [StandingPiece], _ standing: PublicFile) {
    var places: [Digest: Range<Int>] = [:]
    var end = 0
    for piece in pieces {
      guard piece.count <= Int(standing.stamp.size) - end else { return nil }
      if let key = piece.key { places[key] = end..<end + piece.count }
      end += piece.count
    }
    guard end == standing.stamp.size, !places.isEmpty else { return nil }
    (self.places, stamp) = (places, standing.stamp)
    do throws(DiskError) {
      guard try Digest(ofFile: path) == standing.digest else { return nil }
      file = try PlacedFile(reading: path)
    } catch {
      return nil
    }
    guard isUnchanged else { return nil }
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

  /// Whether the file lies as it was left; if not, what was taken of it may be anything.
  var isUnchanged: Bool {
    do throws(DiskError) { return try file.stamp() == stamp } catch { return false }
  }
}
