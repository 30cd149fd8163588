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
    PageFrame.fields + [
      .text("name", "the topic's name"), .text("count", "how many letters, in words"),
      .optionalText("span", "its years"),
      .optionalRecord("broader", LetterPage.linkShape, "the topic above it"),
      .flag("has-narrower", "whether there are topics below it"),
      .list("narrower", LetterPage.linkShape, "the topics below it"),
      .optionalMarkup("plot", "a picture of its letters by year"),
      .list("years", yearShape, "its letters from old to new"),
    ])

  private let context: PageContext
  private let topic: TopicEntry
  private let name: String
  private let place: Int

  init(_ context: PageContext, _ place: Int) {
    self.context = context
    self.place = place
    topic = context.edition.topics[place]
    name = context.topicNames[place]
  }

  var record: TemplateRecord {
    let texts = context.texts
    let years = self.years
    return TemplateRecord(
      Self.shape,
      context.frame.values(
        at: Address.topic(topic), title: name,
        description: texts("topic-description", ["topic": name]), section: .topics)
        + [
          .text(name), .text(texts.count(topic.letters.count, "letters")),
          .text(ifAny: context.span(of: topic.letters.map(\.letter))), broader,
          .flag(!narrower.isEmpty), .list(narrower), plot(years), .list(years.map(record)),
        ])
  }

  private var broader: TemplateValue {
    .record(ifAny: topic.broader.flatMap { context.index.topicBySlug[$0] }.map(link))
  }

  private var narrower: [TemplateRecord] { context.index.narrowerTopics[place].map(link) }

  private func link(_ place: Int) -> TemplateRecord {
    TemplateRecord(
      LetterPage.linkShape,
      [.text(Address.topic(context.edition.topics[place])), .text(context.topicNames[place])])
  }

  private typealias Year = (year: Int?, letters: [TopicLetter])

  private var years: [Year] {
    var years: [Year] = []
    for entry in topic.letters {
      let year = context.edition.letters[entry.letter].facts.date?.year
      if let last = years.last, last.year == year {
        years[years.count - 1].letters.append(entry)
      } else {
        years.append((year, [entry]))
      }
    }
    return years
  }

  private func record(_ year: Year) -> TemplateRecord {
    TemplateRecord(
      Self.yearShape,
      [
        .text(year.year.map { "\($0)" } ?? context.texts("undated")),
        .text(LettersByYear.anchor(year.year)),
        .list(
          year.letters.map { LetterLine.record(context, $0.letter, evidence: $0.evidence) }),
      ])
  }

  private func plot(_ years: [Year]) -> TemplateValue {
    let bars = years.compactMap { entry in
      entry.year.map {
        YearBars.Bar(year: $0, count: entry.letters.count, address: "#" + LettersByYear.anchor($0))
      }
    }
    guard bars.count > 1 else { return .none }
    return .markup(YearBars(bars: bars, texts: context.texts).drawing)
  }
}
