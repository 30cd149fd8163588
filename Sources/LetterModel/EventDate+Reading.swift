extension EventDate {
  /// The date of a text in EDTF level 0, as `edtf` writes it; nil for anything else, for what no
  /// calendar has, and for an interval that ends before it begins.
  public init?(edtf text: String) {
    let ends = text.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: false)
    switch ends.count {
    case 1:
      guard let point = DatePoint(edtf: ends[0]) else { return nil }
      self = .point(point)
    case 2:
      let from = ends[0] == ".." ? nil : DatePoint(edtf: ends[0])
      let to = ends[1] == ".." ? nil : DatePoint(edtf: ends[1])
      guard from != nil || (ends[0] == ".." && to != nil), to != nil || ends[1] == ".." else {
        return nil
      }
      if let first = from?.first, let last = to?.last, last < first { return nil }
      self = .interval(from: from, to: to)
    default: return nil
    }
  }
}

extension DatePoint {
  /// The point of a text in EDTF: `2009-06-04`, `2009-06`, `2009`; nil for anything else.
  fileprivate init?(edtf text: Substring) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let isNumbers = parts.allSatisfy { $0.utf8.allSatisfy { 48...57 ~= $0 } }
    guard isNumbers, parts[0].utf8.count == 4, parts.dropFirst().allSatisfy({ $0.utf8.count == 2 }),
      let year = Int(parts[0]), year > 0
    else { return nil }
    switch parts.count {
    case 1: self = .year(year)
    case 2:
      guard let month = Int(parts[1]), 1...12 ~= month else { return nil }
      self = .month(year: year, month: month)
    case 3:
      guard let date = CalendarDate(iso: String(text)) else { return nil }
      self = .day(date)
    default: return nil
    }
  }
}
