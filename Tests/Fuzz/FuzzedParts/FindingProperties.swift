import Findings
import LetterModel
import Properties
import Registers

/// What must be true of all that is found in passages: it is proven by words that stand there.
enum FindingProperties {
  private static let rules = FindingRules(topics: .builtIn, home: "NL")

  static func check(_ bytes: [UInt8]) throws(Untrue) {
    guard let first = bytes.first else { return }
    let passages = bytes.dropFirst().split(separator: 10).enumerated().map { number, line in
      let kind: Passage.Kind = line.first == UInt8(ascii: "#") ? .heading : .paragraph
      return Passage(
        id: "p\(number)", kind: kind, page: nil, text: String(decoding: line, as: UTF8.self))
    }
    var facts = LetterFacts(id: LetterID(nearest: "l"))
    facts.language = ["nl", "en", "und", "de"][Int(first & 3)]
    facts.date = first & 4 == 0 ? CalendarDate(dayNumber: 733_000 + Int(first >> 3)) : nil
    let found = LetterFinder.find(in: passages, of: facts, rules: rules)
    let texts = Dictionary(passages.map { ($0.id, $0.text) }) { first, _ in first }
    for event in found.events {
      if let date = event.date { try DateProperties.check(date, of: event.printed ?? "") }
      try must(!event.evidence.isEmpty, "nothing proves the event \(event.id)")
      try must(
        Set(event.countries).count == event.countries.count, "a country twice in \(event.id)")
    }
    let evidence =
      found.events.flatMap(\.evidence) + found.citations.map(\.evidence)
      + found.countries.compactMap(\.first) + found.topics.compactMap(\.evidence)
    for words in evidence { try check(words, texts[words.passage]) }
    let labels = found.citations.map(\.label)
    try must(Set(labels).count == labels.count, "a paper is cited twice")
    let codes = found.countries.map(\.code)
    try must(Set(codes).count == codes.count, "a country is named twice")
  }

  /// The quote stands in the passage, and so does the sentence, which holds it.
  private static func check(_ evidence: Evidence, _ text: String?) throws(Untrue) {
    guard let text else { throw Untrue("a proof in a passage that is not there") }
    try must(!evidence.quote.isEmpty, "a proof without words")
    try must(
      Fields.holds(text, evidence.quote), "“\(evidence.quote)” is not in its passage “\(text)”")
    try must(
      Fields.holds(text, evidence.sentence),
      "the sentence “\(evidence.sentence)” is not in its passage “\(text)”")
  }
}
