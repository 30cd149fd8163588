internal import LetterModel

/// A note between governments, which names both ends in its first sentence and has no signature:
///
///     The Embassy of the Netherlands presents its compliments to the Ministry of Foreign Affairs
///     and has the honour to …
extension Paper {
  /// How many rows the sentence takes up to the addressee's end.
  private static let sentenceRows = 8

  /// Takes both ends of such a note where nothing else has told them.
  ///
  /// The sentence stays text.
  mutating func claimCompliments() {
    guard facts.dossiers.isEmpty, headedSender == nil, mailSender == nil, greeting() == nil,
      let (index, ends) = complimentedEnds()
    else { return }
    headedSender = Sender(role: ends.sender, signed: false)
    // `Aan de Ambassade` may stand below the note.
    facts.addressee = facts.addressee ?? ends.addressee
    claimName(ends.sender, above: index)
  }

  /// The row in which such a sentence begins, and both ends; a house's name in small letters may stand above it.
  private func complimentedEnds() -> (row: Int, ends: (sender: String, addressee: String))? {
    let first = rows.indices.lazy.filter {
      rows[$0].isBody && rows[$0].text.count > 40 && !isShouted(rows[$0].text)
    }
    for index in first.prefix(2) {
      let sentence = sentence(from: index)
      if let ends = Self.ends(sentence[...], words), isNominal(Array(ends.sender.utf8)[...]),
        isNominal(Array(ends.addressee.utf8)[...])
      {
        return (index, ends)
      }
    }
    return nil
  }

  private func sentence(from first: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    var row = first
    while row < rows.count, row - first < Self.sentenceRows, rows[row].isBody,
      row == first || rows[row].gap == 0
    {
      LineJoin.append(rows[row].text.squeezed[...], to: &bytes, words)
      row += 1
    }
    return bytes
  }

  /// Sender and addressee of `De Ambassade … biedt het Ministerie … haar complimenten aan`.
  private static func ends(
    _ text: ArraySlice<UInt8>, _ words: Vocabulary
  ) -> (sender: String, addressee: String)? {
    guard let verb = text.first(of: words.correspondence.compliments, from: text.startIndex),
      let end = text.first(of: words.correspondence.complimentEnds, from: verb.upperBound)
    else { return nil }
    var cursor = Cursor(text[..<verb.lowerBound])
    _ = cursor.takeWords(words.articles)
    let sender = cursor.rest.trimmed
    let addressee = text[verb.upperBound..<end.lowerBound].trimmed
    guard 3..<140 ~= sender.count, 3..<200 ~= addressee.count, sender.first?.isCapital == true,
      !sender.contains(Byte.stop), !addressee.contains(where: { $0 == Byte.colon })
    else { return nil }
    return (sender.string, addressee.string)
  }

  /// Claims the sender's name in capitals above the note, which the facts have.
  private mutating func claimName(_ sender: String, above index: Int) {
    let name = Phrase(sender).bytes
    for row in 0..<index
    where rows[row].isBody && Phrase(rows[row].string).bytes == name {
      claim(row, as: .facts(["senders"]))
    }
  }
}

extension ArraySlice<UInt8> {
  /// Where one of several phrases stands first, as whole words.
  func first(of phrases: PhraseList, from start: Index) -> Range<Index>? {
    for index in start..<endIndex
    where index > startIndex && self[index - 1] == Byte.blank
      && phrases.canBegin(with: self[index].lowered)
    {
      var cursor = Cursor(self[index...])
      if cursor.takeWords(phrases) != nil { return index..<cursor.rest.startIndex }
    }
    return nil
  }
}
