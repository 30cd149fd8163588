/// What the letters tell of the relation between the home country and one other.
public struct Relation: Sendable {
  /// The other country, ISO 3166-1 alpha-2.
  public var country: String
  /// The last part of its page's address: the code in small letters, or what an editor gave.
  public var slug: String
  /// The letters that deal with it, from old to new, as places in the edition's order.
  public var letters: [Int]
  /// The events in order of time, as places in the edition's events.
  public var events: [Int]
  /// Years between the first and the last of which the collection has neither letter nor event.
  public var gaps: [ClosedRange<Int>]
  /// What was asked, offered, planned and refused, as places in the edition's ledger.
  public var ledger: [Int] = []

  /// Makes a relation.
  public init(country: String, letters: [Int], events: [Int], gaps: [ClosedRange<Int>]) {
    self.country = country
    slug = country.lowercased()
    self.letters = letters
    self.events = events
    self.gaps = gaps
  }
}
