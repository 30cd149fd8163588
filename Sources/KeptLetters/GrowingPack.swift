public import Disk
internal import EditionModel
internal import Synchronization

/// A pack that letters are put into, by several tasks at once; others see it only when it is whole.
public final class GrowingPack: Sendable {
  private let spool: Spool
  private let records = Mutex<[PackRecord]>([])

  /// Begins a pack.
  public init(_ spool: Spool) { self.spool = spool }

  /// Puts a letter in, and tells where its texts lie.
  ///
  /// - Parameter key: what it is kept by; nil where its texts are wanted this time alone.
  /// - Throws: `DiskError`.
  public func put(_ entry: LetterEntry, by key: LetterKey?) throws(DiskError) -> KeptTexts {
    let offset = try spool.put(entry.texts + entry.head)
    if let key {
      let record = PackRecord(
        key: key, offset: offset, texts: entry.texts.count, head: entry.head.count,
        print: ContentPrint(of: entry.head))
      records.withLock { $0.append(record) }
    }
    return KeptTexts(file: spool.file, offset: offset, pieces: entry.pieces, areOwn: true)
  }

  /// Puts a letter of another pack in.
  func copy(_ record: PackRecord, from file: PlacedFile) throws(DiskError) {
    let offset = try spool.put(try file.bytes(at: record.offset, count: record.size))
    let copy = PackRecord(
      key: record.key, offset: offset, texts: record.texts, head: record.head, print: record.print)
    records.withLock { $0.append(copy) }
  }

  /// Ends the pack and gives it a name.
  ///
  /// - Parameter name: the file's name; where there is none it is that of the index's print.
  /// - Throws: `DiskError`; what was put in can be read all the same.
  func keep(as name: String?, by maker: PackMaker) throws(DiskError) {
    let records = records.withLock { $0 }
    guard !records.isEmpty else { return }
    let end = PackIndex.bytes(of: records, by: maker, at: spool.count)
    _ = try spool.put(end.bytes)
    try spool.keep(as: name ?? end.print.hex + LetterPacks.ending)
  }
}

extension ContentPrint {
  /// The print in hexadecimal, 32 characters.
  fileprivate var hex: String {
    [first, second].map { half in
      let digits = String(half, radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }.joined()
  }
}
