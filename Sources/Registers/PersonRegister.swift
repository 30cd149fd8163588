/// The persons whom letters name, from `Content/registers/persons.yml`.
public struct PersonRegister: Sendable {
  /// The persons, in the order of the register.
  public var persons: [Person] = [] {
    didSet { link() }
  }
  private var named: [String: Int] = [:]

  /// Makes an empty register.
  public init() {}

  /// The person whom a spelling of a name stands for; nil where the register has none.
  public func person(named name: String) -> Person? {
    named[Self.folded(name)].map { persons[$0] }
  }

  /// Names of persons in the register's own spelling, each person once and in the same order.
  public func names(of names: [String]) -> [String] {
    guard !persons.isEmpty else { return names }
    var seen: Set<String> = []
    return names.map { person(named: $0)?.name ?? $0 }.filter { seen.insert($0).inserted }
  }

  private mutating func link() {
    named = [:]
    for (place, person) in persons.enumerated() {
      for name in [person.name] + person.spellings where named[Self.folded(name)] == nil {
        named[Self.folded(name)] = place
      }
    }
  }

  /// A name without what spellings of one name differ in: capitals, blanks, stops and hyphens.
  static func folded(_ name: String) -> String {
    String(
      String.UnicodeScalarView(
        name.lowercased().unicodeScalars.filter {
          $0.properties.isAlphabetic || $0.properties.numericType != nil
        }))
  }
}

/// One person.
public struct Person: Sendable {
  /// The last part of an address.
  public var slug: String
  /// The name as pages show it.
  public var name: String
  /// Other spellings in letters.
  public var spellings: [String]
  /// The offices that the person held, as the register has them.
  public var offices: [Office]
  /// The item in Wikidata: `Q57464`.
  public var wikidata: String?
  /// The number in VIAF.
  public var viaf: String?

  /// An office that somebody held.
  public struct Office: Sendable {
    /// Its name in each language.
    public var titles: [String: String]
    /// The country, ISO 3166-1 alpha-2; nil where none is told.
    public var country: String?
    /// The first day, month or year as EDTF; nil where it is not told.
    public var from: String?
    /// The last; nil where it is not told.
    public var until: String?
  }

  /// The page of the person in Wikidata.
  public var wikidataAddress: String? { wikidata.map { "https://www.wikidata.org/wiki/\($0)" } }
  /// The page of the person in VIAF.
  public var viafAddress: String? { viaf.map { "https://viaf.org/viaf/\($0)" } }
}
