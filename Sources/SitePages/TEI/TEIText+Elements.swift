/// Elements that take more than a name in TEI.
extension TEIText {
  /// A heading begins a division that lasts to the next of its level; within a quotation, item or note
  /// it is a paragraph, since those have no divisions.
  mutating func heading(_ level: UInt8, _ tag: ArraySlice<UInt8>) {
    guard open.isEmpty else { return put("<p rend=\"heading\"", tag, end: "</p>") }
    while let last = divisions.last, last >= level {
      writer.markup("</div>\n")
      divisions.removeLast()
    }
    divisions.append(level)
    writer.markup("<div>")
    put("<head", tag, end: "</head>")
  }

  mutating func numbered(_ tag: ArraySlice<UInt8>) {
    if HTMLAttribute.value(" class=\"", of: tag)?.elementsEqual("notes".utf8) == true {
      open.append(Open(end: "", isNotes: true))
      return
    }
    put("<list rend=\"numbered\"", [], end: "</list>")
    let start = HTMLAttribute.value(" start=\"", of: tag)
    open[open.count - 1].number = start.flatMap { Int(String(decoding: $0, as: UTF8.self)) } ?? 1
  }

  mutating func item(_ tag: ArraySlice<UInt8>) {
    if open.last?.isNotes == true {
      writer.markup("<note place=\"foot\" n=\"")
      writer.escaped(HTMLAttribute.value(" data-label=\"", of: tag) ?? [])
      writer.markup("\"")
      identify(tag)
      writer.markup(">")
      open.append(Open(end: "</note>"))
    } else if let number = open.last?.number {
      open[open.count - 1].number = number &+ 1
      put("<item n=\"\(number)\"", tag, end: "</item>")
    } else {
      put("<item", tag, end: "</item>")
    }
  }

  mutating func cell(_ tag: ArraySlice<UInt8>) {
    let alignment = HTMLAttribute.value(" class=\"", of: tag)
    guard let alignment else { return put("<cell", tag, end: "</cell>") }
    put("<cell rend=\"\(String(decoding: alignment, as: UTF8.self))\"", tag, end: "</cell>")
  }

  /// A link of the letter's own, or a note's number; links for the screen are left out.
  mutating func link(_ tag: ArraySlice<UInt8>) {
    let kind = HTMLAttribute.value(" class=\"", of: tag) ?? []
    if kind.elementsEqual("here".utf8) || kind.elementsEqual("back".utf8) {
      silent += 1
      open.append(Open(end: "", isSilent: true))
      return
    }
    let target = HTMLAttribute.value(" href=\"", of: tag) ?? []
    writer.markup(kind.isEmpty ? "<ref target=\"" : "<ref type=\"note\" target=\"")
    if target.first == UInt8(ascii: "#") {
      writer.markup("#")
      name(target.dropFirst())
    } else {
      writer.escaped(target)
    }
    writer.markup("\"")
    identify(tag)
    writer.markup(">")
    open.append(Open(end: "</ref>"))
  }

  mutating func pageMark(_ tag: ArraySlice<UInt8>) {
    if let page = HTMLAttribute.value(" data-page=\"", of: tag) {
      writer.markup("<pb n=\"")
      writer.escaped(page)
      writer.markup("\"")
      identify(tag)
      writer.markup("/>")
    }
    open.append(Open(end: ""))
  }
}
