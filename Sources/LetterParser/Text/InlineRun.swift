internal import LetterModel

/// Running text on its way into inlines.
struct InlineRun {
  /// The bytes since the last mark.
  private(set) var text: [UInt8] = []
  private var inlines: [Inline] = []

  /// Whether nothing stands here yet.
  var isEmpty: Bool { text.isEmpty && inlines.isEmpty }

  /// Appends words, runs of blanks made one.
  mutating func append(_ words: ArraySlice<UInt8>) {
    guard words.hasDoubleBlank || words.first == Byte.blank && text.last == Byte.blank else {
      return text.append(contentsOf: words)
    }
    for byte in words where byte != Byte.blank || text.last != Byte.blank { text.append(byte) }
  }

  /// Appends a mark that stands within the text.
  mutating func append(_ mark: Inline) {
    flush()
    inlines.append(mark)
  }

  /// Takes off the hyphen that a line's break put at the end.
  mutating func dropHyphen() { if text.last == Byte.hyphen { text.removeLast() } }

  /// The inlines.
  var finished: [Inline] {
    text.isEmpty ? inlines : inlines + [.text(String(decoding: text, as: UTF8.self))]
  }

  private mutating func flush() {
    guard !text.isEmpty else { return }
    inlines.append(.text(String(decoding: text, as: UTF8.self)))
    text.removeAll(keepingCapacity: true)
  }
}
