import Diagnostics
import Disk
import Findings
import Foundation
import PublicFolder
import SiteBuild
import Testing

@Suite struct SiteBuildTests {
  @Test func aSiteNeedsNothingButItsLetters() async throws {
    let site = try TestSite(["Content/letters/kst-99001-1.txt": TestSite.letter(number: 1)])
    let report = try await site.build()
    #expect(!report.diagnostics.hasErrors)
    #expect(report.letters == 1)
    for page in [
      "index.html", "letters/index.html", "letters/kst-99001-1/index.html",
      "letters/kst-99001-1/letter.md", "topics/index.html", "relations/index.html",
      "about/index.html", "404.html", "data/letters.json", "data/events.json",
    ] {
      #expect(try site.published()[page]?.isEmpty == false, "\(page)")
    }
  }

  /// The text's HTML is made once for all languages of the interface, with marks for its few words.
  @Test func wordsOfTheInterfaceInATextStandInThePagesLanguage() async throws {
    let site = try TestSite([
      "zendbrief.yml": "language: [nl, en]\n",
      "Content/letters/kst-99001-1.txt": TestSite.letter(number: 1),
    ])
    _ = try await site.build()
    let pages = try site.published()
    let dutch = String(decoding: pages["letters/kst-99001-1/index.html"] ?? [], as: UTF8.self)
    let english = String(decoding: pages["en/letters/kst-99001-1/index.html"] ?? [], as: UTF8.self)
    #expect(dutch.contains(#"aria-label="Adres van deze passage">¶"#))
    #expect(english.contains(#"aria-label="Link to this passage">¶"#))
    #expect(!dutch.contains("\u{FFFD}") && !english.contains("\u{FFFD}"))
  }

  @Test func anEmptySiteIsASite() async throws {
    let site = try TestSite([:])
    try Folder.make(site.path + "/Content/letters")
    let report = try await site.build()
    #expect(report.letters == 0)
    #expect(try site.published()["index.html"] != nil)
  }

  @Test func twoBuildsOfOneInputAreTheSameBytes() async throws {
    let letters = Dictionary(
      uniqueKeysWithValues: (1...40).map {
        (
          "Content/letters/kst-99001-\($0).txt",
          TestSite.letter(number: $0, day: "\($0 % 28 + 1) mei 20\(10 + $0 % 7)")
        )
      })
    let first = try TestSite(letters)
    let second = try TestSite(letters)
    _ = try await first.build()
    _ = try await second.build()
    #expect(try first.published() == second.published())
    let again = try await first.build()
    #expect(again.summary?.written == 0)
  }

  @Test func anErrorLeavesPublicAsItWas() async throws {
    let site = try TestSite(["Content/letters/a.txt": TestSite.letter(number: 1)])
    _ = try await site.build()
    let before = try site.published()
    try site.write("Content/letters/b.md", "---\ndate: 2009-02-31\n---\n\nTekst.\n")
    let report = try await site.build()
    #expect(report.summary == nil)
    #expect(report.diagnostics.hasErrors)
    #expect(report.diagnostics.diagnostics.contains { $0.place.path == "Content/letters/b.md" })
    #expect(try site.published() == before)
  }

  @Test func pagesOfLettersThatAreGoneDisappear() async throws {
    let site = try TestSite([
      "Content/letters/a.txt": TestSite.letter(number: 1),
      "Content/letters/b.txt": TestSite.letter(number: 2),
    ])
    _ = try await site.build()
    try site.remove("Content/letters/b.txt")
    let report = try await site.build()
    #expect(try site.published()["letters/b/index.html"] == nil)
    #expect(try site.published()["letters/a/index.html"] != nil)
    #expect((report.summary?.removed ?? 0) >= 2)
  }

  @Test func anIncrementalBuildIsACleanBuild() async throws {
    let site = try TestSite(["Content/letters/a.txt": TestSite.letter(number: 1)])
    _ = try await site.build()
    try site.write("Content/letters/b.txt", TestSite.letter(number: 2, day: "3 mei 2010"))
    try site.write("zendbrief.yml", "title: Anders\nlanguage: en\n")
    _ = try await site.build()
    let grown = try site.published()
    try site.remove("Public")
    try site.remove(".zendbrief")
    _ = try await site.build()
    #expect(try site.published() == grown)
  }

