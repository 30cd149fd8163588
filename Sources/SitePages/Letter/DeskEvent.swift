internal import EditionModel
public import LetterModel

/// An event of a letter as an editor looks at it, in the words of the interface.
public struct DeskEvent: Sendable {
  /// The event, with this letter's words alone.
  public let event: Event
  /// What it is: `bezoek aan Kazachstan`.
  public let name: String
  /// When, for people; nil where the words do not say.
  public let date: String?
  /// Whether it happened, in a word.
  public let status: String
  /// Whether it was found or confirmed, in words.
  public let standing: String

  init(_ context: PageContext, _ event: Event) {
    let texts = context.texts
    let countries = texts.joined(event.countries.map(texts.country))
    let way = EventItem.direction(context, event, nil)
    self.event = event
    name =
      event.title
      ?? [texts("type-\(event.type.rawValue)"), way ?? countries].filter { !$0.isEmpty }
      .joined(separator: ", ")
    date = event.date.map { texts.printed($0) } ?? event.printed
    status = texts("status-\(event.status.rawValue)")
    standing = texts("standing-\(event.standing.rawValue)")
  }
}

extension PageRenderer {
  /// The events that a letter tells, in the words of a language of the site.
  public func deskEvents(of place: Int, in language: String) -> [DeskEvent] {
    let context = context(in: language)
    guard context.edition.letters.indices.contains(place) else { return [] }
    return context.index.tellings(of: place).map { number, words in
      var event = context.edition.events[number]
      event.evidence = words
      return DeskEvent(context, event)
    }
  }

  /// Words of the interface in a language of the site, by their keys.
  public func words(_ keys: [String], in language: String) -> [String: String] {
    let texts = context(in: language).texts
    return Dictionary(keys.map { ($0, texts($0)) }) { first, _ in first }
  }
}
