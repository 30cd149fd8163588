/// How wide the lines of a print are set, and whether a word would still have fitted in one.
///
/// A line that ends although the next line's first word would have fitted was ended on purpose: the
/// paragraph ends there. It is the one trace of paragraphs in extractions without blank lines.
struct Measure {
  /// What the widths of characters are.
  private let face: Typeface
  /// The widest that lines are set.
  private var width: Int
  /// How many of the pairs that are one sentence agree with the width.
  private let hits: Int
  /// How many pairs of neighbouring rows are one sentence.
  let pairs: Int

  /// How many rows tell the measure: those of a book; more would tell no other.
  static let telling = 50_000

  /// Takes the measure of rows.
  ///
  /// - Parameters:
  ///   - least: how many pairs are needed; with fewer the widest rows tell.
  ///   - isFlow: whether two neighbouring rows are surely one sentence.
  init(_ rows: [Row], least: Int = 6, isFlow: (Row, Row) -> Bool) {
    let rows = rows.prefix(Self.telling)
    let flow = rows.indices.dropLast().filter { isFlow(rows[$0], rows[$0 + 1]) }
    let print = Measure(rows, flow, Typeface(isMonospaced: false), least: least)
    let program = Measure(rows, flow, Typeface(isMonospaced: true), least: least)
    self = program.hits > print.hits ? program : print
  }

  private init(_ rows: ArraySlice<Row>, _ flow: [Int], _ face: Typeface, least: Int) {
    self.face = face
    pairs = flow.count
    let bounds = flow.map { index in
      let extent = face.extent(rows[index].text)
      let word = face.extent(rows[index + 1].text.firstWord)
      return (extent, extent + face.blank + word)
    }
    if bounds.count >= least {
      (width, hits) = Self.width(between: bounds)
    } else {
      // The widest of many, a few outliers such as links left out.
      let extents = rows.map { face.extent($0.text) }.sorted(by: >)
      width = extents.isEmpty ? 0 : extents[extents.count / 50]
      hits = 0
    }
  }

  /// The width that lies between most pairs of bounds.
  ///
  /// A line is no wider than the print’s, and would
  /// be with the next line's first word. Lines that an extraction has put together, having taken the
  /// hyphen between them away, are outliers.
  private static func width(between bounds: [(Int, Int)]) -> (width: Int, hits: Int) {
    let lower = bounds.map(\.0).sorted()
    let upper = bounds.map(\.1).sorted()
    var best = (width: 0, hits: 0)
    var begun = 0
    var ended = 0
    while begun < lower.count {
      while ended < upper.count, upper[ended] <= lower[begun] { ended += 1 }
      let width = lower[begun]
      while begun < lower.count, lower[begun] == width { begun += 1 }
      if begun - ended >= best.hits {
        let next = min(
          begun < lower.count ? lower[begun] : .max, ended < upper.count ? upper[ended] : width)
        best = (width + max(0, next - width) / 2, begun - ended)
      }
    }
    return best
  }

  /// Whether the first word of the next row would still have fitted in a row.
  ///
  /// - Parameters:
  ///   - room: how much of the measure must be left besides, in hundredths.
  ///   - inset: how far the rows are set in, as those of a list are, in thousandths of a character.
  func fits(
    _ row: ArraySlice<UInt8>, _ next: ArraySlice<UInt8>, room: Int = 0, inset: Int = 0
  ) -> Bool {
    let needed =
      face.blank + face.extent(next.firstWord) + (face.isMonospaced ? inset / 500 : inset)
    return lastExtent(row) + needed <= width - width * room / 100
  }

  /// Whether a row is wider than the print's lines, an extraction having put several together.
  ///
  /// - Parameter slack: the part of the measure that a line may be wider, its reciprocal.
  func isMerged(_ row: ArraySlice<UInt8>, slack: Int = 25) -> Bool {
    width > 0 && exceeds(row, width + width / slack)
  }

  /// The measure with another width.
  func set(to width: Int) -> Measure {
    var measure = self
    measure.width = width
    return measure
  }

  /// Whether a row is wider than a limit; no more of it is looked at than that needs.
  private func exceeds(_ row: ArraySlice<UInt8>, _ limit: Int) -> Bool {
    var extent = 0
    for byte in row {
      extent += face.advance(byte)
      if extent > limit { return true }
    }
    return false
  }

  /// Whether a row is no wider than the measure.
  func holds(_ row: ArraySlice<UInt8>) -> Bool { !exceeds(row, width + width / 60) }

  /// The word of a row in which the measure ends.
  func crossing(_ row: ArraySlice<UInt8>) -> Range<Int>? {
    let blank = face.blank
    var extent = 0
    var start = row.startIndex
    for index in row.indices {
      if row[index] == Byte.blank {
        if extent > width - blank { return start..<index }
        start = index + 1
      }
      extent += face.advance(row[index])
    }
    return extent > width - blank && start < row.endIndex ? start..<row.endIndex : nil
  }

  /// The widest that lines are set, and the width of a blank.
  var lineWidth: Int { width }
  var blankWidth: Int { face.blank }

  /// How far each byte of a row is from the row's beginning, and where the row ends.
  func extents(of row: ArraySlice<UInt8>) -> [Int] {
    var extents = [0]
    extents.reserveCapacity(row.count + 1)
    var extent = 0
    for byte in row {
      extent += face.advance(byte)
      extents.append(extent)
    }
    return extents
  }

  /// How wide a row's last line is: a row wider than the measure is several lines that an extraction
  /// has put together.
  private func lastExtent(_ row: ArraySlice<UInt8>) -> Int {
    let extent = face.extent(row)
    guard isMerged(row) else { return extent }
    return min(width, extent % width + width / 33)
  }

  /// Whether two rows together are no wider than one line.
  func fitsWhole(_ row: ArraySlice<UInt8>, _ next: ArraySlice<UInt8>) -> Bool {
    face.extent(row) + face.extent(next) <= width + width / 50
  }

  /// How much of the measure a row fills, in hundredths.
  func fill(_ row: ArraySlice<UInt8>) -> Int { width > 0 ? lastExtent(row) * 100 / width : 0 }
}
