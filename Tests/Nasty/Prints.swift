import ContentLoader

extension NastyLetter {
  /// The boxes of a PDF's words.
  static let prints: [NastyLetter] = [
    page("one-line") { word($0 % 500, 10, "a") },
    page("same-place") { _ in word(10, 10, "a") },
    page("one-column") { "<line>\n" + word(10, $0, "a") },
    page("grid") { "<line>\n" + word(($0 * 37) % 500, ($0 / 10) * 11 % 800, "a") },
    page("far-apart") { word($0 * 1000, $0 * 700, "a") },
    page("raised") { word($0 % 40 * 12, $0 / 40 * 10 + ($0 % 2) * 4, "\($0 % 10)") },
    page("raised-on-one-line") {
      word($0 * 22, ($0 % 2) * 4, "\($0 % 10)", height: 10 - $0 % 2 * 4)
    },
    page("no-words") { _ in "<line>\n" },
    page("two-columns") { word($0 % 2 * 300 + 20, $0 / 2 * 12 % 800, "woord") },
    NastyLetter(.pdf, "pages") { _ in sheet },
    NastyLetter(.pdf, "pages-of-a-word") { sheet + word(10, 10, "\($0)") },
    NastyLetter(.pdf, "pages-of-lines") { index in
      sheet + (0..<50).map { line(index * 50 + $0, at: 60 + $0 * 12) }.joined()
    },
    NastyLetter(.pdf, "one-page-of-lines", head: sheet) { line($0, at: 60 + $0 * 12) },
  ]

  private static let sheet = "<page width=\"595\" height=\"841\">\n"

  /// A line of ten words.
  private static func line(_ index: Int, at top: Int) -> String {
    "<line>\n" + (0..<10).map { word(60 + $0 * 45, top, "woord\(index % 7)") }.joined()
  }

  private static func word(_ x: Int, _ y: Int, _ text: String, height: Int = 10) -> String {
    "<word xMin=\"\(x)\" yMin=\"\(y)\" xMax=\"\(x + 20)\" yMax=\"\(y + height)\">\(text)</word>\n"
  }

  private static func page(_ name: String, each part: @escaping @Sendable (Int) -> String)
    -> NastyLetter
  {
    NastyLetter(.pdf, name, head: sheet, each: part)
  }
}
