/// A dossier: papers printed together on one affair.
public struct Dossier: Sendable, Hashable {
  /// The number as printed: `31 700 V`.
  public var number: String
  /// The title, where the source has it.
  public var title: String?

  /// Makes a dossier of its number and title.
  public init(number: String, title: String? = nil) {
    self.number = number
    self.title = title
  }
}

/// One who sent a letter: an office, a person, or a person in an office.
public struct Sender: Sendable, Hashable {
  /// The office: `minister van Buitenlandse Zaken`.
  public var role: String?
  /// The person as printed: `M. J. M. Verhagen`.
  public var name: String?
  /// Whether the letter ends in this signature: not for one whom only the heading, a record or the words `mede namens`
  /// name, nor where the text still has it.
  public var signed: Bool

  /// Makes a sender of office and person.
  public init(role: String? = nil, name: String? = nil, signed: Bool = true) {
    self.role = role
    self.name = name
    self.signed = signed
  }
}

/// Where a letter was printed.
public struct Publication: Sendable, Hashable {
  /// The book or journal that it was printed in.
  public var title: String?
  /// Who edited that.
  public var editors: [String] = []
  /// The pages or the number in it: `12–14`.
  public var pages: String?
  /// What the text is taken from in the source’s own words, where they are not taken apart.
  public var reference: String?
  /// The printer's order number: `KST132485`.
  public var sdu: String?
  /// The series' number: `0921-7371`.
  public var issn: String?
  /// The publisher: `Sdu Uitgevers`.
  public var publisher: String?
  /// The place of printing: `’s-Gravenhage`.
  public var place: String?
  /// The year of printing.
  public var year: Int?

  /// Makes an empty record.
  public init() {}

  /// Whether nothing at all is known.
  public var isEmpty: Bool { self == Publication() }
}

/// What file a letter was read from.
public struct SourceRecord: Sendable, Hashable {
  /// The file's name.
  public var file: String
  /// The SHA-256 of its bytes, in hexadecimal.
  public var sha256: String?
  /// How many pages the original has, where that is known.
  public var pages: Int?
  /// Whether the text has the letter's own opening still: of TEI nothing that became a fact is taken out.
  public var hasOpening: Bool

  /// Makes a record of a file.
  public init(file: String, sha256: String? = nil, pages: Int? = nil, hasOpening: Bool = false) {
    self.file = file
    self.sha256 = sha256
    self.pages = pages
    self.hasOpening = hasOpening
  }
}
