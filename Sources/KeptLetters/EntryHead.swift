package import Diagnostics
package import EditionModel
package import LetterModel

/// What an edition needs to know of a letter, as it stands in a pack behind the letter's texts.
package struct EntryHead: Sendable {
  /// The letter, with its prints.
  package let letter: EditionLetter
  /// What was told of it when it was read.
  package let diagnostics: [Diagnostic]
  /// The print of the register of events that it was searched with; nil where that quotes none of its words.
  package let register: ContentPrint?
  /// Its links to its own site.
  package let links: [TextLink]
  /// How long each of its texts is, and what its bytes must be.
  let pieces: [KeptTexts.Piece]

  /// Reads a head; nil where the bytes are none.
  package init?(_ head: [UInt8]) {
    let read = head.withUnsafeBytes { bytes -> EntryHead? in
      var reader = ByteReader(bytes)
      do throws(DamagedBytes) { return try EntryHead(from: &reader) } catch { return nil }
    }
    guard let read else { return nil }
    self = read
  }

  private init(from reader: inout ByteReader) throws(DamagedBytes) {
    let pieces = try reader.pieces()
    let prints = LetterPrints(
      facts: try reader.print(), findings: try reader.print(), topics: try reader.print(),
      texts: try reader.print(),
      markdown: pieces[LetterTexts.Kind.markdown.rawValue].print)
    register = try reader.flag() ? try reader.print() : nil
    var facts = try reader.part(try reader.count())
    var findings = try reader.part(try reader.count())
    var told = try reader.part(try reader.count())
    var linked = try reader.part(try reader.count())
    try reader.end()
    letter = try facts.letter(with: &findings, prints)
    try facts.end()
    try findings.end()
    self.pieces = pieces
    diagnostics = try told.list { (reader) throws(DamagedBytes) in try reader.diagnostic() }
    try told.end()
    links = try linked.list { (reader) throws(DamagedBytes) in
      TextLink(address: try reader.text(), line: try reader.number())
    }
    try linked.end()
  }
}

extension ByteReader {
  fileprivate mutating func pieces() throws(DamagedBytes) -> [KeptTexts.Piece] {
    var pieces: [KeptTexts.Piece] = []
    pieces.reserveCapacity(LetterTexts.Kind.allCases.count)
    for _ in LetterTexts.Kind.allCases {
      pieces.append(KeptTexts.Piece(count: try count(), print: try print()))
    }
    return pieces
  }

  mutating func print() throws(DamagedBytes) -> ContentPrint {
    ContentPrint(first: try fixed(), second: try fixed())
  }

  /// A letter, which is made of all its parts at once: each that came later would copy the others.
  fileprivate mutating func letter(
    with findings: inout ByteReader, _ prints: LetterPrints
  ) throws(DamagedBytes) -> EditionLetter {
    var facts = try facts()
    let path = try text()
    let pages = try list { (reader) throws(DamagedBytes) in try reader.page() }
    let hasSource = try flag()
    facts.source = try sourceIfAny()
    let id = facts.id
    return EditionLetter(
      facts: facts, findings: try findings.findings(of: id), pages: pages, path: path,
      hasSource: hasSource,
      proofs: try findings.list { (reader) throws(DamagedBytes) in try reader.proof(of: id) },
      ownEvents: try findings.list { (reader) throws(DamagedBytes) in
        try reader.provenEvent(of: id)
      },
      prints: prints)
  }
}
