import LetterModel
import Testing

@Suite struct EvidenceTests {
  /// However a quote stands in its sentence, or does not, and whatever the page is, evidence gives both back.
  @Test(
    arguments: [
      "bracht ik een bezoek aan", "ik", "", "Op 3 maart bracht ik een bezoek aan België.", "café",
      "woorden die er niet staan", "België.\u{0301}",
    ], [nil, 1, 0, 999_999, PageName("071r".utf8), PageName("zzzzzzz9".utf8)] as [PageName?])
  func quoteAndPageAreGivenBack(quote: String, page: PageName?) {
    for sentence in ["Op 3 maart bracht ik een bezoek aan België.", "ik ik ik", "", quote] {
      let evidence = Evidence(
        letter: LetterID(nearest: "a"), passage: "p1", page: page, quote: quote, sentence: sentence)
      #expect(Array(evidence.quote.utf8) == Array(quote.utf8))
      #expect(evidence.page == page)
      #expect(evidence.sentence == sentence)
      var other = evidence
      other.page = 7
      #expect(other.page == 7 && Array(other.quote.utf8) == Array(quote.utf8))
      #expect((other == evidence) == (page == 7))
    }
  }

  /// Evidence differs where its quote, its page or its sentence does.
  @Test func whatDiffersIsNotAlike() {
    func evidence(_ quote: String, _ page: PageName?, _ sentence: String) -> Evidence {
      Evidence(
        letter: LetterID(nearest: "a"), passage: "p1", page: page, quote: quote, sentence: sentence)
    }
    let all = [
      evidence("een", 1, "een of twee"), evidence("twee", 1, "een of twee"),
      evidence("drie", 1, "een of twee"), evidence("vier", 1, "een of twee"),
      evidence("een", nil, "een of twee"), evidence("een", 999_999, "een of twee"),
      evidence("een", 1, "een of drie"),
    ]
    #expect(Set(all).count == all.count)
    #expect(evidence("een", 1, "een of twee") == all[0])
    #expect(evidence("drie", 999_999, "een") == evidence("drie", 999_999, "een"))
  }

  /// Bytes that a sentence does not have are no quote of it.
  @Test(arguments: [0..<6, 5..<6, 1..<9_000_000_000, -1..<1, 3..<4, 4..<5])
  func bytesBeyondASentenceAreNoQuote(range: Range<Int>) {
    #expect(
      Evidence(
        letter: LetterID(nearest: "a"), passage: "p1", page: 1, quoteInSentence: range,
        sentence: "eené") == nil)
  }

  /// Bytes that a sentence has are the quote, as if it had been looked for.
  @Test func bytesOfASentenceAreItsQuote() {
    let found = Evidence(
      letter: LetterID(nearest: "a"), passage: "p1", page: 1, quote: "twee", sentence: "een twee")
    let told = Evidence(
      letter: LetterID(nearest: "a"), passage: "p1", page: 1, quoteInSentence: 4..<8,
      sentence: "een twee")
    #expect(told == found && told?.quote == "twee")
  }

  /// Words that nearly stand everywhere are found, and take no longer than others.
  @Test(.timeLimit(.minutes(1))) func wordsThatNearlyStandEverywhereAreFound() {
    let count = 500_000
    let run = String(repeating: "a", count: count)
    let quote = run + "b"
    let sentence = run + run + " " + quote + "."
    let evidence = Evidence(
      letter: LetterID(nearest: "a"), passage: "p1", page: nil, quote: quote, sentence: sentence)
    #expect(evidence.quoteInSentence == 2 * count + 1..<3 * count + 2)
    #expect(evidence.quote == quote)
  }
}
