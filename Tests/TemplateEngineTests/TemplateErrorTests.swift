import Diagnostics
import Foundation
import TemplateEngine
import Testing

/// Each file in `Cases` is what an editor wrote and what they must read: templates, each under a line
/// `--- name`, and the whole report under the line `=== report`.
@Suite struct TemplateErrorTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Cases")

  static func cases() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }

  @Test(arguments: try cases())
  func reportReads(file: String) throws {
    let text = try String(contentsOf: Self.folder.appending(path: file), encoding: .utf8)
    let halves = text.components(separatedBy: "=== report\n")
    try #require(halves.count == 2)
    var templates: [String: String] = [:]
    for part in halves[0].components(separatedBy: "--- ").dropFirst() {
      let lines = part.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
      templates[String(lines[0])] = String(lines[1])
    }
    let report = DiagnosticReport(LetterPage.load(templates).diagnostics).text
    #expect(report == halves[1], "\(file):\n\(report)")
  }

  @Test func pageWithAnErrorRendersAsNothingAndOthersStay() {
    let sources = [
      TemplateSource(name: "letter", file: .init(path: "letter", text: "{{> part}}")),
      TemplateSource(name: "other", file: .init(path: "other", text: "{{> part}}")),
      TemplateSource(name: "about", file: .init(path: "about", text: "{{lang}}")),
      TemplateSource(name: "part", file: .init(path: "part", text: "{{nothing}}")),
    ]
    let page = LetterPage.page
    let set = TemplateSet.load(sources, pages: ["letter": page, "other": page, "about": page])
    #expect(set.diagnostics.count == 1)
    #expect(set.value.render("letter", LetterPage.values()).isEmpty)
    #expect(set.value.render("other", LetterPage.values()).isEmpty)
    #expect(set.value.render("about", LetterPage.values()) == Array("nl".utf8))
  }
}
