import Diagnostics
import EditionModel
import Foundation
import SiteBuild
import Testing

/// The editor's rules on a whole little site: from files to what stands in Public.
@Suite struct EditorRulesTests {
  private static let letters = [
    "Content/letters/a.txt": TestSite.letter(
      number: 1,
      body: "Op 4 juni 2009 bracht de Kazachstaanse minister een bezoek aan Den Haag. "
        + "Ook Georgië kwam ter sprake."),
    "Content/letters/b.md": """
    ---
    date: 2009-07-01
    language: nl
    countries: [MX]
    not-countries: [TR]
    events:
      gesprek:
        type: call
        countries: [NO]
        date: 2009-06-30
        status: occurred
        evidence: belde ik mijn “ambtgenoot”
    ---

    Op 30 juni 2009 belde ik mijn 'ambtgenoot' Turk. Op 2 juni 2009 bezocht mijn Turkse collega Utrecht.
    """,
  ]

  private func site(_ files: [String: String]) throws -> TestSite {
    try TestSite(Self.letters.merging(files) { _, new in new })
  }

  private func events(_ site: TestSite) throws -> [String] {
    let data = try JSONSerialization.jsonObject(with: Data(try site.page("data/events.json").utf8))
    return (data as? [[String: Any]] ?? []).map { event in
      "\(event["id"] ?? "") \(event["status"] ?? "") \(event["standing"] ?? "")"
    }
  }

