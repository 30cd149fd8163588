internal import CommonMark
internal import Diagnostics
internal import EditionModel
internal import LetterModel
internal import SitePages

/// Where the links of letters to their own site lead, once every address of it is known: for each letter that has any,
/// in each of the site's languages.
struct LetterLinks: Sendable {
  /// Where the links of one letter lead, by the page's language; nil for one that leads nowhere.
  typealias Answers = [String: [String?]]

  private var answers: [LetterID: Answers] = [:]
  /// What is to be said of those that lead nowhere, by the paths of the letters.
  private var told: [String: [Diagnostic]] = [:]

  /// What is to be said of all that lead nowhere.
  var diagnostics: [Diagnostic] { told.sorted { $0.key < $1.key }.flatMap(\.value) }

  /// Follows the links of letters.
  ///
  /// - Parameters:
  ///   - letters: those of which any may have links.
  ///   - shelf: where a letter's Markdown lies, for the lines that are told.
  ///   - languages: those of the site.
  init(
    of letters: [ShelvedLetter], from shelf: LetterShelf, in languages: [String],
    following links: inout PageLinks
  ) {
    for letter in letters where !letter.links.isEmpty {
      add(letter, from: shelf, in: languages, following: &links)
    }
  }

  private mutating func add(
    _ letter: ShelvedLetter, from shelf: LetterShelf, in languages: [String],
    following links: inout PageLinks
  ) {
    let id = letter.letter.facts.id
    var broken = BrokenLinks(of: letter.path)
    var known: Set<Int> = []
    for language in languages {
      let text = PageLinks.LinkedText(
        file: letter.path, language: language, path: "letters/\(id)/index.html",
        anchors: letter.anchors ?? [], isLetter: true)
      answers[id, default: [:]][language] = letter.links.enumerated().map { place, link in
        let isNew = !known.contains(place)
        switch links.follow(link, from: text, isTold: isNew && broken.tellsNext) {
        case .address(let address): return address
        case .nowhere(let message, let advice):
          if isNew { broken.add(link, message, advice: advice) }
          known.insert(place)
          return nil
        }
      }
    }
    let found = broken.diagnostics {
      letter.markdownFile(from: shelf) ?? SourceFile(path: letter.path, bytes: [])
    }
    if !found.isEmpty { told[letter.path] = found }
  }

  /// Follows a letter's links anew, whose text is another one now.
  ///
  /// - Parameter following: makes ready to follow links; called where there are any.
  mutating func replace(
    with letter: ShelvedLetter, from shelf: LetterShelf, in languages: [String],
    following: () -> PageLinks
  ) {
    answers[letter.letter.facts.id] = nil
    told[letter.path] = nil
    guard !letter.links.isEmpty else { return }
    var links = following()
    add(letter, from: shelf, in: languages, following: &links)
  }

  /// What is to be said of a letter's links.
  func diagnostics(of letter: ShelvedLetter) -> [Diagnostic] { told[letter.path] ?? [] }

  /// Where a letter's links lead in all languages of the site, for the keys of its pages; nil where it has none.
  func addresses(of id: LetterID, in languages: [String]) -> [String?]? {
    answers[id].map { answers in languages.flatMap { answers[$0] ?? [] } }
  }

  /// A letter's text with its links, as its page in a language has them.
  func filled(_ body: RenderedBody, of id: LetterID, in language: String) -> RenderedBody {
    answers[id]?[language].map { Self.filled(body, with: $0) } ?? body
  }

  /// A letter's text with its links, as a file has them that is read apart from the site: whole where the site's
  /// address is known, else as seen from the letter's page, beside which the file stands.
  func filled(
    _ body: RenderedBody, of id: LetterID, in language: String, at base: String?
  ) -> RenderedBody {
    guard let addresses = answers[id]?[language] else { return body }
    guard let base else { return Self.filled(body, with: addresses) }
    return Self.filled(
      body,
      with: addresses.map { address in
        guard let address, address.hasPrefix(Self.top) else { return address }
        return base + address.dropFirst(Self.top.utf8.count)
      })
  }

  /// The way from a letter's page in the site's first language to the site's top.
  private static let top = "../../"

  private static func filled(_ body: RenderedBody, with addresses: [String?]) -> RenderedBody {
    var body = body
    body.html = LinkMarks.filled(body.html, with: addresses)
    body.notesHTML = LinkMarks.filled(body.notesHTML, with: addresses)
    return body
  }
}

extension RenderedBody {
  /// The text with the words of its links to the site alone, for what is no page of it.
  var unlinked: RenderedBody {
    guard !links.isEmpty else { return self }
    var body = self
    body.html = LinkMarks.filled(html, with: [])
    body.notesHTML = LinkMarks.filled(notesHTML, with: [])
    return body
  }
}
