import Testing

@testable import Diagnostics
@testable import LetterModel
@testable import LetterParser

/// The paper 31 700 V, number 104, as it was taken from its PDF.
@Suite struct SeedTests {
  let parsed: Checked<ParsedLetter>

  init() throws {
    parsed = Cases.parse(try Cases.letter("kst-31700-V-104"), named: "kst-31700-V-104")
  }

  @Test func factsAreThoseOfThePrint() {
    let facts = parsed.value.letter.facts
    var publication = Publication()
    publication.sdu = "KST132485"
    publication.issn = "0921-7371"
    publication.publisher = "Sdu Uitgevers"
    publication.place = "’s-Gravenhage"
    publication.year = 2009
    #expect(facts.id.rawValue == "kst-31700-V-104")
    #expect(facts.kind == .letter)
    #expect(facts.chamber == 2)
    #expect(facts.sessionYear == "2008-2009")
    #expect(facts.dossiers == [Dossier(number: "31 700 V")])
    #expect(facts.number == "104")
    #expect(facts.heading == "BRIEF VAN DE MINISTER VAN BUITENLANDSE ZAKEN")
    #expect(facts.date == CalendarDate(year: 2009, month: 6, day: 15))
    #expect(facts.place == "Den Haag")
    #expect(facts.addressee == "Aan de Voorzitter van de Tweede Kamer der Staten-Generaal")
    #expect(
      facts.senders == [Sender(role: "minister van Buitenlandse Zaken", name: "M. J. M. Verhagen")])
    #expect(facts.publication == publication)
    #expect(facts.language == "nl")
    #expect(facts.source == SourceRecord(file: "kst-31700-V-104.txt", pages: 2))
    #expect(facts.enclosures.isEmpty)
    #expect(parsed.diagnostics.isEmpty)
  }

  @Test func paragraphsAndHeadingsStandInOrderWithThePageMarkBetween() {
    let beginnings = parsed.value.letter.blocks.outline.map { $0.prefix(28).description }
    #expect(
      beginnings == [
        "Hierbij bied ik u een versla", "## OVSE-voorzitterschap van ",
        "Aan minister Tazhin is de bo",
        "[p. 2]", "Minister Tazhin heeft een to", "## Bilaterale betrekkingen",
        "Uit de gesprekken met minist", "Minister Tazhin ging in op d",
      ])
    #expect(parsed.value.letter.blocks[2].text.hasSuffix("op het OVSE-voorzitterschap."))
    #expect(parsed.value.letter.blocks[7].text.hasSuffix("verblijvende Kazachstanen."))
  }

  @Test(arguments: [
    "Buitenlandse Zaken van Kazachstan en Nederland", "een kort beleefdheidsbezoek aan",
    "van zijn OVSE-voorzitterschap in 2010, maar", "Wat betreft godsdienstvrijheid heb ik",
    "aan Kazachstaanse diplomaten ter", "van interetnische en", "nog niet uitgesloten.",
    "dat van beide zijden tevredenheid bestaat", "gebied van de landbouw.",
    "Kazachstaanse diplomatieke- en dienstpaspoorten.", "van olie- en gasinkomsten",
  ])
  func lineEndHyphenIsRight(_ words: String) {
    #expect(parsed.value.letter.blocks.map(\.text).joined(separator: "\n").contains(words))
  }

  @Test func footIsFurnitureAndNothingElseIs() {
    let furniture = parsed.value.account.filter { line in
      line.parts.contains { if case .furniture = $0.use { true } else { false } }
    }
    #expect(furniture.map(\.line) == [39, 40, 42, 43, 44, 45, 46])
    let text = parsed.value.letter.blocks.map(\.text).joined(separator: " ")
    for word in ["Staten-Generaal", "KST132485", "ISSN", "Sdu", "Gravenhage", "Vergaderjaar"] {
      #expect(!text.contains(word))
    }
  }
}

extension Block {
  /// The words of a paragraph or heading.
  var text: String {
    switch self {
    case .paragraph(let text), .heading(_, let text): text.marked
    default: ""
    }
  }
}
