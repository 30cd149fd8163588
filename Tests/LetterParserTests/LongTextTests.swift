import Testing

@testable import Diagnostics
@testable import LetterModel
@testable import LetterParser

/// A text of more lines than a letter has is kept, and told of.
@Suite struct LongTextTests {
  private static let lines = (0..<400).map {
    "Regel  \($0) van de tekst.\n" + ($0 % 7 == 0 ? "\n" : "")
  }
  private static let file = SourceFile(path: "l.txt", bytes: Array(lines.joined().utf8))

  @Test func noWordIsLost() {
    let read = LetterParser.parse(Self.file, named: "l", longest: 399)
    #expect(read.diagnostics.map(\.code) == [.textTooLong])
    let words = read.value.letter.blocks.map { block in
      guard case .paragraph(let inlines) = block else { return "" }
      return inlines.plainText
    }
    #expect(words.count > 1)
    let wanted = (0..<400).map { "Regel \($0) van de tekst." }.joined(separator: " ")
    #expect(words.joined(separator: " ") == wanted)
    let used = read.value.account.flatMap(\.parts)
    #expect(used.count == 400 && used.allSatisfy { $0.use == .body })
  }

  @Test func shorterTextsAreRead() {
    let read = LetterParser.parse(Self.file, named: "l", longest: 400)
    #expect(!read.diagnostics.contains { $0.code == .textTooLong })
  }
}
