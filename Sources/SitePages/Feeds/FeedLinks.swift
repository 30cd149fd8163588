/// The ways to a list's feeds from the head of its page.
enum FeedLinks {
  /// Both forms; nothing where the list has no feed.
  static func links(_ context: PageContext, _ source: FeedSource) -> [PageHead.Link] {
    guard source.isFed(context.edition) else { return [] }
    return links(Feed.title(context, source), page: source.page(context.edition))
  }

  static func links(_ title: String, page: String) -> [PageHead.Link] {
    FeedForm.allCases.map { form in
      PageHead.Link(
        relation: "alternate", address: form.address(ofPage: page), type: form.mediaType,
        title: title)
    }
  }

  /// Where a list's Atom feed stands, for a link that people see; nil where it has none.
  static func address(_ context: PageContext, _ source: FeedSource) -> String? {
    source.isFed(context.edition)
      ? FeedForm.atom.address(ofPage: source.page(context.edition)) : nil
  }
}
