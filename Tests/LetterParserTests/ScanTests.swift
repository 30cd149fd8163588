import Testing

@testable import Diagnostics
@testable import LetterModel
@testable import LetterParser

/// What scans and typists leave in a text.
@Suite struct ScanTests {
  @Test(arguments: [
    ("De heer  M o t t a  deelde", "De heer Motta deelde"),
    ("met groote  w e l w i l l e n d h e i d.", "met groote welwillendheid."),
    ("D e n  H a a g, 3 mei", "Den Haag, 3 mei"),
    ("R e c h t  d e r  Volken", "Recht der Volken"),
    ("te 's - G r a v e n h a g e.", "te 's-Gravenhage."),
    ("BRIEF V A N DE MINISTER", "BRIEF VAN DE MINISTER"),
    ("Annexes a b c d e", "Annexes a b c d e"),
    ("A J P Taylor", "A J P Taylor"), ("Mr. A. B. C. Proof", "Mr. A. B. C. Proof"),
    ("D e Beer", "D e Beer"), ("é é n e", "ééne"), ("", ""),
  ])
  func spacedLettersAreAWord(_ line: String, _ word: String) {
    #expect(Letterspacing.joined(Array(line.utf8)[...]).string == word)
  }

  @Test(arguments: [
    ("Bern, den 9den Mei l931.", "1931-05-09"), ("Batavia, den lOden Augustus 1864", "1864-08-10"),
    ("2lst November, 1938", "1938-11-21"), ("Khartoum, March 1O, 1956", "1956-03-10"),
    ("March l, 1956", "1956-03-01"),
  ])
  func lettersForFiguresAreTold(_ line: String, _ day: String) {
    let dateline = Dateline(Array(line.utf8)[...], .builtIn)
    #expect(dateline?.date.date?.description == day)
    #expect(dateline?.date.isMisread == true)
  }

  @Test(arguments: [
    "I. May 1950", "lord May 1950", "Il 5 mei 19500", "l May",
    "THE MERIDIAN, FRIDAY, 14 MARCH, I919.",
  ])
  func otherLettersAreNoFigures(_ line: String) {
    #expect(Dateline(Array(line.utf8)[...], .builtIn) == nil)
  }

  @Test func plainDaysAreNotMisread() {
    let dateline = Dateline(Array("Den Haag, 15 juni 2009".utf8)[...], .builtIn)
    #expect(dateline?.date.isMisread == false)
  }

  @Test(arguments: [
    ("     |", ["|"]), ("                   ,,|", [",,|"]), ("|    Uit een gesprek", ["|"]),
    ("woorden van den tekst     |", ["|"]), ("tekst    ~", ["~"]), ("  ~ .", ["~ ."]),
    ("Kamerbrief | 19 februari 2023", []), ("~ 30 km", []), ("| a | b |", []),
    ("Datum | Organisatie |", []), (".", []), ("***", []),
  ])
  func marksOfThePagesEdge(_ line: String, _ marks: [String]) {
    let text = SourceText(Array(line.utf8))
    #expect(StrayMarks(text.lines).rows.map(\.string) == marks)
  }

  @Test(arguments: [
    ("4 October¹.", [1]), ("wordt besproken²", [2]), ("10² km² CO² m³", []),
    ("the end.”¹² And", [12]),
  ])
  func smallFiguresCallNotes(_ line: String, _ numbers: [Int]) {
    #expect(NoteMarkers.candidates(in: Array(line.utf8)[...]).map(\.number) == numbers)
  }

  /// The last note of the first sheet has no full stop, as many; the items at the second's foot are not its rest.
  @Test func itemsBelowANoteThatIsOpenAreNoRestOfIt() {
    let parsed = Cases.parse(
      "Den Haag, 3 mei 2011\n\nDe Raad heeft over de visserij gesproken.1 De Kamer heeft daar-\n\n"
        + "1 Kamerstuk 21 501-32, bijlage\n\u{C}mee ingestemd. Het kabinet zal daarom het volgende doen.\n\n"
        + "a. de visserij op zee opnieuw verdelen\n\u{C}Daarover bericht ik u nader.\n"
    ).value
    #expect(parsed.letter.notes.count == 1)
    #expect(parsed.letter.notes.allSatisfy { !$0.blocks.words.joined().contains("verdelen") })
    #expect(parsed.letter.blocks.words.joined().contains("verdelen"))
  }

  /// A letter and its annex end with the same signer, who is no running foot.
  @Test func aSignerOfTwoSheetsIsNoFurniture() {
    let signed = "\n\nDe minister van Buitenlandse Zaken,\n\nM. P. Proefhuizen"
    let parsed = Cases.parse(
      "Den Haag, 3 mei 2011\n\nHierbij bied ik u het verslag aan van het overleg over de visserij."
        + signed + "\u{C}Het verslag van het overleg is door beide landen goedgekeurd." + signed
        + "\n"
    ).value
    #expect(parsed.letter.facts.senders.map(\.name) == ["M. P. Proefhuizen"])
    #expect(
      parsed.account.flatMap(\.parts).allSatisfy { part in
        if case .furniture = part.use { false } else { true }
      })
  }
}
