internal import EditionModel
internal import LetterModel
internal import TemplateEngine

/// The page of the full-text search: a form that works without scripts as far as any form can, and
/// everything that letters can be narrowed down to.
struct SearchPage {
  static let optionShape = TemplateShape(
    "search option",
    [
      .text("value", "its value in the address"), .text("label", "the words"),
      .optionalText("language", "the language of the words, where that is not the page's own"),
    ])

  static let fieldShape = TemplateShape(
    "search field",
    [
      .text("name", "its name in the address: year, country, topic, dossier, sender, kind"),
      .text("label", "the words"),
      .list("options", optionShape, "what it can be"),
    ])

  static let shape = TemplateShape(
    "search page",
    PageFrame.fields + [
      .text(
        "indexes", "the names of all indexes in a row: a language, or a language and a decade"),
      .list("fields", fieldShape, "what letters can be narrowed down to"),
      .text("months", "the months' names in a row, for the days of what is found"),
    ])

  /// Entries of a field: more would make a page of its own kind of list.
  private static let most = 500

  private let context: PageContext

  init(_ context: PageContext) { self.context = context }

  var record: TemplateRecord {
    return TemplateRecord(
      Self.shape,
      context.frame.values(at: Address.search, title: context.texts("search"))
        + [
          .text(context.searchIndexes.names(of: context.edition.letters).joined(separator: " ")),
          .list(SearchDocument.Filter.allCases.compactMap(field)),
          .text(context.texts.months.joined(separator: " ")),
        ])
  }

  /// A field; nil where there is nothing to choose from.
  private func field(_ filter: SearchDocument.Filter) -> TemplateRecord? {
    let options = options(filter)
    guard options.count > 1 else { return nil }
    return TemplateRecord(
      Self.fieldShape,
      [
        .text(filter.rawValue), .text(context.texts("search-\(filter.rawValue)")),
        .list(
          options.map {
            TemplateRecord(
              Self.optionShape, [.text($0.value), .text($0.label), .text(ifAny: $0.language)])
          }),
      ])
  }

  private typealias Option = (value: String, label: String, language: String?)

  private func options(_ filter: SearchDocument.Filter) -> [Option] {
    let edition = context.edition
    switch filter {
    case .year:
      return context.list.years.compactMap { $0.year }.map { ("\($0)", "\($0)", nil) }
    case .kind:
      let kinds = Set(edition.letters.map(\.facts.kind))
      return LetterKind.allCases.filter(kinds.contains).map {
        ($0.rawValue, context.texts("kind-\($0.rawValue)"), nil)
      }
    case .country:
      return most(
        edition.relations.indices.map {
          (
            edition.relations[$0].slug, context.relationNames[$0], nil,
            edition.relations[$0].letters.count
          )
        })
    case .topic:
      return most(
        edition.topics.indices.map {
          (edition.topics[$0].slug, context.topicNames[$0], nil, edition.topics[$0].letters.count)
        })
    case .dossier:
      return most(
        edition.dossiers.map { dossier in
          (
            dossier.slug, dossier.title.map { "\(dossier.number) \($0)" } ?? dossier.number,
            context.language(ofTitle: dossier),
            dossier.letters.count
          )
        })
    case .sender:
      return most(edition.personEntries.map { ($0.slug, $0.name, nil, $0.letters.count) })
    }
  }

  /// Those with most letters, by name.
  private func most(_ entries: [(value: String, label: String, language: String?, letters: Int)])
    -> [Option]
  {
    let chosen = entries.enumerated().filter { $1.letters > 0 }
      .sorted { ($1.element.letters, $0.offset) < ($0.element.letters, $1.offset) }
      .prefix(Self.most).map(\.element)
    let keys = chosen.map { SortKey($0.label) }
    return chosen.indices.sorted { (keys[$0], $0) < (keys[$1], $1) }
      .map { (chosen[$0].value, chosen[$0].label, chosen[$0].language) }
  }
}
