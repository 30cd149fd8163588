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

  /// The records of letters as a file has them.
  ///
  /// - Parameters:
  ///   - count: how many letters there are.
  ///   - letter: gives one by its place.
  func file(of count: Int, _ letter: @escaping @Sendable (Int) -> CitedLetter) -> PiecedFile {
    switch self {
    case .bibtex:
      PiecedFile(entries: count, share: 256) { piece in
        var file = BibTeXFile(isFirst: piece.isFirst)
        for stretch in piece.stretches { file.add(letter(stretch.entry)) }
        return file.bytes
      }
    case .ris:
      PiecedFile(entries: count, share: 256) { piece in
        var file = RISFile()
        for stretch in piece.stretches { file.add(letter(stretch.entry)) }
        return file.bytes
      }
    case .csl:
      PiecedFile.list(entries: count, share: 256) { CSLData.write(letter($0.entry), &$1) }
    }
  }

  /// A letter's record as a file of its own has it.
  private func bytes(_ letter: CitedLetter) -> [UInt8] {
    switch self {
    case .bibtex:
      var file = BibTeXFile()
      file.add(letter)
      return file.bytes
    case .ris:
      var file = RISFile()
      file.add(letter)
      return file.bytes
    case .csl: return CSLData.bytes(letter)
    }
  }

  /// A letter's records for its page, where lines end as the page's do.
  static func records(_ letter: CitedLetter) -> [TemplateRecord] {
    allCases.map { kind in
      var written = kind.bytes(letter)
      written.removeAll { $0 == UInt8(ascii: "\r") }
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
