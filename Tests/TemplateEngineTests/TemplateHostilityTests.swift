import Diagnostics
import SeededNumbers
import TemplateEngine
import Testing

@Suite struct TemplateHostilityTests {
  static func codes(_ text: String) -> [DiagnosticCode] {
    LetterPage.load(["letter": text]).diagnostics.map(\.code)
  }

  @Test(.timeLimit(.minutes(5)))
  func megabyteOfTextIsFilled() {
    let text = String(repeating: "Een regel tekst.\n", count: 62_000) + "{{lang}}"
    #expect(LetterPage.fill(["letter": text]) == text.dropLast(8) + "nl")
  }

  @Test(
    .timeLimit(.minutes(5)),
    arguments: [
      "{{", "{", "{{lang}}", "{{#lang}}", "{{/lang}}", "{{{", "{{=", "{{! ", "{{<lang}}", "}}",
    ])
  func megabyteOfTagsEnds(piece: String) {
    let text = String(repeating: piece, count: 1_000_000 / piece.utf8.count)
    let found = Self.codes(text)
    #expect(piece == "}}" || piece == "{{lang}}" || !found.isEmpty)
    #expect(found.allSatisfy { $0 == .templateInvalid })
    #expect(found.count <= 50)
  }

  @Test func doublingPartialsAreRefused() {
    var texts = ["letter": "{{> p0}}", "p40": "{{lang}}"]
    for level in 0..<40 {
      texts["p\(level)"] = "{{> p\(level + 1)}}{{> p\(level + 1)}}"
    }
    #expect(LetterPage.load(texts).diagnostics.map(\.code) == [.templateInvalid])
  }

  @Test func longChainOfPartialsIsRefused() {
    var texts = ["letter": "{{> p0}}", "p2000": "{{lang}}"]
    for level in 0..<2000 { texts["p\(level)"] = "{{> p\(level + 1)}}" }
    #expect(LetterPage.load(texts).diagnostics.map(\.code) == [.templateInvalid])
  }

  /// Whatever is typed, loading ends, and what loads without errors is filled without a crash.
  @Test func randomTagsNeverCrash() {
    var random = SplitMix64(state: 31_700)
    let pieces = [
      "{{", "}}", "{{{", "}}}", "#", "^", "/", "$", "<", ">", "=", "!", "&", "letter", "title", ".",
      "lang", "letter.title", "{{lang}}", "{{#letter}}", "{{/letter}}", "{{letter.sender.name}}",
      "count(", ")", " ", "\n", "\r\n", "é", "{{> letter}}", "{{> p}}", "{{$b}}", "{{/b}}",
      "{{<p}}", "{{/p}}",
      "{{=<% %>=}}", "<%", "%>",
    ]
    var sound = 0
    for _ in 0..<3000 {
      let text = (0..<Int.random(in: 1...9, using: &random))
        .map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      let set = LetterPage.load(["letter": text, "p": "[{{$b}}x{{/b}}]"])
      if set.diagnostics.isEmpty {
        sound += 1
        _ = set.value.render("letter", LetterPage.values())
      }
    }
    #expect(sound > 100)
  }
}
