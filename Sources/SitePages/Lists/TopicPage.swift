internal import EditionModel
internal import LetterModel
internal import TemplateEngine

/// A topic: the letters that deal with it, each with the sentence that speaks of it.
struct TopicPage {
  static let yearShape = TemplateShape(
    "year of a topic",
    [
      .text("year", "the year, or the words for none"), .text("anchor", "its name on the page"),
      .list("letters", LetterLine.shape, "its letters, each with its sentence"),
    ])

  static let shape = TemplateShape(
    "topic page",
    parts: PageFrame.fields,
    [
      .text("name", "the topic's name"), .text("count", "how many letters, in words"),
      .optionalText("span", "its years"),
      .optionalRecord("broader", LetterPage.linkShape, "the topic above it"),
      .flag("has-narrower", "whether there are topics below it"),
      .list("narrower", LetterPage.linkShape, "the topics below it"),
      .optionalMarkup("plot", "a picture of its letters by year"),
      .flag("plot-gaps", "whether the picture draws years together"),
      .list("years", yearShape, "the letters of this page, from old to new"),
      .optionalText("feed", "its newest letters as a feed, below the site's root"),
    ], PageTurns.fields)

  /// Letters on a page.
  static let length = 100

  private let context: PageContext
  private let topic: TopicEntry
  private let name: String
  private let place: Int
  private let turns: PageTurns

  init(_ context: PageContext, _ place: Int, page: Int) {
    self.context = context
    self.place = place
    topic = context.edition.topics[place]
    turns = PageTurns(
      page, of: topic.letters.count, length: Self.length, list: Address.topic(topic))
    name = context.topicNames[place]
  }

  var record: TemplateRecord {
    let (texts, plot) = (context.texts, plot)
    return TemplateRecord(
      Self.shape,
      parts: context.frame.values(
        at: Address.page(turns.page, of: turns.list), title: name,
        description: texts("topic-description", ["topic": name]), section: .topics,
        head: PageHead(links: FeedLinks.links(context, .topic(place)))),
      [
        .text(name), .text(texts.count(topic.letters.count, "letters")),
        .text(ifAny: context.span(ofYears: years.compactMap(\.year))), broader,
        .flag(!narrower.isEmpty), .list(narrower),
        plot.drawing, .flag(plot.hasGaps),
        .list(grouped(topic.letters[turns.range]).map(record)),
        .text(ifAny: FeedLinks.address(context, .topic(place))),
      ], turns.values)
  }

  private var broader: TemplateValue {
    .record(ifAny: topic.broader.flatMap { context.index.topicBySlug[$0] }.map(link))
  }

  private var narrower: [TemplateRecord] { context.index.narrowerTopics[place].map(link) }

  private func link(_ place: Int) -> TemplateRecord {
    TemplateRecord(
      LetterPage.linkShape,
      [.text(context.topicAddresses[place]), .text(context.topicNames[place])])
  }

  /// The years of all pages.
  private var years: [LetterYear] { Self.years(context, place) }

  /// The years of a topic's letters, on all its pages.
  static func years(_ context: PageContext, _ place: Int) -> [LetterYear] {
    context.heads.topics.value(at: place) {
      let (edition, topic) = (context.edition, context.edition.topics[place])
      return LetterYear.years(
        topic.letters.indices.lazy.map { edition.letters[topic.letters[$0].letter].date?.year })
    }
  }

  private typealias Year = (year: Int?, entries: [TopicLetter])

  private func grouped(_ letters: ArraySlice<TopicLetter>) -> [Year] {
    YearGroups.grouped(letters) { context.edition.letters[$0.letter].date?.year }
  }

  private func record(_ year: Year) -> TemplateRecord {
    TemplateRecord(
      Self.yearShape,
      [
        .text(year.year.map { "\($0)" } ?? context.texts("undated")),
        .text(LettersByYear.anchor(year.year)),
        .list(
          year.entries.map { LetterLine.record(context, $0.letter, evidence: $0.evidence) }),
      ])
  }

  /// The picture of the years: one for the first page, and one for all others, which lie as deep as each other.
  private var plot: YearBars.Plot {
    context.heads.topicPlots.value(of: YearBars.List(place: place, isFirst: turns.page == 1)) {
      bars.plot
    }
  }

  /// The years of all pages, each bar with the way to where its year begins.
  private var bars: YearBars {
    let root = Route(path: Address.page(turns.page, of: turns.list)).root
    let bars = years.compactMap { entry in
      entry.year.map { year in
        YearBars.Bar(
          year: year, count: entry.count,
          address: root + Address.page(entry.begin / Self.length + 1, of: turns.list) + "#"
            + LettersByYear.anchor(year))
      }
    }
    return YearBars(bars: bars, texts: context.texts)
  }
}
