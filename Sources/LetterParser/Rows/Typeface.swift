/// How wide characters are: as in print, or one like the other in text broken by a program.
struct Typeface {
  /// Whether characters count, as in text broken by a program, or their widths, as in print.
  let isMonospaced: Bool
  /// The width of each character by its first byte; nothing for the other bytes.
  private let advances: [UInt16]

  init(isMonospaced: Bool) {
    self.isMonospaced = isMonospaced
    advances = isMonospaced ? Self.columns : Self.print
  }

  /// The width of a blank.
  var blank: Int { advance(Byte.blank) }

  /// The width of a character by its first byte; nothing for the others.
  func advance(_ byte: UInt8) -> Int { Int(advances[Int(byte)]) }

  /// The width of a text.
  func extent(_ text: ArraySlice<UInt8>) -> Int {
    var extent = 0
    for byte in text { extent &+= Int(advances[Int(byte)]) }
    return extent
  }

  private static let columns = widths { _ in 1 }

  /// Widths of a sans serif's characters in thousandths of its size: those of narrow, common and
  /// broad letters differ little from face to face.
  private static let print: [UInt16] = {
    var table = widths { _ in 556 }
    let groups: [(String, UInt16)] = [
      ("ijl|'", 222), (" .,:;!/ftI[]", 278), ("r-()`", 333), ("ckszvxyJ", 500), ("FTZ", 611),
      ("ABEKPSVXY&", 667), ("CDHNRUw", 722), ("GOQ", 778), ("m", 833), ("M", 833), ("W%", 944),
    ]
    for (letters, width) in groups {
      for byte in letters.utf8 { table[Int(byte)] = width }
    }
    return table
  }()

  private static func widths(_ width: (UInt8) -> UInt16) -> [UInt16] {
    (UInt8.min...UInt8.max).map { $0 & 0xC0 == 0x80 ? 0 : width($0) }
  }
}
