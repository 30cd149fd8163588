internal import TemplateEngine

/// The page at an address where a letter or page stood before, which leads to where it stands now.
struct MovedPage {
  static let shape = TemplateShape(
    "moved page",
    PageFrame.fields + [
      .text("target", "where it stands now, below the site's root"),
      .text("target-title", "what stands there"),
    ])

  private let context: PageContext
  private let old: String
  private let target: String

  init(_ context: PageContext, from old: String, to target: String) {
    self.context = context
    self.old = old
    self.target = target
  }

  var record: TemplateRecord {
    let title = context.title(at: target) ?? context.frame.title
    return TemplateRecord(
      Self.shape,
      context.frame.values(at: target, title: title, seenFrom: old)
        + [.text(target), .text(title)])
  }
}
