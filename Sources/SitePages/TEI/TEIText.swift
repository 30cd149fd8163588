internal import ByteRuns

/// A letter's HTML → the text of its TEI, in one walk.
///
/// The HTML is the program's own, and what it means is kept: passages with their addresses, page marks,
/// notes, lists, tables. What is there for the screen only, as paragraph links, is left out. Whatever
/// the HTML is, the elements written are closed in their order.
struct TEIText: ~Copyable {
  /// What an open element of the HTML has to have written at its end.
  struct Open {
    let end: StaticString
    var isSilent = false
    /// The number of its next item, where it is a numbered list.
    var number: Int?
    var isNotes = false
    /// Whether a paragraph was opened for it.
    var isWrapped = false
  }

  var writer: XMLWriter
  var open: [Open] = []
  var divisions: [UInt8] = []
  var silent = 0
  private var isHead = false

  private init(_ writer: consuming XMLWriter) { self.writer = writer }

  /// Adds a letter's text, or its notes, to a file.
  static func append(_ html: [UInt8], to writer: inout XMLWriter) {
    var text = TEIText(XMLWriter(isFirst: false))
    swap(&text.writer, &writer)
    text.read(html)
    swap(&text.writer, &writer)
  }

  private mutating func read(_ html: [UInt8]) {
    var index = 0
    while index < html.count {
      if html[index] == UInt8(ascii: "<") {
        let end = html.place(of: UInt8(ascii: ">"), from: index)
        tag(html[index..<min(end + 1, html.count)])
        index = end + 1
      } else {
        let end = html.place(of: UInt8(ascii: "<"), from: index)
        if silent == 0 { writer.escaped(html[index..<end]) }
        index = end
      }
    }
    while !open.isEmpty { close() }
    for _ in divisions { writer.markup("</div>\n") }
  }

  private mutating func tag(_ tag: ArraySlice<UInt8>) {
    let isEnd = tag.dropFirst().first == UInt8(ascii: "/")
    let name = String(
      decoding: tag.dropFirst(isEnd ? 2 : 1).prefix { 97...122 ~= $0 || 48...57 ~= $0 },
      as: UTF8.self)
    switch name {
    // These three may stand alone, and are not counted among what is open.
    case "thead": isHead = !isEnd
    case "tbody": isHead = false
    case "br": if silent == 0 { writer.markup("<lb/>") }
    case "hr": if silent == 0 { writer.markup("<milestone unit=\"section\" rend=\"rule\"/>") }
    case "": break
    default: isEnd ? close() : begin(name, tag)
    }
  }

  private mutating func close() {
    guard let last = open.popLast() else { return }
    if last.isSilent { silent -= 1 }
    if silent == 0 { writer.markup(last.end) }
    if last.isWrapped { writer.markup("</p>") }
  }

  private mutating func begin(_ name: String, _ tag: ArraySlice<UInt8>) {
    guard silent == 0 else { return open.append(Open(end: "")) }
    // A note's number that stands alone between the paragraphs is in none: TEI wants one.
    let isLoose = open.isEmpty && Self.inlines.contains(name)
    if isLoose { writer.markup("<p>") }
    defer { if isLoose { open[open.count - 1].isWrapped = true } }
    switch name {
    case "p": put("<p", tag, end: "</p>")
    case "h2", "h3", "h4", "h5", "h6": heading(name.utf8.last ?? 0, tag)
    case "ul": put("<list rend=\"bulleted\"", [], end: "</list>")
    case "ol": numbered(tag)
    case "li": item(tag)
    case "blockquote": put("<quote", [], end: "</quote>")
    case "pre": put("<ab rend=\"preformatted\" xml:space=\"preserve\"", tag, end: "</ab>")
    case "em": put("<hi rend=\"italic\"", [], end: "</hi>")
    case "strong": put("<hi rend=\"bold\"", [], end: "</hi>")
    case "code": put("<hi rend=\"code\"", [], end: "</hi>")
    case "table": put("<table", [], end: "</table>")
    case "tr": put(isHead ? "<row role=\"label\"" : "<row", [], end: "</row>")
    case "td", "th": cell(tag)
    case "a": link(tag)
    case "span": pageMark(tag)
    default: open.append(Open(end: ""))
    }
  }

  private static let inlines = ["em", "strong", "code", "sup", "a"]

  /// Opens an element with its HTML's address.
  mutating func put(_ element: String, _ tag: ArraySlice<UInt8>, end: StaticString) {
    writer.markup(element)
    identify(tag)
    writer.markup(">")
    open.append(Open(end: end))
  }

  mutating func identify(_ tag: ArraySlice<UInt8>) {
    guard let id = HTMLAttribute.value(" id=\"", of: tag) else { return }
    writer.markup(" xml:id=\"")
    name(id)
    writer.markup("\"")
  }

  /// Writes an address as XML may have it.
  ///
  /// `1986-een-jaar` may not begin with its digit. No address has the stop that is put before it, so
  /// that no two become one.
  mutating func name(_ id: ArraySlice<UInt8>) {
    if let first = id.first, !(97...122 ~= first), !(65...90 ~= first) { writer.markup("x.") }
    writer.escaped(id)
  }
}
