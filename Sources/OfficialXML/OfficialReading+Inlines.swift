internal import LetterModel
internal import LetterParser
internal import XMLReading

/// Running text with its emphasis, links and notes.
extension OfficialReading {
  /// Elements that are a note.
  static let noteNames: Set<String> = ["noot", "nootref", "voetref"]

  /// Elements that say nothing which the words do not: references within the official publications
  /// are no addresses.
  private static let plain: Set<String> = [
    "extref", "intref", "dossierref", "datum", "nr", "label", "subtitel", "li.nr",
    "term", "definitie", "plaats", "dagtekening", "voornaam", "achternaam", "naam", "functie",
    "deze", "ondernummer", "illustratie", "bijschrift", "bron", "organisatie", "redactie", "titel",
    "afkorting", "datumtekst", "herdruk", "unl", "ovl", "kadertekst", "noot.lijst", "nootref.nr",
  ]

  /// Puts what lies within an element into a paragraph; blocks among it end the paragraph.
  mutating func fill(
    _ flow: inout InlineFlow, from element: XMLElement, _ blocks: inout [Block], _ level: Level
  ) {
    for child in element.children {
      switch child {
      case .text(let text):
        account.mark(text, as: .body)
        flow.add(text.bytes)
      case .element(let inner): readInline(inner, &flow, &blocks, level)
      }
    }
  }

  /// Puts one element into a paragraph, or after it.
  mutating func readInline(
    _ element: XMLElement, _ flow: inout InlineFlow, _ blocks: inout [Block], _ level: Level
  ) {
    switch element.name {
    case "nadruk":
      flow.open(style(of: element))
      fill(&flow, from: element, &blocks, level)
      flow.close()
    case "extref" where Self.address(of: element) != nil:
      flow.open(.link(Self.address(of: element) ?? ""))
      fill(&flow, from: element, &blocks, level)
      flow.close()
    case "sup", "inf":
      let outer = flow.position
      let notes = Self.noteNames.union(["voetnoot"])
      let told = flow.set(
        element.name == "sup" ? .superior : .inferior, element, outside: notes)
      if let told { diagnostics.append(told) }
      fill(&flow, from: element, &blocks, level)
      flow.position = outer
    case "illustratie" where element.words.isEmpty:
      pictures.append(element)
      account.mark(element, as: .body)
      flow.add("[…]")
    case "noot", "nootref", "voetref": readNote(element, &flow, level)
    case "voetnoot": readFootnote(element, level)
    case "titel" where level.heading > 1: fill(&flow, from: element, &blocks, level)
    case "kamervraagonderwerp":
      // The subject is a part of a sentence, in which it stays.
      let words = PrintedParts.cleanWords(element.printedWords)
      if facts.subject == nil, !words.isEmpty { facts.subject = words }
      fill(&flow, from: element, &blocks, level)
    case "label", "nr", "subtitel":
      flow.add(" ")
      fill(&flow, from: element, &blocks, level)
      flow.add(" ")
    default:
      if let read = readBlock(element, level) {
        flush(&flow, &blocks)
        blocks += read
        return
      }
      if !Self.plain.contains(element.name) { tellUnknown(element) }
      fill(&flow, from: element, &blocks, level)
    }
  }

  private func style(of element: XMLElement) -> InlineFlow.Style {
    switch element.attribute("type") {
    case "vet", "vetcur", "halfvet": .strong
    case "cur", "ondlijn", "ondstr": .emphasis
    default: .plain
    }
  }

  private static func address(of element: XMLElement) -> String? {
    guard let address = element.attribute("doc"),
      address.hasPrefix("http://") || address.hasPrefix("https://")
    else { return nil }
    return address
  }
}
