/// A person of the edition: who sent or signed letters, or takes part in events.
///
/// A person is never an office: the offices are told beside, with the letters written in each.
public struct PersonEntry: Sendable {
  /// The address: `verhagen-m-j-m`.
  public var slug: String
  /// The name as letters print it most, or as the register has it.
  public var name: String
  /// What the name is ordered by: the family name without what stands before it.
  public var order: String
  /// All spellings of the letters, the most used first.
  public var spellings: [String]
  /// The offices in which letters were sent or signed, in order of the first letter.
  public var offices: [OfficeHeld]
  /// The offices that the editor's register tells.
  public var registeredOffices: [RegisteredOffice]
  /// The person's record in Wikidata, where the register names it.
  public var wikidata: String?
  /// The person's record in VIAF, where the register names it.
  public var viaf: String?
  /// The letters sent or signed, from old to new, as places in the edition's order.
  public var letters: [Int]
  /// The events taken part in, as places in the edition's events.
  public var events: [Int]
}

/// An office as one person held it, as far as the letters show.
public struct OfficeHeld: Sendable {
  /// The office as printed: `minister van Buitenlandse Zaken`.
  public var role: String
  /// The letters sent or signed in it, from old to new.
  public var letters: [Int]
}

/// An office, or a body that sends letters, whoever held it.
public struct OfficeEntry: Sendable {
  /// The office as printed.
  public var role: String
  /// The letters sent or signed in it, from old to new.
  public var letters: [Int]
  /// Who sent or signed in it, as places in the edition's persons, in order of the first letter.
  public var persons: [Int]
}

/// An organisation that takes part in events.
public struct OrganisationEntry: Sendable {
  /// The address: `raad-van-europa`.
  public var slug: String
  /// Its name on pages, as the register has it.
  public var name: String
  /// The events, in order of time, as places in the edition's events.
  public var events: [Int]
  /// The letters that tell of them, from old to new.
  public var letters: [Int]
}
