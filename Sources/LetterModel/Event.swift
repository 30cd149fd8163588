/// Something that happened, or that a letter says will or may happen, between countries.
///
/// Every event carries the words that prove it.
public struct Event: Sendable, Hashable {
  /// Its name for ever: date, type and country, and a counter only where two would be alike.
  public var id: String
  /// What kind of event it is.
  public var type: EventType
  /// The countries that take part or are acted upon, without the home country; ISO 3166-1 alpha-2.
  public var countries: [String]
  /// Organisations by their register name.
  public var organisations: [String]
  /// Persons as the letter names them.
  public var people: [String]
  /// Who went where, for visits and meetings.
  public var direction: EventDirection?
  /// When; nil where the words do not say.
  public var date: EventDate?
  /// Whether it lasted the whole date or fell somewhere in it.
  public var extent: EventExtent
  /// Whether it happened.
  public var status: EventStatus
  /// The day on which the source says so: the letter's date.
  public var asOf: CalendarDate?
  /// The letter's own words for the date.
  public var printed: String?
  /// An editor's sentence; nil for a found event, which speaks by its evidence.
  public var title: String?
  /// The words that prove it, the first letter's first.
  public var evidence: [Evidence]
  /// Whether an editor has confirmed it.
  public var standing: EventStanding
  /// The rule that found it; nil for an editor's own event.
  public var rule: String?

  /// Makes an event with the least that it must have.
  public init(
    id: String, type: EventType, countries: [String], date: EventDate?, extent: EventExtent,
    status: EventStatus, evidence: [Evidence], standing: EventStanding = .found
  ) {
    self.id = id
    self.type = type
    self.countries = countries
    self.organisations = []
    self.people = []
    self.date = date
    self.extent = extent
    self.status = status
    self.evidence = evidence
    self.standing = standing
  }
}

/// The kinds of events; `docs/timeline.md` tells what each means.
public enum EventType: String, Sendable, Hashable, CaseIterable {
  case visit, meeting, call, agreement, negotiation, sanction, measure, mission, aid, training
  case statement, chairmanship, conference, election, conflict, other
}

/// Who went where.
public enum EventDirection: String, Sendable, Hashable, CaseIterable {
  /// To the home country.
  case `in`
  /// From the home country.
  case out
  /// In a third country.
  case elsewhere
  /// The home country takes no part, or it is not told.
  case none
}

/// Whether an event lasted the whole of its date or fell somewhere in it: EDTF cannot say.
public enum EventExtent: String, Sendable, Hashable, CaseIterable {
  case moment, span
}

/// Whether an event happened, as of the letter's date.
public enum EventStatus: String, Sendable, Hashable, CaseIterable {
  case occurred, ongoing, planned, possible, requested, offered, refused
}

/// Who stands for an event.
public enum EventStanding: String, Sendable, Hashable, CaseIterable {
  /// The program found it.
  case found
  /// An editor confirmed or wrote it.
  case confirmed
}
