internal import ByteRuns
internal import TemplateEngine

/// Writes text into HTML where a template would be silly: sentences with marks, drawings.
struct HTMLWriter {
  private(set) var bytes: [UInt8] = []

  /// - Parameter count: how many bytes there may well be.
  init(reserving count: Int = 0) { bytes.reserveCapacity(count) }

  /// Adds mark-up as it is.
  mutating func markup(_ text: String) { bytes.append(bytesOf: text) }

  /// Adds mark-up as it is.
  mutating func markup(_ text: some Collection<UInt8>) { bytes.append(contentsOf: text) }

  /// Adds a number in decimal digits.
  mutating func number(_ number: Int) { bytes.append(contentsOf: String(number).utf8) }

  /// Adds a share of a width: `12.5%`.
  mutating func share(_ share: Share) { share.append(to: &bytes) }

  /// Adds words, escaped for text and for values in double quotes.
  mutating func text(_ text: String) {
    text.withBytes { MarkupEscape.append($0, to: &bytes) }
  }

  /// Adds words, escaped for text and for values in double quotes.
  mutating func text(_ text: Slice<UnsafeBufferPointer<UInt8>>) {
    MarkupEscape.append(UnsafeBufferPointer(rebasing: text), to: &bytes)
  }
}
