import LetterModel
import Properties

@testable import SitePages

/// What must be true of references in RIS and BibTeX: another reader finds the fields that were written,
/// with their words, and no more.
enum ReferenceProperties {
  private static let texts = InterfaceTexts(language: "nl")

  static func check(_ texts: [String]) throws(Untrue) {
    var facts = LetterFacts(id: LetterID(nearest: texts[0]))
    facts.date = CalendarDate(year: 2009, month: 6, day: 15)
    facts.senders = texts.dropFirst(2).prefix(4).enumerated().map { index, name in
      index == 1 ? Sender(role: name) : Sender(name: name)
    }
    facts.number = texts.count > 1 ? texts[1] : nil
    facts.publication = Publication()
    facts.publication?.place = texts.last
    let letter = CitedLetter(facts, name: texts[0], url: nil, Self.texts)
    try checkRIS(letter)
    try checkBibTeX(letter)
  }

  private static func checkRIS(_ letter: CitedLetter) throws(Untrue) {
    var file = RISFile()
    file.add(letter)
    let lines = String(decoding: file.bytes, as: UTF8.self).utf8.split(separator: 10)
    var values: [String: [[UInt8]]] = [:]
    for line in lines {
      try must(line.last == 13, "a line of RIS without its end")
      let parts = line.dropLast()
      try must(
        parts.dropFirst(2).starts(with: "  - ".utf8)
          && parts.prefix(2).allSatisfy { 65...90 ~= $0 || 48...57 ~= $0 }, "a line without a tag")
      values[String(decoding: parts.prefix(2), as: UTF8.self), default: []].append(
        Array(parts.dropFirst(6)))
    }
    let written = { (text: String?) in
      [text].compactMap { $0 }.filter { !$0.isEmpty }.map(Fields.line)
    }
    try must(values["TI"] ?? [] == written(letter.title), "RIS has another title")
    try must(values["M1"] ?? [] == written(letter.number), "RIS has another number")
    try must(values["CY"] ?? [] == written(letter.place), "RIS has another place")
    try must(
      values["AU"] ?? [] == letter.authors.flatMap { written($0.inverted) }, "RIS has other authors"
    )
    try must(values["ER"]?.count == 1 && values["TY"]?.count == 1, "more than one reference")
  }

  private static func checkBibTeX(_ letter: CitedLetter) throws(Untrue) {
    var file = BibTeXFile()
    file.add(letter)
    guard let fields = LittleBibTeX.fields(of: file.bytes) else {
      throw Untrue("no BibTeX: \(String(decoding: file.bytes, as: UTF8.self))")
    }
    try must(
      words(fields["title"]) == blanksFolded(Fields.line(letter.title)), "BibTeX has another title")
    let number = letter.number.flatMap { $0.isEmpty ? nil : Fields.line($0) }
    try must(fields["number"].map(LittleBibTeX.words) == number, "BibTeX has another number")
    let names = fields["author"].map(LittleBibTeX.names) ?? []
    let wanted = letter.authors.map { blanksFolded(Fields.line($0.inverted)) }
    try must(
      names.map { words($0) } == wanted,
      "BibTeX has the authors \(names.map { String(decoding: $0, as: UTF8.self) })")
  }

  private static func words(_ value: [UInt8]?) -> [UInt8] {
    blanksFolded(LittleBibTeX.words(value ?? []))
  }

  private static func blanksFolded(_ bytes: [UInt8]) -> [UInt8] {
    Array(bytes.split(separator: 32).joined(separator: [32]))
  }
}
