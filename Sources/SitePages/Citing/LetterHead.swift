internal import EditionModel
internal import LetterModel

/// What the head of a letter's page says to programs that gather citations.
struct LetterHead {
  private let context: PageContext
  private let place: Int
  private let cited: CitedLetter
  private let facts: LetterFacts

  init(_ context: PageContext, _ place: Int, _ cited: CitedLetter) {
    self.context = context
    self.place = place
    self.cited = cited
    facts = context.edition.letters[place].facts
  }

  var head: PageHead {
    var head = PageHead()
    head.facts = gathered + dublinCore
    head.links = links
    head.data = LetterLinkedData(context, place, cited).bytes
    return head
  }

  /// `citation_*`, as Google Scholar and Zotero read them.
  private var gathered: [PageHead.Fact] {
    let day = cited.date?.parted(by: UInt8(ascii: "/"))
    return Self.facts(
      [("citation_title", cited.title)]
        + cited.authors.map { ("citation_author", $0.inverted) }
        + [
          ("citation_publication_date", day),
          ("citation_technical_report_institution", cited.series == nil ? nil : cited.publisher),
          ("citation_technical_report_number", cited.number),
          ("citation_language", cited.language), ("citation_fulltext_html_url", cited.url),
        ])
  }

  /// Dublin Core; HTML has no place for schemes any more.
  private var dublinCore: [PageHead.Fact] {
    let citation = cited.legal?.text
    let topics = context.index.topics[place].map { context.topicNames[$0.list] }
    let countries = context.index.relations[place].map { context.relationNames[$0.list] }
    return Self.facts(
      [("DCTERMS.identifier", cited.url ?? cited.id), ("DCTERMS.title", cited.title)]
        + cited.authors.map { ("DCTERMS.creator", $0.inverted) }
        + [
          ("DCTERMS.type", cited.kind), ("DCTERMS.created", cited.date?.description),
          ("DCTERMS.language", cited.language), ("DCTERMS.publisher", cited.publisher),
          ("DCTERMS.bibliographicCitation", citation),
          ("DCTERMS.isPartOf", cited.container), ("DCTERMS.license", facts.edition?.licence),
        ] + facts.archives.map { ("DCTERMS.source", $0.line) }
        + topics.map { ("DCTERMS.subject", $0) } + countries.map { ("DCTERMS.spatial", $0) })
  }

  private static func facts(_ facts: [(String, String?)]) -> [PageHead.Fact] {
    facts.compactMap { name, content in
      content.flatMap { $0.isEmpty ? nil : PageHead.Fact(name: name, content: $0) }
    }
  }

  private var links: [PageHead.Link] {
    var links = [
      PageHead.Link(relation: "schema.DCTERMS", address: "http://purl.org/dc/terms/")
    ]
    if let url = cited.url { links.append(PageHead.Link(relation: "cite-as", address: url)) }
    links += [
      (Address.letterTEI(facts.id), TEIFile.mediaType),
      (Address.letterMarkdown(facts.id), "text/markdown"),
    ].map { PageHead.Link(relation: "alternate", address: $0, type: $1) }
    return links
  }
}
