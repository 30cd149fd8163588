/// A letter's source as it came, line by line: for whoever doubts the text that was read from it.
///
/// Only of letters whose source is text, or was set as text before it was read.
public struct LetterSource: Sendable, Hashable {
  /// The lines in order.
  public var lines: [Line]

  /// One line.
  public struct Line: Sendable, Hashable {
    /// Its text as it came, with signs in place of what a page cannot show.
    public var text: String
    /// What it became.
    public var use: Use
    /// The passage that begins in it, by its address; nil where none does, or where it is not certain.
    public var passage: String?

    /// Makes a line of its parts.
    public init(text: String, use: Use, passage: String? = nil) {
      self.text = text
      self.use = use
      self.passage = passage
    }
  }

  /// What a line became.
  public enum Use: String, Sendable, Hashable, CaseIterable {
    /// Nothing: it is blank.
    case blank
    /// Text of the letter.
    case body
    /// Front matter.
    case facts
    /// The chamber, the session year and the dossiers above the paper; a ministry's letterhead.
    case letterhead
    /// The line below each page, and the page's number.
    case pageFoot = "page-foot"
    /// The printer's record at the foot of the first page.
    case imprint
    /// The street and town of the addressee.
    case address
    /// A table's head, where a further page has it again.
    case tableHead = "table-head"
    /// A label beside its value: `Datum`.
    case label
    /// What no reader took, or what stands beside the letter.
    case apart
  }

  /// Makes a source of its lines.
  public init(lines: [Line]) { self.lines = lines }

  /// The line in which each passage begins, counted from 1.
  public var lineOfPassage: [String: Int] {
    var lines: [String: Int] = [:]
    for (place, line) in self.lines.enumerated() {
      if let passage = line.passage { lines[passage] = place + 1 }
    }
    return lines
  }
}
