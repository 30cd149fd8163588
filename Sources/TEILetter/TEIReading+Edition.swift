internal import LetterModel
internal import LetterParser
internal import XMLReading

/// What the edition says of the letter as a whole: its title, and how far its text was checked.
extension TEIReading {
  /// Titles that are the letter's, where a type says what they are.
  private static let ownTypes = ["main", "letter", "document", "full"]

  /// What an edition calls a text that somebody has compared with its source.
  ///
  /// None of these tells of two readers, as `approved` does in front matter; and what is `published`, `cleared` or
  /// `frozen` may have been so unread.
  private static let checked: Set<String> = [
    "approved", "checked", "proofread", "corrected", "collated", "reviewed",
  ]

  /// Takes the letter's title: not that of the collection that it stands in, and not the file's name.
  mutating func readTitle(_ header: XMLElement) {
    guard facts.title == nil, let statement = header.descendants(["titleStmt"]).first else {
      return
    }
    let collections = Set(
      header.descendants(["seriesStmt", "monogr"]).flatMap { $0.all("title").map(\.words) })
    let names = [facts.id.rawValue, facts.source?.file].compactMap { $0?.lowercased() }
    let own = statement.all("title").filter { title in
      let words = PrintedParts.cleanWords(title.words)
      return !words.isEmpty && Self.isOwn(title) && !collections.contains(title.words)
        && !names.contains(words.lowercased())
    }
    // A title that says it is the letter's goes first, and of several the one in its language.
    let analytic = own.filter { $0.attribute("level") == "a" }
    let best = analytic.isEmpty ? own : analytic
    guard
      let title = best.first(where: { $0.attribute("xml:lang") == facts.language }) ?? best.first
    else { return }
    facts.title = PrintedParts.cleanWords(title.words)
    places["title"] = title.place
    account.mark(title, as: .facts(["title"]))
  }

  /// Whether a title may be the letter's own by its level and type: `level="s"` is a series'.
  private static func isOwn(_ title: XMLElement) -> Bool {
    switch title.attribute("level") {
    case "a", "u": title.attribute("type").map { $0 == "sub" } != true
    case nil: title.attribute("type").map(ownTypes.contains) ?? true
    default: false
    }
  }

  /// Takes the edition's word that somebody has compared the text with its source.
  mutating func readStatus(_ header: XMLElement) {
    let told = header.descendants(["revisionDesc"]).compactMap { $0.attribute("status") }
    if told.contains(where: { Self.checked.contains($0.lowercased()) }) { facts.status = .checked }
  }
}
