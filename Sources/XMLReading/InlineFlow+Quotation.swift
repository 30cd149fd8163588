public import LetterModel

/// Quotation marks of the reader's own, which stand close to the words between them.
extension InlineFlow {
  /// Whether what is put in now is set apart already.
  public var isSetApart: Bool {
    levels.contains { $0.style == .emphasis || $0.style == .strong }
  }

  /// Puts in an opening mark; no blank comes after it.
  public mutating func open(mark: String) {
    add(mark)
    isAfterOpening = true
  }

  /// Puts in a closing mark: a blank before it comes after it.
  public mutating func close(mark: String) {
    let isBlank = space == .blank
    if isBlank { space = .none }
    add(mark)
    guard isBlank else { return }
    space = .blank
    endsTightly = true
  }
}

extension XMLElement {
  /// Whether the text has quotation marks where the element begins: before its tag, or as its first sign.
  public var isQuoted: Bool {
    if let first = words.unicodeScalars.first, Self.quotationMarks.contains(first) { return true }
    var before = index - 1
    // `“<hi><q>`: tags that begin before it and end after it say nothing.
    while before >= 0, tree.nodes[before].name >= 0, tree.nodes[before].end > index { before -= 1 }
    guard before >= 0, tree.nodes[before].name < 0 else { return false }
    let text = String(decoding: tree.text[tree.nodes[before].content].suffix(12), as: UTF8.self)
    var signs = text.unicodeScalars[...]
    while let last = signs.last, last.properties.isWhitespace { signs.removeLast() }
    guard let last = signs.popLast(), Self.quotationMarks.contains(last) else { return false }
    // `l'<q>Univers</q>` has an apostrophe.
    return last != "'" || signs.last?.properties.isAlphabetic != true
  }

  /// Whether square brackets stand around the element, or are its own first and last sign.
  public var isBracketed: Bool {
    let words = words
    if words.hasPrefix("["), words.hasSuffix("]") { return true }
    guard textBefore?.bytes.last == UInt8(ascii: "["), case .text(let text)? = next else {
      return false
    }
    return text.bytes.first == UInt8(ascii: "]")
  }

  /// Whether a line ends right before the element, but for blanks.
  public var followsLine: Bool {
    var before = index - 1
    while before >= 0, tree.nodes[before].name < 0,
      tree.text[tree.nodes[before].content].allSatisfy({ $0 <= 32 })
    {
      before -= 1
    }
    return before >= 0 && tree.nodes[before].name >= 0
      && tree.names[Int(tree.nodes[before].name)] == "lb"
  }

  private static let quotationMarks: Set<Unicode.Scalar> = [
    "“", "”", "„", "‟", "‘", "‚", "‛", "«", "»", "‹", "›", "\"", "'",
  ]
}

extension [[Inline]] {
  /// A picture's words, each kind of them in brackets of its own; nothing for those that are empty.
  public var inBrackets: [Inline] {
    let all = filter { !$0.isEmpty }.map { [.text("[")] + $0 + [.text("]")] }
    return [Inline](all.joined(separator: [.text(" ")]))
  }
}
