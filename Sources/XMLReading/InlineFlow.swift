public import LetterModel
internal import LetterParser

/// Running text put together from the pieces between tags: blanks made single, and set outside of
/// emphasis; line ends and page turns joined to what goes on after them.
public struct InlineFlow: Sendable {
  /// How a stretch is set apart.
  public enum Style: Sendable, Hashable {
    case plain, emphasis, strong
    case link(String)
  }

  /// Whether a word goes on after a line's end.
  public enum LineEnd: Sendable, Hashable {
    /// The source does not say; a hyphen may show it.
    case unknown
    /// It does.
    case within
    /// It does not.
    case between
  }

  enum Space { case none, blank, lineBreak }

  /// Whether the spelling of Dutch and English says what becomes of a hyphen at a line's end.
  let knowsSpelling: Bool
  var levels: [(style: Style, inlines: [Inline])] = [(.plain, [])]
  var text: [UInt8] = []
  /// The end of the word that was written last.
  var tail: [UInt8] = []
  var space = Space.none
  var lineEnd: LineEnd?
  /// A hyphen that may have been put there by a line's end.
  var isHyphenHeld = false
  var marks: [Inline] = []
  var hasWords = false
  /// Whether a note's marker or a closing mark was put in last, which the sign that ends a sentence follows
  /// without a blank.
  var endsTightly = false
  /// Whether an opening mark, or a blank before a stretch, was put in last, after which no blank comes.
  var isAfterOpening = false
  /// Where figures are set that are put in now; nil for the line itself.
  var figures: FigurePosition?

  /// Makes an empty flow.
  public init(knowsSpelling: Bool = true) { self.knowsSpelling = knowsSpelling }

  /// Whether nothing was put in, not even a mark.
  public var isEmpty: Bool {
    !hasWords && marks.isEmpty && levels.allSatisfy(\.inlines.isEmpty)
  }

  /// Whether the last word ends in a hyphen, which a line's end may have put there.
  public var endsInHyphen: Bool { isHyphenHeld }

  /// Appends text as it stands between two tags.
  public mutating func add(_ bytes: ArraySlice<UInt8>) {
    var clean = PrintedParts.clean(bytes)
    if let figures { clean = Array(figures.written(String(decoding: clean, as: UTF8.self)).utf8) }
    var start = clean.startIndex
    while start < clean.endIndex {
      if clean[start] <= 32 {
        addBlank()
        start += 1
        continue
      }
      let end = clean[start...].firstIndex { $0 <= 32 } ?? clean.endIndex
      add(word: clean[start..<end], isLast: clean[end...].allSatisfy { $0 <= 32 })
      start = end
    }
  }

  /// Appends text of the reader's own.
  public mutating func add(_ text: String) { add(Array(text.utf8)[...]) }

  private mutating func add(word: ArraySlice<UInt8>, isLast: Bool) {
    // `woord <noot/> .`: a note's call leaves no blank before the sign that ends its word.
    if endsTightly, space == .blank, word.isClosingSign { space = .none }
    // `<salute>Beste Anna</salute>,`: no line begins with the sign that ends the one before it.
    if space == .lineBreak, word.count == 1, ".,;:!?)".utf8.contains(word[word.startIndex]) {
      space = .none
    }
    endsTightly = false
    isAfterOpening = false
    settle(before: word)
    var word = word
    if isLast, word.count > 1, word.last == UInt8(ascii: "-"), word.dropLast().last != word.last {
      word.removeLast()
      isHyphenHeld = true
    }
    text += word
    tail = tail.count > 256 ? Array(word.suffix(64)) : tail + word.suffix(64)
    hasWords = true
  }

  private mutating func addBlank() {
    if lineEnd == nil, space == .none, !isAfterOpening { space = .blank }
  }

  /// A line of the original ends here.
  public mutating func endLine(_ kind: LineEnd = .unknown) {
    if isHyphenHeld || kind == .within {
      lineEnd = kind
      space = .none
    } else {
      addBlank()
    }
  }

  /// A line ends here that is one in the letter too, as in an address.
  public mutating func breakLine() {
    releaseHyphen()
    lineEnd = nil
    if hasWords { space = .lineBreak }
  }

  /// A page of the original begins here.
  public mutating func turnPage(_ page: PageName) { marks.append(.pageMark(page)) }

  /// A note's marker stands here.
  public mutating func callNote(_ label: String) {
    releaseHyphen()
    flushText()
    push(marks)
    marks = []
    push([.noteMark(label)])
    endsTightly = true
    tail = []
  }

  /// Begins a stretch that is set apart.
  public mutating func open(_ style: Style) {
    if space == .blank, !isHyphenHeld, lineEnd == nil, hasWords {
      text.append(32)
      space = .none
      tail = []
      // `een <hi> woord</hi>`: the blank is written.
      isAfterOpening = true
    }
    flushText()
    levels.append((style, []))
  }

  /// Ends the stretch that began last.
  public mutating func close() {
    flushText()
    guard levels.count > 1, let level = levels.popLast(), !level.inlines.isEmpty else { return }
    switch level.style {
    case .plain: push(level.inlines)
    case .emphasis: push([.emphasis(level.inlines)])
    case .strong: push([.strong(level.inlines)])
    case .link(let address): push([.link(address, level.inlines)])
    }
  }

  /// The text that was put in; the flow is empty after it.
  public mutating func take() -> [Inline] {
    releaseHyphen()
    while levels.count > 1 { close() }
    flushText()
    push(marks)
    let inlines = levels[0].inlines
    self = InlineFlow(knowsSpelling: knowsSpelling)
    return inlines
  }
}

extension ArraySlice<UInt8> {
  /// Whether it is a sign that ends a word or a sentence, alone or with others: `.`, `),`, `.”`.
  fileprivate var isClosingSign: Bool {
    guard let first, ".,)".utf8.contains(first) else { return false }
    return dropFirst().allSatisfy { ".,;:?!)".utf8.contains($0) || $0 > 0x7F }
  }
}
