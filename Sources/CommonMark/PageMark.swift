internal import LetterModel

/// A page mark as Markdown has it: `<!-- p. 2 -->`, `<!-- p. 071r -->`.
enum PageMark {
  /// The mark that begins at an index, and where what follows it begins.
  static func read(
    _ bytes: UnsafeBufferPointer<UInt8>, at start: Int
  ) -> (page: PageName, end: Int)? {
    var index = start
    func take(_ word: StaticString) -> Bool {
      let count = word.utf8CodeUnitCount
      guard index + count <= bytes.count else { return false }
      for offset in 0..<count where bytes[index + offset] != word.utf8Start[offset] { return false }
      index += count
      return true
    }
    func skipBlanks() { while index < bytes.count, bytes[index] == 32 { index += 1 } }
    guard take("<!--") else { return nil }
    skipBlanks()
    guard take("p.") else { return nil }
    skipBlanks()
    let name = index
    while index < bytes.count, index - name < 9,
      48...57 ~= bytes[index] || 97...122 ~= bytes[index] | 32
    {
      index += 1
    }
    guard let page = PageName(bytes[name..<index]) else { return nil }
    skipBlanks()
    return take("-->") ? (page, index) : nil
  }

  /// The mark of a page.
  static func literal(_ page: PageName) -> [UInt8] { Array("<!-- p. \(page) -->".utf8) }
}
