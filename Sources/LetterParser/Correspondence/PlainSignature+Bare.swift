/// What a print adds to the name of one who signed.
extension PlainSignature {
  /// A row without `(w.g.)`, and without a comma or full stop at its end.
  static func bare(_ text: ArraySlice<UInt8>, _ words: Vocabulary) -> ArraySlice<UInt8> {
    let rest = unmarked(text, words)
    guard rest.last == Byte.comma || rest.last == Byte.stop && rest.count > 3,
      // `E. H. Proof, Jr.` keeps its own.
      !NameLetters.endsInStop(rest)
    else { return rest }
    return rest.dropLast()
  }

  /// A row without what says that the original is signed, in brackets or without: `(Signed)`, `[s.]`, `w.g.`.
  static func unmarked(_ text: ArraySlice<UInt8>, _ words: Vocabulary) -> ArraySlice<UInt8> {
    if let rest = unbracketed(text, words) { return rest }
    var cursor = Cursor(text)
    return cursor.takeWords(words.signed) == nil ? text.trimmed : cursor.rest.trimmed
  }

  /// The same where it stands in brackets; nil where it does not. Some words say so in brackets alone, since they may
  /// be a name's: `s.`
  static func unbracketed(
    _ text: ArraySlice<UInt8>, _ words: Vocabulary
  ) -> ArraySlice<UInt8>? {
    var cursor = Cursor(text)
    let close: UInt8
    switch cursor.next {
    case UInt8(ascii: "("): close = UInt8(ascii: ")")
    case UInt8(ascii: "["): close = UInt8(ascii: "]")
    default: return nil
    }
    _ = cursor.take { $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: "[") }
    if cursor.takeWords(words.signed) != nil {
      _ = cursor.take(close)
      return cursor.rest.trimmed
    }
    guard cursor.takeWords(words.correspondence.signedInBrackets) != nil, cursor.take(close) else {
      return nil
    }
    return cursor.rest.trimmed
  }
}
