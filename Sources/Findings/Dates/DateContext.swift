internal import LetterModel

/// What goes on from one text of a letter to the next.
struct DateContext: Sendable {
  /// The letter's date.
  let written: CalendarDate?
  /// The date told last.
  var prior: EventDate?
  /// The days told last that were several.
  var span: EventDate?
}
