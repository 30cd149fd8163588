internal import LetterModel
internal import LetterParser
internal import XMLReading

/// Where the letter lies, and in which book it was printed before.
extension TEIReading {
  /// Takes what the description of the file says of the letter's origin.
  mutating func readOrigin(_ header: XMLElement) {
    guard let file = header.first("fileDesc") else { return }
    for source in file.all("sourceDesc") {
      readArchives(source)
      readPrints(source)
    }
    readEdition(file)
  }

  // MARK: The archive

  /// Takes each place in which the letter, or a copy of it, is kept.
  ///
  /// Parts of a manuscript and what a description refers to (`listBibl`) have identifiers too.
  private mutating func readArchives(_ source: XMLElement) {
    let isOther = { (element: XMLElement) in
      ["msPart", "msFrag", "listBibl", "physDesc", "history"].contains(element.name)
    }
    for identifier in source.descendants(["msIdentifier"], outside: isOther) {
      var archive = ArchivePlace()
      archive.place = take(identifier, ["settlement"], "archive")
      archive.institution = take(identifier, ["institution"], "archive")
      archive.repository = take(identifier, ["repository"], "archive")
      archive.collection = take(identifier, ["collection"], "archive")
      archive.shelfmark = takeShelfmark(identifier)
      if !archive.isEmpty, !facts.archives.contains(archive) { facts.archives.append(archive) }
    }
  }

  /// What an `idno` of several is called that holds the whole shelfmark.
  private static let shelfmarks = ["shelfmark", "shelf", "signature", "callnumber", "call"]

  /// The identifier within the repository: of several the one that says it is the shelfmark, else all; where
  /// there is none, another one's that the letter has or had.
  private mutating func takeShelfmark(_ identifier: XMLElement) -> String? {
    let isNumber = { (element: XMLElement) in
      let type = element.attribute("type")?.lowercased() ?? ""
      return !["url", "uri", "iiif", "doi", "handle"].contains(type)
        && !element.words.hasPrefix("http") && !element.words.isEmpty
    }
    var numbers = identifier.all("idno").filter(isNumber)
    if numbers.isEmpty {
      let other = identifier.all("altIdentifier").first { $0.attribute("type") != "former" }
      numbers = other?.all("idno").filter(isNumber) ?? []
    }
    let named = numbers.first {
      Self.shelfmarks.contains($0.attribute("type")?.lowercased() ?? "")
    }
    return join(named.map { [$0] } ?? numbers, as: "archive", by: ", ")
  }

  // MARK: The print

  /// Takes the first print that is taken apart, and the first that is told in words.
  private mutating func readPrints(_ source: XMLElement) {
    for bibl in source.elements where ["bibl", "biblStruct"].contains(bibl.name) {
      var print = facts.publication ?? Publication()
      if bibl.first("monogr") ?? bibl.first("title") ?? bibl.first("publisher") != nil {
        guard print.title == nil, print.publisher == nil, print.year == nil else { continue }
        readPrint(bibl, &print)
      } else if print.reference == nil, bibl.first("idno") == nil, bibl.first("msIdentifier") == nil
      {
        print.reference = join([bibl], as: "publication", by: " ")
      }
      facts.publication = print.isEmpty ? nil : print
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
    print.pages = join(scopes.prefix(1).map { $0 }, as: "publication", by: ", ")
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

  // MARK: Words

  /// The words of the elements of some names directly within another, accounted for as a fact’s.
  private mutating func take(_ element: XMLElement, _ names: [String], _ key: String) -> String? {
    join(element.elements.filter { names.contains($0.name) }, as: key, by: ", ")
  }

  /// The words of elements, accounted for as a fact's; nil where there are none.
  mutating func join(
    _ elements: [XMLElement], as key: String, by separator: String
  ) -> String? {
    var words: [String] = []
    for element in elements {
      let text = PrintedParts.cleanWords(element.words)
      guard !text.isEmpty else { continue }
      words.append(text)
      account.mark(element, as: .facts([key]))
      places[key] = places[key] ?? element.place
    }
    return words.isEmpty ? nil : words.joined(separator: separator)
  }
}
