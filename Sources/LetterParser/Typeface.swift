/// How wide characters are: as in print, or one like the other in text broken by a program.
struct Typeface {
  /// Whether characters count, as in text broken by a program, or their widths, as in print.
  let isMonospaced: Bool
  private let advances = Self.advances

  /// The width of a blank.
  var blank: Int { isMonospaced ? 1 : 278 }

  /// The width of a character by its first byte; nothing for the others.
  func advance(_ byte: UInt8) -> Int {
    if byte & 0xC0 == 0x80 { return 0 }
    return isMonospaced ? 1 : byte < 0x80 ? Int(advances[Int(byte)]) : 556
  }

  /// The width of a text.
  func extent(_ text: ArraySlice<UInt8>) -> Int {
    var extent = 0
    for byte in text where byte & 0xC0 != 0x80 {
      extent += isMonospaced ? 1 : byte < 0x80 ? Int(advances[Int(byte)]) : 556
    }
    return extent
  }

  /// Widths of a sans serif's characters in thousandths of its size: those of narrow, common and
  /// broad letters differ little from face to face.
  private static let advances: [UInt16] = {
    var widths = [UInt16](repeating: 556, count: 128)
    let groups: [(String, UInt16)] = [
      ("ijl|'", 222), (" .,:;!/ftI[]", 278), ("r-()`", 333), ("ckszvxyJ", 500), ("FTZ", 611),
      ("ABEKPSVXY&", 667), ("CDHNRUw", 722), ("GOQ", 778), ("m", 833), ("M", 833), ("W%", 944),
    ]
    for (letters, width) in groups {
      for byte in letters.utf8 { widths[Int(byte)] = width }
    }
    return widths
  }()
}
