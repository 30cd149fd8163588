internal import EditionModel
internal import LetterModel

/// A relation's events whose days are known, as a calendar: `relations/kz/events.ics`.
///
/// A month or a year is no day: such events are not in it.
struct RelationCalendar {
  private let context: PageContext
  private let relation: Relation

  init(_ context: PageContext, _ place: Int) {
    self.context = context
    relation = context.edition.relations[place]
  }

  /// Whether any event of a relation has exact days.
  static func hasDays(_ edition: Edition, _ relation: Relation) -> Bool {
    relation.events.contains { days(of: edition.events[$0]) != nil }
  }

  /// The first and last day of an event; nil where either is not known to the day.
  private static func days(of event: Event) -> (first: CalendarDate, last: CalendarDate)? {
    switch event.date {
    case .point(.day(let day)): (day, day)
    case .interval(.day(let first)?, .day(let last)?) where first <= last: (first, last)
    default: nil
    }
  }

  var bytes: [UInt8] {
    var writer = CalendarWriter()
    writer.line("BEGIN", "VCALENDAR")
    writer.line("VERSION", "2.0")
    writer.line("PRODID", "-//Zendbrief//Zendbrief//NL")
    writer.text("X-WR-CALNAME", context.title(of: relation))
    for place in relation.events {
      let event = context.edition.events[place]
      if let days = Self.days(of: event) { write(event, at: place, days.first, days.last, &writer) }
    }
    writer.line("END", "VCALENDAR")
    return writer.bytes
  }

  private func write(
    _ event: Event, at place: Int, _ first: CalendarDate, _ last: CalendarDate,
    _ writer: inout CalendarWriter
  ) {
    writer.line("BEGIN", "VEVENT")
    writer.text("UID", "\(event.id)@\(host)")
    // The stamp says when the entry was made; the letter's day, so that it stays the same.
    writer.line("DTSTAMP", Self.compact(event.asOf ?? last) + "T000000Z")
    writer.line("DTSTART;VALUE=DATE", Self.compact(first))
    if let end = last.adding(days: 1) { writer.line("DTEND;VALUE=DATE", Self.compact(end)) }
    writer.text("SUMMARY", summary(event))
    writer.line("STATUS", Self.status(event.status))
    writer.line("TRANSP", "TRANSPARENT")
    writer.text("CATEGORIES", context.texts("type-\(event.type.rawValue)"))
    if let description = description(event) { writer.text("DESCRIPTION", description) }
    if let base = context.frame.base, let address = context.address(ofEvent: place) {
      writer.line("URL", base + address)
    }
    writer.line("END", "VEVENT")
  }

  /// The kind of event, the countries, and how it stands where it has not happened.
  private func summary(_ event: Event) -> String {
    let texts = context.texts
    let kind = texts("type-\(event.type.rawValue)")
    let name =
      event.title ?? kind.prefix(1).uppercased() + kind.dropFirst() + ", "
      + texts.joined(event.countries.map(texts.country))
    guard event.status != .occurred else { return name }
    return "\(name) (\(texts("status-\(event.status.rawValue)")))"
  }

  private func description(_ event: Event) -> String? {
    guard let evidence = event.evidence.first else { return nil }
    let letter = context.index.placeByID[evidence.letter].map { context.edition.letters[$0].facts }
    let source = [
      letter.map { EventItem.name($0, context.texts) },
      letter.flatMap { LetterLine.number($0, context.texts) },
      evidence.page.map(context.texts.cited),
    ].compactMap { $0 }.joined(separator: ", ")
    return "“\(evidence.quote)”\n\(source)"
  }

  private static func status(_ status: EventStatus) -> String {
    switch status {
    case .occurred, .ongoing: "CONFIRMED"
    case .planned, .possible, .requested, .offered: "TENTATIVE"
    case .refused: "CANCELLED"
    }
  }

  /// `20090604`.
  private static func compact(_ day: CalendarDate) -> String { day.parted(by: nil) }

  /// What keeps this site's events apart from another's.
  private var host: String {
    guard let base = context.frame.base else { return "letters.invalid" }
    let rest = base.split(separator: "/", omittingEmptySubsequences: true).dropFirst().first
    return rest.map(String.init) ?? "letters.invalid"
  }
}
