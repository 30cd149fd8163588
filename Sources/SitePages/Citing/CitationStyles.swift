internal import LetterModel
internal import TemplateEngine

/// A letter's citation in the styles that scholars write, in the language of the page.
struct CitationStyles {
  static let shape = TemplateShape(
    "citation in a style",
    [
      .text("id", "its name on the page"), .text("style", "what the style is called"),
      .markup("citation", "the citation, with what stands in italics"),
    ])

  private let cited: CitedLetter
  private let texts: InterfaceTexts

  init(_ cited: CitedLetter, _ texts: InterfaceTexts) {
    self.cited = cited
    self.texts = texts
  }

  var records: [TemplateRecord] {
    [("apa", texts("style-apa"), apa), ("chicago", texts("style-chicago"), chicago)].map {
      TemplateRecord(Self.shape, [.text("citation-\($0)"), .text($1), .markup($2)])
    }
  }

  /// APA, seventh edition, as for a report; without authors the title comes first.
  ///
  /// `Verhagen, M. J. M. (2009, 15 juni). Titel (Kamerstukken II 2008/09, 31700 V, nr. 104) [tekst
  /// niet nagekeken]. Tweede Kamer der Staten-Generaal.`
  private var apa: [UInt8] {
    var line = CitationLine()
    let day = cited.date.map { date("apa-date", $0) } ?? texts("no-date")
    let numbers = [cited.series, cited.number].compactMap { $0 }.joined(separator: ", ")
    let names = cited.authors.map { $0.isBody ? $0.family : $0.abbreviated }
    if !names.isEmpty {
      line.sentence(Self.joined(names, last: " & "))
      line.sentence("(\(day))")
    }
    line.italic(cited.title)
    if !numbers.isEmpty { line.words(" (\(numbers))") }
    if let caveat = cited.caveat { line.words(" [\(caveat)]") }
    line.stop()
    if names.isEmpty { line.sentence("(\(day))") }
    apaOrigin(&line)
    if let publisher = cited.publisher { line.sentence(publisher) }
    if let url = cited.url { line.words(" \(url)") }
    return line.bytes
  }

  /// The book that has the letter, or the archive where it lies unpublished.
  private func apaOrigin(_ line: inout CitationLine) {
    let names = cited.editors.map { $0.isBody ? $0.family : $0.initialled }
    if let container = cited.container {
      line.words(" " + texts("in-edition") + " ")
      if !names.isEmpty {
        let mark = texts(names.count == 1 ? "apa-editor" : "apa-editors")
        line.words(Self.listed(names, last: "&") + " \(mark), ")
      }
      line.italic(container)
      if let pages = cited.pages { line.words(" (\(texts.pages(ofPrint: pages)))") }
      line.stop()
    } else if let archive = cited.archive {
      let body = [archive.repository, archive.institution].compactMap(\.self)
        .joined(separator: ", ")
      let location = archive.location.map { body.isEmpty ? $0 : " (\($0))" } ?? ""
      line.sentence(
        [body + location, archive.place ?? ""].filter { !$0.isEmpty }.joined(separator: ", "))
    }
  }

  /// The Chicago Manual's notes and bibliography, as it stands in a bibliography.
  ///
  /// `Verhagen, M. J. M. “Titel.” Brief aan de Voorzitter …, 15 juni 2009. Kamerstukken II 2008/09,
  /// 31700 V, nr. 104. Tekst niet nagekeken.`
  private var chicago: [UInt8] {
    var line = CitationLine()
    if let first = cited.authors.first {
      let names = [first.inverted] + cited.authors.dropFirst().map(\.running)
      line.sentence(Self.joined(names, last: ", \(texts("and")) "))
    }
    line.words(" “\(CitationLine.stopped(cited.title))”")
    let to = cited.addressee.map { texts("chicago-to", ["kind": cited.kind, "addressee": $0]) }
    let day = cited.date.map { date("chicago-date", $0) } ?? texts("no-date")
    line.sentence([to ?? cited.kind, day].joined(separator: ", "))
    if let series = cited.series {
      line.words(" ")
      line.italic(series)
      line.words(", \(cited.number ?? "")")
      line.stop()
    } else if let number = cited.number {
      line.sentence(number)
    }
    chicagoOrigin(&line)
    if let caveat = cited.caveat {
      line.sentence(caveat.prefix(1).uppercased() + caveat.dropFirst())
    }
    if let url = cited.url { line.sentence(url) }
    return line.bytes
  }

  /// A published letter is cited by its book, an unpublished one by collection, repository and place.
  private func chicagoOrigin(_ line: inout CitationLine) {
    let by =
      cited.editors.isEmpty
      ? nil
      : texts(
        "edited-by", ["names": Self.listed(cited.editors.map(\.running), last: texts("and"))])
    if let container = cited.container {
      line.words(" " + texts("in-edition") + " ")
      line.italic(container)
      for part in [by, cited.pages].compactMap(\.self) { line.words(", \(part)") }
      line.stop()
      let imprint = [cited.place, cited.publisher].compactMap(\.self).joined(separator: ": ")
      let parts = [imprint, cited.printYear.map { "\($0)" } ?? ""].filter { !$0.isEmpty }
      if !parts.isEmpty { line.sentence(parts.joined(separator: ", ")) }
      return
    }
    for part in [cited.archive?.location, cited.archive?.keeper].compactMap(\.self) {
      line.sentence(part)
    }
    if let by { line.sentence(by.prefix(1).uppercased() + by.dropFirst()) }
  }

  /// `a, b, and c`; `a and b`.
  private static func listed(_ names: [String], last: String) -> String {
    names.count == 2 ? "\(names[0]) \(last) \(names[1])" : joined(names, last: ", \(last) ")
  }

  private func date(_ key: String, _ date: CalendarDate) -> String {
    let months = texts.months
    let month = months.indices.contains(date.month - 1) ? months[date.month - 1] : ""
    return texts(key, ["day": "\(date.day)", "month": month, "year": "\(date.year)"])
  }

  /// `a, b, & c`.
  private static func joined(_ names: [String], last: String) -> String {
    guard let end = names.last, names.count > 1 else { return names.first ?? "" }
    let separator = last.hasPrefix(",") ? last : ",\(last)"
    return names.dropLast().joined(separator: ", ") + separator + end
  }
}

/// A citation as it grows, sentence by sentence; no full stop is set twice.
struct CitationLine {
  private var writer = HTMLWriter()
  private var last: UInt8?

  var bytes: [UInt8] { writer.bytes }

  /// Adds a sentence, with a blank before and a full stop behind it.
  mutating func sentence(_ text: String) {
    words(last == nil ? text : " \(text)")
    stop()
  }

  /// Adds words; a blank at the very beginning falls away.
  mutating func words(_ text: String) {
    let text = last == nil ? String(text.drop { $0 == " " }) : text
    writer.text(text)
    last = text.utf8.last ?? last
  }

  /// Adds words in italics, with a blank before them where they need one.
  mutating func italic(_ text: String) {
    if let last, last != UInt8(ascii: " ") { words(" ") }
    writer.markup("<i>")
    words(text)
    writer.markup("</i>")
  }

  /// Ends a sentence.
  mutating func stop() {
    guard let last, !Self.stops.contains(last) else { return }
    words(".")
  }

  private static let stops = Array(".?!".utf8)

  /// A text that ends as a sentence does.
  static func stopped(_ text: String) -> String {
    text.utf8.last.map(stops.contains) ?? false ? text : text + "."
  }
}
