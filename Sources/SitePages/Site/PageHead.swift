internal import TemplateEngine

/// What a page's head says to programs: what it is, and where the same stands in other forms.
struct PageHead: Sendable {
  /// A fact: `DCTERMS.title`, `citation_author`.
  struct Fact: Sendable {
    let name: String
    let content: String
  }

  /// A way to another form of the page, or to what it belongs to.
  struct Link: Sendable {
    let relation: String
    /// Below the site's top, or absolute.
    let address: String
    var type: String?
    var title: String?

    /// Whether the address begins with a scheme: `https://`.
    fileprivate var isAbsolute: Bool {
      address.utf8.drop { $0 != UInt8(ascii: ":") }.starts(with: "://".utf8)
    }
  }

  static let factShape = TemplateShape(
    "fact of a head", [.text("name", "what is told"), .text("content", "the words")])

  static let linkShape = TemplateShape(
    "link of a head",
    [
      .text("relation", "how the two belong together: alternate, cite-as"),
      .text("href", "where it leads, from this page or absolute"),
      .optionalText("type", "the media type"), .optionalText("title", "what stands there"),
    ])

  static let fields: [TemplateField] = [
    .list("head-links", linkShape, "other forms of the page, feeds, and how the site is searched"),
    .list("head-facts", factShape, "what the page is, for programs that gather citations"),
    .optionalMarkup("head-data", "the same as JSON-LD"),
  ]

  var facts: [Fact] = []
  var links: [Link] = []
  /// JSON-LD, in which no `<` stands.
  var data: [UInt8]?

  /// The values of `fields` on a page from which `top` leads to where files stand.
  func values(top: String) -> [TemplateValue] {
    [
      .list(
        links.map { link in
          TemplateRecord(
            Self.linkShape,
            [
              .text(link.relation), .text(link.isAbsolute ? link.address : top + link.address),
              .text(ifAny: link.type), .text(ifAny: link.title),
            ])
        }),
      .list(
        facts.map { TemplateRecord(Self.factShape, [.text($0.name), .text($0.content)]) }),
      data.map(TemplateValue.markup) ?? .none,
    ]
  }
}
