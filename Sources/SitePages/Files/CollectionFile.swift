internal import EditionModel

/// The files of the whole collection that are made of citations, and what describes all files.
public enum CollectionFile: String, Sendable, Hashable, CaseIterable {
  /// All letters as BibTeX.
  case bibtex = "citations.bib"
  /// All letters as RIS.
  case ris = "citations.ris"
  /// All letters as CSL-JSON.
  case csl = "csl.json"
  /// Who wrote to whom, when and where, in the Correspondence Metadata Interchange Format.
  case cmif = "cmif.xml"
  /// The topics with the letters that deal with them.
  case topics = "topics.json"
  /// Every file of `data/`, described.
  case package = "datapackage.json"

  /// Where it stands, below the site's root.
  var address: String { "data/" + rawValue }

  /// The name of the sentence that tells what it holds.
  var meaning: String { "data-\(self)-meaning" }

  /// Its format and media type, where `datapackage.json` describes it as a whole file.
  var format: (String, String)? {
    switch self {
    case .bibtex: ("bib", CitationRecord.bibtex.mediaType)
    case .ris: ("ris", CitationRecord.ris.mediaType)
    case .csl: ("json", CitationRecord.csl.mediaType)
    case .cmif: ("xml", TEIFile.mediaType)
    case .topics, .package: nil
    }
  }

  /// Those that a site with these settings has.
  static func all(_ settings: SiteSettings) -> [CollectionFile] {
    allCases.filter { $0 != .cmif || CMIFFile.isPossible(settings) }
  }

  /// The file, piece by piece where it has a part for each letter.
  func file(_ context: PageContext) -> PiecedFile {
    let count = context.edition.letters.count
    switch self {
    case .bibtex: return CitationRecord.bibtex.file(of: count) { context.cited[$0] }
    case .ris: return CitationRecord.ris.file(of: count) { context.cited[$0] }
    case .csl: return CitationRecord.csl.file(of: count) { context.cited[$0] }
    case .cmif: return CMIFFile(context).file
    case .topics: return TopicsData(context).file
    case .package: return PiecedFile(whole: DataPackage(context).bytes)
    }
  }
}
