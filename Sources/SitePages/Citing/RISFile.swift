internal import ByteRuns
internal import LetterModel

/// Letters as RIS: `data/citations.ris`, and one on each letter's page.
///
/// Lines end with CR and LF, which every reader takes.
struct RISFile {
  private(set) var bytes: [UInt8] = []

  /// Adds a letter.
  mutating func add(_ letter: CitedLetter) {
    line("TY", letter.series == nil ? "GEN" : "GOVDOC")
    line("ID", letter.id)
    for author in letter.authors { line("AU", author.inverted) }
    line("TI", letter.title)
    line("T2", letter.series ?? letter.container)
    for editor in letter.editors { line("ED", editor.inverted) }
    line("SP", letter.pages)
    line("M1", letter.number)
    line("M3", letter.kind)
    if let date = letter.date {
      let day = date.parted(by: UInt8(ascii: "/"))
      line("PY", String(day.prefix(4)))
      line("DA", day + "/")
    }
    line("PB", letter.publisher)
    line("CY", letter.place)
    line("LA", letter.language)
    line("DB", letter.archive?.keeper)
    line("AN", letter.archive?.location)
    line("N1", letter.caveat)
    line("UR", letter.url)
    bytes += "ER  - \r\n".utf8
  }

  private static let plain = PlainRun(until: 127)

  /// A tag, two blanks, a hyphen, a blank; the value in one line.
  private mutating func line(_ tag: String, _ value: String?) {
    guard let value, !value.isEmpty else { return }
    bytes.append(bytesOf: tag)
    bytes += "  - ".utf8
    value.withBytes { value in
      Self.plain.append(value, to: &bytes) { place in
        switch value[place] {
        case 9, 10, 13: (" ", 1)
        case 0..<32, 127: ("", 1)
        default: nil
        }
      }
    }
    bytes.append(13)
    bytes.append(10)
  }
}
