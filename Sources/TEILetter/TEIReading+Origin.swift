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
  static let shelfmarks = ["shelfmark", "shelf", "signature", "callnumber", "callno", "call"]

  /// The identifier within the repository: of several the one that says it is the shelfmark, else all; where
  /// there is none, another one's that the letter has or had.
  mutating func takeShelfmark(_ identifier: XMLElement) -> String? {
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

  // MARK: Words

  /// The words of the elements of some names directly within another, accounted for as a fact’s.
  mutating func take(_ element: XMLElement, _ names: [String], _ key: String) -> String? {
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
