internal import LetterModel
internal import LetterParser
internal import XMLReading

/// Where the letter was printed.
extension TEIReading {
  /// Takes the first print that is taken apart, and the first that is told in words.
  mutating func readPrints(_ source: XMLElement) {
    for bibl in source.elements where ["bibl", "biblStruct"].contains(bibl.name) {
      if isOfLetter(bibl) {
        readOwnEntry(bibl)
        continue
      }
      var print = facts.publication ?? Publication()
      if isPrint(bibl) {
        guard print.title == nil, print.publisher == nil, print.year == nil else { continue }
        readPrint(bibl, &print)
      } else if print.reference == nil, bibl.first("idno") == nil, bibl.first("msIdentifier") == nil
      {
        print.reference = join([bibl], as: "publication", by: " ")
      }
      facts.publication = print.isEmpty ? nil : print
    }
  }

  /// Whether an entry is that of a print, and no reference in words alone.
  private func isPrint(_ bibl: XMLElement) -> Bool {
    if bibl.elements.contains(where: { ["monogr", "title", "publisher"].contains($0.name) }) {
      return true
    }
    // Parts without words between them: `<bibl><pubPlace>Leiden</pubPlace><date>1890</date></bibl>`; pages alone may
    // be those of a manuscript.
    let isParted = bibl.children.allSatisfy { node in
      switch node {
      case .text(let text): text.isBlank
      case .element(let part):
        ["author", "editor", "pubPlace", "biblScope", "date", "idno"].contains(part.name)
      }
    }
    return isParted
      && bibl.elements.contains { part in
        ["editor", "pubPlace", "date"].contains(part.name)
          || ["issn", "sdu", "file"].contains(part.attribute("type")?.lowercased())
      }
  }

  private mutating func readPrint(_ bibl: XMLElement, _ print: inout Publication) {
    let book = bibl.first("monogr") ?? bibl
    let imprint = book.first("imprint") ?? book
    // Of a letter in a book the letter's title is not the book's, and neither is the series'.
    let title = book.all("title").first { !["a", "s"].contains($0.attribute("level")) }
    print.title = join(title.map { [$0] } ?? [], as: "publication", by: " ")
    print.editors = book.all("editor").compactMap { editor in
      account.mark(editor, as: .facts(["publication"]))
      return Self.words(ofName: editor)
    }
    print.publisher = join(imprint.all("publisher"), as: "publication", by: ", ")
    print.place = join(imprint.all("pubPlace"), as: "publication", by: ", ")
    if let date = imprint.first("date"), let year = Self.year(of: date) {
      print.year = year
      account.mark(date, as: .facts(["publication"]))
    }
    let scopes = (imprint.all("biblScope") + book.all("biblScope")).filter { scope in
      ["page", "pp", "pages"].contains(scope.attribute("unit") ?? scope.attribute("type") ?? "")
    }
    let numbers = scopes.first?.all("num") ?? []
    print.pages = join(
      numbers.isEmpty ? Array(scopes.prefix(1)) : numbers, as: "publication", by: ", ")
    for number in book.all("idno") + bibl.all("idno") where number.index >= bibl.index {
      switch number.attribute("type")?.lowercased() {
      case "issn": print.issn = print.issn ?? join([number], as: "publication", by: " ")
      case "sdu": print.sdu = print.sdu ?? join([number], as: "publication", by: " ")
      default: continue
      }
    }
  }

  /// The one year that a print's date is, or lies in: `1890`, `1890-05-04`.
  ///
  /// A span of years is none: `1890-1891`; in words `1911-12` may be one, in `when` it is a month.
  private static func year(of date: XMLElement) -> Int? {
    let when = date.attribute("when")
    let text = when ?? PrintedParts.cleanWords(date.words)
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let isDate = zip(parts, [4, 2, 2]).allSatisfy { part, length in
      part.utf8.count == length && part.utf8.allSatisfy { 48...57 ~= $0 }
    }
    guard isDate, parts.count == 1 || parts.count == 3 || (parts.count == 2 && when != nil) else {
      return nil
    }
    return Int(parts[0])
  }
}
