internal import LetterModel

/// The head of a telegram between posts, all in capitals:
///
///     R 081407Z MAR 76                    FM WARSAW
///     FM AMEMBASSY THE HAGUE              TO IMMEDIATE FCO
///     TO SECSTATE WASHDC 6613             TELNO 212
///                                         OF 141530Z JUNE 89
extension Paper {
  /// Among how many rows of text the head begins, and how many it has.
  private static let rowsAboveTelegram = 8
  private static let telegramRows = 14

  /// Claims who sent it, to whom, the day and the number; which other posts were told, and how fast, stays text.
  mutating func claimTelegramHead() {
    guard mailSender == nil, facts.addressee == nil, let head = telegramHead() else { return }
    let sender = telegramValue(head.sender, words.telegram.senders)
    facts.addressee = telegramValue(head.addressee, words.telegram.addressees)[...].string
    headedSender = Sender(role: sender[...].string, signed: false)
    claimTelegram(head.sender, sender, as: "senders")
    claimTelegram(
      head.addressee, telegramValue(head.addressee, words.telegram.addressees), as: "addressee")
    for index in head.rows where rows[index].isBody {
      if facts.date == nil, let day = TelegramDay.day(rows[index].text, words) {
        facts.date = day
        claim(index, as: .facts(["date"]))
      } else if facts.number == nil, let number = telegramNumber(rows[index].text, sender[...]) {
        facts.number = number.number
        // `C O N F I D E N T I A L THE HAGUE 1342` tells who may read it, too.
        if number.isAlone { claimTelegram(index, Array(number.number.utf8), as: "number") }
      }
    }
    for index in head.rows where rows[index].isBody && isShouted(rows[index].text) {
      if index < head.last { rows[index].isText = true }
    }
    partSerial(behind: telegramValue(head.addressee, words.telegram.addressees), in: head.addressee)
    partSerial(behind: sender, in: head.sender)
  }

  /// Sets what stands behind a post's name in a row of its own, as furniture: the post's own count of its telegrams and
  /// how fast this one goes, `WASHDC 6613`.
  private mutating func partSerial(behind value: [UInt8], in index: Int) {
    let text = rows[index].text
    let start = text.startIndex + Int(rows[index].label)
    guard text[start...].starts(with: value), start + value.count < text.endIndex else { return }
    var (name, serial) = rows[index].parted(at: start + value.count)
    (name.use, name.label) = (rows[index].use, rows[index].label)
    serial.use = .furniture(.label)
    rows.replaceSubrange(index...index, with: [name, serial])
  }

  /// Claims a row whose words before a value are its label: `TO IMMEDIATE FCO`.
  private mutating func claimTelegram(_ index: Int, _ value: [UInt8], as key: String) {
    let text = rows[index].text
    if let first = value.first {
      let start = text.indices.first {
        text[$0] == first && text[$0...].starts(with: value.prefix(3))
      }
      rows[index].label = UInt8(clamping: (start ?? text.startIndex) - text.startIndex)
    }
    claim(index, as: .facts([key]))
  }

  /// The rows that say who sent a telegram and to whom, and those among which the rest of its head stands.
  private func telegramHead() -> (
    sender: Int, addressee: Int, last: Int, rows: Range<Int>
  )? {
    guard let first = nextBody(from: 0) else { return nil }
    let above = rows.indices[first...].prefix(Self.rowsAboveTelegram)
    guard let sender = above.first(where: { isTelegramLine($0, words.telegram.senders) }),
      above[..<sender].allSatisfy({ !rows[$0].isBody || rows[$0].text.count < 60 }),
      let addressee = rows.indices[(sender + 1)...].prefix(4).first(where: {
        isTelegramLine($0, words.telegram.addressees)
      }), !telegramValue(addressee, words.telegram.addressees).isEmpty
    else { return nil }
    var last = addressee + 1
    while last < rows.count, rows[last].gap == 0, last < first + Self.telegramRows { last += 1 }
    return (sender, addressee, last, first..<min(rows.count, first + Self.telegramRows))
  }

  /// Whether a row begins with one of some words and goes on in capitals.
  private func isTelegramLine(_ index: Int, _ labels: PhraseList) -> Bool {
    let text = rows[index].text
    var cursor = Cursor(text)
    return rows[index].isBody && text.count < 80 && isShouted(text) && !text.endsSentence
      && cursor.takeWords(labels) != nil && cursor.rest.first == Byte.blank
      && cursor.next?.isCapital == true
  }

  /// What stands behind such a word, without how fast it goes and the number that the post counts it by.
  private func telegramValue(_ index: Int, _ labels: PhraseList) -> [UInt8] {
    var cursor = Cursor(rows[index].text)
    _ = cursor.takeWords(labels)
    while cursor.takeWords(words.telegram.precedences) != nil {}
    var value = cursor.rest.trimmed
    if value.lastWord.allSatisfy(\.isDigit) { value = value.dropLast(value.lastWord.count).trimmed }
    var last = Cursor(value.lastWord)
    if last.takeWords(words.telegram.precedences) != nil, last.isAtEnd {
      value = value.dropLast(value.lastWord.count).trimmed
    }
    return value.squeezed
  }

  /// `TELNO 212`, or `THE HAGUE 1342` below `FM AMEMBASSY THE HAGUE`; nil for any other row.
  private func telegramNumber(
    _ text: ArraySlice<UInt8>, _ sender: ArraySlice<UInt8>
  ) -> (number: String, isAlone: Bool)? {
    var cursor = Cursor(text)
    if cursor.takeWords(words.telegram.numbers) != nil {
      guard let number = cursor.takeDigits(1...6), cursor.isAtEnd else { return nil }
      return (String(number), true)
    }
    let isMarked = cursor.takeWords(words.secrecies) != nil
    let rest = cursor.rest.trimmed
    let number = rest.lastWord
    guard 1...6 ~= number.count, number.allSatisfy(\.isDigit) else { return nil }
    let place = rest[..<number.startIndex].trimmed
    guard !place.isEmpty, sender.count >= place.count,
      sender.suffix(place.count).elementsEqual(place)
    else { return nil }
    return (number.string, !isMarked)
  }
}

/// The day of a telegram, with its hour before it: `R 081407Z MAR 76`, `OF 141530Z JUNE 89`.
enum TelegramDay {
  /// Days are printed so since the 1940s: a year of two figures below these is of the century after.
  private static let firstYear = 40
  /// What may stand before it: how fast it goes, `OF`.
  private static let mostWords = 3

  /// The day; nil where a row does not begin with one.
  static func day(_ text: ArraySlice<UInt8>, _ words: Vocabulary) -> CalendarDate? {
    var cursor = Cursor(text)
    for _ in 0..<mostWords where cursor.next?.isCapital == true {
      _ = cursor.take { !$0.isDigit && $0 != Byte.blank }
    }
    guard let group = cursor.takeDigits(6...6), group % 10_000 / 100 < 24, group % 100 < 60,
      cursor.take(UInt8(ascii: "Z")), let month = PrintedDate.takeMonth(&cursor, words)
    else { return nil }
    if let year = cursor.takeDigits(4...4) {
      return CalendarDate(year: year, month: month, day: group / 10_000)
    }
    guard let year = cursor.takeDigits(2...2) else { return nil }
    return CalendarDate(
      year: year < firstYear ? 2000 + year : 1900 + year, month: month, day: group / 10_000)
  }
}
