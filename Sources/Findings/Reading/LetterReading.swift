internal import LetterModel

/// A letter's passages, each read once: its words, sentences, countries and dates.
struct LetterReading {
  let facts: LetterFacts
  let passages: [ReadPassage]
  /// The countries that its title or subject line names; those of its dossiers' titles where it has neither.
  let title: [CountryHit]

  /// - Parameter refused: the places of countries that the letter does not name, by its editor's word.
  init(
    _ passages: [Passage], of facts: LetterFacts, _ words: LanguageWords,
    refusing refused: Set<Int> = []
  ) {
    self.facts = facts
    title = Self.title(of: facts, words, refusing: refused)
    var context = DateContext(written: facts.date)
    self.passages = passages.map { ReadPassage($0, words, &context, refusing: refused) }
  }

  private static func title(
    of facts: LetterFacts, _ words: LanguageWords, refusing refused: Set<Int>
  ) -> [CountryHit] {
    let own = [facts.title, facts.subject].compactMap { $0 }
    var hits: [CountryHit] = []
    for line in own.isEmpty ? facts.dossiers.compactMap(\.title) : own {
      for hit in CountryFinder.hits(in: ReadText(line, words.vocabulary))
      where !refused.contains(hit.country) && !hits.contains(where: { $0.country == hit.country }) {
        hits.append(hit)
      }
    }
    return hits
  }

  /// The words of a passage as evidence: the quote, and the sentence that it stands in.
  func evidence(_ place: Int, _ tokens: ClosedRange<Int>) -> Evidence {
    let passage = passages[place]
    let sentence = passage.sentence(of: tokens.lowerBound)
    let start = Int(passage.read.tokens[tokens.lowerBound].start)
    return Evidence(
      letter: facts.id, passage: passage.passage.id, page: passage.passage.page(at: start),
      quote: passage.read.words(tokens), sentence: passage.text(of: sentence))
  }
}

/// A passage that is read.
final class ReadPassage {
  let passage: Passage
  let read: ReadText
  /// The sentences, as ranges of words.
  let sentences: [Range<Int>]
  /// The countries, in order.
  let countries: [CountryHit]
  /// The dates, in order; none in headings.
  let dates: [FoundDate]
  /// The sentences' texts that were asked for: one sentence proves many things, and all copies share its bytes.
  private var texts: [Range<Int>: String] = [:]

  init(
    _ passage: Passage, _ words: LanguageWords, _ context: inout DateContext,
    refusing refused: Set<Int> = []
  ) {
    self.passage = passage
    read = ReadText(passage.text, words.vocabulary)
    sentences = SentenceSplitter.sentences(of: read.tokens)
    let hits = CountryFinder.hits(in: read)
    countries = refused.isEmpty ? hits : hits.filter { !refused.contains($0.country) }
    dates =
      passage.kind == .heading ? [] : DateFinder.dates(in: read, words.needsCapital, &context)
  }

  /// The sentence that a word stands in.
  func sentence(of token: Int) -> Range<Int> {
    var (low, high) = (0, sentences.count)
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].upperBound <= token { low = middle + 1 } else { high = middle }
    }
    return low < sentences.count ? sentences[low] : 0..<read.tokens.count
  }

  /// A sentence's text, up to the next one, without the white space between.
  func text(of sentence: Range<Int>) -> String {
    guard sentence.lowerBound < read.tokens.count, !sentence.isEmpty else { return passage.text }
    if let text = texts[sentence] { return text }
    var whole = passage.text
    let text = whole.withUTF8 { self.text(of: sentence, $0) }
    texts[sentence] = text
    return text
  }

  private func text(of sentence: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> String {
    let isFirst = sentence.lowerBound == 0
    let isLast = sentence.upperBound >= read.tokens.count
    var start = isFirst ? 0 : Int(read.tokens[sentence.lowerBound].start)
    var end = isLast ? bytes.count : Int(read.tokens[sentence.upperBound].start)
    while end > start, bytes[end - 1] <= 32 { end -= 1 }
    // An opening quotation mark or bracket belongs to the sentence that it opens.
    if !isLast, let gap = bytes[start..<end].lastIndex(where: { $0 <= 32 }),
      gap >= Int(read.tokens[sentence.upperBound - 1].end)
    {
      end = gap
    }
    if !isFirst, let gap = bytes[..<start].lastIndex(where: { $0 <= 32 }),
      gap >= Int(read.tokens[sentence.lowerBound - 1].end)
    {
      start = gap + 1
    }
    return String(
      decoding: UnsafeBufferPointer(rebasing: bytes[start..<max(start, end)]), as: UTF8.self)
  }
}
