/// The persons whom an editor knows, each with the spellings that letters have.
///
/// What the register says goes before what names alike suggest: it makes one person of several
/// spellings, and keeps two of the same name apart from each other no more than their spellings do.
public struct PersonRegister: Sendable {
  /// A person of the register.
  public struct Person: Sendable {
    /// The address: `verhagen`.
    public var slug: String
    /// The name that pages show.
    public var name: String
    /// The spellings of letters, the name itself among them or not.
    public var spellings: [String]

    /// Makes a person.
    public init(slug: String, name: String, spellings: [String] = []) {
      self.slug = slug
      self.name = name
      self.spellings = spellings
    }
  }

  /// The persons in the register's order.
  public var persons: [Person]

  /// Makes a register; without persons it knows nobody.
  public init(_ persons: [Person] = []) { self.persons = persons }

  /// The persons' places by their spellings; of a spelling that two have the first has it.
  var places: [String: Int] {
    var places: [String: Int] = [:]
    for (place, person) in persons.enumerated() {
      for spelling in [person.name] + person.spellings {
        let key = PersonName.folded(spelling)
        if places[key] == nil { places[key] = place }
      }
    }
    return places
  }
}
