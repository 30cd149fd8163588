internal import CommonMark
internal import Diagnostics
internal import LetterModel

/// The links of one text that lead nowhere: the first twenty are told with their lines and what may have been meant, the
/// others are counted.
///
/// To name what may have been meant, a link is held against every address there is, and its line is looked for from the
/// text's beginning: a text of thousands of broken links, as one that was copied from another site, would take minutes.
struct BrokenLinks {
  private static let most = 20

  /// The text's path.
  let path: String
  private var told: [(link: TextLink, message: String, advice: String)] = []
  private var more = 0

  init(of path: String) { self.path = path }

  /// Whether the next one is told.
  var tellsNext: Bool { told.count < Self.most }

  /// Takes in one more.
  mutating func add(_ link: TextLink, _ message: String, advice: String) {
    if tellsNext { told.append((link, message, advice)) } else { more += 1 }
  }

  /// What is to be said of them.
  ///
  /// - Parameter file: the text; asked for where any is told.
  func diagnostics(in file: () -> SourceFile) -> [Diagnostic] {
    guard !told.isEmpty else { return [] }
    var places = WordPlaces(in: file())
    var diagnostics = told.map {
      Diagnostic(.linkBroken, at: places.place(of: $0.link), $0.message, advice: $0.advice)
    }
    if more > 0 {
      diagnostics.append(
        Diagnostic(
          .linkBroken, at: Place(path: path),
          "\(more) more \(more == 1 ? "link leads" : "links lead") nowhere",
          advice: "mend those that are told, and build again"))
    }
    return diagnostics
  }
}
