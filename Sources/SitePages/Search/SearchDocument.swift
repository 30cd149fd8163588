internal import EditionModel
internal import LetterModel

/// A letter as the search index reads it: its title and text, and what it can be found and sorted by.
///
/// It is no page of the site. The index has each letter once, in the letter's own language, whatever
/// languages the site's pages are in.
struct SearchDocument {
  /// What letters are found by besides their words, as the search page's form names them.
  enum Filter: String, CaseIterable {
    case year, country, topic, dossier, sender, kind
  }

  private let context: PageContext
  private let place: Int

  init(_ context: PageContext, _ place: Int) {
    self.context = context
    self.place = place
  }

  /// The document.
  func bytes(_ body: RenderedBody) -> [UInt8] {
    let facts = context.edition.letters[place].facts
    let language = SearchIndexes.language(of: facts)
    var writer = HTMLWriter()
    writer.markup("<!doctype html><html")
    if language != "und" {
      writer.markup(" lang=\"")
      writer.text(language)
      writer.markup("\"")
    }
    writer.markup("><title>")
    writer.text(context.titles[place].text)
    writer.markup("</title><body data-pagefind-body>")
    write(facts, to: &writer)
    writer.markup("<h1 data-pagefind-meta=\"title\">")
    writer.text(context.titles[place].text)
    writer.markup("</h1>")
    writer.markup(context.bodyWords.filled(body.html))
    writer.markup(context.bodyWords.filled(body.notesHTML))
    writer.markup("</body></html>")
    return writer.bytes
  }

  private func write(_ facts: LetterFacts, to writer: inout HTMLWriter) {
    if let date = facts.date?.description {
      Self.write(
        "data-pagefind-meta=\"date[content]\" data-pagefind-sort=\"date[content]\"", date, &writer)
    }
    // The page of the search puts the two together in its own words.
    if let dossier = facts.dossiers.first?.number {
      Self.write("data-pagefind-meta=\"dossier[content]\"", dossier, &writer)
    }
    if let number = facts.number {
      Self.write("data-pagefind-meta=\"paper[content]\"", number, &writer)
    }
    if let from = LetterLine.from(facts, context.texts) {
      Self.write("data-pagefind-meta=\"from[content]\"", from, &writer)
    }
    for filter in Filter.allCases {
      for value in values(filter, facts) {
        Self.write("data-pagefind-filter=\"\(filter.rawValue)[content]\"", value, &writer)
      }
    }
  }

  private static func write(_ attribute: String, _ value: String, _ writer: inout HTMLWriter) {
    writer.markup("<meta \(attribute) content=\"")
    writer.text(value)
    writer.markup("\">")
  }

  private func values(_ filter: Filter, _ facts: LetterFacts) -> [String] {
    let edition = context.edition
    return switch filter {
    case .year: facts.date.map { ["\($0.year)"] } ?? []
    case .country: context.index.relations[place].map { edition.relations[$0.list].slug }
    case .topic: context.index.topics[place].map { edition.topics[$0.list].slug }
    case .dossier: context.index.dossiers[place].map { edition.dossiers[$0.list].slug }
    case .sender: context.index.persons[place].map { edition.personEntries[$0.list].slug }
    case .kind: [facts.kind.rawValue]
    }
  }
}
