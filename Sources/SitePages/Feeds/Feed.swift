internal import EditionModel
internal import LetterModel

/// The newest letters of a list, as programs that follow sites read them.
///
/// A letter's own date is its date here: when a text was last changed nobody has written down, and the
/// clock would make each build another. Letters without a date are left out.
struct Feed {
  /// A letter of a feed.
  struct Entry {
    let letter: FedLetter
    let date: CalendarDate
    /// Day, number and senders, and the sentence that speaks of the topic.
    let summary: String
  }

  /// Letters in a feed.
  static let length = 50

  /// What it is called.
  let title: String
  /// Where it stands, below the site's root, and the page whose letters it has.
  let address: String
  let page: String
  let entries: [Entry]
  private let base: String?

  init(_ context: PageContext, _ source: FeedSource, _ form: FeedForm) {
    let edition = context.edition
    page = source.page(edition)
    address = form.address(ofPage: page)
    base = context.frame.base
    title = Self.title(context, source)
    entries = Self.newest(of: source, edition).compactMap {
      Self.entry(context, $0.letter, $0.evidence?.sentence)
    }
  }

  /// The letters that are in a list's feed, the newest first, each with the words that speak of it where the list is
  /// a topic's.
  static func newest(of source: FeedSource, _ edition: Edition) -> [TopicLetter] {
    // The edition's order is that of time.
    let letters: [TopicLetter]
    switch source {
    case .topic(let place): letters = edition.topics[place].letters
    default: letters = source.letters(edition).map { TopicLetter(letter: $0, evidence: nil) }
    }
    let order = letters.indices.filter { edition.letters[letters[$0].letter].date != nil }
      .sorted { letters[$0].letter > letters[$1].letter }
    return order.prefix(length).map { letters[$0] }
  }

  private static func entry(
    _ context: PageContext, _ place: Int, _ sentence: String?
  ) -> Entry? {
    guard let date = context.edition.letters[place].date else { return nil }
    let letter = context.fed[place]
    return Entry(
      letter: letter, date: date,
      summary: sentence.map { "\(letter.details). \($0)" } ?? letter.details)
  }

  /// `Brieven over Kazachstan – Brieven over buitenlandse betrekkingen`.
  static func title(_ context: PageContext, _ source: FeedSource) -> String {
    let name: String
    switch source {
    case .site: return context.frame.title
    case .dossier(let place):
      name = context.texts(
        "dossier-name-capital", ["number": context.edition.dossiers[place].number])
    case .topic(let place): name = context.topicNames[place]
    case .relation(let place):
      name = context.title(of: context.edition.relations[place])
    }
    return "\(name) – \(context.frame.title)"
  }

  /// The day of the newest letter.
  var updated: CalendarDate? { entries.first?.date }

  /// A day as a moment, as both forms want it.
  static func moment(_ day: CalendarDate) -> String { "\(day)T00:00:00Z" }

  /// A name for ever: the absolute address, or a UUID made of the site's name where there is none.
  static func name(of address: String, _ frame: PageFrame) -> String {
    let short = address.hasSuffix("index.html") ? String(address.dropLast(10)) : address
    return frame.base.map { $0 + short } ?? "urn:uuid:\(NameUUID(url: "\(frame.title)\n\(short)"))"
  }

  /// Where an address leads: absolute, or from the feed's own where the site's address is not known.
  func link(to address: String) -> String {
    guard let base else { return Route(path: self.address).root + address }
    return base + (address.hasSuffix("index.html") ? String(address.dropLast(10)) : address)
  }
}
