internal import TemplateEngine

/// Writes text into HTML where a template would be silly: sentences with marks, drawings.
struct HTMLWriter {
  private(set) var bytes: [UInt8] = []

  /// Adds mark-up as it is.
  mutating func markup(_ text: String) { bytes.append(contentsOf: text.utf8) }

  /// Adds mark-up as it is.
  mutating func markup(_ text: some Collection<UInt8>) { bytes.append(contentsOf: text) }

  /// Adds words, escaped for text and for values in double quotes.
  mutating func text(_ text: String) {
    var text = text
    text.withUTF8 { MarkupEscape.append($0, to: &bytes) }
  }

  /// Adds words, escaped for text and for values in double quotes.
  mutating func text(_ text: ArraySlice<UInt8>) {
    text.withUnsafeBufferPointer { MarkupEscape.append($0, to: &bytes) }
  }
}
