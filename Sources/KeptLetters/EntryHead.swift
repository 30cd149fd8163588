package import Diagnostics
package import EditionModel
internal import LetterModel

/// What an edition needs to know of a letter, as it stands in a pack behind the letter's texts.
package struct EntryHead: Sendable {
  /// The letter, with its prints.
  package let letter: EditionLetter
  /// What was told of it when it was read.
  package let diagnostics: [Diagnostic]
  /// The print of the register of events that it was searched with; nil where that quotes none of its words.
  package let register: ContentPrint?
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
      facts: try reader.print(), findings: try reader.print(), texts: try reader.print(),
      markdown: pieces[LetterTexts.Kind.markdown.rawValue].print)
    register = try reader.flag() ? try reader.print() : nil
    var facts = try reader.part(try reader.count())
    var findings = try reader.part(try reader.count())
    var told = try reader.part(try reader.count())
    try reader.end()
    var letter = try facts.letter()
    try facts.end()
    try findings.findings(into: &letter)
    try findings.end()
    letter.prints = prints
    self.letter = letter
    self.pieces = pieces
    diagnostics = try told.list { (reader) throws(DamagedBytes) in try reader.diagnostic() }
    try told.end()
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

  fileprivate mutating func letter() throws(DamagedBytes) -> EditionLetter {
    let facts = try facts()
    let path = try text()
    let pages = try list { (reader) throws(DamagedBytes) in try reader.number() }
    var letter = EditionLetter(facts: facts, findings: .init(), pages: pages)
    letter.path = path
    letter.hasSource = try flag()
    return letter
  }

  fileprivate mutating func findings(into letter: inout EditionLetter) throws(DamagedBytes) {
    let id = letter.facts.id
    letter.findings = try findings(of: id)
    letter.proofs = try list { (reader) throws(DamagedBytes) in try reader.proof(of: id) }
    letter.ownEvents = try list { (reader) throws(DamagedBytes) in try reader.provenEvent(of: id) }
  }
}
