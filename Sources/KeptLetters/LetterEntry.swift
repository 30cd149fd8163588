public import Diagnostics
public import EditionModel
public import LetterModel

/// All that stays of a letter, as the bytes of a pack: its texts one after another, and behind them the
/// head, which is what an edition needs to know of it.
public struct LetterEntry: Sendable {
  /// What its pages depend on.
  public let prints: LetterPrints
  let texts: [UInt8]
  /// What an edition needs to know of the letter.
  package let head: [UInt8]
  let pieces: [KeptTexts.Piece]

  /// Writes a letter.
  ///
  /// - Parameters:
  ///   - diagnostics: what was told of it while it was read.
  ///   - register: the print of the register of events, where the letter was searched for its words.
  ///   - links: its links to its own site.
  public init(
    _ letter: EditionLetter, _ texts: LetterTexts, told diagnostics: [Diagnostic],
    register: ContentPrint?, links: [TextLink] = []
  ) {
    var all: [UInt8] = []
    all.reserveCapacity(
      texts.html.count + texts.notesHTML.count + texts.markdown.count + (texts.source?.count ?? 0))
    let pieces = LetterTexts.Kind.allCases.map { kind in
      let bytes = texts.bytes(of: kind)
      all.append(contentsOf: bytes)
      return KeptTexts.Piece(count: bytes.count, print: ContentPrint(of: bytes))
    }
    self.texts = all
    self.pieces = pieces
    let (facts, source) = Self.facts(of: letter)
    let (findings, topics) = Self.findings(of: letter)
    let shown = [.html, .notesHTML, .source].map { (kind: LetterTexts.Kind) in
      pieces[kind.rawValue].print
    }
    prints = LetterPrints(
      facts: ContentPrint(of: Array(facts[..<source])), findings: ContentPrint(of: findings),
      topics: ContentPrint(of: Array(findings[..<topics])), texts: ContentPrint(of: shown),
      markdown: pieces[LetterTexts.Kind.markdown.rawValue].print)
    head = Self.head(
      pieces, prints, register, [facts, findings, Self.told(diagnostics), Self.linked(links)])
  }

  private static func head(
    _ pieces: [KeptTexts.Piece], _ prints: LetterPrints, _ register: ContentPrint?,
    _ parts: [[UInt8]]
  ) -> [UInt8] {
    var writer = ByteWriter(reserving: parts.reduce(256) { $0 + $1.count })
    for piece in pieces {
      writer.count(piece.count)
      writer.print(piece.print)
    }
    for print in [prints.facts, prints.findings, prints.topics, prints.texts] {
      writer.print(print)
    }
    writer.flag(register != nil)
    if let register { writer.print(register) }
    for part in parts {
      writer.count(part.count)
      writer.append(part)
    }
    return writer.bytes
  }

  /// The facts, and where among their bytes the record of the source begins.
  static func facts(of letter: EditionLetter) -> (bytes: [UInt8], source: Int) {
    var writer = ByteWriter(reserving: 512)
    writer.facts(letter.facts)
    writer.text(letter.path)
    writer.list(letter.pages) { $0.number($1.code) }
    writer.flag(letter.hasSource)
    let source = writer.bytes.count
    writer.source(letter.facts.source)
    return (writer.bytes, source)
  }

  /// What was found in the letter, and what its editor says of events; and where among its bytes the topics end.
  static func findings(of letter: EditionLetter) -> (bytes: [UInt8], topics: Int) {
    var writer = ByteWriter(reserving: 4096)
    writer.topics(letter.findings.topics, of: letter.facts.id)
    let topics = writer.bytes.count
    writer.findings(besideTopics: letter.findings, of: letter.facts.id)
    writer.list(letter.proofs) { $0.proof($1, of: letter.facts.id) }
    writer.list(letter.ownEvents) { $0.provenEvent($1, of: letter.facts.id) }
    return (writer.bytes, topics)
  }

  private static func told(_ diagnostics: [Diagnostic]) -> [UInt8] {
    guard !diagnostics.isEmpty else { return [0] }
    var writer = ByteWriter()
    writer.list(diagnostics) { $0.diagnostic($1) }
    return writer.bytes
  }

  private static func linked(_ links: [TextLink]) -> [UInt8] {
    guard !links.isEmpty else { return [0] }
    var writer = ByteWriter()
    writer.list(links) { writer, link in
      writer.text(link.address)
      writer.number(link.line)
    }
    return writer.bytes
  }
}

extension ByteWriter {
  mutating func print(_ print: ContentPrint) {
    fixed(print.first)
    fixed(print.second)
  }
}

extension ContentPrint {
  /// The print of prints.
  fileprivate init(of prints: [ContentPrint]) {
    var writer = ByteWriter()
    for print in prints { writer.print(print) }
    self.init(of: writer.bytes)
  }
}