  @Test func aLicenceIsOneOfTwoAndMakesAFileOfCorrespondence() async throws {
    let site = try TestSite([
      "Content/letters/a.txt": TestSite.letter(number: 1),
      "zendbrief.yml": "base: https://letters.example/\ndata-licence: GPL\n",
    ])
    #expect(try await site.build().diagnostics.hasErrors)
    try site.write("zendbrief.yml", "base: https://letters.example/\ndata-licence: CC BY\n")
    #expect(try await !site.build().diagnostics.hasErrors)
    let register = try site.page("data/cmif.xml")
    #expect(register.contains("target=\"https://creativecommons.org/licenses/by/4.0/\""))
    #expect(register.contains("ref=\"https://letters.example/letters/a/\""))
    // The letter's text reaches its TEI.
    let tei = try site.page("letters/a/letter.tei.xml")
    #expect(tei.contains("Hierbij bied ik u een verslag aan."))
  }

  /// A home that no country is would be shown as its two letters, with no relation of its own.
  @Test(arguments: [
    ("QQ", 1, "did you mean “BQ”, “GQ”, “IQ”, “MQ”, “QA”?"), ("LN", 1, "did you mean “NL”"),
    ("nl", 1, "did you mean “NL”?"), ("Nederland", 1, "did you mean “NL”?"), ("XK", 0, ""),
  ]) func theHomeIsACountry(_ home: String, _ count: Int, _ advice: String) async throws {
    let site = try TestSite([
      "Content/letters/a.txt": TestSite.letter(number: 1),
      "zendbrief.yml": "title: T\nhome: \(home)\n",
    ])
    let told = try await SiteBuild.check(site.folder).diagnostics.diagnostics
      .filter { $0.place.path == "zendbrief.yml" }
    #expect(told.count == count)
    guard let told = told.first else { return }
    #expect((told.place.line, told.place.column, told.place.length) == (2, 7, home.utf8.count))
    #expect(told.advice?.hasPrefix(advice) == true, "\(told)")
  }

  @Test(arguments: [
    ("https://letters.example/?x=1", false), ("https://letters.example/#top", false),
    ("https://me@letters.example/", false), ("https://letters.example/index.html", false),
    ("https://letters.example/INDEX.HTM/", false), ("https://letters.example", true),
    ("http://letters.example:8080/a.b/c", true), ("https://html.html/", true),
  ]) func theBaseIsAFoldersAddress(_ base: String, _ isOne: Bool) async throws {
    let file = SourceFile(path: "zendbrief.yml", text: "base: \"\(base)\"\n")
    let read = SiteConfiguration.read(file, languages: ["nl"])
    #expect(read.diagnostics.map(\.code) == (isOne ? [] : [.registerValueInvalid]))
    #expect((read.value.base != nil) == isOne)
  }

