internal import Digests
internal import Disk
internal import EditionModel

/// Where a letter lies in a pack.
struct PackRecord: Sendable, Hashable {
  let key: LetterKey
  /// Where its texts begin.
  let offset: Int
  /// How many bytes they have; the head stands behind them.
  let texts: Int
  /// How many bytes the head has.
  let head: Int
  /// What they must be.
  let print: ContentPrint

  /// How many bytes it has in an index.
  static let length = 72

  /// How many bytes the letter has in the pack.
  var size: Int { texts + head }
}

/// The end of a pack: what program made it, and where each letter lies, in the order of their keys.
///
/// It is searched as the bytes that it is: making values of a hundred thousand records would take longer
/// than all look-ups together.
struct PackIndex: Sendable {
  /// What stands at the end of each pack, behind the index: the index's place, length and print, and
  /// the form's name.
  static let trailerLength = 48
  private static let form: (UInt64, UInt64) = (0x6265_6967_7A65_6E64, 0x6B65_7074_2D30_3031)

  let maker: PackMaker
  let count: Int
  private let records: [UInt8]

  /// The bytes at the end of a pack that holds letters up to an offset.
  static func bytes(
    of records: [PackRecord], by maker: PackMaker, at offset: Int
  ) -> (bytes: [UInt8], print: ContentPrint) {
    var writer = ByteWriter(reserving: 256 + records.count * PackRecord.length)
    writer.text(maker.name)
    writer.append(maker.digest.bytes)
    for record in records.sorted(by: { ($0.key, $0.offset) < ($1.key, $1.offset) }) {
      for word in record.key.words { writer.fixed(word.byteSwapped) }
      for number in [record.offset, record.texts, record.head] { writer.fixed(UInt64(number)) }
      writer.print(record.print)
    }
    let index = writer.bytes
    let print = ContentPrint(of: index)
    writer.fixed(UInt64(offset))
    writer.fixed(UInt64(index.count))
    writer.print(print)
    writer.fixed(form.0)
    writer.fixed(form.1)
    return (writer.bytes, print)
  }

  /// Where the index lies, by the pack's last bytes; nil where they are none.
  static func place(
    trailer: [UInt8], ofPackOf size: Int
  ) -> (offset: Int, count: Int, print: ContentPrint)? {
    trailer.withUnsafeBytes { bytes in
      var reader = ByteReader(bytes)
      do throws(DamagedBytes) {
        let offset = Int(exactly: try reader.fixed())
        let count = Int(exactly: try reader.fixed())
        let print = try reader.print()
        let name = (try reader.fixed(), try reader.fixed())
        guard let offset, let count, name == form, count <= size - trailerLength,
          offset == size - trailerLength - count
        else { return nil }
        return (offset, count, print)
      } catch {
        return nil
      }
    }
  }

  /// Reads an index; nil where the bytes are none.
  init?(_ bytes: [UInt8]) {
    let head = bytes.withUnsafeBytes { bytes -> (PackMaker, Int)? in
      var reader = ByteReader(bytes)
      do throws(DamagedBytes) {
        let name = try reader.text()
        var digest: [UInt8] = []
        for _ in 0..<32 { digest.append(try reader.byte()) }
        guard let digest = Digest(bytes: digest) else { return nil }
        return (PackMaker(name: name, digest: digest), reader.left)
      } catch {
        return nil
      }
    }
    guard let (maker, left) = head, left % PackRecord.length == 0 else { return nil }
    self.maker = maker
    count = left / PackRecord.length
    records = Array(bytes.suffix(left))
  }

  /// A record by its place among all.
  subscript(place: Int) -> PackRecord? {
    records.withUnsafeBytes { bytes in
      let start = place * PackRecord.length
      guard place >= 0, place < count else { return nil }
      let word = { (number: Int) in
        UInt64(
          littleEndian: bytes.loadUnaligned(
            fromByteOffset: start + 32 + 8 * number, as: UInt64.self))
      }
      guard let offset = Int(exactly: word(0)), let texts = Int(exactly: word(1)),
        let head = Int(exactly: word(2))
      else { return nil }
      return PackRecord(
        key: LetterKey(from: bytes, at: start), offset: offset, texts: texts, head: head,
        print: ContentPrint(first: word(3), second: word(4)))
    }
  }

  /// The place of the first record of a key; nil where there is none.
  func place(of key: LetterKey) -> Int? {
    records.withUnsafeBytes { bytes in
      var (low, high) = (0, count)
      while low < high {
        let middle = (low + high) / 2
        if LetterKey(from: bytes, at: middle * PackRecord.length) < key {
          low = middle + 1
        } else {
          high = middle
        }
      }
      guard low < count, LetterKey(from: bytes, at: low * PackRecord.length) == key else {
        return nil
      }
      return low
    }
  }
}
