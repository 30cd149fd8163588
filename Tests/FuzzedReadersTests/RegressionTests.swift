import Foundation
import FuzzedReaders
import Testing

/// What once broke a reader breaks none again: each file of `Tests/Fuzz/Regressions/<reader>` is read
/// by that reader, and what must be true of its work is.
@Suite struct RegressionTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Fuzz/Regressions")

  /// The paths of all inputs, `<reader>/<what it shows>`.
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
  func isRead(_ path: String) throws {
    let name = String(path.prefix { $0 != "/" })
    let reader = try #require(FuzzedReader(rawValue: name), "no reader is called \(name)")
    try reader.take([UInt8](Data(contentsOf: Self.folder.appending(path: path))))
  }

  /// What is nearly nothing has an outcome at each reader.
  @Test(arguments: FuzzedReader.allCases)
  func almostNothingIsRead(_ reader: FuzzedReader) throws {
    for text in ["", "\0", "\n", "\u{FEFF}", "<", "{", "---", "\u{c}", "1", "\"", "{{"] {
      try reader.take(Array(text.utf8))
      for form in "PQRSTUVWXY" { try reader.take(Array((String(form) + text).utf8)) }
    }
  }
}
