internal import LetterModel

/// The files beside a letter's page, besides its Markdown.
public enum LetterCopy: String, Sendable, Hashable, CaseIterable {
  /// The letter as TEI.
  case tei = "letter.tei.xml"
  /// Its citation as BibTeX.
  case bibtex = "citation.bib"
  /// Its citation as RIS.
  case ris = "citation.ris"
  /// Its citation as CSL-JSON.
  case csl = "citation.csl.json"

  /// Its media type.
  var mediaType: String {
    switch self {
    case .tei: "application/tei+xml"
    case .bibtex: "application/x-bibtex"
    case .ris: "application/x-research-info-systems"
    case .csl: "application/vnd.citationstyles.csl+json"
    }
  }

  /// Where a letter's stands, below the site's root.
  func address(of id: LetterID) -> String { "letters/\(id.rawValue)/\(rawValue)" }

  func bytes(_ context: PageContext, _ place: Int, _ body: RenderedBody?) -> [UInt8] {
    let letter = context.cited[place]
    switch self {
    case .tei: return TEIFile(context, place, letter, body).bytes
    case .bibtex:
      var file = BibTeXFile()
      file.add(letter)
      return file.bytes
    case .ris:
      var file = RISFile()
      file.add(letter)
      return file.bytes
    case .csl: return CSLData.bytes([letter])
    }
  }
}
