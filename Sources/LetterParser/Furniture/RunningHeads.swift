/// What a house prints at the head of every page.
extension Paper {
  /// Claims what the pages after the first have again of the letterhead, first or last on them.
  mutating func claimRunningHeads() {
    guard let last = rows.last?.sheet, last > rows[0].sheet else { return }
    let heads = rows.prefix { $0.sheet == rows[0].sheet }.prefix(90).filter {
      $0.use == .furniture(.letterhead) || $0.use == .furniture(.label)
    }.map { $0.text.squeezed }
    guard !heads.isEmpty else { return }
    var index = 0
    while index < rows.count {
      var end = index + 1
      while end < rows.count, rows[end].sheet == rows[index].sheet { end += 1 }
      if rows[index].sheet > rows[0].sheet {
        claimRunning(Array(index..<end), heads)
      }
      claimRunning((index..<end).reversed(), heads)
      index = end
    }
  }

  /// Claims rows from one end of a page as long as they are the letterhead's.
  private mutating func claimRunning(_ page: [Int], _ heads: [[UInt8]]) {
    var taken = 0
    for index in page {
      guard rows[index].isBody else { continue }
      let text = rows[index].text.squeezed
      guard taken < 4, text.count > 2, text.count < 60,
        heads.contains(where: { head in
          head == text
            || text.contains(where: \.isDigit) && head.count > text.count
              && head.suffix(text.count + 1).elementsEqual([Byte.blank] + text)
        })
      else { return }
      claim(index, as: .furniture(.letterhead))
      taken += 1
    }
  }
}
