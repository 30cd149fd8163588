import Testing

@testable import LetterParser

/// A word near the end of a line that was lost is two only where nothing tells that it is one.
@Suite struct GluedWordTests {
  private func word(_ tag: String, knowing text: String) -> GluedWord {
    let words = Vocabulary.builtIn
    var known = DocumentWords(Spelling())
    known.insert(words: Array(text.utf8)[...], without: nil)
    return GluedWord(
      known: known, small: words.small(of: tag), frequent: words.frequent(of: tag),
      prefixes: words.prefixes, endings: words.wordEndings(of: tag))
  }

  @Test(arguments: [
    ("nl", "Onderzoeksrapport", true), ("nl", "(investeringsbank),", true),
    ("nl", "steedsgezien", false), ("nl", "teverkennen", false), ("nl", "vergaderingenbank", false),
    ("nl", "gehandhaafdblijft.", false), ("en", "increasing", true), ("en", "inproving", false),
    ("en", "investeringsbank", false), ("nl", "", false), ("nl", "s", false),
  ])
  func aCompoundAndAnotherFormAreOneWord(_ tag: String, _ printed: String, _ isOne: Bool) {
    let word = word(tag, knowing: "to increase the number, verkenning, handhaafd")
    #expect(word.isOne(Array(printed.utf8)[...]) == isOne)
  }

  @Test(arguments: ["fraude-a4871367#:~:text=Honderden%20Turkse", "a=b", "www.rijk.nl"])
  func aPieceOfALinkIsNoWord(_ printed: String) {
    let lines = GluedLines([], .builtIn)
    #expect(lines.isLink(Array(printed.utf8)[...]))
  }
}
