internal import LetterModel
internal import LetterParser
internal import XMLReading

/// A `bibl` of the letter itself, which is no print: `<bibl><title>X to Y, 3 May 1870</title><date when="1870-05-03"/>`.
extension TEIReading {
  /// What a book has and a letter's own entry has not.
  private static let printed: Set<String> = [
    "monogr", "publisher", "pubPlace", "imprint", "editor", "biblScope", "series", "edition",
  ]

  /// Whether an entry of the source is that of the letter: it has the title and author of the file, and nothing of a print.
  func isOfLetter(_ bibl: XMLElement) -> Bool { ownTitle(of: bibl) != nil }

  /// Takes down by what title and author the file goes.
  mutating func readOwnNames(_ root: XMLElement) {
    guard let statement = root.descendants(["titleStmt"]).first else { return }
    for title in statement.all("title") { ownTitles[title.words] = ownTitles[title.words] ?? title }
    ownAuthors = Set(statement.all("author").map(\.words))
  }

  private func ownTitle(of bibl: XMLElement) -> XMLElement? {
    guard bibl.name == "bibl", !bibl.elements.contains(where: { Self.printed.contains($0.name) }),
      let title = bibl.first("title"), !title.words.isEmpty,
      let author = bibl.first("author"), ownAuthors.contains(author.words)
    else { return nil }
    return ownTitles[title.words]
  }

  /// Takes from a letter's own entry what nothing else tells: the title, and where the letter is kept.
  mutating func readOwnEntry(_ bibl: XMLElement) {
    if facts.title == nil, let title = ownTitle(of: bibl) {
      facts.title = PrintedParts.cleanWords(title.words)
      places["title"] = title.place
      account.mark(title, as: .facts(["title"]))
    }
    var archive = ArchivePlace()
    archive.repository = take(bibl, ["repository"], "archive")
    archive.collection = take(bibl, ["collection"], "archive")
    let mark = bibl.all("idno").first {
      Self.shelfmarks.contains($0.attribute("type")?.lowercased() ?? "")
    }
    archive.shelfmark = join(mark.map { [$0] } ?? [], as: "archive", by: ", ")
    if !archive.isEmpty, facts.archives.isEmpty { facts.archives.append(archive) }
  }

  /// The days that a header tells of the letter itself, beside its `correspDesc`: of its making, and of its own entry.
  ///
  /// Not `origDate`, the day of a manuscript, which may be a copy.
  func ownDays(_ header: XMLElement) -> [XMLElement] {
    let made = header.descendants(["creation"]).flatMap { $0.descendants(["date"]) }
    let entries = header.descendants(["sourceDesc"]).flatMap { $0.all("bibl") }.filter(isOfLetter)
      .compactMap { $0.first("date") }
    // More than a few are no letter’s, and each that is none would be told.
    return Array(made.prefix(2) + entries.prefix(2))
  }
}