  @Test func aTextInALanguageWithoutPagesIsTold() {
    let file = SourceFile(
      path: "zendbrief.yml",
      text: "title: { nl: Brieven, fr: Lettres }\nlanguage: [nl, en]\nfooter: { en: Foot }\n")
    let read = SiteConfiguration.read(file, languages: ["nl", "en"])
    #expect(
      read.diagnostics.map { "\($0.place.line):\($0.place.column) \($0.message)" } == [
        "1:23 the site has no pages in “fr”, and this text is not shown"
      ])
  }

  @Test func ofEachLanguageWithoutWordsIsToldOnce() async throws {
    let french =
      "Paris, le 5 mai 1936\n\nMonsieur le Ministre,\n\nJ’ai l’honneur de vous informer"
      + " que le gouvernement a signé un accord avec les autres États au sujet de la paix, et que les"
      + " ministres se sont réunis dans la ville pour en parler.\n"
    let site = try TestSite([
      "Content/letters/a.txt": TestSite.letter(number: 1), "Content/letters/b.txt": french,
      "Content/letters/c.txt": french + "\nVeuillez agréer.\n",
    ])
    let told = try await site.build().diagnostics.diagnostics.filter {
      $0.code == .languageUnsearched
    }
    #expect(
      told.map { "\($0.place.path): \($0.message)" } == [
        "Content/letters/b.txt: 2 letters are in “fr”, in which countries, events and topics are not looked for"
      ])
  }

  @Test(arguments: [
    ("Brief café.txt", "Brief-caf--"), ("A & B.txt", "A---B"), ("Brief 1.txt", nil), ("a.txt", nil),
  ]) func anAddressThatIsNotTheNameIsTold(_ name: String, _ address: String?) async throws {
    let site = try TestSite(["Content/letters/" + name: TestSite.letter(number: 1)])
    let told = try await site.build().diagnostics.diagnostics.filter { $0.code == .nameUnfit }
    #expect(told.count == (address == nil ? 0 : 1))
    if let address { #expect(told.first?.message.contains("“\(address)”") == true) }
  }

  /// What an editor put where nothing is read would be missing from the site without a word.
  @Test func whatLiesInTheWrongPlaceIsTold() async throws {
    let site = try TestSite([
      "Content/letters/a.txt": TestSite.letter(number: 1), "Content/register/events.yml": "{}\n",
      "Content/b.txt": TestSite.letter(number: 2), "Content/README.md": "x", "Content/.note": "x",
      "Content/Static/logo.svg": "x", "Content/topics.yml": "{}\n", "zendbrief.yaml": "title: x\n",
      "Content/letters/~$brief.docx": "x", "Content/letters/Thumbs.db": "x",
      "Content/letters/desktop.ini": "x",
    ])
    let told = try await site.build().diagnostics.diagnostics.filter { $0.code != .senderUnknown }
    #expect(
      told.map { "\($0.place.path): \($0.advice ?? "")" } == [
        "Content/Static: did you mean “Content/static”?",
        "Content/b.txt: move the file into the folder it belongs to: “Content/letters”",
        "Content/register: did you mean “Content/registers”?",
        "Content/topics.yml: move the file into the folder it belongs to: “Content/registers”",
        "zendbrief.yaml: rename it to “zendbrief.yml”",
      ])
    #expect(told.allSatisfy { $0.code == .contentUnread })
    // A build that finds nothing changed tells what has come into the wrong place since.
    try site.write("Content/letter/c.txt", "x")
    let again = try await site.build().diagnostics.diagnostics.map(\.place.path)
    #expect(again.contains("Content/letter"))
  }

  @Test func aTextWithFrontMatterIsNotPublished() async throws {
    let site = try TestSite([
      "Content/letters/a.txt": "---\ndraft: true\n---\n\n" + TestSite.letter(number: 1)
    ])
    let report = try await site.build()
    #expect(report.summary == nil)
    let told = report.diagnostics.diagnostics.first { $0.severity == .error }
    #expect(told?.code == .frontMatterMisplaced && told?.place.line == 1)
  }

  @Test func draftsAreLeftOut() async throws {
    let site = try TestSite([
      "Content/letters/a.txt": TestSite.letter(number: 1),
      "Content/letters/b.md": "---\ndraft: true\n---\n\nNog niet.\n",
    ])
    let report = try await site.build()
    #expect((report.letters, report.drafts) == (1, 1))
    #expect(try !site.published().keys.contains { $0.hasPrefix("letters/b/") })
  }

  @Test func twoLettersWithOneNameAreTold() async throws {
    let site = try TestSite([
      "Content/letters/1/a.txt": TestSite.letter(number: 1),
      "Content/letters/2/a.txt": TestSite.letter(number: 2),
    ])
    let report = try await site.build()
    #expect(report.diagnostics.diagnostics.contains { $0.code == .idTaken })
    #expect(try site.published().isEmpty)
  }

  /// `letters/index.html` cannot be the index of letters and a letter's folder at once.
  @Test func aLetterWithAPagesAddressIsTold() async throws {
    let site = try TestSite(["Content/letters/index.html.txt": TestSite.letter(number: 1)])
    let report = try await site.build()
    #expect(Set(report.diagnostics.diagnostics.map(\.code)) == [.addressTaken])
    #expect(
      report.diagnostics.diagnostics.first?.place.path == "Content/letters/index.html.txt")
    #expect(try site.published().isEmpty)
  }

  @Test func aTemplateOfTheSiteReplacesTheBuiltInOne() async throws {
    let site = try TestSite([
      "Content/letters/a.txt": TestSite.letter(number: 1),
      "Templates/not-found.mustache": "Weg.",
      "Templates/assets/eigen.css": "body { color: red }",
    ])
    _ = try await site.build()
    #expect(try site.page("404.html") == "Weg.")
    #expect(try site.page("assets/eigen.css") == "body { color: red }")
  }

  @Test func aNameThatNoPageOffersFailsTheBuildWithItsPlace() async throws {
    let site = try TestSite([
      "Content/letters/a.txt": TestSite.letter(number: 1),
      "Templates/not-found.mustache": "eerste\n  {{bestaatniet}}\n",
    ])
    let report = try await site.build()
    let found = report.diagnostics.diagnostics.first { $0.code == .templateNameUnknown }
    let place = try #require(found).place
    #expect((place.path, place.line, place.column) == ("Templates/not-found.mustache", 2, 5))
    #expect(try site.published().isEmpty)
  }

  @Test func aMisspeltTemplateIsTold() async throws {
    let site = try TestSite([
      "Content/letters/a.txt": TestSite.letter(number: 1),
      "Templates/leter.mustache": "Brief", "Templates/letter.mustach": "Brief",
      "Templates/zendbrief.css": "", "Templates/assets/zendbref.css": "",
      "Templates/assets/wapen.svg": "<svg/>", "Templates/eigen/weg.mustache": "Weg.",
      "Templates/not-found.mustache": "{{> eigen/weg}}",
    ])
    let told = try await site.build().diagnostics.diagnostics.filter { $0.code == .templateUnused }
    #expect(
      told.map { "\($0.place.path): \($0.advice ?? "")" } == [
        "Templates/assets/zendbref.css: did you mean “assets/zendbrief.css”?",
        "Templates/leter.mustache: did you mean “letter.mustache”?",
        "Templates/letter.mustach: did you mean “letter.mustache”?",
        "Templates/zendbrief.css: did you mean “assets/zendbrief.css”?",
      ])
    #expect(try site.page("404.html") == "Weg.")
  }

  @Test func aCheckWritesNothing() async throws {
    let site = try TestSite(["Content/letters/a.txt": TestSite.letter(number: 1)])
    let report = try await SiteBuild.check(site.folder)
    #expect(report.letters == 1)
    #expect(report.summary == nil)
    let left = try FolderListing.entries(below: site.path, hidden: true).map(\.path)
    #expect(left == ["Content", "Content/letters", "Content/letters/a.txt"])
  }

  @Test func aSitesRulesAreItsRegisterAndItsHome() throws {
    let site = try TestSite([
      "zendbrief.yml": "home: BE\n",
      "Content/registers/topics.yml": "wapens: {name: {nl: Wapens}, terms: {nl: [wapen]}}\n",
    ])
    #expect(try SiteRules.read(site.folder).value.home == "BE")
    #expect(try SiteRules.read(site.folder, home: "NL").value.home == "NL")
    #expect(try SiteRules.read(site.folder).diagnostics.isEmpty)
    try site.write("Content/registers/topics.yml", "wapens: {naam: {nl: Wapens}}\n")
    #expect(try !SiteRules.read(site.folder).diagnostics.isEmpty)
  }

  @Test func filesOfOtherKindsAreToldAndNotDropped() async throws {
    let site = try TestSite([
      "Content/letters/a.txt": TestSite.letter(number: 1), "Content/letters/scan.tiff": "x",
    ])
    // A link may lead to what nobody means to publish: it is not followed.
    symlink("/etc/hosts", site.path + "/Content/letters/link.txt")
    let report = try await site.build()
    #expect(report.summary != nil)
    let told = report.diagnostics.diagnostics.filter { $0.code == .formUnknown }.map(\.place.path)
    #expect(told == ["Content/letters/link.txt", "Content/letters/scan.tiff"])
    #expect(try site.published()["letters/link/index.html"] == nil)
  }

  @Test func aRecordGoesWithItsLetterAndIsNoLetterItself() async throws {
    let record = { (id: String) in
      """
      <metadata_gegevens><metadata name="DC.identifier" content="\(id)"/>
      <metadata name="OVERHEIDop.datumBrief" content="2020-02-03"/></metadata_gegevens>
      """
    }
    let site = try TestSite([
      "Content/letters/kst-1-A.xml": """
      <officiele-publicatie><kamerstuk><stuk><titel>BRIEF VAN DE MINISTER VAN DEFENSIE</titel>
      <algemeen><tekst><al>Dit is de brief.</al></tekst></algemeen></stuk></kamerstuk></officiele-publicatie>
      """,
      "Content/letters/kst-1-A/metadata.xml": record("kst-1-A"),
      "Content/letters/kst-9-Z.metadata.xml": record("kst-9-Z"),
      "Content/letters/kst-2-A.metadata.xml": record("kst-2-A"),
      "Content/letters/kst-2-A.txt": TestSite.letter(number: 2),
    ])
    let report = try await site.build()
    let told = report.diagnostics.diagnostics.filter { $0.code == .formUnknown }
    #expect(
      told.map { "\($0.place.path): \($0.message)" } == [
        "Content/letters/kst-2-A.metadata.xml: a record is read with official XML alone, and “kst-2-A.txt” is none",
        "Content/letters/kst-9-Z.metadata.xml: this record stands beside no letter",
      ])
    #expect(report.letters == 2)
    #expect(try site.page("letters/kst-1-A/letter.md").contains("date: 2020-02-03"))
  }
}
