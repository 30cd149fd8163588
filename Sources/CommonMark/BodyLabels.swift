/// The few words that the HTML of a letter's text needs besides the letter's own, for readers who
/// hear the page: in the language of the interface, Dutch unless given otherwise.
public struct BodyLabels: Sendable, Hashable {
  /// A page mark's name, before its number: `bladzijde`.
  public var page: String
  /// The same as it may be shown: `blz.`.
  public var pageShort: String
  /// The link of a passage to itself.
  public var here: String
  /// The link from a note back to the text.
  public var back: String
  /// A note's marker, before its label.
  public var note: String
  /// A table, before its number.
  public var table: String

  /// A mark's name where the page is a side of a leaf; the same in the languages of all who cite leaves.
  static let folio = Array("folio".utf8)
  /// The same as it may be shown.
  static let folioShort = Array("f.".utf8)

  /// Marks in place of the words, for a text whose pages are in more languages than one: each is one
  /// byte that no text holds, and stands at the beginning of an attribute's value.
  ///
  /// In order: page, the page's short name, passage, back to the text, note, table. A letter's links to its own site
  /// are then marked as well (`LinkMarks`).
  public static let marks = BodyLabels(
    page: "\u{1}", pageShort: "\u{2}", here: "\u{3}", back: "\u{4}", note: "\u{5}",
    table: "\u{6}")

  /// Whether a label is one of `marks`: a control character, which as a word would be escaped.
  static func isMark(_ label: String) -> Bool {
    label.utf8.count == 1 && label.utf8.allSatisfy { 1...6 ~= $0 }
  }

  /// Labels of one's own; those left out are Dutch.
  public init(
    page: String = "bladzijde", pageShort: String = "blz.", here: String = "Adres van deze passage",
    back: String = "Terug naar de tekst", note: String = "noot", table: String = "Tabel"
  ) {
    self.page = page
    self.pageShort = pageShort
    self.here = here
    self.back = back
    self.note = note
    self.table = table
  }
}
