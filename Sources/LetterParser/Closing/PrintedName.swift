/// The name of one who signed, in one row or in two: `ir. B. A. Ten Cate-` over `Oorthuys`.
struct PrintedName {
  /// The row after it.
  let end: Int
  private let first: ArraySlice<UInt8>
  /// What stands in the second row, and whether a blank parts it from the first.
  private let second: ArraySlice<UInt8>?
  private let isParted: Bool

  /// The name.
  var text: [UInt8] {
    guard let second else { return first.squeezed }
    return first.squeezed + (isParted ? [Byte.blank] : []) + second.squeezed
  }

  /// Reads a name at a row; nil where there is none.
  init?(at first: Int, in paper: borrowing Paper) {
    let row = paper.rows[first]
    // `(get.) W. DOUDE.`: the stop is the line's.
    let isEnded = row.text.last == Byte.stop && !PersonName.isName(row.text)
    self.first =
      isEnded
      ? PlainSignature.bare(row.text, paper.words)
      : PlainSignature.unbracketed(row.text, paper.words) ?? row.text
    if PersonName.isName(self.first) {
      second = Self.rest(of: row.text, at: first + 1, in: paper)
      isParted = true
      end = second == nil ? first + 1 : first + 2
      return
    }
    guard row.text.last == Byte.hyphen, first + 1 < paper.rows.count,
      paper.rows[first + 1].isBody, paper.rows[first + 1].gap == 0,
      paper.rows[first + 1].text.first?.isSmall != true
    else { return nil }
    second = paper.rows[first + 1].text
    isParted = false
    end = first + 2
    guard PersonName.isName(text[...]) else { return nil }
  }

  /// The family's name below a part of it that cannot be all: `J. C. Bakker-De` over `Weerdt`.
  static func rest(
    of name: ArraySlice<UInt8>, at index: Int, in paper: Paper
  ) -> ArraySlice<UInt8>? {
    let last = name.lastWord
    guard let hyphen = last.lastIndex(of: Byte.hyphen), hyphen > last.startIndex,
      paper.words.isSmall(last[(hyphen + 1)...].map(\.lowered)),
      index < paper.rows.count, paper.rows[index].isBody, paper.rows[index].gap == 0
    else { return nil }
    let text = paper.rows[index].text
    return text.count < 40 && !text.contains(Byte.blank) && PersonName.isName(text) ? text : nil
  }

  /// Whether initials are among its parts, so that no heading looks like it.
  var hasInitials: Bool {
    text.split(separator: Byte.blank).contains { part in
      part.count >= 2 && part.first?.isCapital == true && part.dropFirst().first == Byte.stop
    }
  }
}
