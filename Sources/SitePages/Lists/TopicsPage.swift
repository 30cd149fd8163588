internal import EditionModel
internal import TemplateEngine

/// The index of topics, A to Z, each with those below it.
struct TopicsPage {
  /// What the index and the first page say of a topic.
  static let topicFields: [TemplateField] = [
    .text("address", "the topic's page, below the site's root"), .text("name", "its name"),
    .number("letters", "how many letters"), .text("count", "how many letters, in words"),
  ]

  static let narrowerShape = TemplateShape(
    "narrower topic",
    topicFields + [
      .optionalMarkup("bars", "a small picture of its letters by year")
    ])

  static let entryShape = TemplateShape(
    "topic entry",
    topicFields + [
      .optionalMarkup("bars", "a small picture of its letters by year"),
      .optionalText("broader", "the topic above it"),
      .flag("has-narrower", "whether there are topics below it"),
      .list("narrower", narrowerShape, "the topics below it"),
    ])

  static let initialShape = TemplateShape(
    "initial",
    [
      .text("letter", "the initial"), .text("anchor", "its name on the page"),
      .list("topics", entryShape, "the topics that begin with it"),
    ])

  static let shape = TemplateShape(
    "topics page",
    PageFrame.fields + [
      .text("count", "how many topics, in words"),
      .optionalText("bars-meaning", "what the small pictures show, and of which years"),
      .list("initials", initialShape, "the topics by their initials"),
    ])

  private let context: PageContext
  private let sparklines: Sparklines?

  init(_ context: PageContext) {
    self.context = context
    sparklines = Sparklines(
      context.edition.topics.indices.map { TopicPage.years(context, $0) })
  }

  var record: TemplateRecord {
    TemplateRecord(
      Self.shape,
      context.frame.values(at: Address.topics, title: context.texts("topics"), section: .topics)
        + [
          .text(context.texts.count(context.edition.topicsWithLetters, "topics")),
          .text(ifAny: sparklines?.meaning(context.texts)), .list(initials),
        ])
  }

  private var initials: [TemplateRecord] {
    let names = context.topicNames.map(SortKey.init)
    let sorted = names.indices.sorted { (names[$0], $0) < (names[$1], $1) }
    var groups: [(letter: String, topics: [Int])] = []
    for place in sorted {
      let letter = names[place].initial
      if groups.last?.letter == letter {
        groups[groups.count - 1].topics.append(place)
      } else {
        groups.append((letter, [place]))
      }
    }
    return groups.enumerated().map { number, group in
      TemplateRecord(
        Self.initialShape,
        [.text(group.letter), .text("i\(number + 1)"), .list(group.topics.map(entry))])
    }
  }

  private func entry(_ place: Int) -> TemplateRecord {
    let topic = context.edition.topics[place]
    let broader = topic.broader.flatMap { context.index.topicBySlug[$0] }
    return TemplateRecord(
      Self.entryShape,
      line(place) + [
        .text(ifAny: broader.map { context.topicNames[$0] }),
        .flag(!context.index.narrowerTopics[place].isEmpty),
        .list(
          context.index.narrowerTopics[place].map {
            TemplateRecord(Self.narrowerShape, line($0))
          }),
      ])
  }

  private func line(_ place: Int) -> [TemplateValue] {
    let topic = context.edition.topics[place]
    return [
      .text(Address.topic(topic)), .text(context.topicNames[place]),
      .number(topic.letters.count), .text(context.texts.count(topic.letters.count, "letters")),
      bars(place),
    ]
  }

  private func bars(_ place: Int) -> TemplateValue {
    let drawing = sparklines?.drawing(TopicPage.years(context, place)) ?? []
    return drawing.isEmpty ? .none : .markup(drawing)
  }
}
