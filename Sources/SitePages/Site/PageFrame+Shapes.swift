internal import TemplateEngine

/// What templates may use of what stands around every page.
extension PageFrame {
  /// One entry of the masthead.
  static let entryShape = TemplateShape(
    "menu entry",
    [
      .text("address", "the address below the site's root"), .text("label", "the words"),
      .flag("current", "whether it is this very page"),
      .flag("within", "whether this page stands below it"),
    ])

  /// The page in one of the site's languages.
  static let languageShape = TemplateShape(
    "language",
    [
      .text("language", "the language's tag"), .text("name", "its name in the language itself"),
      .text("address", "where the page stands in it, below the site's top"),
      .optionalText("absolute", "its absolute address, where the site's is known"),
      .flag("current", "whether it is this page's own"),
      .flag("same", "whether it is this page, and not the first one, where that language lacks it"),
    ])

  /// The institution's mark.
  static let logoShape = TemplateShape(
    "logo",
    [
      .text("address", "where the picture stands, below the site's top"),
      .text("text", "what it says, for those who do not see it; empty where the name says it"),
    ])

  /// What every page has.
  static let fields = ownFields + PageHead.fields

  private static let ownFields: [TemplateField] = [
    .text("root", "what leads to the site's root from this page: empty, or ../ once or more"),
    .text(
      "top",
      "what leads to the site's top, where files that are no pages stand: a folder above root where "
        + "the page is in another than the site's first language"),
    .text("language", "the language of the interface, as a BCP 47 tag"),
    .record("t", InterfaceTexts.shape, "the words of the interface"),
    .text("site", "the site's name"),
    .optionalText("site-description", "one sentence on what the collection is"),
    .optionalText("footer", "the editor's line for the foot of each page"),
    .text("page-title", "the page's title for the browser"),
    .optionalText("page-description", "what the page is, for search engines"),
    .optionalText("canonical", "the page's absolute address, where the site's is known"),
    .list("menu", entryShape, "the parts of the site"),
    .list("languages", languageShape, "this page in all languages of the site, this one included"),
    .flag("translated", "whether the site has more than one language"),
    .flag("searched", "whether the site has a full-text search"),
    .flag("home", "whether this is the first page"),
    .flag("draft", "whether this is a draft, which the preview alone shows"),
    .list("own-pages", entryShape, "the editor's own pages, for the foot of each page"),
    .optionalRecord("logo", logoShape, "the institution's mark"),
    .flag("own-style", "whether the site has a style sheet of its own, assets/site.css"),
    .flag(
      "self-styled",
      "whether the page has to hold the little style that it needs: that of lost addresses, on a site whose "
        + "address is not known, since no style sheet can be named from every depth"),
  ]
}
