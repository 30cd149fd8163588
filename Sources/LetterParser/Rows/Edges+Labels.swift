/// What a margin has beside the text: labels of fields, and the number of questions.
extension Edges {
  /// Whether a stretch is a field's label and nothing else: `Datum`, `Blad`.
  static func isLabelAlone(_ text: ArraySlice<UInt8>) -> Bool {
    let words = Vocabulary.builtIn
    var cursor = Cursor(text)
    guard text.first?.isCapital == true,
      cursor.takeWords(words.dates) != nil || cursor.takeWords(words.subjects) != nil
        || cursor.takeWords(words.enclosures) != nil || cursor.takeWords(words.fieldLabels) != nil
    else { return false }
    return cursor.isAtEnd
  }

  /// Whether what stands left of a page's text are the labels of a note's head, each beside its value, and no margin:
  /// the words for who sent it and to whom are among them.
  ///
  ///     From:               General Secretariat of the Council
  ///     No. prev. doc.:     9690/14
  ///     To:                 Delegations
  static func areLabels(
    _ lines: [[Columns.Segment]], _ texts: [ArraySlice<UInt8>], leftOf left: Int
  ) -> Bool {
    let mail = Vocabulary.builtIn.mail
    var (labels, hasSender, hasAddressee) = (0, false, false)
    for (segments, text) in zip(lines, texts) {
      guard segments.count > 1, segments[0].end <= left, abs(segments[1].column - left) <= 1,
        text[segments[0].bytes].last == Byte.colon
      else { continue }
      labels += 1
      var cursor = Cursor(text[segments[0].bytes])
      hasSender = hasSender || cursor.takeWords(mail[.sender] ?? []) != nil
      cursor = Cursor(text[segments[0].bytes])
      hasAddressee = hasAddressee || cursor.takeWords(mail[.addressee] ?? []) != nil
    }
    return labels > 2 && hasSender && hasAddressee
  }

  /// Whether a number in the margin is that of the paragraph beside it, which begins there:
  /// `1    Heeft u kennis genomen van het bericht`.
  static func isParagraphNumber(_ margin: ArraySlice<UInt8>, _ main: ArraySlice<UInt8>) -> Bool {
    1...2 ~= margin.count && margin.allSatisfy(\.isDigit) && main.first?.isCapital == true
      && main.count > 2
  }

  /// Whether a number in the margin is that of the questions beside it: `412   Vragen van het lid`.
  static func isQuestionNumber(
    _ margin: ArraySlice<UInt8>, _ main: ArraySlice<UInt8>
  ) -> Bool {
    margin.count < 5 && margin.allSatisfy(\.isDigit)
      && QuestionHeadingLine.begins(main, Vocabulary.builtIn)
  }
}
