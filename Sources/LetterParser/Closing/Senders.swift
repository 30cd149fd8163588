internal import Diagnostics
internal import LetterModel

extension Paper {
  /// Works out who sent the letter: a body that the heading names, those who signed, and those on
  /// whose behalf it was written too; the offices of the heading where nobody signed.
  mutating func nameSenders() {
    if facts.kind == .question || facts.kind == .answer, !facts.senders.isEmpty { return }
    if facts.signatories.isEmpty, headedAddressee == nil, let heading = facts.heading,
      let body = HeadingSenders.body(of: heading, words)
    {
      facts.signatories = facts.senders
      // It stands above those who sign for it.
      facts.senders = [
        Sender(role: bodyName(body.name, body.tag), signed: !facts.signatories.isEmpty)
      ]
    }
    joinHeadedSender()
    // A title has its addressee's office too.
    if facts.senders.isEmpty, headedAddressee == nil, let heading = facts.heading,
      memorandumAddressee(Array(heading.utf8)[...]) == nil
    {
      facts.senders = HeadingSenders.senders(of: heading, words)
    }
    var known = Set(facts.senders.compactMap(\.role).map { Phrase($0).bytes })
    for role in delegators() where known.insert(Phrase(role).bytes).inserted {
      facts.senders.append(Sender(role: role, signed: false))
    }
    if facts.senders.isEmpty, !rows.isEmpty {
      diagnostics.append(
        Diagnostic(
          .senderUnknown, at: Place(path: file.path),
          "neither signature nor heading names a sender",
          advice: "give the senders \(FactAdvice.place)"))
    }
  }

  /// A body's name with the capitals that a signature gives it, and its chamber where it has one:
  /// `presidium van de Tweede Kamer`.
  private func bodyName(_ heading: String, _ tag: String) -> String {
    let wanted = Phrase(heading).bytes
    for role in facts.signatories.compactMap(\.role) {
      let bytes = Array(role.utf8)
      for index in bytes.indices where index == 0 || bytes[index - 1] == Byte.blank {
        if Phrase(bytes[index...].string).bytes == wanted { return bytes[index...].string }
      }
    }
    let name = HeadingSenders.titled(heading)
    guard let chamber = facts.chamber, words.chamberBodies.contains(where: { $0.bytes == wanted }),
      let printed = words.print.chambers.first(where: { $0.tag == tag && $0.chamber == chamber }),
      let link = words.chamberLinks.first(where: { $0.tag == tag })
    else { return name }
    return [name, link.text, printed.phrase.text].joined(separator: " ")
  }

  /// The offices after `mede namens`.
  private func delegators() -> [String] {
    var text: [UInt8] = []
    var taken = 0
    for index in rows.indices where rows[index].isBody {
      LineJoin.append(rows[index].text.squeezed[...], to: &text, words)
      taken += 1
      if taken == 60 { break }
    }
    var roles: [String] = []
    let (words, jointBehalves) = (words, words.jointBehalves)
    for index in text.indices
    where (index == 0 || text[index - 1] == Byte.blank)
      && jointBehalves.canBegin(with: text[index].lowered)
    {
      var cursor = Cursor(text[index...])
      guard cursor.takeWords(jointBehalves) != nil else { continue }
      roles += Offices(cursor.rest.trimmed, words).roles
    }
    return roles
  }
}

/// Senders as a heading names them: the last resort for a letter without signatures.
enum HeadingSenders {
  /// The offices of `BRIEF VAN DE MINISTER VAN BUITENLANDSE ZAKEN`, small letters but for the
  /// department, which a heading in capitals does not tell.
  static func senders(of heading: String, _ words: Vocabulary) -> [Sender] {
    let bytes = Array(heading.utf8)
    for index in bytes.indices where index == 0 || bytes[index - 1] == Byte.blank {
      var cursor = Cursor(bytes[index...])
      if cursor.takeWords(words.offices) != nil {
        let offices = HeadingOffices(bytes[index...], words).names
        let names = offices.count > 1 ? offices : [bytes[index...].string]
        return names.map { Sender(role: titled($0, isOffice: true), signed: false) }
      }
    }
    return []
  }

  /// The body of `BRIEF VAN DE ALGEMENE REKENKAMER`, and the heading's language; nil where the heading
  /// names an office or a member.
  static func body(of heading: String, _ words: Vocabulary) -> (name: String, tag: String)? {
    let bytes = Array(heading.utf8)
    var cursor = Cursor(bytes[...])
    guard
      let found = words.headings.first(where: {
        $0.kind == "letter" && cursor.takeWords($0.phrase) != nil
      }),
      cursor.takeWords(words.officeLinks) != nil, cursor.takeWords(words.articles) != nil,
      cursor.next?.isCapital == true
    else { return nil }
    let name = cursor.rest.trimmed
    for index in name.indices where index == name.startIndex || name[index - 1] == Byte.blank {
      var cursor = Cursor(name[index...])
      if cursor.takeWords(words.offices) != nil || cursor.takeWords(words.members) != nil {
        return nil
      }
    }
    return (name.string, found.tag)
  }

  /// Capitals made small but for the first letters of the words that are a name's.
  static func titled(_ text: String, isOffice: Bool = false) -> String {
    var isFirst = isOffice
    return text.split(separator: " ").map { word in
      let lowered = word.lowercased()
      defer { isFirst = false }
      return isFirst || Vocabulary.builtIn.isSmall(Array(lowered.utf8))
        ? lowered : lowered.prefix(1).uppercased() + lowered.dropFirst()
    }.joined(separator: " ")
  }
}
