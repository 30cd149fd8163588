internal import LetterModel
internal import LetterParser
internal import XMLReading

/// Where the letter lies, who edited it, and in which book it was printed before.
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

  /// The year that a print's date is, or begins with; a span of years is none.
  private static func year(of date: XMLElement) -> Int? {
    let text = date.attribute("when") ?? PrintedParts.cleanWords(date.words)
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let rest = text.dropFirst(digits.count)
    guard digits.utf8.count == 4, rest.isEmpty || (rest.first == "-" && rest.utf8.count < 7) else {
      return nil
    }
    return Int(digits)
  }

  // MARK: The edition

  private mutating func readEdition(_ file: XMLElement) {
    var edition = facts.edition ?? SourceEdition()
    let statement = file.first("titleStmt")
    edition.title = edition.title ?? editionTitle(file)
    let statements = [statement, file.first("editionStmt")].compactMap(\.self)
    for part in statements {
      for editor in part.all("editor") {
        // `editor` with a task of its own: `role="translation"`.
        let role = editor.attribute("role").flatMap { $0.lowercased() == "editor" ? nil : $0 }
        add(Self.people(in: editor), role, to: &edition)
      }
    }
    for part in statements {
      for task in part.all("respStmt") {
        let words = join(task.all("resp"), as: "edition", by: ", ")
        add(task.elements.filter { $0.name != "resp" && $0.name != "note" }, words, to: &edition)
      }
    }
    if edition.licence == nil, let licence = file.descendants(["licence"]).first {
      edition.licence = read(licence)
    }
    facts.edition = edition.isEmpty ? nil : edition
  }

  /// The title of the whole that the letter is a part of.
  private mutating func editionTitle(_ file: XMLElement) -> String? {
    let series = file.all("seriesStmt").flatMap { $0.all("title") }
    let whole = (file.first("titleStmt")?.all("title") ?? []).filter { title in
      ["s", "m", "j"].contains(title.attribute("level"))
    }
    let named = file.all("editionStmt").flatMap { $0.all("edition") }.flatMap { $0.all("title") }
    let own = facts.title
    let title = (series + whole + named).first { PrintedParts.cleanWords($0.words) != own }
    return join(title.map { [$0] } ?? [], as: "edition", by: " ")
  }

  /// The persons of one `editor`, who may hold several names.
  private static func people(in editor: XMLElement) -> [XMLElement] {
    let names = editor.elements.filter { persons.contains($0.name) && !$0.words.isEmpty }
    return names.count > 1 ? names : [editor]
  }

  private mutating func add(
    _ names: [XMLElement], _ task: String?, to edition: inout SourceEdition
  ) {
    for name in names {
      guard let words = self.name(in: name) else { continue }
      account.mark(name, as: .facts(["edition"]))
      let editor = Editor(name: words, task: task)
      // An editor is often named a second time, with the tasks.
      if !edition.editors.contains(editor) { edition.editors.append(editor) }
    }
  }

  /// A licence: its address, since its words may be pages; without one its words.
  private mutating func read(_ licence: XMLElement) -> String? {
    let address = licence.attribute("target") ?? licence.first("ref")?.attribute("target")
    if let address, address.hasPrefix("http") { return address }
    return join([licence], as: "edition", by: " ")
  }

  // MARK: Words

  private mutating func take(_ element: XMLElement, _ names: [String], _ key: String) -> String? {
    join(element.elements.filter { names.contains($0.name) }, as: key, by: ", ")
  }

  /// The words of elements, accounted for as a fact's; nil where there are none.
  private mutating func join(
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
