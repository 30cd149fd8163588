import Diagnostics
import DocumentParser
import LetterMarkdown
import LetterParser
import OfficialXML
package import Properties
import TEILetter

/// The readers of what others wrote, each with what must be true whatever it is given.
package enum FuzzedReader: String, CaseIterable, Sendable {
  /// Text that was taken from a print.
  case text
  /// Markdown with front matter.
  case markdown
  /// Official XML; after a zero byte the record beside it.
  case official
  /// TEI.
  case tei
  /// The boxes of a PDF's words.
  case boxes
  /// pandoc's JSON.
  case pandoc
  /// A page's template; after zero bytes the parts that it includes.
  case templates
  /// A register of topics.
  case registers
  /// A site's configuration.
  case configuration
  /// What a pack keeps of a letter.
  case kept
  /// The whole way of a letter; the first byte chooses its form.
  case letter

  /// Reads bytes; a trap is a finding as well.
  ///
  /// - Throws: what is not true of what was read.
  package func take(_ bytes: [UInt8]) throws(Untrue) {
    switch self {
    case .text: try TextProperties.check(bytes)
    case .markdown: try MarkdownProperties.check(bytes)
    case .official:
      let parts = Self.parted(bytes)
      let record = parts.dropFirst().first.map { SourceFile(path: "l.metadata.xml", bytes: $0) }
      try LetterProperties.check(
        OfficialXMLReader.read(
          SourceFile(path: "l.xml", bytes: parts[0]), named: "l", record: record))
    case .tei:
      try LetterProperties.check(
        TEILetterReader.read(SourceFile(path: "l.xml", bytes: bytes), named: "l"))
    case .boxes: try BoxProperties.check(bytes)
    case .pandoc:
      let parsed = DocumentParser.parse(json: bytes, path: "l.docx", named: "l", hasTitle: true)
      if let parsed { try LetterProperties.check(parsed) }
    case .templates: try TemplateProperties.check(Self.parted(bytes))
    case .registers: try RegisterProperties.check(bytes)
    case .configuration: try ConfigurationProperties.check(bytes)
    case .kept: try KeptProperties.check(bytes)
    case .letter: try WholeWay.take(bytes)
    }
  }

  /// The parts of bytes between zero bytes, at least one.
  static func parted(_ bytes: [UInt8]) -> [[UInt8]] {
    bytes.split(separator: 0, maxSplits: 8, omittingEmptySubsequences: false).map(Array.init)
  }
}
