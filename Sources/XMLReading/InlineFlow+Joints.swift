public import LetterModel
internal import LetterParser

/// What comes between two words: a blank, a break, a hyphen's outcome, page turns.
extension InlineFlow {
  /// Writes what comes before a word: a hyphen's outcome, a blank or a break, page turns.
  mutating func settle(before word: ArraySlice<UInt8>) {
    if isHyphenHeld {
      settleHyphen(before: word)
    } else if lineEnd == nil {
      putSpace()
    }
    lineEnd = nil
    space = .none
    if !marks.isEmpty {
      flushText()
      push(marks)
      marks = []
    }
  }

  private mutating func settleHyphen(before word: ArraySlice<UInt8>) {
    isHyphenHeld = false
    guard let lineEnd else {
      text.append(UInt8(ascii: "-"))
      tail.append(UInt8(ascii: "-"))
      putSpace()
      return
    }
    let left = tail + [UInt8(ascii: "-")]
    let outcome =
      lineEnd == .between
      ? .suspended : PrintedParts.lineEnd(left[...], word, knowsSpelling: knowsSpelling)
    if outcome != .joined { text.append(UInt8(ascii: "-")) }
    if outcome == .suspended {
      space = .blank
      putSpace()
    }
  }

  mutating func releaseHyphen() {
    guard isHyphenHeld else { return }
    isHyphenHeld = false
    text.append(UInt8(ascii: "-"))
  }

  private mutating func putSpace() {
    switch space {
    case .none: break
    case .blank: if hasWords { text.append(32) }
    case .lineBreak:
      flushText()
      push([.lineBreak])
    }
    if space != .none { tail = [] }
    space = .none
  }

  mutating func flushText() {
    guard !text.isEmpty else { return }
    push([.text(String(decoding: text, as: UTF8.self))])
    text.removeAll(keepingCapacity: true)
  }

  /// Puts in words that were put together elsewhere.
  public mutating func put(_ inlines: [Inline]) {
    releaseHyphen()
    lineEnd = nil
    settle(before: [])
    flushText()
    push(inlines)
    tail = []
    hasWords = true
  }

  /// Puts inlines in; texts that follow each other are one.
  mutating func push(_ inlines: [Inline]) {
    let level = levels.count - 1
    guard case .text(var before)? = levels[level].inlines.last,
      case .text(let text)? = inlines.first
    else {
      levels[level].inlines += inlines
      return
    }
    // Taken out, that it may grow where it is.
    levels[level].inlines.removeLast()
    before += text
    levels[level].inlines.append(.text(before))
    levels[level].inlines += inlines.dropFirst()
  }
}
