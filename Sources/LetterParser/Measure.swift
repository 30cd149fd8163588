/// How wide the lines of a print are set, and whether a word would still have fitted in one.
///
/// A line that ends although the next line's first word would have fitted was ended on purpose: the
/// paragraph ends there. It is the one trace of paragraphs in extractions without blank lines.
struct Measure {
  /// Whether characters count, as in text broken by a program, or their widths, as in print.
  private let isMonospaced: Bool
  /// The widest that lines are set.
  private let width: Int

  /// Takes the measure of rows; `flow` tells the pairs of neighbouring rows that are one sentence.
  init(_ rows: [ArraySlice<UInt8>], flow: [(ArraySlice<UInt8>, ArraySlice<UInt8>)]) {
    let proportional = Self.width(of: rows.map { Self.extent($0, false) })
    let monospaced = Self.width(of: rows.map { Self.extent($0, true) })
    var misfits = (proportional: 0, monospaced: 0)
    for (before, after) in flow {
      if Self.fits(before, after, proportional, false) { misfits.proportional += 1 }
      if Self.fits(before, after, monospaced, true) { misfits.monospaced += 1 }
    }
    isMonospaced = misfits.monospaced < misfits.proportional
    width = isMonospaced ? monospaced : proportional
  }

  /// Whether the first word of the next row would still have fitted in a row.
  func fits(_ row: ArraySlice<UInt8>, _ next: ArraySlice<UInt8>) -> Bool {
    Self.fits(row, next, width, isMonospaced)
  }

  /// How much of the measure a row fills, in hundredths.
  func fill(_ row: ArraySlice<UInt8>) -> Int {
    width > 0 ? Self.extent(row, isMonospaced) * 100 / width : 0
  }

  private static func fits(
    _ row: ArraySlice<UInt8>, _ next: ArraySlice<UInt8>, _ width: Int, _ isMonospaced: Bool
  ) -> Bool {
    let blank = isMonospaced ? 1 : 278
    return extent(row, isMonospaced) + blank + extent(next.firstWord, isMonospaced) <= width
  }

  /// The widest of many, a few outliers such as links left out.
  private static func width(of extents: [Int]) -> Int {
    let sorted = extents.sorted(by: >)
    return sorted.isEmpty ? 0 : sorted[sorted.count / 50]
  }

  private static func extent(_ text: ArraySlice<UInt8>, _ isMonospaced: Bool) -> Int {
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
