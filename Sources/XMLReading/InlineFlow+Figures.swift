package import Diagnostics
internal import LetterModel
package import LetterParser

/// Figures above and below the line.
extension InlineFlow {
  /// Whether what is put in stands above or below the line; nil for the line itself.
  package var position: FigurePosition? {
    get { figures }
    set { figures = newValue }
  }

  /// Begins what is set above or below the line, which lasts until `position` is set anew.
  ///
  /// Figures have the signs that Unicode has for them there; letters, and notes that are called, are not
  /// changed.
  ///
  /// - Parameters:
  ///   - position: above or below.
  ///   - element: what is set so, whose words are looked at as a whole.
  ///   - notes: the names of notes, whose words stand elsewhere.
  /// - Returns: what is to be said of it.
  package mutating func set(
    _ position: FigurePosition, _ element: XMLElement, outside notes: Set<String>
  ) -> Diagnostic? {
    let texts = element.texts(outside: notes).map { String(decoding: $0.bytes, as: UTF8.self) }
    let words = PrintedParts.cleanWords(texts.joined())
    let outcome = position.outcome(of: words, after: space == .none ? lastByte : 32)
    guard outcome != .plain else { return nil }
    figures = position
    return outcome == .inPart ? position.told(words, at: element.place) : nil
  }

  /// The last sign that was put in.
  private var lastByte: UInt8? {
    if let last = text.last { return last }
    for level in levels.reversed() {
      if let last = level.inlines.last { return last.lastByte }
    }
    return nil
  }
}
