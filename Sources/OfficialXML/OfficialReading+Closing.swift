internal import LetterModel
internal import LetterParser
internal import XMLReading

/// Who signed.
extension OfficialReading {
  /// A signature: an office, a person, or both; a paper may have several.
  mutating func readSignature(_ element: XMLElement, _ level: Level) -> [Block] {
    var rest: [Block] = []
    var role: String?
    let before = facts.senders.count
    for child in element.children {
      switch child {
      case .text(let text) where text.isBlank: account.mark(text, as: .facts(["senders"]))
      case .text(let text):
        account.mark(text, as: .facts(["senders"]))
        addSigned(String(decoding: text.bytes, as: UTF8.self), &role)
      case .element(let part):
        readSigned(part, &role, &rest, level)
      }
    }
    if let role, !facts.senders[before...].contains(where: { $0.role == role }) {
      facts.senders.append(Sender(role: role))
    }
    places["senders"] = places["senders"] ?? element.place
    return rest
  }

  private mutating func readSigned(
    _ part: XMLElement, _ role: inout String?, _ rest: inout [Block], _ level: Level
  ) {
    let words = PrintedParts.cleanWords(part.words)
    guard !words.isEmpty || part.name == "naam" else { return account.mark(part, as: .body) }
    switch part.name {
    case "functie":
      account.mark(part, as: .facts(["senders"]))
      if let open = role, facts.senders.last?.role != open {
        facts.senders.append(Sender(role: open))
      }
      role = PrintedParts.role(words)
    case "naam", "deze":
      account.mark(part, as: .facts(["senders"]))
      if !words.isEmpty { facts.senders.append(Sender(role: role, name: words)) }
    case "dagtekening", "plaats", "datum":
      if let dateline = PrintedParts.dateline(words), facts.date == nil, let date = dateline.date {
        facts.place = facts.place ?? dateline.place
        set("date", \.date, to: date, by: part)
      } else {
        rest += readBlock(part, level) ?? blocks(in: part, level)
      }
    case "al":
      account.mark(part, as: .facts(["senders"]))
      addSigned(part.words, &role)
    default:
      tellUnknown(part)
      rest += blocks(in: part, level)
    }
  }

  /// A line of a signature without elements: an office or a name.
  private mutating func addSigned(_ line: String, _ role: inout String?) {
    let words = PrintedParts.cleanWords(line)
    guard !words.isEmpty else { return }
    if PrintedParts.isOffice(words) {
      role = PrintedParts.role(words)
    } else {
      facts.senders.append(Sender(role: role, name: words))
      role = nil
    }
  }

  /// Finds who signed where no element tells: office and name are the last paragraphs, and a
  /// motion ends in the names of those who move it.
  mutating func finish(_ blocks: inout [Block]) {
    if facts.senders.isEmpty { takeSignatures(&blocks) }
    // The heading of questions names those whom they are put to.
    if facts.senders.isEmpty, facts.kind == .letter, let heading = facts.heading {
      facts.senders = PrintedParts.senders(ofHeading: heading)
    }
  }

  private mutating func takeSignatures(_ blocks: inout [Block]) {
    var senders: [Sender] = []
    var end = blocks.count
    let words = { (block: Block) -> String? in
      guard case .paragraph(let inlines) = block else { return nil }
      return inlines.plainText
    }
    while end > 0, let name = words(blocks[end - 1]) {
      if end > 1, let office = words(blocks[end - 2]), office.hasSuffix(","),
        PrintedParts.isOffice(office), PrintedParts.isName(name)
      {
        senders.append(Sender(role: PrintedParts.role(office), name: name))
        end -= 2
      } else if facts.kind == .motion, PrintedParts.isName(name) {
        senders.append(Sender(name: name))
        end -= 1
      } else {
        break
      }
    }
    let signed = paragraphs.suffix(blocks.count - end)
    guard !senders.isEmpty, end > 0, signed.count == blocks.count - end,
      zip(signed, blocks[end...]).allSatisfy({ PrintedParts.cleanWords($0.words) == words($1) })
    else { return }
    facts.senders = senders.reversed()
    for element in signed {
      account.mark(element, as: .facts(["senders"]), insteadOf: .body)
    }
    blocks.removeSubrange(end...)
  }
}
