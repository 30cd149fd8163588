internal import LetterModel

/// Letters as BibTeX: `data/citations.bib`, and one on each letter's page.
struct BibTeXFile {
  private(set) var bytes: [UInt8] = []
  private var needsBlankLine: Bool

  /// - Parameter isFirst: whether no other letters stand before those that are added.
  init(isFirst: Bool = true) { needsBlankLine = !isFirst }

  /// Adds a letter.
  mutating func add(_ letter: CitedLetter) {
    if needsBlankLine { bytes.append(UInt8(ascii: "\n")) }
    needsBlankLine = true
    let isReport = letter.series != nil
    bytes += (isReport ? "@techreport{" : "@misc{").utf8
    bytes += letter.id.utf8
    people("author", letter.authors)
    begin("title")
    title(letter.title)
    end()
    if let container = letter.container {
      begin("booktitle")
      title(container)
      end()
    }
    people("editor", letter.editors)
    field("pages", letter.pages)
    field(isReport ? "institution" : "publisher", letter.publisher)
    field(isReport ? "type" : "howpublished", letter.series ?? letter.kind)
    field("number", letter.number)
    field("address", letter.place)
    if let date = letter.date { add(date) }
    field("language", letter.language)
    // BibLaTeX has this one field for library and shelfmark.
    field("library", letter.archive?.line)
    field("note", letter.caveat)
    if let url = letter.url {
      // An address is taken letter by letter, so that nothing in it is escaped.
      begin("url")
      bytes += url.utf8
      end()
    }
    bytes += "\n}\n".utf8
  }

  private mutating func people(_ field: String, _ names: [CitedName]) {
    guard !names.isEmpty else { return }
    begin(field)
    for (number, name) in names.enumerated() {
      if number > 0 { bytes += " and ".utf8 }
      add(name)
    }
    end()
  }

  /// `month` is a name of BibTeX's own and stands without braces.
  private mutating func add(_ date: CalendarDate) {
    field("year", "\(date.year)")
    bytes += ",\n  month = \(Self.months[date.month - 1])".utf8
    field("day", "\(date.day)")
  }

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  /// A body's name has braces of its own, so that it is not taken apart at its last word; and so has
  /// one in which BibTeX would see another name, or nothing but what stands before a name.
  private mutating func add(_ author: CitedName) {
    // What is no character is left out of it, and may not hide an `and`.
    let name = Self.visible(author.inverted)
    let isWhole =
      author.isBody || author.surname.contains(",") || Self.isMistaken(author)
      || name.split(separator: " ").contains { $0.lowercased() == "and" }
      || !author.family.unicodeScalars.contains { !$0.properties.isLowercase && $0 != " " }
    if isWhole {
      braced(name)
    } else if !author.given.isEmpty, Self.hasSmallWord(author.family) {
      // `Faber-Van de Klashorst`: BibTeX takes what stands before a small word for a part of `von`.
      if !author.particle.isEmpty { escape(Self.visible(author.particle + " ")) }
      braced(Self.visible(author.family))
      escape(Self.visible(", " + author.given))
    } else {
      escape(name)
    }
  }

  private mutating func braced(_ name: String) {
    bytes.append(UInt8(ascii: "{"))
    escape(name)
    bytes.append(UInt8(ascii: "}"))
  }

  /// Whether BibTeX would look for a first name in a family name that stands alone: `Van der Werf`.
  private static func isMistaken(_ author: CitedName) -> Bool {
    guard author.given.isEmpty, author.surname.contains(" ") else { return false }
    return author.surname.first?.isLowercase != true
  }

  private static func hasSmallWord(_ name: String) -> Bool {
    name.split(separator: " ").contains { $0.first?.isLowercase == true }
  }

  /// Words with capitals beyond the title's first letter stand in braces: styles set titles in small
  /// letters, and `OVSE` or `Kazachstan` may not become small.
  private mutating func title(_ title: String) {
    for (number, bytes) in title.utf8.split(separator: UInt8(ascii: " ")).enumerated() {
      let word = Substring(bytes)
      if number > 0 { self.bytes.append(UInt8(ascii: " ")) }
      let rest = number == 0 ? word.dropFirst() : word
      let isKept = rest.unicodeScalars.contains(where: Self.isCapital)
      if isKept { self.bytes.append(UInt8(ascii: "{")) }
      escape(word)
      if isKept { self.bytes.append(UInt8(ascii: "}")) }
    }
  }

  /// Whether a letter is a capital; that of ASCII's is seen without a look into the tables.
  private static func isCapital(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? 65...90 ~= scalar.value : scalar.properties.isUppercase
  }

  /// A text without the characters for which nothing stands in a file.
  private static func visible(_ text: String) -> String {
    let isLost = { (byte: UInt8) in byte < 32 && ![9, 10, 13].contains(byte) || byte == 127 }
    guard text.utf8.contains(where: isLost) else { return text }
    return String(decoding: text.utf8.filter { !isLost($0) }, as: UTF8.self)
  }

  private mutating func field(_ name: String, _ value: String?) {
    guard let value, !value.isEmpty else { return }
    begin(name)
    escape(value)
    end()
  }

  private mutating func begin(_ name: String) {
    bytes += ",\n  ".utf8
    bytes += name.utf8
    bytes += " = {".utf8
  }

  private mutating func end() { bytes.append(UInt8(ascii: "}")) }

  /// What TeX reads as a command stands for itself; a brace has a name, since BibTeX counts even those
  /// that have a backslash before them.
  private mutating func escape(_ text: some StringProtocol) {
    var text = String(text)
    text.withUTF8 { text in
      // Runs between are copied whole: few titles have any of these.
      var start = 0
      for place in text.indices where Self.isSpecial(text[place]) {
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<place]))
        escape(text[place])
        start = place + 1
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
    }
  }

  /// Whether a byte does not stand for itself.
  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "%"), UInt8(ascii: "$"), UInt8(ascii: "#"),
      UInt8(ascii: "_"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "\\"),
      UInt8(ascii: "~"), UInt8(ascii: "^"), 0..<32, 127:
      true
    default: false
    }
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "{"): bytes += "\\textbraceleft{}".utf8
    case UInt8(ascii: "}"): bytes += "\\textbraceright{}".utf8
    case UInt8(ascii: "\\"): bytes += "\\textbackslash{}".utf8
    case UInt8(ascii: "~"): bytes += "\\textasciitilde{}".utf8
    case UInt8(ascii: "^"): bytes += "\\textasciicircum{}".utf8
    case 9, 10, 13: bytes.append(UInt8(ascii: " "))
    case 0..<32, 127: break
    default: bytes += [UInt8(ascii: "\\"), byte]
    }
  }
}
