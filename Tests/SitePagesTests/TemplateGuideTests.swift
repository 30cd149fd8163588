import BuiltinTemplates
import Foundation
import SitePages
import Testing

/// `docs/templates.md` tells what each template may use, and is made anew with `UPDATE_DOCS=1`.
@Suite struct TemplateGuideTests {
  private static let page = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "docs/templates.md")
  private static let line = "<!-- What follows is made from the code: UPDATE_DOCS=1 make test -->\n"

  @Test func tellsWhatTheCodeOffers() throws {
    let text = try String(contentsOf: Self.page, encoding: .utf8)
    let parts = text.components(separatedBy: Self.line)
    try #require(parts.count == 2, "docs/templates.md has one line “\(Self.line)”")
    let reference = "\n" + TemplateGuide.markdown
    if ProcessInfo.processInfo.environment["UPDATE_DOCS"] == "1" {
      try Data((parts[0] + Self.line + reference).utf8).write(to: Self.page)
    } else {
      let isSame = parts[1] == reference
      #expect(isSame, "docs/templates.md is out of date: UPDATE_DOCS=1 writes it")
    }
  }

  @Test func everyTemplateAndPartIsTold() throws {
    let text = try String(contentsOf: Self.page, encoding: .utf8)
    for (path, _) in BuiltinTemplates.files where path.hasSuffix(".mustache") {
      let name = String(path.dropLast(9))
      let isTold = text.contains("`\(name)`")
      #expect(isTold, "\(name)")
    }
    for name in PageRenderer.pageShapes.keys {
      let head = try #require(text.range(of: "## `\(name)`\n\n"))
      let hasSentence = !text[head.upperBound...].hasPrefix("\n")
      #expect(hasSentence, "\(name) has no sentence")
    }
  }
}
