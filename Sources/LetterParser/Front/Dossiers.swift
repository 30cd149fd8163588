internal import LetterModel

/// A dossier's number at the start of a row: `31 700 V`, `21 501-02`, `27 484 (R 1669)`.
struct DossierNumber {
  /// The number as printed, runs of blanks made one.
  let number: String
  /// What follows it.
  let rest: ArraySlice<UInt8>

  /// Reads a row that begins with a dossier's number; nil for any other.
  init?(_ text: ArraySlice<UInt8>) {
    var cursor = Cursor(text)
    let first = cursor.take(while: \.isDigit)
    if first.count == 2 {
      guard cursor.rest.first == Byte.blank else { return nil }
      cursor.skipBlanks()
      guard cursor.take(while: \.isDigit).count == 3 else { return nil }
    } else if first.count != 5 {
      return nil
    }
    Self.takeAddition(&cursor)
    guard cursor.rest.isEmpty || cursor.rest.first == Byte.blank else { return nil }
    number = String(decoding: text[..<cursor.rest.startIndex].squeezed, as: UTF8.self)
    rest = cursor.rest.trimmed
  }

  /// Passes `-02`, ` V`, `-XV`, ` (R 1669)`.
  private static func takeAddition(_ cursor: inout Cursor) {
    var start = cursor
    if cursor.rest.first == Byte.hyphen, cursor.take(Byte.hyphen) {
      let suffix = cursor.take { $0.isDigit || isRoman($0) }
      if suffix.isEmpty { cursor = start }
    }
    start = cursor
    cursor.skipBlanks()
    let roman = cursor.take(while: isRoman)
    if roman.isEmpty || cursor.rest.first.map({ $0 != Byte.blank }) == true { cursor = start }
    start = cursor
    guard cursor.take(UInt8(ascii: "(")), cursor.take(UInt8(ascii: "R")),
      cursor.takeDigits(1...5) != nil, cursor.take(UInt8(ascii: ")"))
    else {
      cursor = start
      return
    }
  }

  private static func isRoman(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "I") || byte == UInt8(ascii: "V") || byte == UInt8(ascii: "X")
      || byte == UInt8(ascii: "A") || byte == UInt8(ascii: "B") || byte == UInt8(ascii: "C")
  }
}

extension Paper {
  /// Claims the dossiers of the letterhead, with their titles, wherever the extraction put it.
  mutating func claimDossiers(before end: Int) {
    var dossiers: [Dossier] = []
    for index in rows.indices where rows[index].use == .furniture(.letterhead) {
      if index + 1 < rows.count, rows[index + 1].isBody {
        dossiers += claimDossiers(from: index + 1)
      }
    }
    if dossiers.isEmpty, let first = nextBody(from: 0), first < end {
      dossiers = claimDossiers(from: first)
    }
    if dossiers.isEmpty, let first = titledDossier(before: end) {
      dossiers = claimDossiers(from: first)
    }
    if !dossiers.isEmpty { facts.dossiers = dossiers }
  }

  /// How many rows a website sets above the letterhead: its title, and what it says of the paper.
  private static let rowsAbove = 16

  /// The row of the dossier right above the paper's number and heading, whatever a website has set above it.
  ///
  ///     Brief regering : Voortgang van de maatregelen
  ///     99 501-02 Raad Proefzaken
  ///     Nr. 2893 BRIEF VAN DE MINISTER VAN PROEFZAKEN
  private func titledDossier(before end: Int) -> Int? {
    guard
      let heading = (0..<end).prefix(Self.rowsAbove).first(where: {
        rows[$0].isBody && headedNumber(at: $0) != nil
      }), PaperNumber(rows[heading].text, words)?.isLabelled == true,
      let first = rows[..<heading].lastIndex(where: { $0.isBody && DossierNumber($0.text) != nil }),
      heading - first <= Self.titleRows, let title = DossierNumber(rows[first].text)?.rest,
      first + 1 < heading || title.first?.isCapital == true
    else { return nil }
    return (first..<heading).allSatisfy { rows[$0].isBody && !rows[$0].text.endsSentence }
      ? first : nil
  }

