internal import Diagnostics
internal import LetterModel
internal import LetterParser
internal import XMLReading

/// Who wrote to whom, when and where.
extension TEIReading {
  static let persons: Set<String> = ["persName", "orgName", "name", "rs"]
  /// Whether an element lies in a letter without being its own opening or closing.
  private static func isOther(_ element: XMLElement) -> Bool {
    ["floatingText", "note", "postscript"].contains(element.name)
      || TEINames.isEnclosure(element)
  }

  private static let towns: Set<String> = ["placeName", "settlement", "name", "rs"]

  /// Reads the header: the description of the correspondence; all else is the edition's record.
  mutating func readHeader(_ header: XMLElement) {
    let described = header.descendants(["correspDesc"])
    if described.count == 1 {
      for action in described[0].descendants(["correspAction"]) { readAction(action) }
    }
    readRoles(header)
    readTitle(header)
    readStatus(header)
    readOrigin(header)
    account.mark(header, as: .apart(.record))
  }

  /// Takes the letter's day from an element that tells it.
  ///
  /// - Parameter isSure: whether the element is the header's own, which a doubtful date is told of.
  mutating func readDate(_ element: XMLElement, isSure: Bool) {
    let words = PrintedParts.cleanWords(element.words)
    // A date that is none stays the record's: `<date when="1871">voorjaar 1871</date>`.
    defer { if isSure, facts.date != nil { account.mark(element, as: .facts(["date"])) } }
    switch TEIDate(element) {
    case .day(let date):
      if let known = facts.date {
        if known != date { disagree("date", "\(known)", "\(date)", at: element.place) }
      } else {
        facts.date = date
        places["date"] = element.place
      }
    case .impossible(let text):
      tellImpossible(text, at: element.place)
    case .span(let text):
      if isSure, undated == nil { undated = (text, element.place) }
    case nil:
      if facts.date == nil, let date = PrintedParts.dateline(words)?.date {
        facts.date = date
        places["date"] = element.place
      }
    }
  }

  /// Reads what the letter's own opening and closing tell, where the header has not told it.
  mutating func readOwnFacts(_ body: XMLElement) {
    let knewSender = !facts.senders.isEmpty
    let knewAddressee = facts.addressee != nil
    let parts: Set<String> = ["dateline", "opener", "closer", "signed", "persName"]
    let translations = translations
    let isOther = { (element: XMLElement) in
      Self.isOther(element) || translations.contains(element.index)
    }
    for part in body.descendants(parts, outside: isOther) {
      switch part.name {
      case "dateline": readDateline(part)
      case "opener", "closer":
        if part.descendants(["dateline"]).isEmpty { readUnlined(part) }
      case "signed" where !knewSender:
        let name = Self.signedName(part)
        if !name.isEmpty {
          facts.senders.append(Sender(name: Self.withoutStop(name), signed: false))
        }
      case "persName" where part.attribute("type") == "to" && !knewAddressee:
        facts.addressee = facts.addressee ?? PrintedParts.cleanWords(part.words)
      default: break
      }
    }
    guard facts.senders.isEmpty else { return }
    for part in body.descendants(["persName"], outside: isOther)
    where part.attribute("type") == "from" {
      facts.senders.append(Sender(name: PrintedParts.cleanWords(part.words), signed: false))
    }
  }

  /// An opening or closing without a dateline: its days, and where it has a single one the words of that too.
  private mutating func readUnlined(_ part: XMLElement) {
    let dates = part.descendants(["date"], outside: { ["salute", "note"].contains($0.name) })
    for date in dates where TEIDate(date) != nil || dates.count == 1 {
      readDate(date, isSure: false)
    }
    let town = part.elements.first {
      ["placeName", "name"].contains($0.name) && TEINames.isTown($0)
    }
    if !dates.isEmpty, let town { setTown(town) }
  }

  private mutating func readDateline(_ dateline: XMLElement) {
    for date in dateline.descendants(["date"]) { readDate(date, isSure: false) }
    if let place = dateline.descendants(Self.towns).first(where: TEINames.isTown) { setTown(place) }
  }

  /// Takes a place that is text of the letter too.
  private mutating func setTown(_ place: XMLElement) {
    let words = PrintedParts.cleanWords((place.first("settlement") ?? place).words)
    if facts.place == nil, !words.isEmpty { facts.place = words }
  }

  /// `H. Guzman.` as a signature prints it, without the sentence's stop.
  private static func withoutStop(_ name: String) -> String {
    let last = name.split(separator: " ").last ?? ""
    return name.hasSuffix(".") && last.utf8.count > 3 ? String(name.dropLast()) : name
  }
}
