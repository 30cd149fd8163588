internal import LetterModel

/// Whose a block of rows above the salutation is.
extension Paper {
  /// Among how many rows at a letter's end its signature stands.
  private static let lastRows = 10

  /// Whether a row tells the writer's office: `From the Minister of State`.
  func isFromOffice(_ text: ArraySlice<UInt8>) -> Bool {
    var cursor = Cursor(text)
    return cursor.takeWords(words.mail[.sender] ?? []) != nil
      && cursor.takeWords(words.articles) != nil && cursor.takeWords(words.offices) != nil
  }

  /// Whether a row begins with a person's title, be it with its article, or with a word to the addressee.
  func beginsTitled(_ text: ArraySlice<UInt8>) -> Bool {
    var cursor = Cursor(text)
    // `The Lord Loxley`
    if cursor.takeWords(words.articles) != nil,
      cursor.takeWords(words.correspondence.titles) != nil, cursor.next?.isCapital == true
    {
      return true
    }
    cursor = Cursor(text)
    if cursor.takeWords(words.correspondence.titles) != nil {
      return cursor.isAtEnd || cursor.next?.isCapital == true
    }
    return cursor.takeWords(words.addressees) != nil && text.first?.isCapital == true
  }

  /// Whether the letter begins with the block, above the date: a writer's own name and address stand there.
  func isFirst(_ block: [Int]) -> Bool {
    guard !rows[..<block[0]].contains(where: { $0.sheet == rows[block[0]].sheet }) else {
      return false
    }
    return rows[block[block.count - 1]...].contains {
      $0.use == .facts(["date"]) || $0.use == .facts(["place", "date"])
    }
  }

  /// Whether the block is that of those who sign: a name among the letter's last rows has a word of its name.
  func isSigners(_ block: [Int]) -> Bool {
    var cursor = Cursor(rows[block[0]].text)
    _ = cursor.takeWords(words.articles)
    while cursor.takeWords(words.correspondence.titles) != nil {}
    let name = cursor.rest
    return rows[max(block[block.count - 1] + 1, rows.count - Self.lastRows)...].contains {
      $0.isBody && $0.text.count < 70 && !isGreeting($0.text) && !Office.begins($0.text, words)
        && PersonName.isName(PlainSignature.bare($0.text, words))
        && Self.shareWord($0.text, name)
    }
  }
}
