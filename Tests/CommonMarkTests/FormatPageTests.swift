import CommonMark
import Diagnostics
import Foundation
import LetterModel
import Testing

/// The examples of `docs/letter-format.md` are true.
@Suite struct FormatPageTests {
  @Test func examples() throws {
    let page = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../docs/letter-format.md")
    let parts = try String(contentsOf: page, encoding: .utf8).components(separatedBy: "```")
    var markdown: String?
    var count = 0
    for part in parts {
      if part.hasPrefix("markdown\n") { markdown = String(part.dropFirst(9)) }
      guard part.hasPrefix("html\n"), let text = markdown else { continue }
      let file = SourceFile(path: "x.md", text: text)
      let body = BodyRenderer.render(file, body: 0..<file.bytes.count).value
      let html = String(decoding: body.html + body.notesHTML, as: UTF8.self)
      let bare = html.components(separatedBy: "<a class=\"here\"").enumerated().map {
        index, piece in
        index == 0
          ? piece : piece.components(separatedBy: "</a>").dropFirst().joined(separator: "</a>")
      }.joined()
      #expect(bare == part.dropFirst(5))
      markdown = nil
      count += 1
    }
    #expect(count == 7)
  }
}
