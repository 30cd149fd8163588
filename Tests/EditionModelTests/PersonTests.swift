import Diagnostics
import EditionModel
import Findings
import LetterModel
import Registers
import Testing

@Suite struct PersonTests {
  /// The persons of letters, each letter with its senders.
  private func edition(
    _ letters: [[Sender]], _ register: PersonRegister = PersonRegister()
  ) throws -> Edition {
    let letters = try letters.enumerated().map { number, senders in
      var facts = LetterFacts(id: try #require(LetterID("letter-\(number)")))
      facts.date = CalendarDate(year: 2000 + number, month: 1, day: 1)
      facts.senders = senders
      return EditionLetter(facts: facts, findings: LetterFindings(), pages: [])
    }
    var registers = RegisterSet()
    registers.persons = register
    return EditionGatherer.gather(letters, registers: registers, home: "NL").value
  }

  private func minister(_ name: String?, _ role: String = "minister van Defensie") -> Sender {
    Sender(role: role, name: name)
  }

  @Test func spellingsOfTheSameInitialsAndFamilyNameAreOnePerson() throws {
    let edition = try edition([
      [minister("A. B. van den Berg")], [minister("A.B. van den Berg")],
      [minister("mr. A. B. VAN DEN BERG".replacing("VAN DEN BERG", with: "van den Berg"))],
      [minister("A. B. van den Berg")],
    ])
    #expect(edition.personEntries.map(\.name) == ["A. B. van den Berg"])
    #expect(edition.personEntries.first?.letters == [0, 1, 2, 3])
    #expect(edition.personEntries.first?.slug == "berg-a-b")
    #expect(edition.personEntries.first?.order == "Berg")
  }

  /// A degree behind a name and a name as in a list make no other person.
  @Test func aCommaMakesNoOtherPerson() throws {
    let edition = try edition([
      [minister("A. B. Voorbeeld")], [minister("A. B. Voorbeeld, MSc")],
      [minister("Voorbeeld, A.B.")], [minister("Richard Beer-Hofmann")],
      [minister("Beer-Hofmann, Richard")], [minister("Jan van den Berg, LLM")],
      [minister("van den Berg, Jan")],
    ])
    #expect(edition.personEntries.map(\.letters) == [[3, 4], [5, 6], [0, 1, 2]])
    #expect(edition.personEntries.map(\.order) == ["Beer-Hofmann", "Berg", "Voorbeeld"])
  }

  /// As headings of questions name members: by family name and party.
  @Test func aPartyAndADashMakeNoOtherPerson() throws {
    let edition = try edition([
      [minister("Welzijn (Nieuw Sociaal Contract)")], [minister("Welzijn (NSC)")],
      [minister("Faber - Van de Klashorst")], [minister("Faber – Van de Klashorst")],
      [minister("Van der Werf (D66)")], [minister("van der Werf")],
    ])
    #expect(edition.personEntries.map(\.letters) == [[2, 3], [0, 1], [4, 5]])
    #expect(
      edition.personEntries.map(\.slug) == ["faber-van-de-klashorst", "welzijn", "werf"])
  }

  @Test func titlesAndLettersBehindANameMakeNoOtherPerson() throws {
    let edition = try edition([
      [minister("The Rt Hon James Cleverly MP")], [minister("James Cleverly")],
      [minister("mevrouw Anna Berg")], [minister("Anna Berg MSc")],
    ])
    #expect(edition.personEntries.map(\.slug).sorted() == ["berg-anna", "cleverly-james"])
  }

  @Test func otherInitialsAreAnother() throws {
    let edition = try edition([
      [minister("A. B. Berg")], [minister("A. Berg")], [minister("A. B. van den Bergh")],
    ])
    #expect(edition.personEntries.map(\.name) == ["A. B. Berg", "A. Berg", "A. B. van den Bergh"])
  }

  @Test func firstNamesTellTwoApart() throws {
    let one = try edition([[minister("Anna Berg")], [minister("A. Berg")]])
    #expect(one.personEntries.count == 1)
    let two = try edition([
      [minister("Anna Berg")], [minister("A. Berg")], [minister("Arie Berg")],
    ])
    #expect(two.personEntries.count == 3)
    #expect(Set(two.personEntries.map(\.slug)).count == 3)
  }

  @Test func aPersonIsNoOffice() throws {
    let edition = try edition([
      [minister("A. Berg"), minister(nil, "minister van Justitie")],
      [minister("A. Berg", "Minister van Defensie")],
      [minister("A. Berg", "minister van Justitie")],
    ])
    let person = try #require(edition.personEntries.first)
    #expect(edition.personEntries.count == 1)
    #expect(person.offices.map(\.role) == ["minister van Defensie", "minister van Justitie"])
    #expect(person.offices.map(\.letters) == [[0, 1], [2]])
    #expect(edition.offices.map(\.letters) == [[0, 1], [0, 2]])
    #expect(edition.offices.map(\.persons) == [[0], [0]])
  }

  @Test func theRegisterKnowsBetter() throws {
    let file = SourceFile(
      path: "persons.yml", text: "berg:\n  name: Anna van den Berg\n  names: [A. B. Berg]\n")
    let register = PersonRegister.read(file, countries: FindingRules.knownCountries).value
    let edition = try edition(
      [[minister("A. B. Berg")], [minister("anna van den berg")]], register)
    #expect(edition.personEntries.map(\.slug) == ["berg"])
    #expect(edition.personEntries.first?.name == "Anna van den Berg")
    #expect(edition.personEntries.first?.letters == [0, 1])
  }

  @Test func anAddressThatTheRegisterChoseIsNobodyElses() throws {
    let file = SourceFile(
      path: "persons.yml", text: "berg-a:\n  name: Zacharias Zwart\n  names: [Z. Zwart]\n")
    let register = PersonRegister.read(file, countries: FindingRules.knownCountries).value
    let edition = try edition([[minister("A. Berg")], [minister("Z. Zwart")]], register)
    #expect(edition.personEntries.map(\.name) == ["A. Berg", "Zacharias Zwart"])
    #expect(edition.personEntries.map(\.slug) == ["berg-a-2", "berg-a"])
  }

  @Test(arguments: ["", " ", ".", "...", "(x)", "’t", "Ö. Yılmaz", "1", "李", "van", "A."])
  func anyNameIsTaken(_ name: String) throws {
    let edition = try edition([[minister(name)]])
    #expect(edition.personEntries.count <= 1)
    #expect(edition.personEntries.allSatisfy { !$0.slug.isEmpty })
  }
}
