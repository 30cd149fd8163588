/// The head of an e-mail that was put down as text: `From: …`, `To: …`, `Date: …`, `Subject: …`.
struct MailHead {
  /// What a line of the head announces.
  enum Field: CaseIterable {
    case sender, addressee, date, subject
    /// What no fact of a letter is: `Cc`.
    case other
  }

  /// A line of the head, with those that go on with it.
  struct Line {
    var field: Field
    var value: [UInt8]
    var rows: [Int]
    /// Whether it is a field of a house's paper, as a telephone's number is.
    var isField = false
  }

  private(set) var lines: [Line] = []

  /// No head has more lines.
  private static let most = 24

  /// Reads the head that a paper begins with, be it below a house's name; nil where it has none.
  ///
  /// A line alone may be one of a text or of a house's fields: who sent it and whom it was sent to must
  /// stand there, or the day and the subject in the addressee's place.
  init?(_ paper: borrowing Paper) {
    guard let first = paper.nextBody(from: 0) else { return nil }
    let start = Self.start(from: first, paper)
    read(from: start ?? first, isNote: start != nil, paper)
    if isHead { return }
    for index in Self.places(below: first, paper) {
      read(from: index, isNote: false, paper)
      if isHead, lines.contains(where: { $0.field == .addressee }) { return }
    }
    return nil
  }

  /// Whether the lines are a head.
  private var isHead: Bool {
    let fields = lines.map(\.field)
    return fields.contains(.sender) && (fields.contains(.date) || fields.contains(.subject))
      && (fields.contains(.addressee) || fields.contains(.date) && fields.contains(.subject))
  }

  /// Reads the lines from a row on, as long as they are a head's.
  private mutating func read(from start: Int, isNote: Bool, _ paper: borrowing Paper) {
    if let columns = Self.columns(from: start, paper) {
      lines = columns
      return
    }
    lines = []
    // A label that is none of a mail's stands among those that are: `nr. vorig doc.: 16987/09`.
    var known = 0
    var index = start
    while index < paper.rows.count, paper.rows[index].isBody, lines.count < Self.most {
      let row = paper.rows[index]
      if let (field, value) = Self.line(row.text, paper.words, isNote: isNote) {
        lines.append(Line(field: field, value: value.squeezed, rows: [index]))
        known = lines.count
      } else if lines.last?.field == .addressee, paper.isAttention(row.text) {
        // `t.a.v. : mw. K. Proef`
        lines[lines.count - 1].value += [Byte.comma, Byte.blank] + row.text.withoutColon.squeezed
        lines[lines.count - 1].rows.append(index)
      } else if let value = Self.labelled(row) {
        var label = Cursor(row.text)
        let isField = label.takeWords(paper.words.mailFields) != nil && label.take(Byte.colon)
        lines.append(
          Line(field: .other, value: value.squeezed, rows: [index], isField: isField))
        if isField { known = lines.count }
      } else if row.gap == 0, goesOn(in: row) {
        LineJoin.append(row.text.squeezed[...], to: &lines[lines.count - 1].value, paper.words)
        lines[lines.count - 1].rows.append(index)
      } else {
        break
      }
      index += 1
    }
    lines.removeSubrange(known...)
  }

  /// What a line announces, and its value; nil where it begins with no label and a colon.
  ///
  /// - Parameter isNote: whether a few blanks stand for the colon: `Aan          DGPZ`.
  static func line(
    _ text: ArraySlice<UInt8>, _ words: Vocabulary, isNote: Bool
  ) -> (field: Field, value: ArraySlice<UInt8>)? {
    for field in Field.allCases {
      var cursor = Cursor(text)
      guard cursor.takeWords(words.mail[field] ?? []) != nil else { continue }
      let isApart = isNote && cursor.rest.starts(with: [Byte.blank, Byte.blank])
      if cursor.take(Byte.colon) || isApart {
        return (field, cursor.rest.trimmed)
      }
    }
    return nil
  }

  /// Whether a line goes on in a row: it is set in, or what stands above ends in a sign of a list.
  private func goesOn(in row: Row) -> Bool {
    guard let last = lines.last else { return false }
    return row.column > 0 || last.value.isEmpty || last.value.last == Byte.comma
      || last.value.last == UInt8(ascii: ";")
      || last.field == .subject && row.text.first?.isSmall == true
  }
}

extension ArraySlice<UInt8> {
  /// Without the colon behind its first words, and the blanks before that.
  fileprivate var withoutColon: ArraySlice<UInt8> {
    guard let colon = prefix(24).firstIndex(of: Byte.colon) else { return self }
    return (Array(self[..<colon].trimmed) + self[(colon + 1)...])[...]
  }
}
