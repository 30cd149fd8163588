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

  private static let towns: Set<String> = ["placeName", "settlement"]

  /// Reads the header: the description of the correspondence; all else is the edition's record.
  mutating func readHeader(_ header: XMLElement) {
    let described = header.descendants(["correspDesc"])
    if described.count == 1 {
      for action in described[0].descendants(["correspAction"]) { readAction(action) }
    }
    readTitle(header)
    readStatus(header)
    readOrigin(header)
    account.mark(header, as: .apart(.record))
  }

  private mutating func readAction(_ action: XMLElement) {
    let names = action.elements.filter { Self.persons.contains($0.name) }
    switch action.attribute("type") {
    case "sent":
      for name in names {
        guard let words = self.name(in: name) else {
          nameless = nameless ?? Self.reference(of: name)
          continue
        }
        tellMistaken(name, words)
        facts.senders.append(Sender(name: words, signed: false))
        account.mark(name, as: .facts(["senders"]))
        places["senders"] = places["senders"] ?? name.place
      }
      if let place = action.elements.first(where: { Self.towns.contains($0.name) }) {
        setPlace(place)
      }
      if let date = action.first("date") { readDate(date, isSure: true) }
    case "received":
      let printed = names.compactMap { name(in: $0) }
      guard facts.addressee == nil, !printed.isEmpty else { return }
      facts.addressee = printed.joined(separator: "; ")
      for name in names { account.mark(name, as: .facts(["addressee"])) }
      places["addressee"] = names.first?.place
    default: break
    }
  }

  /// Says that one of those who sent the letter is called its addressee.
  ///
  /// `type="addressee"` within what was `sent`: one of the two is wrong, and which one nobody can tell.
  private mutating func tellMistaken(_ name: XMLElement, _ words: String) {
    guard let kind = name.attribute("type") ?? name.attribute("role"),
      ["addressee", "recipient"].contains(kind.lowercased())
    else { return }
    diagnostics.append(
      Diagnostic(
        .factsDisagree, at: name.place,
        "senders: “\(words)” is called “\(kind)” among those who sent the letter",
        advice: "look who wrote to whom, and give both in the front matter"))
  }

  private mutating func setPlace(_ element: XMLElement) {
    let town = element.first("settlement") ?? element
    let words = PrintedParts.cleanWords(town.words)
    guard facts.place == nil, !words.isEmpty else { return }
    facts.place = words
    places["place"] = element.place
    account.mark(town, as: .facts(["place"]))
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
      guard isSure else { return }
      diagnostics.append(
        Diagnostic(
          .dateMissing, at: element.place, "the letter’s date is “\(text)”, which is no day",
          advice: "give the date in the front matter, once a day is known"))
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
        if part.descendants(["dateline"]).isEmpty {
          for date in part.descendants(["date"]) where TEIDate(date) != nil {
            readDate(date, isSure: false)
          }
        }
      case "signed" where !knewSender:
        let name = PrintedParts.cleanWords(part.words)
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

  private mutating func readDateline(_ dateline: XMLElement) {
    for date in dateline.descendants(["date"]) { readDate(date, isSure: false) }
    if let place = dateline.descendants(Self.towns).first, facts.place == nil {
      let town = place.first("settlement") ?? place
      let words = PrintedParts.cleanWords(town.words)
      if !words.isEmpty { facts.place = words }
    }
  }

  /// `H. Guzman.` as a signature prints it, without the sentence's stop.
  private static func withoutStop(_ name: String) -> String {
    let last = name.split(separator: " ").last ?? ""
    return name.hasSuffix(".") && last.utf8.count > 3 ? String(name.dropLast()) : name
  }
}
