internal import Diagnostics
internal import LetterModel
internal import LetterParser

/// A line of a letter's Markdown that reads as a dateline: `*Den Haag, 3 mei 1950*`.
///
/// It is no fact. It tells an editor what to write where the front matter has no date.
struct MarkdownDateline {
  /// The line.
  let line: Place
  private let place: String?
  private let date: CalendarDate

  /// How many lines of the opening are looked at, and as many of the end.
  private static let most = 12

  /// Looks for the first such line of the opening, else of the end; nil where there is none.
  init?(in file: SourceFile, body: Range<Int>) {
    let lines = file.bytes[body].split(separator: UInt8(ascii: "\n")).filter { line in
      line.contains { $0 > 32 }
    }
    let looked = lines.prefix(Self.most) + lines.dropFirst(Self.most).suffix(Self.most)
    for line in looked {
      let words = Self.words(of: line)
      guard words.utf8.count < 200, let dateline = PrintedParts.dateline(words),
        let date = dateline.date
      else { continue }
      self.line = file.place(line.startIndex..<line.endIndex)
      (place, self.date) = (dateline.place, date)
      return
    }
    return nil
  }

  /// A line without what Markdown sets around it: emphasis, a quotation, a heading, a line's end that stays one.
  private static func words(of line: ArraySlice<UInt8>) -> String {
    let markup = Array("*_#>\\ \t\r".utf8)
    var words = line.prefix(256)
    while let first = words.first, markup.contains(first) { words.removeFirst() }
    while let last = words.last, markup.contains(last) { words.removeLast() }
    return String(decoding: words, as: UTF8.self)
  }

  /// What to write among the facts.
  var advice: String {
    let place = place.map { " and “place: \($0)”" } ?? ""
    return "what is printed here is text: write “date: \(date)”\(place) there, too"
  }
}
