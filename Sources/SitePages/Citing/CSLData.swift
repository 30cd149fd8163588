internal import LetterModel

/// Letters as CSL-JSON, the form that Zotero and citeproc read: `data/csl.json`, and one beside each
/// letter.
///
/// The record is neutral: a style for Dutch law reads a paper's number from the page, any other would
/// print it as one. The Leidraad's own citation stands on the letter's page.
enum CSLData {
  /// A file with a letter's entry and no other.
  static func bytes(_ letter: CitedLetter) -> [UInt8] {
    var writer = JSONWriter(list: .begins)
    writer.breakLine()
    write(letter, &writer)
    writer.endList()
    return writer.bytes
  }

  /// Writes a letter's entry.
  static func write(_ letter: CitedLetter, _ writer: inout JSONWriter) {
    writer.object { writer in
      let texts: [(StaticString, String?)] = [
        ("id", letter.id), ("type", letter.series == nil ? "document" : "report"),
        ("title", letter.title), ("genre", letter.kind), ("collection-title", letter.series),
        ("number", letter.number), ("publisher", letter.publisher),
        ("publisher-place", letter.place), ("language", letter.language), ("URL", letter.url),
        ("container-title", letter.container), ("page", letter.pages),
        ("archive", letter.archive?.house),
        ("archive-place", letter.archive?.place),
        ("archive_collection", letter.archive?.collection),
        ("archive_location", letter.archive?.shelfmark), ("note", letter.caveat),
      ]
      for case (let key, let value?) in texts where !value.isEmpty { writer.member(key, value) }
      if !letter.authors.isEmpty {
        writer.key("author")
        writer.array { writer in for author in letter.authors { write(author, &writer) } }
      }
      if !letter.editors.isEmpty {
        writer.key("editor")
        writer.array { writer in for editor in letter.editors { write(editor, &writer) } }
      }
      if let addressee = letter.addressee {
        writer.key("recipient")
        writer.array { writer in write(CitedName(body: addressee), &writer) }
      }
      if let date = letter.date { write(date, &writer) }
    }
  }

  private static func write(_ name: CitedName, _ writer: inout JSONWriter) {
    let parts: [(StaticString, String)]
    if name.isBody {
      parts = [("literal", name.family)]
    } else {
      parts = [
        ("family", name.family), ("given", name.given),
        ("non-dropping-particle", name.particle),
      ]
    }
    writer.object { writer in
      for (key, value) in parts where !value.isEmpty { writer.member(key, value) }
    }
  }

  private static func write(_ date: CalendarDate, _ writer: inout JSONWriter) {
    writer.key("issued")
    writer.object { writer in
      writer.key("date-parts")
      writer.array { writer in
        writer.array { writer in
          for part in [date.year, date.month, date.day] { writer.number(part) }
        }
      }
    }
  }
}
