import EditionModel
import LetterModel
import TemplateEngine
import Testing

@testable import SitePages

/// Citations are what their forms say, whatever a letter holds.
@Suite struct CitingTests {
  @Test(arguments: [
    ("M. J. M. Verhagen", "M. J. M.", "", "Verhagen"),
    ("M.J.M. Verhagen", "M. J. M.", "", "Verhagen"),
    ("mr. drs. A.B. van der Berg (VVD)", "A. B.", "van der", "Berg"),
    ("Ph.H. de Hoop Scheffer", "Ph. H.", "de", "Hoop Scheffer"),
    ("Ingrid van den Berg-Solbakken", "Ingrid", "van den", "Berg-Solbakken"),
    ("E. in ’t Veld", "E.", "in ’t", "Veld"), ("Marat Tazhin", "Marat", "", "Tazhin"),
    ("Verhagen", "", "", "Verhagen"), ("bin laden", "", "", "bin laden"),
    ("A. v.d. Berg", "A.", "v.d.", "Berg"), ("A.", "", "", "A."), ("mr.", "", "", "mr."),
    ("Beer-Hofmann, Richard", "Richard", "", "Beer-Hofmann"),
    ("Proef, Gerd-Anna", "Gerd-Anna", "", "Proef"),
    ("van der Berg, A. B.", "A. B.", "van der", "Berg"), (",", "", "", ","),
    ("A. B. Voorbeeld, MSc", "A. B.", "", "Voorbeeld"), ("a,", "", "", "a"),
    ("(x)", "", "", "(x)"), ("", "", "", ""),
    ("Welzijn (Nieuw Sociaal Contract)", "", "", "Welzijn"),
    ("Bikker (CU, SGP)", "", "", "Bikker"), ("A. Berg (nooit (x) gesloten", "A.", "", "Berg"),
    ("Jan(sen) Berg", "Jan(sen)", "", "Berg"),
    ("Van der Werf (PVV)", "", "Van der", "Werf"), ("De Hoop Scheffer", "", "De", "Hoop Scheffer"),
    ("Van Dijk, A.", "A.", "Van", "Dijk"), ("Van", "", "", "Van"),
    ("El Abassi", "", "El", "Abassi"),
    ("Anna Van den Berg", "Anna", "", "Van den Berg"), ("Dop Bles", "Dop", "", "Bles"),
    ("Faber - Van de Klashorst", "", "", "Faber-Van de Klashorst"),
    ("Faber – Van de Klashorst", "", "", "Faber-Van de Klashorst"),
    ("Marjolein Faber-van de Klashorst", "Marjolein", "", "Faber-van de Klashorst"),
    ("Jan Berg –Solbakken", "Jan", "", "Berg-Solbakken"),
  ])
  func aNameIsTakenApart(_ printed: String, _ given: String, _ particle: String, _ family: String) {
    let name = CitedName(person: printed)
    #expect(name.given == given)
    #expect(name.particle == particle)
    #expect(name.family == family)
  }

  @Test func givenNamesBecomeInitials() {
    #expect(CitedName(person: "Jean-Pierre Ph. Tazhin").abbreviated == "Tazhin, J.-P. Ph.")
    #expect(CitedName(person: "A. B. van der Berg").abbreviated == "van der Berg, A. B.")
    #expect(CitedName(body: "college van burgemeester").inverted == "College van burgemeester")
  }

