internal import EditionModel
internal import TemplateEngine

/// A page of running text: what this site is, or a page of the editor's own.
struct TextPage {
  static let shape = TemplateShape(
    "text page",
    PageFrame.fields + [
      .text("title", "the page's title"), .markup("body", "its text"),
      .flag("about", "whether it is the page on the site that the program wrote"),
      .text("count-sentence", "how many letters the collection has, in a sentence"),
    ])

  private let context: PageContext
  private let address: String
  private let page: EditorPage?

  init(_ context: PageContext, _ page: EditorPage) {
    self.context = context
    self.page = page
    address = page.path
  }

  private init(about context: PageContext) {
    self.context = context
    page = context.ownPages[Address.about]
    address = Address.about
  }

  /// What this site is: the editor's page where there is one.
  static func about(_ context: PageContext) -> TextPage { TextPage(about: context) }

  var record: TemplateRecord {
    let title = page?.title ?? context.texts("about")
    return TemplateRecord(
      Self.shape,
      context.frame.values(
        at: address, title: title, description: page?.description,
        section: address == Address.about ? .about : nil, isDraft: page?.isDraft ?? false)
        + [
          .text(title), .markup(page?.html ?? []), .flag(page == nil),
          .text(
            context.texts(
              "about-collection",
              ["n": context.texts.count(context.edition.letters.count, "letters")])),
        ])
  }
}
