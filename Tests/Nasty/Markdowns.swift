import ContentLoader

extension NastyLetter {
  /// The intermediate Markdown, and Markdown written by hand.
  static let markdowns: [NastyLetter] = [
    markdown("front-matter-keys", head: "---\n") { "a\($0): b\n" },
    markdown("front-matter-same-key", head: "---\n") { _ in "a: b\n" },
    markdown("front-matter-list", head: "---\nid: x\ndossiers: ") { _ in "[" },
    markdown("front-matter-deep", head: "---\n") {
      String(repeating: "  ", count: min($0, 900)) + "a\($0):\n"
    },
    markdown("front-matter-events", head: "---\nevents:\n", tail: "---\n") {
      " - title: a\($0)\n"
    },
    markdown("A") { _ in "A\n" }, markdown("paragraphs") { _ in "a\n\n" },
    markdown("paragraphs-apart") { "a\($0)\n\n" },
    markdown("opening-brackets") { _ in "[" }, markdown("empty-links") { _ in "[](" },
    markdown("links") { _ in "[a](b)" }, markdown("images") { _ in "![a](b)" },
    markdown("stars") { _ in "*a" }, markdown("stars-and-bars") { _ in "**a_ " },
    markdown("only-stars") { _ in "****" }, markdown("bars") { _ in "_a_ " },
    markdown("backticks") { String(repeating: "`", count: $0 % 3000 + 1) + " " },
    markdown("quotes-deep") { _ in "> " }, markdown("quotes") { _ in ">\n" },
    markdown("quotes-of-text") { _ in "> a\n\n" },
    markdown("dashes-deep") { _ in "- " }, markdown("items") { _ in "- a\n" },
    markdown("numbered-items") { "\($0 + 1). a\n" },
    markdown("items-within-items") { String(repeating: "  ", count: $0 % 300) + "- a\n" },
    markdown("fences") { _ in "```\n" }, markdown("code", head: "```\n") { _ in "a\n" },
    markdown("tables") { _ in "| a | b |\n|---|---|\n\n" },
    markdown("table-rows", head: "| a | b |\n|---|---|\n") { _ in "| a | b |\n" },
    markdown("wide-row", head: "|a|b|\n|-|-|\n") { _ in "|a" },
    markdown("wide-table", head: "|a") { _ in "|a" }, markdown("pipes") { _ in "|" },
    markdown("pipes-and-dashes", head: "a\n") { _ in "|-" },
    markdown("notes") { "[^\($0)]: a\n" }, markdown("calls") { "[^\($0)] " },
    markdown("same-call") { _ in "[^1]" },
    markdown("same-call-with-note", tail: "\n\n[^1]: a\n") {
      _ in "[^1] "
    },
    markdown("notes-and-calls") { "a[^\($0)]\n\n[^\($0)]: b [^\($0 + 1)]\n\n" },
    markdown("references") { "[\($0)]: a\n" }, markdown("reference-uses") { "[a\($0)] " },
    markdown("headings") { _ in "# a\n" }, markdown("headings-apart") { "## a\($0)\n" },
    markdown("setext-headings") { _ in "a\n=\n" }, markdown("rules") { _ in "---\n\n" },
    markdown("page-marks") { _ in "<!-- p. 2 -->" },
    markdown("page-marks-in-lines") { _ in "<!-- p. 2 -->\n" },
    markdown("page-marks-apart") { "<!-- p. \($0) -->\n\n" },
    markdown("less-than") { _ in "<" }, markdown("open-comments") { _ in "<!--" },
    markdown("tags") { _ in "<b>a</b> " }, markdown("ampersands") { _ in "&" },
    markdown("entities") { _ in "&amp;" }, markdown("backslashes") { _ in "\\" },
    markdown("backslash-ends") { _ in "a\\\n" }, markdown("blanks") { _ in " " },
    markdown("blank-lines") { _ in "\n" }, markdown("one-word") { _ in "a" },
    markdown("one-line") { _ in "woord " }, markdown("no-characters") { _ in "\u{feff}" },
    markdown("signs") { _ in "a?! (b) " },
  ]

  private static func markdown(
    _ name: String, head: String = "", tail: String = "",
    each part: @escaping @Sendable (Int) -> String
  ) -> NastyLetter {
    NastyLetter(.markdown, name, head: head, tail: tail, each: part)
  }
}
