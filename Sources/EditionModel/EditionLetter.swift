public import Findings
public import LetterModel

/// A letter in its edition, without its text.
///
/// Its copies share their many parts: an edition is ordered, filtered and indexed, which copies its letters again
/// and again.
public struct EditionLetter: Sendable {
  @usableFromInline
  struct Parts: Sendable {
    @usableFromInline var facts: LetterFacts
    @usableFromInline var findings: LetterFindings
    var pages: [PageName]
    var path: String
    var hasSource: Bool
    var proofs: [QuoteProof]
    var ownEvents: [ProvenEvent]
    var prints: LetterPrints?
  }

  @usableFromInline var shared: SharedParts<Parts>

  private var parts: Parts {
    get { shared.parts }
    set { shared = SharedParts(newValue) }
  }

  /// The day on which it was written, as its facts have it: what lists look at most.
  public private(set) var date: CalendarDate?
  /// The facts.
  public var facts: LetterFacts {
    @inlinable _read { yield shared.parts.facts }
    set {
      parts.facts = newValue
      date = newValue.date
    }
  }
  /// What was found in the text.
  public var findings: LetterFindings {
    @inlinable _read { yield shared.parts.findings }
    _modify { yield &parts.findings }
  }
  /// The pages of the original that the text marks.
  public var pages: [PageName] {
    get { shared.parts.pages }
    set { parts.pages = newValue }
  }
  /// The path of its source, as diagnostics name it; empty where there is none.
  public var path: String {
    get { shared.parts.path }
    set { parts.path = newValue }
  }
  /// Whether its source is text that can be shown line by line.
  public var hasSource: Bool {
    get { shared.parts.hasSource }
    set { parts.hasSource = newValue }
  }
  /// The words of the letter by which the editor's register proves events.
  public var proofs: [QuoteProof] {
    get { shared.parts.proofs }
    set { parts.proofs = newValue }
  }
  /// The events of the letter's own front matter.
  public var ownEvents: [ProvenEvent] {
    get { shared.parts.ownEvents }
    set { parts.ownEvents = newValue }
  }
  /// What its pages depend on; nil where that is not kept.
  public var prints: LetterPrints? {
    get { shared.parts.prints }
    set { parts.prints = newValue }
  }
  /// Papers of this edition that cite this one, as places in the edition's order.
  public var citedBy: [Int] = []
  /// Papers of this edition that this one cites, as places in the edition's order.
  public var cites: [Int] = []
  /// Papers that it cites and that are not here, as places in the edition's absent papers.
  public var citesAbsent: [Int] = []

  /// Makes a letter of its parts.
  public init(
    facts: LetterFacts, findings: LetterFindings, pages: [PageName], path: String = "",
    hasSource: Bool = false, proofs: [QuoteProof] = [], ownEvents: [ProvenEvent] = [],
    prints: LetterPrints? = nil
  ) {
    shared = SharedParts(
      Parts(
        facts: facts, findings: findings, pages: pages, path: path, hasSource: hasSource,
        proofs: proofs, ownEvents: ownEvents, prints: prints))
    date = facts.date
  }

  /// The same letter with other facts and findings.
  public func with(_ facts: LetterFacts, _ findings: LetterFindings) -> EditionLetter {
    var letter = self
    var parts = shared.parts
    (parts.facts, parts.findings) = (facts, findings)
    letter.parts = parts
    letter.date = facts.date
    return letter
  }
}

extension EditionLetter {
  /// Whether the two are copies of one letter.
  public func isCopy(of other: EditionLetter) -> Bool { shared === other.shared }
}
