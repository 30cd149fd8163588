internal import LetterModel

/// What becomes of the rows of an e-mail’s head.
extension Paper {
  /// Claims the head of an e-mail; what is no fact of a letter stays text, in lines as they are.
  mutating func claimMailHead() {
    guard let head = MailHead(self) else { return }
    let told = head.lines.map { (line: $0, keys: takeMail($0)) }
    // From the last on, since a row with addresses becomes several.
    for (line, keys) in told.reversed() {
      for row in line.rows.reversed() {
        let isOfNames = line.field == .sender || line.field == .addressee
        if line.isField {
          claim(row, as: .furniture(.label))
        } else if keys.isEmpty {
          rows[row].isText = true
        } else if isOfNames, MailName.holdsName(line.value[...]) {
          rows.replaceSubrange(row...row, with: Self.parted(rows[row], keys))
        } else {
          claim(row, as: .facts(keys))
        }
      }
    }
  }

  /// A row of names and addresses, those in angle brackets apart: they are furniture, as a street is.
  private static func parted(_ row: Row, _ keys: [String]) -> [Row] {
    var parts: [Row] = []
    var rest = row
    while let begin = rest.text.firstIndex(of: UInt8(ascii: "<")) {
      if begin > rest.text.startIndex {
        let (names, address) = rest.parted(at: begin)
        parts.append(names)
        parts[parts.count - 1].use = .facts(keys)
        rest = address
      }
      guard let end = rest.text.firstIndex(of: UInt8(ascii: ">")), end + 1 < rest.text.endIndex
      else {
        rest.use = .furniture(.address)
        return parts + [rest]
      }
      let (address, names) = rest.parted(at: end + 1)
      parts.append(address)
      parts[parts.count - 1].use = .furniture(.address)
      rest = names
    }
    rest.use = .facts(keys)
    return parts + [rest]
  }

  /// Takes the fact that a line of the head tells where nothing has told it yet, and gives its keys.
  private mutating func takeMail(_ line: MailHead.Line) -> [String] {
    let value = line.value[...]
    switch line.field {
    case .sender where mailSender == nil:
      mailSender = MailName(value, words).sender
      return mailSender == nil ? [] : ["senders"]
    case .addressee where facts.addressee == nil:
      facts.addressee = MailName.withoutAddresses(value).nonEmpty
      return facts.addressee == nil ? [] : ["addressee"]
    case .date where facts.date == nil:
      facts.date = MailDate.date(value, words)
      return facts.date == nil ? [] : ["date"]
    case .subject where facts.subject == nil && !value.isEmpty:
      facts.subject = value.string
      return ["subject"]
    default: return []
    }
  }

  /// Adds who sent an e-mail, by its head, to those who signed it: a signature says more of the same
  /// person, and that it was signed.
  mutating func addMailSender() {
    guard let sender = mailSender else { return }
    // `Groet,` over `Peter`, below `Van: Peter de Wit`.
    if facts.senders.count == 1, facts.senders[0].role == nil, let name = facts.senders[0].name,
      let whole = sender.name,
      Self.shareWord(Array(name.utf8)[...].lastWord, Array(whole.utf8)[...])
    {
      facts.senders = [Sender(role: sender.role, name: name.contains(" ") ? name : whole)]
      return
    }
    let isSigned = facts.senders.contains { known in
      let names = [known.name, sender.name].map {
        $0.map { Array($0.utf8)[...].lastWord.map(\.lowered) }
      }
      return names[0] != nil && names[0] == names[1]
        || known.role != nil && known.role == sender.role
    }
    if !isSigned { facts.senders.append(sender) }
  }
}

extension String {
  fileprivate var nonEmpty: String? { isEmpty ? nil : self }
}
