internal import TemplateEngine

/// The page shown where an address leads nowhere.
struct NotFoundPage {
  static let shape = TemplateShape("not-found page", PageFrame.fields)

  private let context: PageContext

  init(_ context: PageContext) { self.context = context }

  var record: TemplateRecord {
    TemplateRecord(
      Self.shape,
      context.frame.values(at: Address.notFound, title: context.texts("not-found")))
  }
}
