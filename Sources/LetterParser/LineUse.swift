/// What became of one line of a letter's source: the proof that nothing was lost.
public struct LineUse: Sendable, Hashable {
  /// The line, counted from 1.
  public var line: Int
  /// Its parts from left to right, a page in columns having several; none for a blank line.
  public var parts: [Part]

  /// Whether the line holds nothing.
  public var isBlank: Bool { parts.isEmpty }

  /// A stretch of a line with one use.
  public struct Part: Sendable, Hashable {
    /// The words, as they were read.
    public var text: String
    /// What they became.
    public var use: Use
  }

  /// What a part of a line became.
  public enum Use: Sendable, Hashable {
    /// Text of the letter.
    case body
    /// Values of front matter, by key.
    case facts([String])
    /// Furniture of the print, taken out.
    case furniture(Furniture)
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
    /// A label beside its value: `Datum`.
    case label
  }
}

extension LineUse.Use: CustomStringConvertible {
  /// The use in words, for a report.
  public var description: String {
    switch self {
    case .body: "body"
    case .facts(let keys): "front matter: " + keys.joined(separator: ", ")
    case .furniture(let kind): "furniture: " + kind.rawValue
    }
  }
}
