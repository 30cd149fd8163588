import Testing

/// Which line ends and blanks of a template reach the page.
@Suite struct TemplateLinesTests {
  @Test(arguments: [
    // A tag that prints nothing takes its line with it, blanks and line end included.
    ("<ul>\n  {{#letter}}\n<li>{{title}}\n  {{/letter}}\n</ul>", "<ul>\n<li>Bezoek\n</ul>"),
    ("a\r\n{{#letter}}\r\nb\r\n{{/letter}}\r\nc", "a\r\nb\r\nc"),
    ("a\n{{! wat\nniet\nhoeft }}\nb", "a\nb"), ("a\n{{=<% %>=}}\nb<%lang%>", "a\nbnl"),
    // Without a line of its own it takes nothing.
    ("a {{#letter}}\nb{{/letter}}\nc", "a \nb\nc"), (" {{lang}}\n", " nl\n"),
    // Two on a line are not alone.
    ("{{#letter}}{{#sender}}\nx{{/sender}}{{/letter}}\n", "\nx\n"),
    // Nothing follows the last line.
    ("a\n  {{#letter}}\nb\n  {{/letter}}", "a\nb\n"),
  ])
  func tagsAloneTakeTheirLine(_ template: String, _ page: String) {
    #expect(LetterPage.fill(["letter": template]) == page)
  }

  @Test func everyLineOfAPartAloneIsIndentedAndNoLineOfAValue() {
    let texts = [
      "letter": "<div>\n  {{> a}}\n</div>\n", "a": "<p>\n {{> b}}\n</p>\n",
      "b": "{{#letter}}\n{{{body}}}\n{{title}}{{/letter}}\n",
    ]
    #expect(
      LetterPage.fill(texts)
        == "<div>\n  <p>\n   <p>Tekst &amp; uitleg</p>\n   Bezoek\n  </p>\n</div>\n")
  }

  @Test func aPartInALineGoesOnWithIt() {
    let texts = ["letter": "  {{lang}}: {{> a}}|\n", "a": "x\ny"]
    #expect(LetterPage.fill(texts) == "  nl: x\ny|\n")
  }

  @Test func whatFillsABlockStandsAtItsIndentation() {
    let texts = [
      "letter": "{{<layout}}{{$main}}\n      <p>\n        {{lang}}\n{{/main}}{{/layout}}\n",
      "layout": "<body>\n  {{$main}}\n    leeg\n  {{/main}}\n</body>\n",
    ]
    #expect(LetterPage.fill(texts) == "<body>\n    <p>\n      nl\n</body>\n")
  }

  @Test func theSamePartIsFilledForEachPlaceThatCallsIt() {
    let texts = [
      "letter": "{{#letter}}{{> a}}{{#sender}}{{> a}}{{/sender}}{{/letter}}{{> c}}",
      "a": "[{{lang}}{{> b}}]", "b": "{{^letter.reply}}-{{/letter.reply}}", "c": "{{> b}}!",
    ]
    #expect(LetterPage.fill(texts) == "[nl-][nl-]-!")
  }
}
