import Diagnostics
import Findings
import LetterModel
import Registers
import Testing

/// The words by which an editor proves an event stand in the letter, or the build stops.
@Suite struct QuoteProverTests {
  private static let rules = FindingRules(registers: RegisterSet(), home: "NL")

  private func prove(
    _ quote: String, in texts: [String], passage: String? = nil
  ) throws -> Checked<[QuoteProof]> {
    let passages = texts.enumerated().map {
      Passage(
        id: "p\($0 + 1)", kind: .paragraph, page: 1, text: $1,
        pageTurns: [.init(offset: 12, page: 2)])
    }
    let escaped = quote.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    let yaml =
      "e:\n  type: visit\n  evidence:\n    - letter: brief\n"
      + (passage.map { "      passage: \($0)\n" } ?? "") + "      quote: \"\(escaped)\"\n"
    let register = EventRegister.read(
      SourceFile(path: "Content/registers/events.yml", text: yaml),
      countries: FindingRules.knownCountries, home: "NL")
    #expect(register.diagnostics.isEmpty)
    var facts = LetterFacts(id: try #require(LetterID("brief")))
    facts.language = "nl"
    return QuoteProver(passages, of: facts, rules: Self.rules).proofs(of: register.value)
  }

  /// Blanks, hyphens, quotation marks, soft hyphens and composed letters make no difference.
  @Test(arguments: [
    ("een bezoek aan Den Haag", "Hij bracht een bezoek aan Den Haag."),
    ("een  bezoek\taan\u{A0}Den Haag", "Hij bracht een bezoek aan Den Haag."),
    ("een bezoek", "een\u{202F}be\u{AD}zoek"),
    ("'s-Gravenhage", "te ’s–Gravenhage"), ("\"Koerier\"", "de „Koerier” meldt"),
    ("Raúl Casé", "met Rau\u{301}l Case\u{301} sprak"), ("Rau\u{301}l", "met Raúl sprak"),
    ("(4 juni)", "gisteren (4 juni) was"), ("4 juni 2009", "op 4 juni 2009, te"),
  ])
  func wordsAreComparedAsAReaderDoes(_ quote: String, _ text: String) throws {
    let checked = try prove(quote, in: ["Iets anders.", text])
    #expect(checked.diagnostics.isEmpty, "\(DiagnosticReport(checked.diagnostics).text)")
    let evidence = try #require(checked.value.first?.evidence)
    #expect(evidence.passage == "p2")
    #expect(text.contains(evidence.quote), "the quote is the passage's own words")
    #expect(evidence.sentence.contains(evidence.quote))
  }

  @Test func theEvidenceHasItsSentenceAndPage() throws {
    let text = "Eerst was er niets. Toen kwam hij naar Den Haag. Daarna ging hij."
    let evidence = try #require(
      try prove("kwam hij naar Den Haag", in: [text]).value.first?.evidence)
    #expect(evidence.sentence == "Toen kwam hij naar Den Haag.")
    #expect(evidence.page == 2)
    let both = try prove("niets. Toen kwam", in: [text]).value.first?.evidence
    #expect(both?.sentence == "Eerst was er niets. Toen kwam hij naar Den Haag.")
  }

  @Test(arguments: ["zoek aan Den", "een bezoek aan Den Ha", "Een Bezoek", "bezoek Den Haag"])
  func otherWordsDoNotStand(_ quote: String) throws {
    let checked = try prove(quote, in: ["Hij bracht een bezoek aan Den Haag."])
    #expect(checked.value.isEmpty)
    #expect(checked.diagnostics.map(\.code) == [.quoteMissing])
  }

  @Test func theNearestWordsAreShownAtTheQuotesLine() throws {
    let checked = try prove(
      "bracht hij een kort bezoek aan Den Haag",
      in: ["Niets van dit alles.", "Op 4 juni bracht hij een lang bezoek aan Den Haag, en ging."])
    let told = try #require(checked.diagnostics.first)
    #expect(told.severity == .error)
    #expect(told.place.path == "Content/registers/events.yml" && told.place.line == 5)
    #expect(told.place.column == 14)
    #expect(
      told.advice
        == "the nearest words, in the passage “p2”: “bracht hij een lang bezoek aan Den Haag,”")
  }

  @Test func wordsThatNothingComesNearToAreTold() throws {
    let told = try prove("geheel andere woorden", in: ["Hij bracht een bezoek."]).diagnostics
    #expect(told.first?.advice == "no words of the letter come near: copy them anew from its page")
  }

  @Test func thePassageThatIsNamedMustHaveThem() throws {
    let texts = ["Een bezoek aan Oslo.", "Nog een bezoek aan Oslo."]
    #expect(
      try prove("bezoek aan Oslo", in: texts, passage: "p2").value.first?.evidence.passage == "p2")
    let moved = try prove("Nog een bezoek", in: texts, passage: "p1").diagnostics
    #expect(moved.map(\.code) == [.quoteMissing])
    #expect(moved.first?.advice?.contains("“p2”") == true)
    let gone = try prove("Nog een bezoek", in: texts, passage: "weg").diagnostics
    #expect(gone.first?.message.contains("“weg”") == true)
  }

  /// Repeated letters are what a search that begins anew at each place never gets through.
  @Test(.timeLimit(.minutes(5))) func aHostileTextIsSearchedInOnePass() throws {
    let text = String(repeating: "a-", count: 200_000)
    let quote = String(repeating: "a-", count: 9_000) + "b"
    #expect(try prove(quote, in: [text]).value.isEmpty)
  }
}
