/// What official bodies and series are called, from `official.yml`.
enum OfficialNames {
  private static let names = InterfaceTexts.read("official.yml")

  /// `Tweede Kamer der Staten-Generaal`.
  static func chamber(_ number: Int) -> String? { names["chamber-\(number)"] }

  /// The series in which a chamber's papers are cited: `Kamerstukken II`.
  static func papers(_ chamber: Int) -> String? { names["papers-\(chamber)"] }

  /// The series of questions and their answers: `Aanhangsel Handelingen II`.
  static func questions(_ chamber: Int) -> String? { names["questions-\(chamber)"] }

  /// A paper's number as it is cited: `nr. 104`.
  static func number(_ number: String) -> String { aroundNumber.joined(separator: number) }

  private static let aroundNumber = (names["paper-number"] ?? "{n}").split(
    separator: "{n}", omittingEmptySubsequences: false)
}
