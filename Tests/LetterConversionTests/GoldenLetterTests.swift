import ContentLoader
import Diagnostics
import Foundation
import Testing

/// Each folder in `Cases` holds a letter at every arrow.
///
/// It came as `letter.txt` or `letter.xml` (`metadata.xml` is the record beside it) and becomes
/// `letter.md`, `letter.html` and `diagnostics.txt`. The folder's name is the letter's file name.
///
/// `UPDATE_GOLDEN=1` writes what the program does; the difference is for a person to read.
@Suite struct GoldenLetterTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Cases")
  static let isUpdating = ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1"

  static let cases: [String] = {
    do {
      return try FileManager.default.contentsOfDirectory(atPath: folder.path)
        .filter { !$0.hasPrefix(".") }.sorted()
    } catch {
      Issue.record("Cases cannot be listed: \(error)")
      return []
    }
  }()

  static func bytes(_ name: String, of slug: String) throws -> [UInt8]? {
    let url = folder.appending(path: "\(slug)/\(name)")
    return FileManager.default.fileExists(atPath: url.path) ? Array(try Data(contentsOf: url)) : nil
  }

  private func expect(_ made: [UInt8], is name: String, of slug: String) throws {
    if Self.isUpdating {
      try Data(made).write(to: Self.folder.appending(path: "\(slug)/\(name)"))
      return
    }
    let golden = try #require(try Self.bytes(name, of: slug), "Cases/\(slug)/\(name) is missing")
    let lines = { (bytes: [UInt8]) in
      String(decoding: bytes, as: UTF8.self).split(
        separator: "\n", omittingEmptySubsequences: false)
    }
    #expect(lines(made) == lines(golden), "Cases/\(slug)/\(name)")
  }

  @Test func thereAreCases() { #expect(Self.cases.count >= 2) }

  /// What the reader of text may tell, each shown by a case.
  @Test(arguments: [
    DiagnosticCode.hyphenUndecided, .furnitureKept, .dateMissing, .dateImpossible, .pageOutOfOrder,
    .senderUnknown, .factsDisagree, .encodingRepaired, .noteUnmatched, .lineEndsRestored,
    .wordsGlued, .fieldUnknown, .pageUnmarked,
  ])
  func everyDiagnosticHasACase(_ code: DiagnosticCode) throws {
    let told = try Self.cases.filter { slug in
      let text = try Self.bytes("diagnostics.txt", of: slug) ?? []
      return String(decoding: text, as: UTF8.self).contains("[\(code.rawValue)]")
    }
    #expect(!told.isEmpty, "no case shows \(code.rawValue)")
  }

  @Test(arguments: cases) func textBecomesMarkdown(_ slug: String) throws {
    guard let text = try Self.bytes("letter.txt", of: slug) else { return }
    let source = SourceFile(path: "\(slug).txt", bytes: text)
    let made = try LetterConversion.convert(
      source, of: LetterFile(path: source.path, form: .text), to: .markdown)
    try expect(made.value.bytes, is: "letter.md", of: slug)
    let told = DiagnosticReport(made.diagnostics).text
    try expect(Array(told.utf8), is: "diagnostics.txt", of: slug)
  }

  @Test(arguments: cases) func xmlBecomesMarkdown(_ slug: String) throws {
    guard let xml = try Self.bytes("letter.xml", of: slug) else { return }
    let source = SourceFile(path: "\(slug).xml", bytes: xml)
    let form = try #require(LetterForm.recognized(name: source.path, head: xml[...]))
    let record = try Self.bytes("metadata.xml", of: slug).map {
      SourceFile(path: "\(slug).metadata.xml", bytes: $0)
    }
    let made = try LetterConversion.convert(
      source, of: LetterFile(path: source.path, form: form), record: record, to: .markdown)
    try expect(made.value.bytes, is: "letter.md", of: slug)
    try expect(Array(DiagnosticReport(made.diagnostics).text.utf8), is: "diagnostics.txt", of: slug)
  }

  @Test(arguments: cases) func markdownBecomesHTML(_ slug: String) throws {
    let markdown = try #require(
      try Self.bytes("letter.md", of: slug), "Cases/\(slug)/letter.md is missing")
    let source = SourceFile(path: "\(slug).md", bytes: markdown)
    let made = try LetterConversion.convert(
      source, of: LetterFile(path: source.path, form: .markdown), to: .html)
    try expect(made.value.bytes, is: "letter.html", of: slug)
    if try Self.bytes("letter.txt", of: slug) == nil, try Self.bytes("letter.xml", of: slug) == nil
    {
      let told = DiagnosticReport(made.diagnostics).text
      try expect(Array(told.utf8), is: "diagnostics.txt", of: slug)
    } else {
      // What the program wrote itself is read without complaint but for what it told of already.
      let told = String(decoding: try Self.bytes("diagnostics.txt", of: slug) ?? [], as: UTF8.self)
      #expect(
        made.diagnostics.allSatisfy {
          told.contains("[\($0.code.rawValue)]")
            // A day that no calendar has is none in what was written.
            || $0.code == .dateMissing && told.contains("[date-impossible]")
        })
    }
  }
}
