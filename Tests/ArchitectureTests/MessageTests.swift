import Foundation
import Testing

/// What is said to an editor is said in one way, as CONTRIBUTING.md has it.
@Suite struct MessageTests {
  /// Words with a capital that a message may begin with: names, and what is written so.
  private static let names = ["UTF", "Windows", "Markdown", "Public"]

  private static func sources() throws -> [(name: String, lines: [Substring])] {
    let folder = TargetArrowsTests.root.appending(path: "Sources")
    return try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
      .filter { $0.hasSuffix(".swift") && !$0.hasPrefix("LetterParser/") }
      .map { name in
        let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
        return (name, text.split(separator: "\n", omittingEmptySubsequences: false))
      }
  }

  /// The texts between quotation marks in a line of code, roughly.
  private static func literals(_ line: Substring) -> [Substring] {
    let parts = line.split(separator: "\"", omittingEmptySubsequences: false)
    return parts.indices.filter { $0 % 2 == 1 }.map { parts[$0] }
  }

  @Test func whatIsQuotedStandsBetweenCurlyMarks() throws {
    // The reference of the templates is Markdown, in which names stand between backticks.
    for (name, lines) in try Self.sources() where !name.hasSuffix("TemplateReference.swift") {
      for (number, line) in lines.enumerated() where !line.contains("//") {
        for quoted in ["'\\(", "`\\("] {
          #expect(!line.contains(quoted), "Sources/\(name):\(number + 1): quotes as “\\(…)”")
        }
      }
    }
  }

  @Test func messagesBeginSmall() throws {
    for (name, lines) in try Self.sources() {
      for (number, line) in lines.enumerated() {
        let isSaid =
          line.contains("advice: \"") || line.contains("ValidationError(\"")
          || line.contains("refuse(") || line.contains(", at: ")
        guard isSaid, !line.contains("//") else { continue }
        for literal in Self.literals(line) where literal.contains(" ") {
          let first = literal.prefix { $0.isLetter }
          let isSmall =
            first.isEmpty || first.first?.isUppercase == false || Self.names.contains(String(first))
          #expect(isSmall, "Sources/\(name):\(number + 1): \(literal)")
          #expect(!literal.hasSuffix("."), "Sources/\(name):\(number + 1): \(literal)")
        }
      }
    }
  }
}
