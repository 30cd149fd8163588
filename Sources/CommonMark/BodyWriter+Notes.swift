internal import LetterModel

extension BodyWriter {
  /// Writes the notes in the order in which they stand, each with its links back to the text.
  mutating func writeNotes() {
    guard !source.notes.isEmpty else { return }
    let text = html
    let lastPage = page
    html = Array("<ol class=\"notes\">\n".utf8)
    for index in source.notes.indices { writeNote(index) }
    html += "</ol>\n".utf8
    notesHTML = html
    html = text
    page = lastPage
    note = nil
  }

  private mutating func writeNote(_ index: Int) {
    let source = source.notes[index]
    note = NoteState(address: noteAddresses[index])
    page = noteUses[index].page
    html += "<li id=\"".utf8
    html += noteAddresses[index]
    html += "\" data-label=\"".utf8
    HTMLEscape.append(source.label, to: &html)
    let number = Int(String(decoding: source.label, as: UTF8.self)) ?? -1
    html += (0...999_999 ~= number ? "\" value=\"\(number)\">" : "\">").utf8
    write(MarkdownTree(source.text), from: source.text, firstLine: source.line)
    appendBackLinks(index)
    html += "</li>\n".utf8
  }

  /// The way back, at the end of the note's last paragraph.
  private mutating func appendBackLinks(_ index: Int) {
    let end = Array("</p>\n".utf8)
    let endsInParagraph = html.suffix(end.count).elementsEqual(end)
    if endsInParagraph { html.removeLast(end.count) }
    let name = Array("ref-".utf8) + noteAddresses[index].dropFirst(5)
    for count in stride(from: 1, through: noteUses[index].count, by: 1) {
      html += " <a class=\"back\" role=\"doc-backlink\" href=\"#".utf8
      html += name
      html += Self.ending(ofUse: count)
      html += "\" aria-label=\"".utf8
      html += labels.back
      html += "\">↩</a>".utf8
    }
    if endsInParagraph { html += end }
  }
}
