/// An addressee's rows as one line.
extension Paper {
  /// Names in rows as one line: a comma where the next begins anew.
  static func joined(_ names: [ArraySlice<UInt8>], _ words: Vocabulary) -> String {
    var bytes: [UInt8] = []
    for name in names {
      guard !bytes.isEmpty else {
        bytes = name.squeezed
        continue
      }
      let goesOn =
        isBareWord(bytes[...], words) || name.first?.isSmall == true || bytes.last == Byte.comma
        || words.isSmall(bytes[...].lastWord.map(\.lowered))
      bytes += (goesOn ? [Byte.blank] : [Byte.comma, Byte.blank]) + name.squeezed
    }
    // `New York, N.Y.` keeps its full stop.
    if let last = bytes.last,
      last == Byte.comma || last == Byte.stop && bytes.count > 20 && !bytes[...].endsInLetters
    {
      bytes.removeLast()
    }
    return bytes[...].string
  }

  /// Whether a text is a word to the addressee or a title and nothing else: `Aan:`, `The Honorable`.
  static func isBareWord(_ text: ArraySlice<UInt8>, _ words: Vocabulary) -> Bool {
    [words.addressees, words.correspondence.titles].contains { phrases in
      var cursor = Cursor(text)
      guard cursor.takeWords(phrases) != nil else { return false }
      _ = cursor.take(Byte.colon)
      return cursor.isAtEnd
    }
  }
}
