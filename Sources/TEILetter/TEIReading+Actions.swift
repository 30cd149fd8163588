internal import Diagnostics
internal import LetterModel
internal import LetterParser
internal import XMLReading

/// What a `correspDesc` tells: `<correspAction type="sent">`.
extension TEIReading {
  /// Takes one step of the correspondence: who sent the letter, or who was to have it.
  mutating func readAction(_ action: XMLElement) {
    let isName = { (element: XMLElement) in
      Self.persons.contains(element.name) && !TEINames.isTown(element)
    }
    let direct = action.elements.filter(isName)
    // `<address><persName>`, as on an envelope.
    let names =
      direct.isEmpty ? action.all("address").flatMap { $0.elements.filter(isName) } : direct
    switch action.attribute("type")?.lowercased() {
    case "sent", "sending", "sentby":
      for name in names {
        guard let words = self.name(in: name) else {
          nameless = nameless ?? Self.reference(of: name)
          continue
        }
        tellMistaken(name, words)
        facts.senders.append(Self.sender(name, words))
        account.mark(name, as: .facts(["senders"]))
        places["senders"] = places["senders"] ?? name.place
      }
      if let place = action.elements.first(where: TEINames.isTown) {
        setPlace(place)
      }
      if let date = action.first("date") { readDate(date, isSure: true) }
    case "received", "receiving", "receivedby", "deliveredto":
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
        advice: "look who wrote to whom, and give both \(FactAdvice.place)"))
  }

  private mutating func setPlace(_ element: XMLElement) {
    let town = element.first("settlement") ?? element
    let words = PrintedParts.cleanWords(town.words)
    guard facts.place == nil, !words.isEmpty else { return }
    facts.place = words
    places["place"] = element.place
    account.mark(town, as: .facts(["place"]))
  }
}
