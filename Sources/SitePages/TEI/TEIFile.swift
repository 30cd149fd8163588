internal import ByteRuns
internal import EditionModel
internal import Languages
internal import LetterModel

/// A letter as TEI: `letters/<id>/letter.tei.xml`, with who wrote to whom, the text as it is read, and
/// what was done to it.
struct TEIFile {
  /// Its media type.
  static let mediaType = "application/tei+xml"

  private let context: PageContext
  private let place: Int
  private let cited: CitedLetter
  private let facts: LetterFacts
  private let body: RenderedBody?

  init(_ context: PageContext, _ place: Int, _ cited: CitedLetter, _ body: RenderedBody?) {
    self.context = context
    self.place = place
    self.cited = cited
    self.body = body
    facts = context.edition.letters[place].facts
  }

  var bytes: [UInt8] {
    var writer = XMLWriter()
    writer.open(
      "TEI", [("xmlns", "http://www.tei-c.org/ns/1.0"), ("xml:lang", context.texts.language)])
    writer.markup("\n")
    TEIHeader(context, place, cited).append(to: &writer)
    writer.open("text", [("xml:lang", facts.language)])
    writer.markup("<body>\n")
    opening(&writer)
    if let body, !body.html.isEmpty {
      TEIText.append(body.html, to: &writer)
    } else {
      writer.markup("<p/>\n")
    }
    closing(&writer)
    writer.markup("</body>\n")
    back(&writer)
    writer.markup("</text>\n</TEI>\n")
    return writer.bytes
  }

  /// What stands above the text and is told as facts: heading, addressee, dateline; the last two only
  /// where the text has not its own.
  private func opening(_ writer: inout XMLWriter) {
    let pages = context.edition.letters[place].pages
    let mark = ByteSearch(Array(" id=\"p1\"".utf8))
    if pages.count > 1, pages.first == 1, let body, mark.first(in: body.html) == nil {
      writer.markup("<pb n=\"1\"/>")
    }
    writer.element("head", facts.heading)
    if facts.source?.hasOpening == true { return }
    guard facts.addressee != nil || facts.date != nil || facts.place != nil else { return }
    writer.markup("<opener>")
    if facts.addressee != nil {
      writer.markup("<address>")
      writer.element("addrLine", facts.addressee)
      writer.markup("</address>\n")
    }
    if facts.date != nil || facts.place != nil {
      writer.markup("<dateline>")
      writer.element("placeName", facts.place)
      if let date = facts.date {
        writer.element("date", [("when", date.description)], printed(date))
      }
      writer.markup("</dateline>")
    }
    writer.markup("</opener>\n")
  }

  /// A day in the letter's own language, as its dateline has it.
  private func printed(_ date: CalendarDate) -> String {
    guard let months = Language.builtIn[facts.language]?.months,
      months.indices.contains(date.month - 1)
    else { return date.description }
    return "\(date.day) \(months[date.month - 1]) \(date.year)"
  }

  private func closing(_ writer: inout XMLWriter) {
    let signed = (facts.senders + facts.signatories).filter {
      $0.signed && ($0.name != nil || $0.role != nil)
    }
    if signed.isEmpty { return }
    writer.markup("<closer>\n")
    for sender in signed {
      writer.markup("<signed>")
      writer.element("roleName", sender.role)
      writer.element("persName", sender.name)
      writer.markup("</signed>\n")
    }
    writer.markup("</closer>\n")
  }

  private func back(_ writer: inout XMLWriter) {
    let notes = body?.notesHTML ?? []
    guard !notes.isEmpty || !facts.enclosures.isEmpty else { return }
    writer.markup("<back>\n")
    if !notes.isEmpty {
      writer.markup("<div type=\"notes\">\n")
      TEIText.append(notes, to: &writer)
      writer.markup("</div>\n")
    }
    if !facts.enclosures.isEmpty {
      writer.markup("<div type=\"enclosures\"><list>\n")
      for enclosure in facts.enclosures { writer.element("item", enclosure) }
      writer.markup("</list></div>\n")
    }
    writer.markup("</back>\n")
  }
}
