import CommonMark
import Diagnostics
import LetterMarkdown
package import LetterModel

/// What must be true of Markdown, whoever wrote it: the text stands where it is said to, and all
/// that it says is in the HTML as text.
package enum MarkdownProperties {
  package static func check(_ bytes: [UInt8]) throws(Untrue) {
    let file = SourceFile(path: "l.md", bytes: bytes)
    let letter = MarkdownReader.read(file, named: "l")
    try PlaceProperties.check(letter.diagnostics)
    let range = letter.value.body
    try must(0 <= range.lowerBound && range.upperBound <= bytes.count, "a text outside its file")
    let rendered = BodyRenderer.render(file, body: range)
    try PlaceProperties.check(rendered.diagnostics)
    let body = rendered.value
    try checkAddresses(body)
    let html = Words.signs(ofHTML: body.html)
    let passages = Words.signs(body.passages.filter { $0.kind != .note }.map(\.text).joined())
    try must(html == passages, "passages differ from the HTML:\n\(html)\n\(passages)")
    try checkLetters(of: bytes[range], in: html)
    try checkMarkup(body.html + body.notesHTML)
    try checkFacts(letter.value.facts)
  }

  /// Every passage has an address of its own, which one element of the page has.
  package static func checkAddresses(_ body: RenderedBody) throws(Untrue) {
    let addresses = body.passages.map(\.id)
    try must(Set(addresses).count == addresses.count, "two passages have one address")
    var ids: [String: Int] = [:]
    for id in Words.ids(ofHTML: body.html + body.notesHTML) { ids[id, default: 0] += 1 }
    for (id, times) in ids { try must(times == 1, "\(times) elements have the id '\(id)'") }
    for id in addresses { try must(ids[id] == 1, "no element has the passage's address '\(id)'") }
  }

  /// Where nothing but emphasis, lists, headings and tables can be meant, each letter is in the HTML.
  private static func checkLetters(
    of text: ArraySlice<UInt8>, in html: String
  ) throws(Untrue) {
    guard !text.contains(where: { "[<&{`~".utf8.contains($0) }) else { return }
    let (wanted, found) = (
      Words.letters(String(decoding: text, as: UTF8.self)), Words.letters(html)
    )
    try must(found == wanted, "the HTML has other letters:\n\(found)\n\(wanted)")
  }

  /// No markup but the renderer's own: raw HTML commands no browser.
  private static func checkMarkup(_ html: [UInt8]) throws(Untrue) {
    let text = String(decoding: html, as: UTF8.self)
    for name in Words.elements(ofHTML: text) where !elements.contains(name) {
      try must(false, "the HTML has an element '\(name)'")
    }
    try must(!text.contains("=\"javascript:"), "a link is a script")
  }

  /// Facts that were read are written and read again as the same.
  private static func checkFacts(_ facts: LetterFacts) throws(Untrue) {
    let bytes = MarkdownWriter.write(Letter(facts: facts))
    let file = SourceFile(path: "l.md", bytes: bytes)
    let again = MarkdownReader.read(file, named: facts.id.rawValue)
    try must(
      again.value.facts == facts, "facts are read back as others:\n\(facts)\n\(again.value.facts)")
  }

  private static let elements: Set<String> = [
    "p", "a", "em", "strong", "code", "pre", "br", "span", "sup", "hr", "blockquote", "ul", "ol",
    "li", "table", "thead", "tbody", "tr", "th", "td", "div", "section", "aside", "h1", "h2", "h3",
    "h4", "h5", "h6", "figure", "figcaption", "dl", "dt", "dd", "small", "caption", "colgroup",
    "col", "del", "s",
  ]
}
