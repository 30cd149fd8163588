public import Diagnostics
public import LetterModel

/// What an editor lays down of one event: of one that was found, by its name, or of one of their own.
public struct EventEntry: Sendable {
  /// The event's name for ever.
  public let id: String
  /// Where the entry stands.
  public let point: SourcePoint
  /// The letter in whose front matter it stands; nil for the register.
  public let letter: LetterID?
  /// What kind of event it is.
  public var type: EventType?
  /// The countries that take part, without the home country.
  public var countries: [String]?
  /// The organisations, as written.
  public var organisations: [String]?
  /// The persons, as written.
  public var people: [String]?
  /// Who went where.
  public var direction: EventDirection?
  /// When.
  public var date: EditedDate?
  /// Whether it lasted the whole date.
  public var extent: EventExtent?
  /// Whether it happened.
  public var status: EventStatus?
  /// A sentence for pages, in each language.
  public var titles: [String: String] = [:]
  /// The words that prove it.
  public var evidence: [QuotedEvidence] = []
  /// Whether the event is confirmed as it was found.
  public var isConfirmed = false
  /// Whether it is no event.
  public var isRejected = false
  /// Why it is none: for editors, and on no page.
  public var reason: String?
  /// Found events that are the same as this one.
  public var merged: [MergedEvent] = []

  /// Makes an entry that says nothing yet.
  ///
  /// - Parameters:
  ///   - point: where it stands.
  ///   - letter: the letter in whose front matter it stands; nil for the register.
  public init(id: String, point: SourcePoint, letter: LetterID?) {
    self.id = id
    self.point = point
    self.letter = letter
  }

  /// A date that an editor gave.
  public enum EditedDate: Sendable, Hashable {
    /// This date.
    case known(EventDate)
    /// That there is none: what was found is wrong.
    case unknown
  }

  /// Another event's name, where it is said to be the same.
  public struct MergedEvent: Sendable {
    /// The name.
    public let id: String
    /// Where it stands.
    public let point: SourcePoint

    /// Names another event.
    public init(id: String, point: SourcePoint) {
      self.id = id
      self.point = point
    }
  }

  /// Whether something of it was refused, and told: then nobody can say that it says nothing.
  public internal(set) var isRefused = false

  /// What a new event lacks, by the keys for it.
  public var missing: [String] {
    var missing: [String] = []
    if type == nil { missing.append("type") }
    if countries?.isEmpty ?? true { missing.append("countries") }
    if status == nil { missing.append("status") }
    if evidence.isEmpty { missing.append("evidence") }
    return missing
  }

  /// Whether any field of the event is given.
  public var hasFields: Bool {
    type != nil || countries != nil || organisations != nil || people != nil || direction != nil
      || date != nil || extent != nil || status != nil || !titles.isEmpty || !evidence.isEmpty
  }

  /// The title in a language, or in another that it has.
  public func title(in language: String) -> String? {
    titles[language] ?? titles["und"] ?? titles.min { $0.key < $1.key }?.value
  }
}

/// Words of a letter by which an editor proves an event.
public struct QuotedEvidence: Sendable {
  /// The letter.
  public let letter: LetterID
  /// Where the letter's name stands.
  public let letterPoint: SourcePoint
  /// The passage's address within the letter's page; nil where the words may stand anywhere in it.
  public let passage: String?
  /// The words.
  public let quote: String
  /// Where the words stand in the editor's file.
  public let point: SourcePoint

  /// Makes a piece of evidence.
  public init(
    letter: LetterID, letterPoint: SourcePoint, passage: String?, quote: String, point: SourcePoint
  ) {
    self.letter = letter
    self.letterPoint = letterPoint
    self.passage = passage
    self.quote = quote
    self.point = point
  }
}
