import Diagnostics
import LetterModel
import Registers
import Testing

/// The registers of countries, organisations and persons.
@Suite struct NameRegisterTests {
  private func file(_ text: String) -> SourceFile { SourceFile(path: "r.yml", text: text) }

  @Test func aCountryHasFormsForEachLanguageOrForAll() throws {
    let checked = CountryRegister.read(
      file(
        "KZ:\n  name: { nl: Kazachië }\n  slug: kz-2\n  names: { nl: [Kazakije] }\n  letters: KAZ\n"
      ),
      countries: knownCountries)
    #expect(checked.diagnostics.isEmpty)
    let country = try #require(checked.value.countries["KZ"])
    #expect(country.forms(.names, in: "nl") == ["Kazakije"])
    #expect(country.forms(.names, in: "en").isEmpty)
    #expect(country.forms(.letters, in: "en") == ["KAZ"])
    #expect(checked.value.names(in: "nl") == ["KZ": "Kazachië"])
    #expect(checked.value.names(in: "en").isEmpty)
    #expect(checked.value.slugs == ["KZ": "kz-2"])
  }

  @Test(arguments: [
    ("KX:\n  name: x\n", 1, "no country"), ("Noorwegen:\n  slug: n\n", 1, "NO"),
    ("KZ:\n  slug: ../kz\n", 2, "address"), ("KZ:\n  names: ['*']\n", 2, "anything"),
    ("KZ:\n  adjectifs: [x]\n", 2, "adjectives"),
    ("KZ:\n  slug: a\nNO:\n  slug: a\n", 3, "two countries"),
    ("NO:\n  slug: kz\n", 1, "another country, KZ"),
    ("KZ:\n  names: { nl: { a: b } }\n", 2, "list of texts"),
  ])
  func aWrongCountryIsTold(_ text: String, _ line: Int, _ words: String) {
    let told = CountryRegister.read(file(text), countries: knownCountries).diagnostics
    expectTold(told, of: line, words)
  }

