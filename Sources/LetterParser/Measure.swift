/// How wide the lines of a print are set, and whether a word would still have fitted in one.
///
/// A line that ends although the next line's first word would have fitted was ended on purpose: the
/// paragraph ends there. It is the one trace of paragraphs in extractions without blank lines.
struct Measure {
  /// Whether characters count, as in text broken by a program, or their widths, as in print.
  private let isMonospaced: Bool
  /// The widest that lines are set.
  private let width: Int
  private let advances: [UInt16]

  /// Takes the measure of rows; `flow` tells the pairs of neighbouring rows that are one sentence.
  init(_ rows: [ArraySlice<UInt8>], flow: [(ArraySlice<UInt8>, ArraySlice<UInt8>)]) {
    let print = Measure(rows, isMonospaced: false)
    let program = Measure(rows, isMonospaced: true)
    let misfits = flow.reduce(into: (print: 0, program: 0)) { count, pair in
      if print.fits(pair.0, pair.1) { count.print += 1 }
      if program.fits(pair.0, pair.1) { count.program += 1 }
    }
    self = misfits.program < misfits.print ? program : print
  }

  private init(_ rows: [ArraySlice<UInt8>], isMonospaced: Bool) {
    self.isMonospaced = isMonospaced
    let advances = Self.advances
    self.advances = advances
    // The widest of many, a few outliers such as links left out.
    let extents = rows.map { Self.extent($0, isMonospaced, advances) }.sorted(by: >)
    width = extents.isEmpty ? 0 : extents[extents.count / 50]
  }

  /// Whether the first word of the next row would still have fitted in a row.
  func fits(_ row: ArraySlice<UInt8>, _ next: ArraySlice<UInt8>) -> Bool {
    let blank = isMonospaced ? 1 : 278
    return extent(row) + blank + extent(next.firstWord) <= width
  }

  /// Whether two rows together are no wider than one line.
  func fitsWhole(_ row: ArraySlice<UInt8>, _ next: ArraySlice<UInt8>) -> Bool {
    extent(row) + extent(next) <= width + width / 50
  }

  /// How much of the measure a row fills, in hundredths.
  func fill(_ row: ArraySlice<UInt8>) -> Int { width > 0 ? extent(row) * 100 / width : 0 }

  private func extent(_ text: ArraySlice<UInt8>) -> Int {
    Self.extent(text, isMonospaced, advances)
  }

  private static func extent(
    _ text: ArraySlice<UInt8>, _ isMonospaced: Bool, _ advances: [UInt16]
  ) -> Int {
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
