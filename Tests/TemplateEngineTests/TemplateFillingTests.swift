import Diagnostics
import TemplateEngine
import Testing

@Suite struct TemplateFillingTests {
  @Test func textIsEscapedAndMarkupIsNot() {
    let value = LetterPage.values(title: "<b> & \"x\" 'y'")
    #expect(
      LetterPage.fill(["letter": "{{letter.title}}|{{{letter.body}}}|{{&letter.body}}"], value)
        == "&lt;b&gt; &amp; &quot;x&quot; &#39;y&#39;|<p>Tekst &amp; uitleg</p>"
        + "|<p>Tekst &amp; uitleg</p>")
  }

  @Test(arguments: [("Bezoek", "Bezoek!"), (nil, "geen"), ("", "geen")])
  func optionalTextIsACondition(subtitle: String?, expected: String) {
    let text =
      "{{#letter}}{{#subtitle}}{{.}}!{{/subtitle}}{{^subtitle}}geen{{/subtitle}}{{/letter}}"
    #expect(LetterPage.fill(["letter": text], LetterPage.values(subtitle: subtitle)) == expected)
  }

  @Test func absentFieldIsNotTakenFromTheRecordOutside() {
    let text = "{{office}}:{{#letter.sender}}{{name}}[{{office}}]{{/letter.sender}}"
    #expect(LetterPage.fill(["letter": text]) == "Griffie:Verhagen[]")
  }

  @Test func absentRecordPrintsNothing() {
    let text =
      "<{{letter.reply.name}}{{#letter.reply}}x{{/letter.reply}}{{^letter.reply}}-{{/letter.reply}}>"
    #expect(LetterPage.fill(["letter": text]) == "<->")
  }

  @Test func listsGiveTheirItems() {
    let value = LetterPage.values(events: [
      LetterPage.event("Bezoek", 2009, ["Astana", "Den Haag"]), LetterPage.event("Top", 2010),
    ])
    let text = """
      {{#letter.events}}
      {{index()}} {{title}} {{year}} van {{lang}}{{#places}} {{.}}{{^last()}},{{/last()}}{{/places}}
      {{/letter.events}}
      {{^letter.events}}
      niets
      {{/letter.events}}

      """
    #expect(
      LetterPage.fill(["letter": text], value)
        == "0 Bezoek 2009 van nl Astana, Den Haag\n1 Top 2010 van nl\n")
    #expect(LetterPage.fill(["letter": text]) == "niets\n")
  }

  @Test func filtersWorkFromTheInnermost() {
    let value = LetterPage.values(
      events: [LetterPage.event("A", 1), LetterPage.event("B", 4)], pages: 2)
    let text =
      "{{#letter}}{{uppercased(title)}} {{count(events)}} {{plusone(count(events))}} "
      + "{{#last(events)}}{{title}}{{/last(events)}} {{#even(pages)}}even{{/even(pages)}}"
      + "{{#reversed(events)}}{{title}}{{plusone(index())}}{{/reversed(events)}}"
      + "{{#empty(subtitle)}}leeg{{/empty(subtitle)}}{{/letter}}"
    #expect(LetterPage.fill(["letter": text], value) == "BEZOEK 2 3 B evenB1A2leeg")
  }

  @Test func partialsSeeWhatIsAround() {
    let texts = [
      "letter": "{{#letter}}\n  {{> parts/head}}\n{{/letter}}\n",
      "parts/head": "<h1>{{title}}</h1>\n<p>{{lang}}</p>\n",
    ]
    #expect(LetterPage.fill(texts) == "  <h1>Bezoek</h1>\n  <p>nl</p>\n")
  }

  @Test func parentsAreFilledBlockByBlock() {
    let texts = [
      "letter": "{{<layout}}\n{{$main}}{{letter.title}}{{/main}}\n{{/layout}}",
      "layout": "<{{$title}}Site{{/title}}|{{$main}}leeg{{/main}}>",
    ]
    #expect(LetterPage.fill(texts) == "<Site|Bezoek>")
  }

  @Test func laterTemplateReplacesTheEarlierOfThatName() {
    let sources = ["een", "twee"].map { text in
      TemplateSource(name: "letter", file: .init(path: "\(text).mustache", text: text))
    }
    let set = TemplateSet.load(sources, pages: ["letter": LetterPage.page])
    #expect(set.value.render("letter", LetterPage.values()) == Array("twee".utf8))
  }

  @Test func delimitersChangeAndCommentsVanish() {
    let text = "a{{! niets {{ }}b{{=<% %>=}}{{x}}<% letter.title %><%={{ }}=%>{{lang}}"
    #expect(LetterPage.fill(["letter": text]) == "ab{{x}}Bezoeknl")
  }
}
