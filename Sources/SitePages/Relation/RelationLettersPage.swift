internal import EditionModel
internal import TemplateEngine

/// All letters that deal with a country, where they are many.
struct RelationLettersPage {
  static let shape = TemplateShape(
    "relation's letters page",
    parts: PageFrame.fields, RelationHead.fields,
    [
      .text("count", "how many letters, in words"),
      .list("letters", LetterLine.shape, "the letters of this page, from old to new"),
    ], PageTurns.fields)

  private let context: PageContext
  private let shelf: RelationShelf
  private let turns: PageTurns

  init(_ context: PageContext, _ relation: Int, page: Int) {
    self.context = context
    shelf = context.shelves[relation]
    turns = PageTurns(
      page, of: shelf.relation.letters.count, length: RelationShelf.letters,
      list: Address.relation(shelf.relation, "letters"))
  }

  var record: TemplateRecord {
    let texts = context.texts
    let title = context.title(of: shelf.relation)
    return TemplateRecord(
      Self.shape,
      parts: context.frame.values(
        at: Address.page(turns.page, of: turns.list),
        title: "\(title): \(texts("letters-noun-many"))", section: .relations),
      RelationHead.values(context, shelf),
      [
        .text(texts.count(shelf.relation.letters.count, "letters")),
        .list(shelf.relation.letters[turns.range].map { LetterLine.record(context, $0) }),
      ], turns.values)
  }
}
