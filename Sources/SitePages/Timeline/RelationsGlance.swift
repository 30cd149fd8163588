internal import EditionModel
internal import LetterModel
internal import TemplateEngine

/// Relations at a glance: a row for each country, a dot for each year that letters tell of.
struct RelationsGlance {
  static let rowShape = TemplateShape(
    "row of relations",
    [
      .text("address", "the relation's page, below the site's root"),
      .text("name", "the country's name"), .text("code", "its ISO code"),
      .optionalText("letter-count", "how many letters deal with it, in words"),
      .text("event-count", "how many events, in words"),
      .number("letters", "how many letters"), .number("events", "how many events"),
      .markup("drawing", "the row's picture, made for this page"),
    ])

  static let shape = TemplateShape(
    "relations at a glance",
    [
      .list("rows", rowShape, "a row for each country"),
      .optionalMarkup("scale", "the picture's years"), .optionalText("span", "its years"),
      .flag("tall", "whether the rows are more than a screen shows at once"),
      .flag("has-gaps", "whether the picture draws years together"),
    ])

  /// More rows than a screen shows at once below what stands above them, on the first page the most.
  private static let mostAtOnce = 8

  private let context: PageContext
  private let root: String
  private let places: [Int]
  private let axis: TimelineAxis?

  /// Some relations in the order given, on one axis.
  ///
  /// - Parameter root: what leads from the page to the site's root.
  init(_ context: PageContext, _ places: [Int], root: String) {
    self.context = context
    self.places = places
    self.root = root
    var years = Set<Int>()
    for place in places { years.formUnion(Self.counts(context, place).keys) }
    if let first = years.min(), let last = years.max() {
      axis = TimelineAxis(years: first...last, gaps: Self.gaps(years.sorted()))
    } else {
      axis = nil
    }
  }

  var record: TemplateRecord {
    let span = axis?.stretches.first.flatMap { first in
      axis?.stretches.last.map {
        RelationPage.span(first.years.lowerBound...$0.years.upperBound)
      }
    }
    return TemplateRecord(
      Self.shape,
      [
        .list(places.map(row)),
        axis.map { .markup(TimelineDrawing(axis: $0).years()) } ?? .none, .text(ifAny: span),
        .flag(places.count > Self.mostAtOnce),
        .flag(axis?.stretches.contains(where: \.isGap) ?? false),
      ])
  }

  private func row(_ place: Int) -> TemplateRecord {
    let relation = context.edition.relations[place]
    return TemplateRecord(
      Self.rowShape,
      [
        .text(Address.relation(relation)), .text(context.relationNames[place]),
        .text(relation.country),
        .text(ifAny: context.texts.countIfAny(relation.letters.count, "letters")),
        .text(context.texts.count(relation.events.count, "events")),
        .number(relation.letters.count), .number(relation.events.count),
        .markup(strip(place)),
      ])
  }

  private func strip(_ place: Int) -> [UInt8] {
    guard let axis else { return [] }
    let address = root + context.relationAddresses[place]
    var svg = HTMLWriter()
    svg.markup("<svg class=\"strip\(tightness(axis))\" width=\"100%\" height=\"46\">")
    TimelineDrawing(axis: axis).ground(46, &svg)
    for (year, count) in Self.counts(context, place).sorted(by: { $0.key < $1.key }) {
      let middle = Share((axis.start(of: year) + axis.end(of: year)) / 2)
      let label =
        "\(context.relationNames[place]), \(year): "
        + context.texts.count(count.events, "events") + ", "
        + context.texts.count(count.letters, "letters")
      // The name beside it is the keyboard's way there: a stop for each dot would be hundreds.
      svg.markup("<a tabindex=\"-1\" href=\"")
      svg.text(address + (count.events > 0 ? "#\(LettersByYear.anchor(year))" : ""))
      svg.markup("\" aria-label=\"")
      svg.text(label)
      svg.markup("\"><title>")
      svg.text(label)
      svg.markup("</title><svg x=\"\(middle)\" y=\"23\" overflow=\"visible\">")
      svg.markup("<rect class=\"reach\" x=\"-12\" y=\"-12\" width=\"24\" height=\"24\"/>")
      svg.markup(
        count.events > 0
          ? "<circle class=\"dot\" r=\"\(Self.radius(count.events))\"/>"
          : "<circle class=\"ring\" r=\"3\"/>")
      svg.markup("</svg></a>")
    }
    svg.markup("</svg>")
    return svg.bytes
  }

  /// How little room a year has on a telephone, as a name for style sheets: dots of years side by side may not touch.
  private func tightness(_ axis: TimelineAxis) -> String {
    guard let stretch = axis.stretches.first(where: { !$0.isGap }) else { return "" }
    let half = 310 * (stretch.end - stretch.start) / stretch.years.count / TimelineAxis.width / 2
    return half < 4 ? " tightest" : half < 7 ? " tighter" : half < 14 ? " tight" : ""
  }

  /// A dot's radius: its area grows with the number, up to where rows would touch.
  private static func radius(_ count: Int) -> Int {
    switch count {
    case ...1: 4
    case ...3: 6
    case ...8: 8
    case ...20: 10
    case ...60: 12
    default: 14
    }
  }

  /// How many letters and events each year has.
  private static func counts(
    _ context: PageContext, _ place: Int
  ) -> [Int: (letters: Int, events: Int)] {
    var counts: [Int: (letters: Int, events: Int)] = [:]
    let relation = context.edition.relations[place]
    for letter in relation.letters {
      guard let year = context.edition.letters[letter].date?.year else { continue }
      counts[year, default: (0, 0)].letters += 1
    }
    for event in relation.events {
      guard let date = context.edition.events[event].date, let day = date.first ?? date.last else {
        continue
      }
      counts[day.year, default: (0, 0)].events += 1
    }
    return counts
  }

  /// Stretches of three years or more of which nothing is told.
  static func gaps(_ years: [Int]) -> [ClosedRange<Int>] {
    zip(years, years.dropFirst()).compactMap { a, b in b - a > 3 ? (a + 1)...(b - 1) : nil }
  }
}
