public import LetterModel

/// A date that a text tells, in its own words and as EDTF level 0.
public struct FoundDate: Sendable, Hashable {
  /// The date; nil where the words tell one that cannot be worked out.
  public var date: EventDate?
  /// Whether the words give the bounds of what happened, or a time within which it fell.
  public var extent: EventExtent
  /// The words, as printed.
  public var printed: String
  /// Where they stand, in bytes of the text's UTF-8.
  public var range: Range<Int>
  /// Whether something has gone on since the date: `sinds augustus 2014`.
  public var isSince: Bool
  /// The words' places.
  var tokens: ClosedRange<Int>
  /// Whether a year was told, and not worked out.
  var hasYear: Bool
  /// Whether it was counted from the date told before.
  var isChained: Bool
  /// Whether what follows is still counted from the date before it: a day within a range.
  var keepsPrior = false
}