  @Test func foundAndConfirmedAreToldApartOnPagesAndInTheData() async throws {
    let site = try site(["Content/registers/events.yml": "2009-06-04-visit-kz: { confirm: true }\n"]
    )
    let report = try await site.build()
    #expect(report.summary != nil, "\(report.diagnostics.text)")
    #expect(
      try events(site) == ["2009-06-04-visit-kz occurred confirmed", "gesprek occurred confirmed"])
    for page in ["relations/kz/index.html", "letters/a/index.html"] {
      #expect(try site.page(page).contains("standing is-confirmed\">bevestigd door de redactie"))
    }
    #expect(try site.page("relations/kz/index.html").contains("class=\"seal\" d=\"M8"))
    #expect(
      try site.page("letters/b/index.html").contains("<mark class=\"evidence\">belde ik mijn"))
    try site.remove("Content/registers")
    _ = try await site.build()
    #expect(try site.page("relations/kz/index.html").contains("standing is-found\">gevonden"))
    #expect(try site.page("letters/a/index.html").contains("standing is-found\">Gevonden"))
    #expect(try !site.page("relations/kz/index.html").contains("class=\"seal\" d=\"M8"))
  }

  @Test func aQuoteThatNoLongerStandsStopsTheBuild() async throws {
    let site = try site([
      "Content/registers/events.yml": """
      2009-06-04-visit-kz:
        evidence:
          - letter: a
            quote: de Kazachstaanse minister een bezoek aan Den Haag
      """
    ])
    #expect(try await site.build().summary != nil)
    let before = try site.published()
    try site.write(
      "Content/letters/a.txt",
      TestSite.letter(
        number: 1, body: "Op 4 juni 2009 bracht de Kazachse minister een bezoek aan Den Haag."))
    let report = try await site.build()
    #expect(report.summary == nil)
    #expect(try site.published() == before)
    #expect(
      report.diagnostics.text.contains(
        """
        Content/registers/events.yml:4:14: error: these words do not stand in the letter “a” [quote-missing]
         4 |       quote: de Kazachstaanse minister een bezoek aan Den Haag
           |              ^^
          = the nearest words, in the passage “op-4-juni-2009-bracht-de”: “de Kazachse minister een bezoek aan Den Haag.”

        """), "\(report.diagnostics.text)")
  }

  @Test func aQuoteOfFrontMatterIsALockToo() async throws {
    let site = try site([:])
    try site.write(
      "Content/letters/b.md",
      Self.letters["Content/letters/b.md", default: ""].replacing(
        "Op 30 juni 2009 belde", with: "Toen belde ook"))
    let report = try await site.build()
    #expect(report.summary == nil)
    let told = report.diagnostics.diagnostics.first { $0.code == .quoteMissing }
    #expect(told?.place.path == "Content/letters/b.md" && told?.place.line == 12)
  }

  @Test func countriesAreNamedAddressedAddedAndTakenAway() async throws {
    let site = try site([
      "Content/registers/countries.yml": """
      KZ: { name: { nl: Kazachië }, slug: kazachie }
      GE: { not: { nl: [Georgië] } }
      BT: { names: [Ambtgenoot] }
      """
    ])
    let report = try await site.build()
    #expect(!report.diagnostics.hasErrors, "\(report.diagnostics.text)")
    #expect(try site.page("relations/kazachie/index.html").contains("Kazachië"))
    #expect(try !site.page("letters/a/index.html").contains("kazachstan/"))
    let letters =
      try JSONSerialization.jsonObject(
        with: Data(try site.page("data/letters.json").utf8)) as? [[String: Any]] ?? []
    let countries = letters.map { $0["countries"] as? [String] ?? [] }
    #expect(countries.first == ["KZ"], "Georgië was taken away: \(countries)")
    #expect(countries.last?.contains("TR") == false && countries.last?.contains("MX") == true)
    #expect(try site.published()["relations/mx/index.html"] != nil)
    #expect(try site.published()["relations/tr/index.html"] == nil)
  }

  @Test func hostileValuesStayText() async throws {
    let site = try site([
      "Content/registers/events.yml": """
      2009-06-04-visit-kz:
        title: "<script>alert(1)</script> & \\"'"
        people: ["</p><img src=x onerror=alert(2)>"]
        organisations: ["</script><script>"]
      """
    ])
    let report = try await site.build()
    #expect(report.summary != nil, "\(report.diagnostics.text)")
    for (path, bytes) in try site.published() where path.hasSuffix(".html") {
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(!text.contains("<script>alert") && !text.contains("<img src=x"), "\(path)")
    }
    #expect(try site.page("relations/kz/index.html").contains("&lt;script&gt;alert(1)"))
  }

  @Test func aRegisterOfAnUnknownNameIsTold() async throws {
    let report = try await site(["Content/registers/event.yml": "a: {}\n"]).build()
    let told = report.diagnostics.diagnostics.first { $0.code == .registerKeyUnknown }
    #expect(told?.place.path == "Content/registers/event.yml")
    #expect(told?.advice == "did you mean “events.yml”?")
  }

  @Test func unknownCountriesOfFrontMatterAreToldAtTheirLine() async throws {
    let site = try site(["Content/letters/c.md": "---\ncountries: [kz]\n---\n\nTekst.\n"])
    let told = try await site.build().diagnostics.diagnostics
      .first { $0.code == .frontMatterValueInvalid }
    #expect(told?.place.line == 2 && told?.place.column == 13)
    #expect(told?.advice == "did you mean “KZ”?")
  }

  @Test func whatToLookAtStandsInOneOrder() async throws {
    let site = try site([
      "Content/letters/c.txt": "Zomaar een tekst over Peru zonder dagtekening.\n",
      "Content/registers/events.yml": "2009-06-04-visit-kx: { reject: true }\n",
    ])
    let doubts = try await SiteBuild.check(site.folder).doubts.map(\.description)
    #expect(doubts.first?.hasPrefix("Content/letters/c.txt:") == true, "\(doubts)")
    #expect(
      doubts.contains {
        $0.hasPrefix(
          "Content/registers/events.yml:1: no letter tells an event “2009-06-04-visit-kx”")
      })
    #expect(doubts.last == "Content/letters/c.txt: the country PE is named once, as “Peru”")
    #expect(
      try await SiteBuild.check(site.folder).doubts.map(\.description) == doubts)
  }

  /// A misspelt name of a person has no other sign; a topic above others that letters speak of is not idle.
  @Test func entriesThatChangeNothingAreLookedAt() async throws {
    let site = try site([
      "Content/letters/c.txt": TestSite.letter(number: 7),
      "Content/registers/persons.yml": "p-wit: { name: P. Wit }\nx-zwart: { name: X. Zwart }\n",
      "Content/registers/topics.yml":
        "boven: { name: { nl: Boven } }\nbezoek: { name: { nl: Bezoek }, "
        + "broader: boven, terms: { nl: [bezoek*] } }\nniets: { name: { nl: Niets }, terms: { nl: [xyzzy] } }\n",
    ])
    let doubts = try await SiteBuild.check(site.folder).doubts.map(\.description)
    let idle = doubts.filter { $0.hasPrefix("Content/registers/") }
    #expect(
      idle.suffix(1) == ["Content/registers/topics.yml: no letter speaks of 1 of its topics: niets"]
    )
    #expect(
      idle.contains(
        "Content/registers/persons.yml: no letter names the person “x-zwart” in one of its spellings"
      ))
  }

  /// Ten thousand entries take time by their number and not by its square.
  @Test(.timeLimit(.minutes(5))) func aLongRegisterIsBuilt() async throws {
    let entries = (0..<10_000).map { number in
      "e\(number): { type: other, countries: [KZ], status: occurred, date: \(1000 + number % 900), "
        + "evidence: { letter: a, quote: een bezoek } }\n"
    }
    let site = try site(["Content/registers/events.yml": entries.joined()])
    let report = try await SiteBuild.check(site.folder)
    #expect(!report.diagnostics.hasErrors)
  }

  /// What the register tells of a person stands on the person's page, in its language.
  @Test func aPersonsPageTellsWhatTheRegisterDoes() async throws {
    let site = try site([
      "Content/registers/persons.yml": """
      voorbeeld:
        name: Anna Voorbeeld
        names: [A. B. Voorbeeld]
        offices:
          - { title: { nl: minister van Visserij, en: minister of Fisheries }, country: NL, from: 2009-10, until: 2013 }
          - { title: burgemeester }
        wikidata: Q57464
        viaf: "12345678"

      """,
      "zendbrief.yml": "language: [nl, en]\n",
      "Content/letters/c.md":
        "---\ndate: 2009-07-02\nsenders: [A. B. Voorbeeld]\n---\n\nTekst.\n",
    ])
    _ = try await site.build()
    let page = try site.page("persons/voorbeeld/index.html")
    #expect(
      page.contains("<li>minister van Visserij <span class=\"count\">oktober 2009 – 2013</span>"))
    #expect(page.contains("<li>burgemeester</li>"))
    #expect(page.contains("href=\"https://www.wikidata.org/wiki/Q57464\">Wikidata</a>"))
    #expect(page.contains("href=\"https://viaf.org/viaf/12345678\">VIAF</a>"))
    #expect(try site.page("en/persons/voorbeeld/index.html").contains("minister of Fisheries"))
  }
}