  /// For Swift “Zoë” in one sign is “Zoë” in two, and each letter has its own.
  @Test func aNameIsCitedInTheBytesInWhichItsLetterHasIt() {
    let spellings = ["Z. Zo\u{EB}", "Z. Zoe\u{308}"]
    let letters = spellings.enumerated().map { place, name in
      var facts = LetterFacts(id: LetterID(nearest: "brief-\(place)"))
      facts.senders = [Sender(role: nil, name: name)]
      return EditionLetter(facts: facts, findings: LetterFindings(), pages: [])
    }
    let persons = CitedName.persons(letters)
    #expect(persons.count == 2)
    for (letter, name) in zip(letters, spellings) {
      let cited = CitedLetter(
        letter.facts, name: "", url: "", InterfaceTexts(language: "nl"), persons: persons)
      #expect(
        cited.authors.map { Array($0.inverted.utf8) } == [Array("\(name.dropFirst(3)), Z.".utf8)])
    }
  }

  private func letter(
    _ texts: InterfaceTexts = InterfaceTexts(language: "nl"),
    _ change: (inout LetterFacts) -> Void = { _ in }
  ) -> CitedLetter {
    var facts = LetterFacts(id: LetterID(nearest: "kst-31700-V-104"))
    facts.chamber = 2
    facts.sessionYear = "2008-2009"
    facts.dossiers = [Dossier(number: "31 700 V")]
    facts.number = "104"
    facts.date = CalendarDate(iso: "2009-06-15")
    facts.addressee = "Aan de Voorzitter"
    facts.senders = [
      Sender(role: "minister", name: "M. J. M. van Verhagen"), Sender(role: "college van x"),
    ]
    facts.language = "nl"
    facts.title = "Verslag over Kazachstan"
    change(&facts)
    return CitedLetter(
      facts, name: facts.title ?? "", url: "https://letters.example/a/", texts)
  }

  @Test func bibTeXIsExact() {
    var file = BibTeXFile()
    file.add(letter())
    #expect(
      String(decoding: file.bytes, as: UTF8.self) == """
        @techreport{kst-31700-V-104,
          author = {van Verhagen, M. J. M. and {College van x}},
          title = {Verslag over {Kazachstan}},
          institution = {Tweede Kamer der Staten-Generaal},
          type = {Kamerstukken II 2008/09},
          number = {31700 V, nr. 104},
          year = {2009},
          month = jun,
          day = {15},
          language = {nl},
          note = {tekst niet nagelezen},
          url = {https://letters.example/a/}
        }

        """)
  }

  /// BibTeX looks for a first name in what stands before small words.
  @Test(arguments: [
    ("Van der Werf (PVV)", "{Van der Werf}"), ("van der Werf", "van der Werf"),
    ("M. Faber - Van de Klashorst", "{Faber-Van de Klashorst}, M."),
    ("De Hoop Scheffer", "{De Hoop Scheffer}"),
    ("A. Van Dijk", "Van Dijk, A."), ("Welzijn (Nieuw Sociaal Contract)", "Welzijn"),
  ])
  func bibTeXHoldsFamilyNames(_ printed: String, _ author: String) {
    var file = BibTeXFile()
    file.add(letter { $0.senders = [Sender(name: printed)] })
    #expect(String(decoding: file.bytes, as: UTF8.self).contains("author = {\(author)},"))
  }

  @Test func bibTeXHoldsHostileWords() {
    var file = BibTeXFile()
    file.add(
      letter {
        $0.title = "} a{b \\ 5 % & _ # $ ~ ^\n\u{1}A]]>"
        $0.senders = [Sender(name: "Jan and Piet"), Sender(name: "x, y, z"), Sender(name: "bin x")]
      })
    let text = String(decoding: file.bytes, as: UTF8.self)
    #expect(
      text.contains(
        "title = {\\textbraceright{} a\\textbraceleft{}b \\textbackslash{} 5 \\% \\& \\_ \\# \\$ "
          + "\\textasciitilde{} \\textasciicircum{} {A]]>}}"))
    #expect(text.contains("author = {{and Piet, Jan} and {x, y z} and {bin x}}"))
    #expect(text.utf8.count { $0 == 0x7B } == text.utf8.count { $0 == 0x7D })
  }

  @Test func risIsExact() {
    var file = RISFile()
    file.add(letter { $0.title = "Een\ntitel\u{7}" })
    #expect(
      String(decoding: file.bytes, as: UTF8.self)
        == [
          "TY  - GOVDOC", "ID  - kst-31700-V-104", "AU  - van Verhagen, M. J. M.",
          "AU  - College van x", "TI  - Een titel", "T2  - Kamerstukken II 2008/09",
          "M1  - 31700 V, nr. 104", "M3  - Brief", "PY  - 2009", "DA  - 2009/06/15/",
          "PB  - Tweede Kamer der Staten-Generaal", "LA  - nl", "N1  - tekst niet nagelezen",
          "UR  - https://letters.example/a/", "ER  - ", "",
        ].joined(separator: "\r\n"))
  }

  @Test func cslKeepsParticlesApart() {
    let text = String(decoding: CSLData.bytes(letter()), as: UTF8.self)
    #expect(
      text.contains(
        "\"author\":[{\"family\":\"Verhagen\",\"given\":\"M. J. M.\",\"non-dropping-particle\":"
          + "\"van\"},{\"literal\":\"College van x\"}],\"recipient\":[{\"literal\":"
          + "\"De Voorzitter\"}],\"issued\":{\"date-parts\":[[2009,6,15]]}}"))
  }

  private func styles(_ letter: CitedLetter, _ language: String) -> [String] {
    CitationStyles(letter, InterfaceTexts(language: language)).records.map { record in
      if case .markup(let bytes)? = record.values.last {
        return String(decoding: bytes, as: UTF8.self)
      }
      return ""
    }
  }

  @Test func stylesAreWrittenInBothLanguages() {
    #expect(
      styles(letter(), "nl") == [
        "van Verhagen, M. J. M., &amp; College van x. (2009, 15 juni). <i>Verslag over Kazachstan"
          + "</i> (Kamerstukken II 2008/09, 31700 V, nr. 104) [tekst niet nagelezen]. Tweede Kamer"
          + " der Staten-Generaal. https://letters.example/a/",
        "van Verhagen, M. J. M., en College van x. “Verslag over Kazachstan.” Brief aan de "
          + "Voorzitter, 15 juni 2009. <i>Kamerstukken II 2008/09</i>, 31700 V, nr. 104. Tekst niet"
          + " nagelezen. https://letters.example/a/.",
      ])
    let english = InterfaceTexts(language: "en")
    let checked = letter(english) { $0.status = .approved }
    #expect(
      styles(checked, "en") == [
        "van Verhagen, M. J. M., &amp; College van x. (2009, June 15). <i>Verslag over Kazachstan"
          + "</i> (Kamerstukken II 2008/09, 31700 V, nr. 104). Tweede Kamer der Staten-Generaal."
          + " https://letters.example/a/",
        "van Verhagen, M. J. M., and College van x. “Verslag over Kazachstan.” Letter to de "
          + "Voorzitter, June 15, 2009. <i>Kamerstukken II 2008/09</i>, 31700 V, nr. 104."
          + " https://letters.example/a/.",
      ])
  }

  /// An unpublished letter is cited by where it lies.
  @Test func aLetterInAnArchiveIsCitedByIt() {
    let english = InterfaceTexts(language: "en")
    let kept = letter(english) {
      $0 = LetterFacts(id: $0.id)
      $0.title = "On the mill"
      $0.senders = [Sender(name: "Joan Miller")]
      $0.date = CalendarDate(iso: "1867-10-02")
      $0.status = .approved
      var archive = ArchivePlace()
      archive.place = "Norwich"
      archive.repository = "Record Office"
      archive.collection = "Mill Papers"
      archive.shelfmark = "box 3"
      $0.archives = [archive]
    }
    #expect(
      styles(kept, "en") == [
        "Miller, J. (1867, October 2). <i>On the mill</i>. Record Office (Mill Papers, box 3), "
          + "Norwich. https://letters.example/a/",
        "Miller, Joan. “On the mill.” Letter, October 2, 1867. Mill Papers, box 3. Record Office, "
          + "Norwich. https://letters.example/a/.",
      ])
    var (bibTeX, ris) = (BibTeXFile(), RISFile())
    bibTeX.add(kept)
    ris.add(kept)
    let library = "library = {Record Office, Norwich, Mill Papers, box 3},"
    #expect(String(decoding: bibTeX.bytes, as: UTF8.self).contains(library))
    let lines = "DB  - Record Office, Norwich\r\nAN  - Mill Papers, box 3\r\n"
    #expect(String(decoding: ris.bytes, as: UTF8.self).contains(lines))
    #expect(
      String(decoding: CSLData.bytes(kept), as: UTF8.self).contains(
        "\"archive\":\"Record Office\",\"archive-place\":\"Norwich\",\"archive_collection\":"
          + "\"Mill Papers\",\"archive_location\":\"box 3\""))
  }

  /// CSL has one field for the house that keeps a letter: a department and its library are both named in it.
  @Test func cslNamesTheDepartmentAndTheHouse() {
    let kept = letter {
      var archive = ArchivePlace()
      archive.institution = "Bibliotheek van Nergens"
      archive.repository = "Handschriften"
      $0.archives = [archive]
    }
    #expect(
      String(decoding: CSLData.bytes(kept), as: UTF8.self).contains(
        "\"archive\":\"Handschriften, Bibliotheek van Nergens\""))
  }

  /// A published letter is cited by its book and those who edited it, not by those who typed it.
  @Test func aLetterInABookIsCitedByIt() {
    let printed = letter {
      $0 = LetterFacts(id: $0.id)
      $0.title = "Over de molen"
      $0.senders = [Sender(name: "Joan Miller")]
      $0.status = .approved
      var print = Publication()
      print.title = "Letters from a Mill"
      print.editors = ["Edith Sample", "Tom van Proof"]
      print.pages = "41–42"
      print.publisher = "Mill Press"
      print.place = "Norwich"
      print.year = 1911
      $0.publication = print
    }
    #expect(
      styles(printed, "nl") == [
        "Miller, J. (z.d.). <i>Over de molen</i>. In E. Sample &amp; T. van Proof (Red.), "
          + "<i>Letters from a Mill</i> (p. 41–42). Mill Press. https://letters.example/a/",
        "Miller, Joan. “Over de molen.” Brief, z.d. In <i>Letters from a Mill</i>, bezorgd door "
          + "Edith Sample en Tom van Proof, 41–42. Norwich: Mill Press, 1911. "
          + "https://letters.example/a/.",
      ])
    let edited = letter {
      $0 = LetterFacts(id: $0.id)
      $0.title = "Over de molen"
      var edition = SourceEdition()
      edition.editors = [
        Editor(name: "Tom van Proof"), Editor(name: "A. Typist", task: "codering"),
      ]
      $0.edition = edition
    }
    #expect(styles(edited, "nl")[1].contains(" Bezorgd door Tom van Proof. "))
    var file = BibTeXFile()
    file.add(printed)
    let text = String(decoding: file.bytes, as: UTF8.self)
    #expect(text.contains("booktitle = {Letters from a {Mill}},"))
    #expect(text.contains("editor = {Sample, Edith and van Proof, Tom},"))
  }

  @Test func whatIsNotKnownIsLeftOut() {
    let bare = letter {
      $0 = LetterFacts(id: $0.id)
      $0.title = "Wie <weet> het?"
    }
    #expect(
      styles(bare, "nl") == [
        "<i>Wie &lt;weet&gt; het?</i> [tekst niet nagelezen]. (z.d.). https://letters.example/a/",
        "“Wie &lt;weet&gt; het?” Brief, z.d. Tekst niet nagelezen. https://letters.example/a/.",
      ])
  }

  @Test func ofAnEditionNobodySaysThatItIsUnread() {
    let edited = letter {
      $0 = LetterFacts(id: $0.id)
      $0.title = "Wie weet het?"
      $0.source = SourceRecord(file: "a.xml", hasOpening: true)
    }
    #expect(styles(edited, "nl").allSatisfy { !$0.lowercased().contains("nagelezen") })
  }

  @Test func noScriptEndsWithinLinkedData() {
    var writer = JSONWriter(isInMarkup: true)
    writer.texts(["</script><!-- \u{1}\"\\"])
    #expect(
      String(decoding: writer.bytes, as: UTF8.self)
        == "[\"\\u003c/script>\\u003c!-- \\u0001\\\"\\\\\"]")
    var plain = JSONWriter()
    plain.texts(["<"])
    #expect(plain.bytes == Array("[\"<\"]".utf8))
  }
}
