internal import TemplateEngine

/// The forms in which programs that keep references take a letter's citation.
///
/// A letter's stand on its page, where a reader copies or saves them; all letters' in `data`. They are no
/// files beside the page: three for each letter would be half of all the files that a site has, for disks to make
/// and for editors to upload.
enum CitationRecord: String, CaseIterable {
  case bibtex
  case ris
  case csl

  static let shape = TemplateShape(
    "citation as a record",
    [
      .text("id", "its name on the page"), .text("format", "BibTeX, RIS or CSL-JSON"),
      .text("name", "what a file of it is called"), .text("record", "the record as it is written"),
    ])

  /// What the format is called.
  private var format: String {
    switch self {
    case .bibtex: "BibTeX"
    case .ris: "RIS"
    case .csl: "CSL-JSON"
    }
  }

  /// How a file's name ends.
  private var ending: String {
    switch self {
    case .bibtex: "bib"
    case .ris: "ris"
    case .csl: "csl.json"
    }
  }

  /// Its media type.
  var mediaType: String {
    switch self {
    case .bibtex: "application/x-bibtex"
    case .ris: "application/x-research-info-systems"
    case .csl: "application/vnd.citationstyles.csl+json"
    }
  }

  /// Letters' records as a file has them.
  func bytes(_ letters: some Sequence<CitedLetter>) -> [UInt8] {
    switch self {
    case .bibtex:
      var file = BibTeXFile()
      for letter in letters { file.add(letter) }
      return file.bytes
    case .ris:
      var file = RISFile()
      for letter in letters { file.add(letter) }
      return file.bytes
    case .csl: return CSLData.bytes(letters)
    }
  }

  /// A letter's records for its page, where lines end as the page's do.
  static func records(_ letter: CitedLetter) -> [TemplateRecord] {
    allCases.map { kind in
      let written = kind.bytes(CollectionOfOne(letter)).filter { $0 != UInt8(ascii: "\r") }
      return TemplateRecord(
        shape,
        [
          .text("citation-\(kind.rawValue)"), .text(kind.format),
          .text("\(letter.id).\(kind.ending)"),
          .text(String(decoding: written, as: UTF8.self)),
        ])
    }
  }
}