  /// Claims rows from `start` on as dossiers, as long as they are.
  private mutating func claimDossiers(from start: Int) -> [Dossier] {
    var dossiers: [Dossier] = []
    var bare = 0
    var index = start
    while index < rows.count, rows[index].isBody, index - start < 24 {
      var text = rows[index].text
      // The margin is too narrow for `99 836 (R 2016)`: its end stands before the title.
      if text.breaksKingdom, index + 1 < rows.count, rows[index + 1].isBody,
        rows[index + 1].text.firstWord.endsKingdom
      {
        text = (Array(text) + [Byte.blank] + rows[index + 1].text)[...]
        claim(index, as: .facts(["dossiers"]))
        index += 1
      }
      if let number = DossierNumber(text) {
        let title =
          number.rest.isEmpty ? nil : String(decoding: number.rest.squeezed, as: UTF8.self)
        if title == nil { bare += 1 }
        dossiers.append(Dossier(number: number.number, title: title))
      } else if dossiers.isEmpty || PaperNumber(text, words) != nil || isShouted(text)
        || (rows[index].gap > 1 && bare == 0) || endsTitles(index, dossiers, since: start)
      {
        break
      } else {
        addTitle(text, to: &dossiers, &bare)
      }
      claim(index, as: .facts(["dossiers"]))
      index += 1
    }
    return dossiers
  }

  /// How many rows a title has at most.
  static let titleRows = 6

  /// Whether a row shows that the titles are over: the letter itself begins, or there are more rows
  /// than titles have.
  private func endsTitles(_ index: Int, _ dossiers: [Dossier], since start: Int) -> Bool {
    isAddressee(index) || isDateline(rows[index].text)
      || index - start >= dossiers.count * (Self.titleRows + 1)
      || dossiers.last?.title?.utf8.last == Byte.stop
  }

  /// A row of title: that of the first dossier without one, else the last one's next line.
  ///
  /// An extraction in plain order sets the numbers first; then a line that begins small, or stands
  /// below one that breaks off, goes on with the title above it.
  private func addTitle(_ text: ArraySlice<UInt8>, to dossiers: inout [Dossier], _ bare: inout Int)
  {
    let titled = dossiers.lastIndex { $0.title != nil }
    let open = dossiers.firstIndex { $0.title == nil }
    if bare > 0, let open,
      titled.map({ !breaksOff(dossiers[$0].title ?? "", before: text) }) ?? true
    {
      dossiers[open].title = String(decoding: text.squeezed, as: UTF8.self)
      bare -= 1
    } else if let last = titled {
      var bytes = Array((dossiers[last].title ?? "").utf8)
      LineJoin.append(text.squeezed[...], to: &bytes, words)
      dossiers[last].title = String(decoding: bytes, as: UTF8.self)
    }
  }

  /// Whether a title goes on in a row.
  private func breaksOff(_ title: String, before text: ArraySlice<UInt8>) -> Bool {
    let last = Array(title.utf8)[...].lastWord
    return text.first?.isSmall == true || last.last == Byte.hyphen || last.last == Byte.comma
      || (last.count <= 4 && last.allSatisfy(\.isSmall))
  }
}

extension ArraySlice<UInt8> {
  /// Whether a dossier's number breaks off before its number of the whole kingdom: `99 836 (R`.
  var breaksKingdom: Bool {
    DossierNumber(self).map { $0.rest.elementsEqual("(R".utf8) } == true
  }

  /// Whether it is the rest of such a number: `2016)`.
  var endsKingdom: Bool {
    3...6 ~= count && last == UInt8(ascii: ")") && dropLast().allSatisfy(\.isDigit)
  }
}
