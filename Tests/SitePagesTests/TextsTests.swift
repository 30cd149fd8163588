import LetterModel
import SeededNumbers
import Testing

@testable import SitePages

@Suite struct TextsTests {
  @Test func bothLanguagesHaveTheSameWords() {
    let english = InterfaceTexts(language: "en")
    for key in InterfaceTexts.keys { #expect(english.has(key), "\(key)") }
  }

  @Test func everyKindHasItsWord() {
    let texts = InterfaceTexts(language: "nl")
    for type in EventType.allCases { #expect(texts.has("type-\(type.rawValue)")) }
    for status in EventStatus.allCases { #expect(texts.has("status-\(status.rawValue)")) }
    for lane in TimelineLane.allCases { #expect(texts.has("lane-\(lane.rawValue)")) }
    for kind in LetterKind.allCases { #expect(texts.has("kind-\(kind.rawValue)")) }
    for status in TextStatus.allCases { #expect(texts.has("text-\(status.rawValue)-meaning")) }
  }

  @Test(arguments: [
    ("2 | 2008-2009 | 31 700 V | 104", "Kamerstukken II 2008/09, 31700 V, nr. 104"),
    ("1 | 2008-2009 | 31700 VI | D", "Kamerstukken I 2008/09, 31700 VI, D"),
    ("2 | 1999-2000 | 26 800 | 7", "Kamerstukken II 1999/2000, 26800, nr. 7"),
  ]) func citationFollowsTheLeidraad(_ paper: String, _ citation: String) {
    let parts = paper.split(separator: " | ").map(String.init)
    var facts = LetterFacts(id: LetterID(nearest: "x"))
    facts.chamber = Int(parts[0])
    facts.sessionYear = parts[1]
    facts.dossiers = [Dossier(number: parts[2])]
    facts.number = parts[3]
    #expect(LegalCitation(facts)?.text == citation)
  }

  /// Questions and answers have a number in their year, and no dossier; letters without one are no such papers.
  @Test func questionsAreCitedByTheirYear() {
    var facts = LetterFacts(id: LetterID(nearest: "x"))
    facts.kind = .answer
    facts.chamber = 2
    facts.sessionYear = "2024-2025"
    facts.number = "581"
    #expect(LegalCitation(facts)?.text == "Aanhangsel Handelingen II 2024/25, nr. 581")
    facts.kind = .letter
    #expect(LegalCitation(facts) == nil)
  }

  @Test func quotesAreMarkedAcrossTagsAndReferences() {
    let html = "<p id=\"a\">Wij &amp; <em>zij</em>\nspraken<br> af.<a class=\"here\">¶</a></p>"
    let marked = EvidenceMarks.mark(
      Array(html.utf8), quotes: [(passage: "a", quote: "& zij spraken af")])
    #expect(
      String(decoding: marked, as: UTF8.self)
        == "<p id=\"a\">Wij <mark class=\"evidence\">&amp; </mark><em>"
        + "<mark class=\"evidence\">zij</mark></em><mark class=\"evidence\">\nspraken</mark><br> "
        + "<mark class=\"evidence\">af</mark>.<a class=\"here\">¶</a></p>")
  }

  @Test(arguments: [
    "<p id=\"a\">x", "<p id=\"a\"", "</p></p><p id=\"a\">&#xffffffff;x</p>", "<", "<p id=\"a\">&",
  ]) func brokenHTMLIsLeftAsItIs(_ html: String) {
    let marked = EvidenceMarks.mark(Array(html.utf8), quotes: [(passage: "a", quote: "y")])
    #expect(marked == Array(html.utf8))
  }

  /// Words are found in a passage's first stretch as it is written; a tag with another attribute has none, so that its
  /// words are taken together one by one.
  @Test func bothWaysToFindAQuoteAreOne() {
    var numbers = SplitMix64(state: 8)
    let parts = ["a", "b", " ", " ", "  ", "\n", "&amp;", "<em>a</em>", "<br>", "é", "\t"]
    let words = ["a", "b", "a b", "b a", "a a", "&", "é a", "ab", "a & b"]
    for _ in 0..<3_000 {
      let texts = (0..<3).map { _ in
        (0..<Int.random(in: 0...12, using: &numbers)).map { _ in
          parts[Int.random(in: 0..<parts.count, using: &numbers)]
        }.joined()
      }
      let quotes = (0..<Int.random(in: 1...4, using: &numbers)).map { _ in
        (
          passage: "p\(Int.random(in: 0..<4, using: &numbers))",
          quote: words[Int.random(in: 0..<words.count, using: &numbers)]
        )
      }
      let marked = ["", " class=\"x\""].map { more in
        let html = texts.enumerated().map { place, text in
          "<p id=\"p\(place)\"\(more)>\(text)<a class=\"here\" href=\"#p\(place)\">a b</a></p>\n"
        }.joined()
        return String(
          decoding: EvidenceMarks.mark(Array(html.utf8), quotes: quotes), as: UTF8.self)
      }
      #expect(marked[0] == marked[1].replacing(" class=\"x\"", with: ""), "\(quotes)")
    }
  }

  @Test func aLettersPageMarksSpeakTheInterface() {
    let html = Array(
      "<p id=\"a\">x\u{1} =&quot;\u{1}<span data-label=\"\u{2} 2\" aria-label=\"\u{1} 2\"></span></p>"
        .utf8)
    for (language, page, short) in [("nl", "bladzijde", "blz."), ("en", "page", "p.")] {
      let filled = BodyWords(InterfaceTexts(language: language)).filled(html)
      #expect(
        String(decoding: filled, as: UTF8.self)
          == "<p id=\"a\">x\u{1} =&quot;\u{1}<span data-label=\"\(short) 2\" "
          + "aria-label=\"\(page) 2\"></span></p>")
    }
  }
}
