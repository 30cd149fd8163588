internal import LetterModel

/// How a letter is cited in Dutch law, by the Leidraad voor juridische auteurs:
/// `Kamerstukken II 2008/09, 31700 V, nr. 104`, with only the series in italics.
struct LegalCitation: Sendable, Hashable {
  /// The series: `Kamerstukken II`.
  let series: String
  /// The parliamentary year: `2008/09`.
  let session: String?
  /// The paper's dossier and number: `31700 V, nr. 104`.
  let paper: String

  /// All that follows the series: `2008/09, 31700 V, nr. 104`.
  var rest: String { [session, paper].compactMap { $0 }.joined(separator: ", ") }

  /// The whole as plain text.
  var text: String { "\(series) \(rest)" }

  /// The citation; nil for what is no parliamentary paper, or lacks a part that it needs.
  ///
  /// Questions and their answers have no dossier, but a number in their year: `Aanhangsel Handelingen II 2024/25,
  /// nr. 581`.
  init?(_ facts: LetterFacts) {
    guard let chamber = facts.chamber, let number = facts.number else { return nil }
    let isQuestion = facts.kind == .question || facts.kind == .answer
    let series =
      facts.dossiers.isEmpty
      ? (isQuestion && facts.sessionYear != nil ? OfficialNames.questions(chamber) : nil)
      : OfficialNames.papers(chamber)
    guard let series else { return nil }
    self.series = series
    session = facts.sessionYear.map(Self.session)
    // The senate numbers its papers with letters, which go without "nr.".
    let isNumeral = number.utf8.first.map { (48...57).contains($0) } ?? false
    let printed = isNumeral ? OfficialNames.number(number) : number
    paper = facts.dossiers.first.map { Self.compact($0.number) + ", " + printed } ?? printed
  }

  /// `2008-2009` as the Leidraad has it, `2008/09`; the turn of a century in full, `1999/2000`.
  private static func session(_ year: String) -> String {
    let parts = year.unicodeScalars.split { $0 == "-" || $0 == "–" || $0 == "/" }
      .map(Substring.init)
    guard parts.count == 2, parts[0].utf8.count == 4, parts[1].utf8.count == 4 else {
      return year
    }
    let sameCentury = parts[0].prefix(2) == parts[1].prefix(2)
    return "\(parts[0])/\(sameCentury ? parts[1].suffix(2) : parts[1])"
  }

  /// `31 700 V` without the space in its five digits: `31700 V`.
  private static func compact(_ number: String) -> String {
    let parts = number.split(separator: " ")
    guard parts.count > 1, parts[0].utf8.count <= 3,
      parts[0].utf8.allSatisfy({ (48...57).contains($0) }), parts[1].utf8.count == 3,
      parts[1].utf8.allSatisfy({ (48...57).contains($0) })
    else { return number }
    return ([parts[0] + parts[1]] + parts.dropFirst(2).map { String($0)[...] })
      .joined(separator: " ")
  }
}
