internal import Diagnostics
internal import LetterModel
internal import LetterParser
internal import XMLReading

/// The notes, the writer's own and the editors'.
extension TEIReading {
  /// A note where it stands; one that a marker calls is read there.
  mutating func readNote(
    _ element: XMLElement, _ flow: inout InlineFlow, _ blocks: inout [Block], _ depth: Int
  ) {
    if let id = element.attribute("xml:id"), called[id]?.index == element.index { return }
    if attachments[element.index] != nil { return }
    guard Self.hasWords(element) else { return account.mark(element, as: .apart(.record)) }
    if ["foliation", "pagination"].contains(element.attribute("type")) {
      // A number that an archive has set on the sheet.
      return account.mark(element, as: .furniture(.pageFoot))
    }
    let label = self.label(of: element, called: nil)
    if flow.isEmpty, case .paragraph(let inlines)? = blocks.last {
      // A note between two paragraphs belongs to the one before it.
      blocks[blocks.count - 1] = .paragraph(inlines + [.noteMark(label)])
    } else {
      flow.callNote(label)
    }
    fillNote(element, label, depth)
  }

  /// A marker that calls a note, which is read at the first.
  mutating func callNote(
    _ note: XMLElement, from marker: XMLElement, _ flow: inout InlineFlow, _ depth: Int
  ) {
    guard let id = note.attribute("xml:id") else { return }
    guard Self.hasWords(note) else { return account.mark(note, as: .apart(.record)) }
    if let known = notes.label(ofID: id) {
      flow.callNote(known)
      return
    }
    let printed = marker.attribute("n") ?? PrintedParts.cleanWords(marker.words)
    let label = self.label(of: note, called: printed.isEmpty ? nil : printed)
    notes.announce(id: id, as: label)
    flow.callNote(label)
    fillNote(note, label, depth)
  }

  /// Notes that a marker should call, but none in the text does.
  mutating func readUncalledNotes(_ blocks: inout [Block]) {
    let uncalled = called.values.filter { note in
      note.attribute("xml:id").map { !notes.isKnown($0) } == true && Self.hasWords(note)
    }
    for note in (uncalled + unattached).sorted(by: { $0.index < $1.index }) {
      let name = note.attribute("xml:id") ?? note.attribute("n") ?? note.attribute("target") ?? ""
      diagnostics.append(
        Diagnostic(
          .noteUnmatched, at: note.place, "no marker in the text calls the note “\(name)”",
          advice: "its marker stands at the end; put it where it belongs"))
      let label = self.label(of: note, called: nil)
      if let id = note.attribute("xml:id") { notes.announce(id: id, as: label) }
      blocks.append(.paragraph([.noteMark(label)]))
      fillNote(note, label, 0)
    }
  }

  /// Whether a note says anything to a reader: one that holds an entry of a register alone does not.
  static func hasWords(_ note: XMLElement) -> Bool {
    if note.texts(outside: TEINames.record).contains(where: { !$0.isBlank }) { return true }
    return !note.descendants(TEINames.pictures.union(["gap", "ptr", "ref"])).isEmpty
  }

  /// The label of a note: as printed; else a number for the writer's own, a letter for an editor's.
  mutating func label(of note: XMLElement, called: String?) -> String {
    if let printed = called ?? note.attribute("n"), !printed.isEmpty { return notes.free(printed) }
    if isEditorial(note) {
      editorial += 1
      return notes.free(LetterCount.letters(editorial))
    }
    numbered += 1
    return notes.free(String(numbered))
  }

  /// Whether an editor wrote a note: somebody answers for it, or it is of a kind that editions have.
  private func isEditorial(_ note: XMLElement) -> Bool {
    if note.attribute("resp") != nil { return true }
    guard let kind = note.attribute("type") else { return false }
    return !["author", "authorial", "footnote", "endnote", "marginal", "summary"].contains(kind)
  }

  mutating func fillNote(_ element: XMLElement, _ label: String, _ depth: Int) {
    let place = notes.reserve()
    let before = skipped
    // `<note><hi>7</hi> Followed by …`: the marker before the note's text is its label.
    let first = element.texts.first { !$0.isBlank }
    if let first, PrintedParts.cleanWords(String(decoding: first.bytes, as: UTF8.self)) == label {
      skipped = first.index
    }
    let blocks = blocks(in: element, depth: depth, .paragraph)
    skipped = before
    notes.fill(place, Footnote(label: label, blocks: blocks))
  }
}
