import ContentLoader
import Diagnostics
import Foundation
import Programs
import Testing

/// Each folder in `Documents` holds a letter as a PDF or a word processor's file, `source.pdf` and the
/// like, and what becomes of it: `letter.md` and `diagnostics.txt`.
///
/// `UPDATE_GOLDEN=1` writes what the program does; the difference is for a person to read.
@Suite struct GoldenDocumentTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Documents")
  static let isUpdating = ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1"

  /// The paths of all sources, `<case>/source.<ending>`.
  static let sources: [String] = {
    do {
      return try FileManager.default.subpathsOfDirectory(atPath: folder.path)
        .filter { $0.contains("/source.") }.sorted()
    } catch {
      Issue.record("Documents cannot be listed: \(error)")
      return []
    }
  }()

  private func expect(_ made: [UInt8], is path: String) throws {
    let url = Self.folder.appending(path: path)
    if Self.isUpdating {
      try Data(made).write(to: url)
      return
    }
    let lines = { (bytes: [UInt8]) in
      String(decoding: bytes, as: UTF8.self).split(
        separator: "\n", omittingEmptySubsequences: false)
    }
    #expect(lines(made) == lines(Array(try Data(contentsOf: url))), "Documents/\(path)")
  }

  @Test func everyFormHasACase() {
    let endings = Set(Self.sources.map { $0.split(separator: ".").last.map(String.init) ?? "" })
    #expect(endings == ["pdf", "docx", "odt", "rtf", "html"])
  }

  @Test(arguments: sources) func documentBecomesMarkdown(_ path: String) throws {
    let slug = String(path.prefix { $0 != "/" })
    let ending = String(path.drop { $0 != "." })
    let bytes = Array(try Data(contentsOf: Self.folder.appending(path: path)))
    // Its form is told by its bytes: a name without an ending will do.
    let form = try #require(LetterForm.recognized(name: "letter", head: bytes[...]))
    let source = SourceFile(path: slug + ending, bytes: bytes)
    let file = LetterFile(path: source.path, form: form)
    let extract = try #require(try LetterPrograms.extract(source, of: file, in: .ofEnvironment))
    guard extract.run != nil else {
      print("Documents/\(slug) is left out: apt-get install \(extract.program.package)")
      return
    }
    let made = try LetterConversion.convert(source, of: file, extract: extract, to: .markdown)
    try expect(made.value.bytes, is: "\(slug)/letter.md")
    try expect(Array(DiagnosticReport(made.diagnostics).text.utf8), is: "\(slug)/diagnostics.txt")
  }
}
