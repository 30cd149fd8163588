import Foundation
import Testing

/// What once broke a part breaks none again: each file of `Tests/Fuzz/PartRegressions/<part>` is taken
/// by that part, and what must be true of its work is.
@Suite struct PartRegressionTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "PartRegressions")

  /// The paths of all inputs, `<part>/<what it shows>`.
  static let inputs: [String] = {
    do {
      return try FileManager.default.subpathsOfDirectory(atPath: folder.path)
        .filter { $0.contains("/") }.sorted()
    } catch {
      Issue.record("Regressions cannot be listed: \(error)")
      return []
    }
  }()

  @Test(.timeLimit(.minutes(5)), arguments: inputs)
  func isTaken(_ path: String) throws {
    let name = String(path.prefix { $0 != "/" })
    let part = try #require(FuzzedPart(rawValue: name), "no part is called \(name)")
    try part.take([UInt8](Data(contentsOf: Self.folder.appending(path: path))))
  }

  /// What is nearly nothing has an outcome at each part.
  @Test(arguments: FuzzedPart.allCases)
  func almostNothingIsTaken(_ part: FuzzedPart) throws {
    for text in [
      "", "\0", "\n", "\u{FEFF}", "<", "{", "---", "\u{c}", "1", "\"", "[", "a\0b", "\u{1}a",
    ] {
      try part.take(Array(text.utf8))
    }
  }
}
