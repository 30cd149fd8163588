internal import LetterModel

/// What every form of citation says of a letter.
struct CitedLetter: Sendable {
  /// The letter's name for ever.
  let id: String
  /// Who sent it; an office or body where no person is named.
  let authors: [CitedName]
  /// What it is called, in one line.
  let title: String
  /// What kind of paper it is: `Brief`.
  let kind: String
  let date: CalendarDate?
  /// The citation of Dutch law; nil for what is no parliamentary paper.
  let legal: LegalCitation?
  /// The series with its year: `Kamerstukken II 2008/09`.
  let series: String?
  /// The number in it: `31700 V, nr. 104`.
  let number: String?
  /// Who published it: the chamber.
  let publisher: String?
  /// Where it was published.
  let place: String?
  /// A BCP 47 tag, where the language is known.
  let language: String?
  /// To whom it was sent.
  let addressee: String?
  /// The book, or the edition, that gives it; nil for a parliamentary paper.
  let container: String?
  /// Who edited that.
  let editors: [CitedName]
  /// The pages of a book on which it stands.
  let pages: String?
  /// When the book was printed.
  let printYear: Int?
  /// Where it is kept; of several places the first.
  let archive: ArchivePlace?
  /// Its absolute address, where the site's is known.
  let url: String?
  /// What a reader has to know of the text, inside the citation.
  let caveat: String?

  /// - Parameters:
  ///   - name: what the letter is called.
  ///   - url: its absolute address, where the site's is known.
  ///   - persons: names that were taken apart before, by how they are printed.
  init(
    _ facts: LetterFacts, name: String, url: String?, _ texts: InterfaceTexts,
    persons: [TextBytes: CitedName] = [:]
  ) {
    let legal = LegalCitation(facts)
    self.legal = legal
    id = facts.id.rawValue
    authors = facts.senders.compactMap { sender in
      sender.name.map { persons[TextBytes($0)] ?? CitedName(person: $0) }
        ?? sender.role.map { CitedName(body: $0) }
    }
    title = Self.line(name)
    kind = texts("kind-\(facts.kind.rawValue)")
    date = facts.date
    series = legal.map { [$0.series, $0.session].compactMap { $0 }.joined(separator: " ") }
    number = legal?.paper ?? LetterLine.number(facts, texts)
    publisher =
      legal == nil ? facts.publication?.publisher : facts.chamber.flatMap(OfficialNames.chamber)
    place = facts.publication?.place
    language = facts.language == "und" ? nil : facts.language
    addressee = Addressee.name(facts)
    let print = legal == nil ? facts.publication : nil
    container = print?.title ?? (legal == nil ? facts.edition?.title : nil)
    let names = print?.title == nil ? facts.edition?.editing ?? [] : print?.editors ?? []
    editors = names.map { persons[TextBytes($0)] ?? CitedName(person: $0) }
    pages = print?.pages
    printYear = print?.title == nil ? nil : print?.year
    archive = facts.archives.first
    self.url = url
    caveat = CitationValues.caveat(facts, texts)
  }

  /// A text in one line.
  private static func line(_ text: String) -> String {
    text.utf8.contains(where: { $0 < 32 })
      ? text.split(whereSeparator: \.isWhitespace).joined(separator: " ") : text
  }
}

/// To whom a letter was sent, without the word that stands before it on the letter.
enum Addressee {
  private static let words = InterfaceTexts.languages.compactMap {
    InterfaceTexts.read("texts.\($0).yml")["to-as-printed"]
  }

  /// `Aan de Voorzitter van de Tweede Kamer` without `Aan`.
  static func name(_ facts: LetterFacts) -> String? {
    guard let text = facts.addressee else { return nil }
    for word in words where text.hasPrefix(word) {
      let rest = text.dropFirst(word.count)
      // `Aan: de minister`
      if rest.first == " " || rest.first == ":" {
        return String(rest.drop { $0 == " " || $0 == ":" })
      }
    }
    return text
  }

  /// Each of those that a letter was sent to, who are parted by `; `.
  ///
  /// Whether one is a person, an office or a body nobody has said: programs are told a name.
  static func names(_ facts: LetterFacts) -> [String] {
    guard let all = name(facts) else { return [] }
    // Nearly all letters have one addressee, who is not looked at letter by letter.
    guard all.utf8.contains(UInt8(ascii: ";")) else { return [all] }
    return all.split(separator: ";")
      .map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
      .filter { !$0.isEmpty }
  }
}
