internal import LetterModel

/// Who asked and who answered, as the heading of questions tells it.
enum QuestionSenders {
  /// The members of `Vragen van de leden Bikker en Ceder (beiden ChristenUnie) aan …`.
  static func members(of heading: [UInt8], _ words: Vocabulary) -> [Sender] {
    var cursor = Cursor(heading[...])
    _ = cursor.takeWords(words.asking.kinds)
    guard cursor.takeWords(words.asking.questions) != nil,
      cursor.takeWords(words.officeLinks) != nil
    else { return [] }
    _ = cursor.takeWords(words.articles)
    guard cursor.takeWords(words.members) != nil else { return [] }
    let role = words.members.last.map(\.text) ?? ""
    return names(in: cursor.rest.trimmed, words).map { Sender(role: role, name: $0, signed: false) }
  }

  /// The names up to those asked, each with its party: `(beiden ChristenUnie)` is that of both.
  private static func names(in text: ArraySlice<UInt8>, _ words: Vocabulary) -> [String] {
    var names: [[UInt8]] = [[]]
    var isWithin = false
    for word in text.split(separator: Byte.blank).prefix(80) {
      if !isWithin {
        if words.addressees.contains(where: { $0.bytes.elementsEqual(word.map(\.lowered)) }) {
          break
        }
        if words.conjunctions.contains(Array(word)) || word.elementsEqual([Byte.comma]) {
          names.append([])
          continue
        }
      }
      isWithin = isWithin || word.first == UInt8(ascii: "(")
      let isLast = word.last == Byte.comma && (!isWithin || word.dropLast().last == 0x29)
      if word.contains(0x29) { isWithin = false }
      let bare = isLast ? word.dropLast() : word
      names[names.count - 1] += (names[names.count - 1].isEmpty ? [] : [Byte.blank]) + bare
      if isLast { names.append([]) }
    }
    return shared(names.filter { !$0.isEmpty }, words).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Names with the party that they share written to each.
  private static func shared(_ names: [[UInt8]], _ words: Vocabulary) -> [[UInt8]] {
    var names = names
    for index in names.indices {
      guard let open = names[index].firstIndex(of: UInt8(ascii: "(")) else { continue }
      var cursor = Cursor(names[index][(open + 1)...])
      guard cursor.takeWords(words.asking.shared) != nil else { continue }
      let party = [UInt8(ascii: "(")] + cursor.rest.trimmed
      names[index] = names[index][..<open] + party
      var before = index - 1
      while before >= 0, !names[before].contains(UInt8(ascii: "(")) {
        names[before] += [Byte.blank] + party
        before -= 1
      }
    }
    return names
  }

  /// Those asked, as printed: `aan de Minister van Asiel en Migratie`; nil where nothing tells where
  /// their offices end.
  static func addressee(of heading: [UInt8], _ words: Vocabulary) -> String? {
    var start: Int?
    for index in heading.indices where index > 0 && heading[index - 1] == Byte.blank {
      var cursor = Cursor(heading[index...])
      if start == nil {
        if cursor.takeWords(words.addressees) != nil { start = index }
      } else if cursor.takeWords(words.asking.abouts) != nil {
        return start.map { heading[$0..<index].trimmed.string }
      }
    }
    return nil
  }

  /// The offices of `Antwoord van Minister Veldkamp (Buitenlandse Zaken), mede namens …`.
  static func offices(of heading: [UInt8], _ words: Vocabulary) -> [Sender] {
    var senders: [Sender] = []
    for index in heading.indices where index > 0 && heading[index - 1] == Byte.blank {
      var cursor = Cursor(heading[index...])
      if cursor.takeWords(words.jointBehalves) != nil {
        senders += Offices(cursor.rest.trimmed, words).roles.map { Sender(role: $0, signed: false) }
        break
      }
      guard let office = cursor.takeWords(words.offices) else { continue }
      let name = cursor.take { $0 != UInt8(ascii: "(") && $0 != Byte.comma }.trimmed
      guard cursor.take(UInt8(ascii: "(")), !name.isEmpty, name.count < 60 else { continue }
      // `(Volksgezondheid, Welzijn en Sport (ontvangen …)`: the bracket was not always closed.
      let department = cursor.take { $0 != UInt8(ascii: ")") && $0 != UInt8(ascii: "(") }.trimmed
      senders.append(
        Sender(
          role: "\(office.text) (\(department.string))", name: name.string, signed: false))
    }
    return senders
  }
}
