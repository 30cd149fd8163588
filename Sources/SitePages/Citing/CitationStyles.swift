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
    if let publisher = cited.publisher { line.sentence(publisher) }
    if let url = cited.url { line.words(" \(url)") }
    return line.bytes
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
    if let caveat = cited.caveat {
      line.sentence(caveat.prefix(1).uppercased() + caveat.dropFirst())
    }
    if let url = cited.url { line.sentence(url) }
    return line.bytes
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
