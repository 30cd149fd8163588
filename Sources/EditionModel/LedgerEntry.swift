public import LetterModel

/// Something asked, offered, planned, thought possible or refused, as a letter first says it.
public struct LedgerEntry: Sendable {
  /// What it is about, as a place in the edition's events.
  public var event: Int
  /// How it stood when this letter was written.
  public var status: EventStatus
  /// The letter's day.
  public var asOf: CalendarDate?
  /// The letter's words.
  public var evidence: Evidence?
  /// What came of it; nil where these letters do not tell.
  public var settlement: LedgerSettlement?
}

/// What a later letter tells of something asked, offered or planned.
public struct LedgerSettlement: Sendable {
  /// The event that settles it, as a place in the edition's events; the same one where a later
  /// letter tells of it again.
  public var event: Int
  /// Whether it came about or was refused.
  public var status: EventStatus
  /// The later letter's day.
  public var asOf: CalendarDate?
  /// The later letter's words.
  public var evidence: Evidence?
}
