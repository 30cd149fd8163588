public import LetterModel

/// The events that an editor lays down, from `Content/registers/events.yml` or from the front matter of
/// a letter.
public struct EventRegister: Sendable {
  /// The entries, in the order of the file.
  public let entries: [EventEntry]
  private let byLetter: [LetterID: [QuotePlace]]

  /// Which words of which entry.
  public struct QuotePlace: Sendable, Hashable {
    /// The entry's place in the register.
    public let entry: Int
    /// The words' place among the entry's evidence.
    public let evidence: Int

    /// Makes a place of its parts.
    public init(entry: Int, evidence: Int) {
      self.entry = entry
      self.evidence = evidence
    }
  }

  /// Makes a register of entries.
  public init(entries: [EventEntry] = []) {
    self.entries = entries
    var byLetter: [LetterID: [QuotePlace]] = [:]
    for (place, entry) in entries.enumerated() {
      for (number, evidence) in entry.evidence.enumerated() {
        byLetter[evidence.letter, default: []].append(QuotePlace(entry: place, evidence: number))
      }
    }
    self.byLetter = byLetter
  }

  /// The places of the words that are quoted from a letter.
  public func quotes(of letter: LetterID) -> [QuotePlace] { byLetter[letter] ?? [] }

  /// The words at a place.
  public func quote(at place: QuotePlace) -> QuotedEvidence {
    entries[place.entry].evidence[place.evidence]
  }
}
