public import Diagnostics
public import LetterModel
public import Registers

/// Looks for the words by which an editor proves events, while a letter's passages are at hand.
///
/// Pure: the same passages and quotes always give the same.
public struct QuoteProver {
  /// What letters are searched by.
  public let rules: FindingRules
  private let facts: LetterFacts
  private let passages: [Passage]

  /// - Parameter facts: those of the letter.
  public init(_ passages: [Passage], of facts: LetterFacts, rules: FindingRules) {
    self.passages = passages
    self.facts = facts
    self.rules = rules
  }

  /// The words that a register quotes from the letter, where they stand; of those that do not stand
  /// there is told where the nearest do.
  public func proofs(of register: EventRegister) -> Checked<[QuoteProof]> {
    let places = register.quotes(of: facts.id)
    guard !places.isEmpty else { return Checked([]) }
    var search = LetterQuotes(passages, of: facts, rules: rules)
    var diagnostics: [Diagnostic] = []
    let proofs = places.compactMap { place in
      search.proof(of: register.quote(at: place)).adding(to: &diagnostics)
        .map { QuoteProof(place: place, evidence: $0) }
    }
    return Checked(proofs, diagnostics)
  }
}

/// A letter's passages made ready for finding quotes in them.
private struct LetterQuotes {
  private let facts: LetterFacts
  private let passages: [Passage]
  private let texts: [QuoteText]
  private let byID: [String: Int]
  private let words: LanguageWords
  /// The passages in which quotes were found, read once each.
  private var read: [Int: ReadPassage] = [:]
  private lazy var nearest = NearestWords(texts)

  init(_ passages: [Passage], of facts: LetterFacts, rules: FindingRules) {
    self.facts = facts
    self.passages = passages
    texts = passages.map { QuoteText($0.text) }
    byID = Dictionary(passages.enumerated().map { ($1.id, $0) }) { first, _ in first }
    words = rules.words(for: facts, passages) ?? .citationsOnly
  }

  /// Where a quote stands; told where it does not.
  mutating func proof(of quoted: QuotedEvidence) -> Checked<Evidence?> {
    let quote = QuoteText(quoted.quote)
    let search = QuoteSearch(quote)
    if let id = quoted.passage {
      if let place = byID[id], let range = search.first(in: texts[place]) {
        return Checked(evidence(place, texts[place].source(of: range)))
      }
      for place in texts.indices where search.first(in: texts[place]) != nil {
        return Checked(nil, [moved(quoted, from: id, to: passages[place].id)])
      }
      return Checked(nil, [missing(quoted, quote)])
    }
    for place in texts.indices {
      if let range = search.first(in: texts[place]) {
        return Checked(evidence(place, texts[place].source(of: range)))
      }
    }
    return Checked(nil, [missing(quoted, quote)])
  }

  private func moved(_ quoted: QuotedEvidence, from id: String, to other: String) -> Diagnostic {
    Diagnostic(
      .quoteMissing, at: quoted.point.place,
      "these words do not stand in the passage “\(id)” of “\(quoted.letter)”",
      advice: "they stand in the passage “\(other)”: write that one, or none")
  }

  private mutating func missing(_ quoted: QuotedEvidence, _ quote: QuoteText) -> Diagnostic {
    var advice = "no words of the letter come near: copy them anew from its page"
    if let found = nearest.nearest(to: quote) {
      let words = Self.cut(slice(passages[found.text].text, found.range))
      advice = "the nearest words, in the passage “\(passages[found.text].id)”: “\(words)”"
    }
    return Diagnostic(
      .quoteMissing, at: quoted.point.place,
      "these words do not stand in the letter “\(quoted.letter)”", advice: advice)
  }

  /// Words in one line, not too long to read.
  private static func cut(_ words: String) -> String {
    let all = words.split(whereSeparator: \.isWhitespace)
    let shown = all.prefix(40).joined(separator: " ")
    return all.count > 40 ? shown + " …" : shown
  }

  /// Words of a passage as evidence, in the passage's own spelling.
  private mutating func evidence(_ place: Int, _ range: Range<Int>) -> Evidence {
    let passage = passages[place]
    return Evidence(
      letter: facts.id, passage: passage.id, page: passage.page(at: range.lowerBound),
      quote: slice(passage.text, range), sentence: sentence(place, range))
  }

  /// The sentences that a quote stands in.
  private mutating func sentence(_ place: Int, _ range: Range<Int>) -> String {
    let passage: ReadPassage
    if let known = read[place] {
      passage = known
    } else {
      var context = DateContext(written: facts.date)
      passage = ReadPassage(passages[place], words, &context)
      read[place] = passage
    }
    let tokens = passage.read.tokens
    guard !tokens.isEmpty else { return passages[place].text }
    let first = Self.token(endingAfter: range.lowerBound, tokens)
    let last = max(first, Self.token(endingAfter: range.upperBound - 1, tokens))
    let sentences =
      passage.sentence(of: first).lowerBound..<passage.sentence(of: last).upperBound
    return passage.text(of: sentences)
  }

  /// The first word that ends behind an offset, or the last of all.
  private static func token(endingAfter offset: Int, _ tokens: [Token]) -> Int {
    var (low, high) = (0, tokens.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if Int(tokens[middle].end) <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func slice(_ text: String, _ range: Range<Int>) -> String {
    String(decoding: Array(text.utf8)[range], as: UTF8.self)
  }
}
