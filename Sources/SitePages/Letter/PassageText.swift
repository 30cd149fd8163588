/// The words of one passage of a letter's HTML, with the places where they are written.
///
/// White space is one space, references are the letters they mean; paragraph links, note markers
/// and page marks are no words.
struct PassageText {
  /// The passage's address.
  let id: String
  /// The words in UTF-8.
  private(set) var text: [UInt8] = []
  /// Where in the HTML they are written, in the order of the words.
  private var runs: [Run] = []

  /// Words that are written in one go.
  private struct Run {
    /// Where they begin in the words.
    let begin: Int
    /// Where they are written; empty for a line break.
    let place: Range<Int>
    /// Whether each byte stands for itself, and not all together for a space or a letter.
    let isPlain: Bool
  }

  init(id: String) { self.id = id }

  /// Adds words that stand in the HTML as they are.
  mutating func add(_ html: ArraySlice<UInt8>) {
    runs.append(Run(begin: text.count, place: html.startIndex..<html.endIndex, isPlain: true))
    text += html
  }

  /// Adds words that are written otherwise: a run of white space, a reference.
  mutating func add(_ words: some Sequence<UInt8>, writtenAt place: Range<Int>) {
    runs.append(Run(begin: text.count, place: place, isPlain: false))
    text += words
  }

  /// Adds a space, unless the words end with one or have not begun.
  mutating func addSpace(writtenAt place: Range<Int>) {
    guard let last = text.last, last != UInt8(ascii: " ") else { return }
    add(CollectionOfOne(UInt8(ascii: " ")), writtenAt: place)
  }

  /// The stretches of HTML between tags in which a range of the words is written.
  func spans(of range: Range<Int>) -> [Range<Int>] {
    var spans: [Range<Int>] = []
    var hasWord = false
    func close() {
      // Space alone, as between two cells or rows, may not be wrapped.
      if !hasWord, !spans.isEmpty { spans.removeLast() }
    }
    for number in run(at: range.lowerBound)..<runs.count {
      let run = runs[number]
      if run.begin >= range.upperBound { break }
      let end = number + 1 < runs.count ? runs[number + 1].begin : text.count
      let words = (run.begin..<end).clamped(to: range)
      let place =
        run.isPlain
        ? (run.place.lowerBound + words.lowerBound - run.begin)..<(run.place.lowerBound
          + words.upperBound - run.begin) : run.place
      if place.isEmpty { continue }
      if let last = spans.last, place.lowerBound <= last.upperBound {
        spans[spans.count - 1] = last.lowerBound..<max(last.upperBound, place.upperBound)
      } else {
        close()
        spans.append(place)
        hasWord = false
      }
      hasWord = hasWord || text[words].contains { $0 != UInt8(ascii: " ") }
    }
    close()
    return spans
  }

  /// The run in which a byte of the words is written.
  private func run(at byte: Int) -> Int {
    var (low, high) = (0, runs.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if runs[middle].begin > byte { high = middle } else { low = middle }
    }
    return low
  }

  /// Words with each run of white space made one space, none at the ends.
  static func squeezed(_ text: some Sequence<UInt8>) -> [UInt8] {
    var squeezed: [UInt8] = []
    squeezed.reserveCapacity(text.underestimatedCount)
    for byte in text {
      if !isSpace(byte) {
        squeezed.append(byte)
      } else if squeezed.last.map({ $0 != UInt8(ascii: " ") }) ?? false {
        squeezed.append(UInt8(ascii: " "))
      }
    }
    if squeezed.last == UInt8(ascii: " ") { squeezed.removeLast() }
    return squeezed
  }

  static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D
  }

  /// The wanted passages of an HTML text, in its order; the innermost takes the words.
  static func read(_ html: [UInt8], ids: [String: [[UInt8]]]) -> [PassageText] {
    var reader = PassageReader(html: html, ids: ids)
    reader.read()
    return reader.passages
  }
}
