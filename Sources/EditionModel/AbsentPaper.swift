public import LetterModel

/// A paper that letters cite and that this collection lacks.
public struct AbsentPaper: Sendable {
  /// What kind of publication it stands in.
  public var kind: CitationKind
  /// The dossier in one spelling, or the publication and its year: `31 700 V`, `Trb. 2009`.
  public var dossier: String
  /// The number within it.
  public var number: String
  /// The letters that cite it, from old to new, each with its words.
  public var citedBy: [AbsentCitation]
  /// The name in addresses and on the page.
  public var slug: String

  /// Makes an entry.
  public init(
    kind: CitationKind, dossier: String, number: String, citedBy: [AbsentCitation], slug: String
  ) {
    self.kind = kind
    self.dossier = dossier
    self.number = number
    self.citedBy = citedBy
    self.slug = slug
  }
}

/// A letter that cites a paper which is not here.
public struct AbsentCitation: Sendable {
  /// The letter's place in the edition's order.
  public var letter: Int
  /// Where it does so first, in which words.
  public var evidence: Evidence
}
