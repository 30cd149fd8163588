/// Numbers of papers as people write them.
enum LetterNumbers {
  /// `103`, `105–110`.
  static func printed(_ range: ClosedRange<Int>) -> String {
    range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound)–\(range.upperBound)"
  }

  /// `nr. 103 is not in this collection`.
  static func absence(
    of ranges: [ClosedRange<Int>], _ first: ClosedRange<Int>, _ texts: InterfaceTexts
  ) -> String {
    let single = ranges.count == 1 && first.count == 1
    return texts(
      single ? "missing-one" : "missing-many", ["n": texts.joined(ranges.map(printed))])
  }
}
