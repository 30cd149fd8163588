/// The name of one who signed, in one row or in two: `ir. B. A. Ten Cate-` over `Oorthuys`.
struct PrintedName {
  /// The name.
  let text: [UInt8]
  /// The row after it.
  let end: Int

  /// Reads a name at a row; nil where there is none.
  init?(at first: Int, in paper: Paper) {
    let row = paper.rows[first]
    if PersonName.isName(row.text) {
      text = row.text.squeezed
      end = first + 1
      return
    }
    guard row.text.last == Byte.hyphen, first + 1 < paper.rows.count,
      paper.rows[first + 1].isBody, paper.rows[first + 1].gap == 0,
      paper.rows[first + 1].text.first?.isSmall != true
    else { return nil }
    let whole = row.text.squeezed + paper.rows[first + 1].text.squeezed
    guard PersonName.isName(whole[...]) else { return nil }
    text = whole
    end = first + 2
  }

  /// Whether initials are among its parts, so that no heading looks like it.
  var hasInitials: Bool {
    text.split(separator: Byte.blank).contains { part in
      part.count >= 2 && part.first?.isCapital == true && part.dropFirst().first == Byte.stop
    }
  }
}