  @Test func organisationsAreLaidOverThoseOfTheProgram() {
    let checked = OrganisationRegister.read(
      file(
        "OVSE:\n  names: [Veiligheidsclub]\nEU:\n  not: [europese raad]\nNoordse Raad:\n  slug: nr\n"
      ))
    #expect(checked.diagnostics.isEmpty)
    let register = checked.value
    #expect(register.name(of: "veiligheidsclub") == "OVSE" && register.name(of: "OSCE") == "OVSE")
    #expect(
      register.shown("OVSE", in: "en") == "OSCE" && register.shown("OVSE", in: "nl") == "OVSE")
    #expect(register.organisations["EU"]?.terms(in: "nl").contains("europese raad") == false)
    #expect(register.organisations["EU"]?.terms(in: "nl").contains("europese unie") == true)
    #expect(register.organisations["Noordse Raad"]?.terms(in: "nl") == ["Noordse Raad"])
    #expect(register.name(of: "Zuidse Raad") == nil)
  }

  @Test func twoOrganisationsHaveNoAddressInCommon() {
    let checked = OrganisationRegister.read(
      file("Noordse Raad:\n  slug: raad\nZuidse Raad:\n  slug: raad\n"))
    expectTold(checked.diagnostics, of: 3, "two organisations")
    #expect(checked.value.organisations["Noordse Raad"]?.slug == "raad")
    #expect(checked.value.organisations["Zuidse Raad"]?.slug == nil)
  }

  @Test func spellingsOfOnePersonAreOne() throws {
    let checked = PersonRegister.read(
      file(
        """
        m-tazhin:
          name: Marat Tazhin
          names: [M. Tazhin, Tazjin]
          offices: [{ title: minister, country: KZ, from: 2007, until: 2009-09 }]
          wikidata: Q57464
        """), countries: knownCountries)
    #expect(checked.diagnostics.isEmpty)
    let register = checked.value
    for name in ["Marat Tazhin", "M.Tazhin", "m tazhin", "Tazjin", "marat-tazhin"] {
      #expect(register.person(named: name)?.slug == "m-tazhin", "\(name)")
    }
    #expect(register.person(named: "Tazhina") == nil)
    #expect(register.names(of: ["Tazjin", "Iemand", "M. Tazhin"]) == ["Marat Tazhin", "Iemand"])
    #expect(
      register.persons.first?.wikidataAddress == "https://www.wikidata.org/wiki/Q57464")
  }

  @Test(arguments: [
    ("p:\n  names: [x y]\n", 1, "no name"),
    ("p:\n  name: Pé\n  wikidata: \"Q1\\\" onclick=x\"\n", 3, "catalogue"),
    ("p:\n  name: Pé\n  viaf: ../x\n", 3, "catalogue"),
    ("p:\n  name: Pé\n  offices: [{ title: x, country: XX }]\n", 3, "no country"),
    ("p:\n  name: Pé\n  offices: [{ title: x, from: 2009, until: 2008 }]\n", 3, "before"),
    ("p:\n  name: Pé\n  offices: [{ from: 2009 }]\n", 3, "title"),
    ("p:\n  name: Pé\n  names: [Qu]\nq:\n  name: Qua\n  names: [Q.u.]\n", 6, "already"),
    ("a/b:\n  name: Pé\n", 1, "address"),
  ])
  func aWrongPersonIsTold(_ text: String, _ line: Int, _ words: String) {
    let told = PersonRegister.read(file(text), countries: knownCountries).diagnostics
    expectTold(told, of: line, words, advice: false)
  }

  @Test(.timeLimit(.minutes(5))) func longRegistersAreRead() {
    let numbers = 0..<10_000
    let topics = numbers.map { "t\($0): { name: { nl: T }, broader: t\($0 + 1) }\n" }.joined()
    let read = TopicRegister.read(file(topics))
    #expect(read.value.topics.count == 10_000)
    #expect(read.diagnostics.count == 1, "the last one has no topic above it")
    let persons = numbers.map { "p\($0): { name: P \($0), names: [Pé \($0)] }\n" }.joined()
    #expect(
      PersonRegister.read(file(persons), countries: knownCountries).value.persons.count == 10_000)
    let names = numbers.map { "Raad \($0): { names: [raad nummer \($0)] }\n" }.joined()
    #expect(OrganisationRegister.read(file(names)).value.organisations.count > 10_000)
  }
}

/// Whatever stands in a register, it is read or told of.
@Suite struct AnyRegisterTests {
  private static let pieces = [
    "a", "KZ", "e-1", ":", ": ", "\n", "\n  ", "\n    ", "- ", "[", "]", "{", "}", ", ", "&x ",
    "*x", "|", ">",
    "\"", "'", "#", "é", "\t", "~", "name", "names", "type", "visit", "evidence", "letter", "quote",
    "date",
    "2009-06-04", "2009/..", "countries", "merge", "reject", "true", "not", "slug", "../",
    "offices", "from",
    "nl", "terms", "broader", "*", "\u{0}", "\u{202E}", "events",
  ]

  @Test func anythingAtAllIsRead() throws {
    let letter = try #require(LetterID("a"))
    for seed in 0..<1500 {
      var state = UInt64(seed) &* 6_364_136_223_846_793_005 &+ 1
      var text = ""
      for _ in 0..<30 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += Self.pieces[Int(state >> 33) % Self.pieces.count]
      }
      let file = SourceFile(path: "r.yml", text: text)
      let part = 0..<file.bytes.count
      let told =
        TopicRegister.read(file).diagnostics + OrganisationRegister.read(file).diagnostics
        + CountryRegister.read(file, countries: knownCountries).diagnostics
        + PersonRegister.read(file, countries: knownCountries).diagnostics
        + EventRegister.read(file, countries: knownCountries, home: "NL").diagnostics
        + EventRegister.read(
          file, part: part, of: letter, countries: knownCountries, home: "NL"
        ).diagnostics
      #expect(told.allSatisfy { $0.place.path == "r.yml" && !$0.message.isEmpty })
    }
  }
}
