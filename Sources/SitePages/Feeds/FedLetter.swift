internal import LetterModel

/// What every feed says of a letter, which stands in those of its topics, dossiers and relations, in two forms each.
struct FedLetter: Sendable {
  /// Its name for ever.
  let id: String
  /// The letter's page, below the site's root.
  let address: String
  let title: String
  /// Who sent it, as lists of literature have names.
  let authors: [String]
  /// A BCP 47 tag, where the language is known.
  let language: String?
  /// Day, number and senders.
  let details: String

  init(_ facts: LetterFacts, _ cited: CitedLetter, _ frame: PageFrame, _ texts: InterfaceTexts) {
    address = Address.letter(facts.id)
    id = Feed.name(of: address, frame)
    title = cited.title
    authors = cited.authors.map(\.inverted)
    language = cited.language
    details = [
      facts.date.map { texts.printed($0) }, LetterLine.number(facts, texts),
      LetterLine.from(facts, texts), cited.caveat,
    ].compactMap { $0 }.joined(separator: ", ")
  }
}
