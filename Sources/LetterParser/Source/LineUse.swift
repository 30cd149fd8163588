/// What became of one line of a letter's source: the proof that nothing was lost.
public struct LineUse: Sendable, Hashable {
  /// The line, counted from 1.
  public var line: Int
  /// Its parts from left to right, a page in columns having several; none for a blank line.
  public var parts: [Part]

  /// Whether the line holds nothing.
  public var isBlank: Bool { parts.isEmpty }

  /// Makes an entry for a line.
  public init(line: Int, parts: [Part]) {
    self.line = line
    self.parts = parts
  }

  /// A stretch of a line with one use.
  public struct Part: Sendable, Hashable {
    /// The words, as they were read.
    public var text: String
    /// What they became.
    public var use: Use

    /// Makes a part of words and their use.
    public init(text: String, use: Use) {
      self.text = text
      self.use = use
    }
  }

  /// What a part of a line became.
  public enum Use: Sendable, Hashable {
    /// Text of the letter.
    case body
    /// Values of front matter, by key.
    case facts([String])
    /// Furniture of the print, taken out.
    case furniture(Furniture)
    /// What the source holds beside the letter.
    case apart(Apart)
  }

  /// Kinds of what an edition or a record says beside the letter's own text.
  public enum Apart: String, Sendable, Hashable, CaseIterable {
    /// The edition's record of the letter: who edited it, where the sheet is kept, persons named.
    case record
    /// A reading that another one stands for in the text: `sic` beside `corr`.
    case otherReading = "other reading"
    /// A translation that stands beside the letter.
    case translation
    /// What the writer struck out.
    case deletion
    /// Nothing: no reader took it.
    case unread
  }

  /// Kinds of what a print repeats around the text.
  public enum Furniture: String, Sendable, Hashable, CaseIterable {
    /// The chamber, the session year and the dossiers above the paper; a ministry's letterhead.
    case letterhead
    /// The line below each page, and the page's number.
    case pageFoot = "page foot"
    /// The printer's record at the foot of the first page.
    case imprint
    /// The street and town of the addressee.
    case address
    /// A table's head, where a further page has it again.
    case tableHead = "table head"
    /// A label beside its value: `Datum`.
    case label
    /// A sign that a scan has of a page's edge: `|`.
    case stray = "stray mark"
  }
}

extension LineUse.Use: CustomStringConvertible {
  /// The use in words, for a report.
  public var description: String {
    switch self {
    case .body: "body"
    case .facts(let keys): "front matter: " + keys.joined(separator: ", ")
    case .furniture(let kind): "furniture: " + kind.rawValue
    case .apart(let kind): "beside the letter: " + kind.rawValue
    }
  }
}
