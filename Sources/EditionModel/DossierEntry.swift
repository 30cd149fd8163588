/// A dossier and its letters.
public struct DossierEntry: Sendable {
  /// The number in one spelling: `31 700 V`.
  public var number: String
  /// The address: `31700-V`.
  public var slug: String
  /// The title, where a letter has it.
  public var title: String?
  /// The letters in order of their numbers.
  public var letters: [Int]
  /// Numbers that this collection lacks between its first and its last.
  public var missing: [ClosedRange<Int>]

  /// Makes a dossier.
  public init(
    number: String, slug: String, title: String?, letters: [Int], missing: [ClosedRange<Int>]
  ) {
    self.number = number
    self.slug = slug
    self.title = title
    self.letters = letters
    self.missing = missing
  }

  /// Whether a number, in any spelling, is this dossier's: `31700-V` is `31 700 V`.
  public func isNumbered(_ number: String) -> Bool {
    DossierNumber.key(number) == DossierNumber.key(self.number)
  }
}
