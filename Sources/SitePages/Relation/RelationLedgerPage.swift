internal import EditionModel
internal import LetterModel
internal import TemplateEngine

/// What was asked, offered, planned and refused in a relation, where it is much.
struct RelationLedgerPage {
  /// What the relation's own page has of it.
  static let partFields: [TemplateField] = [
    .flag("has-ledger", "whether anything was asked, offered, planned or refused"),
    .optionalText("ledger-counts", "how much of it is open and how much settled, in a sentence"),
    .list("ledger", LedgerItem.shape, "it, or the newest of it where it is much"),
    .optionalText("all-ledger", "the pages of all of it, below the site's root"),
  ]

  static let shape = TemplateShape(
    "relation's ledger page",
    parts: PageFrame.fields, RelationHead.fields,
    [
      .text("ledger-counts", "how much of it is open and how much settled, in a sentence"),
      .list("ledger", LedgerItem.shape, "the entries of this page, in the order of the letters"),
    ], PageTurns.fields)

  private let context: PageContext
  private let shelf: RelationShelf
  private let turns: PageTurns

  init(_ context: PageContext, _ relation: Int, page: Int) {
    self.context = context
    shelf = context.shelves[relation]
    turns = PageTurns(
      page, of: shelf.relation.ledger.count, length: RelationShelf.entries,
      list: Address.relation(shelf.relation, "ledger"))
  }

  var record: TemplateRecord {
    let texts = context.texts
    let places = context.pages(of: shelf)
    let title = context.title(of: shelf.relation)
    return TemplateRecord(
      Self.shape,
      parts: context.frame.values(
        at: Address.page(turns.page, of: turns.list),
        title: "\(title): \(texts("ledger").lowercased())", section: .relations),
      RelationHead.values(context, shelf),
      [
        .text(Self.counts(context, shelf)),
        .list(Self.items(context, shelf, shelf.relation.ledger[turns.range], places)),
      ], turns.values)
  }

  /// The values of `partFields`: all of it, or the newest first where it is much.
  static func part(
    _ context: PageContext, _ shelf: RelationShelf, _ places: [Int: String]
  ) -> [TemplateValue] {
    let all = shelf.relation.ledger
    let shown =
      shelf.hasLedgerPages ? Array(all.suffix(RelationShelf.mostEntries / 2).reversed()) : all
    return [
      .flag(!all.isEmpty), .text(ifAny: all.isEmpty ? nil : counts(context, shelf)),
      .list(items(context, shelf, shown[...], places)),
      .text(
        ifAny: shelf.hasLedgerPages ? Address.relation(shelf.relation, "ledger") : nil),
    ]
  }

  private static func items(
    _ context: PageContext, _ shelf: RelationShelf, _ entries: ArraySlice<Int>,
    _ places: [Int: String]
  ) -> [TemplateRecord] {
    entries.map {
      LedgerItem.record(
        context, context.edition.ledger[$0], beside: shelf.relation.country, places)
    }
  }

  /// `12 entries: 7 open, 3 settled by a later letter, 2 refused`.
  private static func counts(_ context: PageContext, _ shelf: RelationShelf) -> String {
    context.heads.ledgers.value(at: shelf.place) {
      let entries = shelf.relation.ledger.map { context.edition.ledger[$0] }
      let refused = entries.count { $0.status == .refused }
      let settled = entries.count { $0.settlement != nil }
      let parts = [
        ("ledger-open-count", entries.count - refused - settled),
        ("ledger-settled-count", settled), ("ledger-refused-count", refused),
      ]
      return parts.filter { $0.1 > 0 }.map { context.texts($0.0, ["n": "\($0.1)"]) }
        .joined(separator: ", ")
    }
  }
}
