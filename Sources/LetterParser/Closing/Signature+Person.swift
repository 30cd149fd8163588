/// What stands behind an office in a name's place.
extension Signature {
  /// Whether words are a person's name, and not the body or the place that goes with the office:
  /// `Rector, University of Little Wick`, `The Secretary,` over `League of Nations Union`.
  static func isPerson(_ name: ArraySlice<UInt8>, in paper: Paper) -> Bool {
    let words = paper.words
    guard PersonName.isName(name), !words.print.isPlace(name) else { return false }
    let parts = name.split(separator: Byte.blank)
    guard parts.dropFirst().contains(where: words.correspondence.isBodyLink) else { return true }
    // `The Earl of Oakham`
    var cursor = Cursor(name)
    _ = cursor.takeWords(words.articles)
    return cursor.takeWords(words.correspondence.titles) != nil
  }

  /// Whether an office ends in what says that somebody holds it for a time: `De Minister van Proefzaken, a.i.`.
  static func endsInTerm(_ office: [UInt8], in paper: Paper) -> Bool {
    guard let comma = office.lastIndex(of: Byte.comma) else { return false }
    var cursor = Cursor(office[(comma + 1)...])
    return cursor.takeWords(paper.words.correspondence.terms) != nil && cursor.isAtEnd
  }

  /// Whether the row right above an office is a name, which has that office: `ADA PROOF` over
  /// `Rector, Little Wick`.
  static func isBelowName(_ first: Int, in paper: Paper) -> Bool {
    guard first > 0, paper.rows[first].gap == 0, paper.rows[first - 1].isBody else { return false }
    let above = paper.rows[first - 1].text
    return PersonName.isName(above) && paper.isNominal(above)
      && !Office.begins(above, paper.words, belowName: true)
      && !paper.isParting(above)
  }
}

extension PrintWords {
  /// Whether a text is the name of such a place and nothing else but a full stop: `'s-GRAVENHAGE.`.
  func isPlace(_ text: ArraySlice<UInt8>) -> Bool {
    places.contains { place in
      [place.whole, place.bare].contains { phrase in
        guard let phrase else { return false }
        var cursor = Cursor(text.first == UInt8(ascii: "'") ? text.dropFirst() : text)
        guard cursor.take(phrase) else { return false }
        _ = cursor.take(Byte.stop)
        return cursor.isAtEnd
      }
    }
  }
}
