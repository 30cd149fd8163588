import Diagnostics
import Properties
import TemplateEngine

@testable import CommonMark
@testable import SitePages
@testable import XMLReading

/// What must be true of words as markup has them: another reader finds the same words and no markup.
enum MarkupProperties {
  static func check(_ bytes: [UInt8]) throws(Untrue) {
    let text = String(decoding: bytes, as: UTF8.self)
    try checkHTML(text)
    try checkXML(text)
    for isInMarkup in [false, true] { try checkJSON(text, isInMarkup: isInMarkup) }
  }

  /// Both escapes of HTML leave nothing that begins a tag, a reference or ends a value in quotes.
  private static func checkHTML(_ text: String) throws(Untrue) {
    let bytes = Array(text.utf8)
    var value: [UInt8] = []
    bytes.withUnsafeBufferPointer { MarkupEscape.append($0, to: &value) }
    let wanted = shown(text, keeping: [9, 10, 12, 13])
    for html in [value, HTMLEscape.bytes(text)] {
      try must(
        !html.contains { "<>\"".utf8.contains($0) },
        "markup in \(String(decoding: html, as: UTF8.self))")
      try must(
        resolved(html) == wanted, "HTML has other words: \(String(decoding: html, as: UTF8.self))")
    }
    try must(!value.contains(UInt8(ascii: "'")), "a quotation mark in a value")
  }

  /// An XML reader finds the words between the tags and in the value.
  private static func checkXML(_ text: String) throws(Untrue) {
    var writer = XMLWriter()
    writer.open("a", [("v", text)])
    writer.text(text)
    writer.escaped(HTMLEscape.bytes(text)[...])
    writer.markup("</a>")
    let read = XMLTreeReader.read(SourceFile(path: "a.xml", bytes: writer.bytes))
    try must(
      read.diagnostics.isEmpty, "no XML: \(DiagnosticReport(read.diagnostics).text)")
    let wanted = shown(text, keeping: [9, 10, 13, 127]).filter { $0 > 32 && $0 != 127 }
    let root = read.value.root
    let signs = { (bytes: [UInt8]) in bytes.filter { $0 > 32 && $0 != 127 } }
    try must(
      signs(Array((root?.attribute("v") ?? "").utf8)) == wanted, "XML has another value")
    try must(
      signs((root?.texts.flatMap { Array($0.bytes) }) ?? []).starts(with: wanted),
      "XML has other words")
  }

  private static func checkJSON(_ text: String, isInMarkup: Bool) throws(Untrue) {
    var writer = JSONWriter(isInMarkup: isInMarkup)
    writer.object { writer in
      writer.key(named: text)
      writer.texts([text, "x"])
    }
    try must(
      LittleJSON.strings(of: writer.bytes)?.map { Array($0.utf8) }
        == [text, text, "x"].map { Array($0.utf8) },
      "JSON has another text")
    try must(
      !isInMarkup || !writer.bytes.contains(UInt8(ascii: "<")), "JSON in a page begins a tag")
  }

  /// A text with U+FFFD for what no page can show, and a space for a vertical tab.
  private static func shown(_ text: String, keeping blanks: [UInt32]) -> [UInt8] {
    var shown = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isLost = scalar.value < 32 && !blanks.contains(scalar.value)
      let isNone = scalar.value == 127 && !blanks.contains(127) || 0xFFFE...0xFFFF ~= scalar.value
      shown.append(scalar.value == 11 ? " " : isLost || isNone ? "\u{FFFD}" : scalar)
    }
    return Array(String(shown).utf8)
  }

  private static func resolved(_ html: [UInt8]) -> [UInt8]? {
    var text: [UInt8] = []
    var rest = html[...]
    while let byte = rest.first {
      if byte == UInt8(ascii: "&") {
        guard let found = references.first(where: { rest.starts(with: $0.name) }) else {
          return nil
        }
        text.append(found.sign)
        rest = rest.dropFirst(found.name.count)
      } else {
        text.append(byte)
        rest = rest.dropFirst()
      }
    }
    return text
  }

  private static let references: [(name: [UInt8], sign: UInt8)] = [
    ("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&"), ("&quot;", "\""), ("&#39;", "'"),
  ].map { (Array($0.utf8), Array($1.utf8)[0]) }
}
