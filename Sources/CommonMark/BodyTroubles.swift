internal import Diagnostics

/// Tells what an editor should know of a text that was rendered.
struct BodyTroubles {
  let file: SourceFile
  /// Where the text begins in the file.
  let start: Int
  /// How many findings of one kind are told of one letter.
  private let most = MarkedPlaces.most

  init(file: SourceFile, start: Int) {
    self.file = file
    self.start = start
  }

  /// The diagnostics, the first few of each kind.
  func diagnostics(of writer: BodyWriter, _ source: MarkedSource) -> [Diagnostic] {
    rawHTML(writer) + pictures(writer) + unmatchedMarks(writer.unmatched, source)
      + unmatchedNotes(writer, source) + repaired(source)
  }

  private func rawHTML(_ writer: BodyWriter) -> [Diagnostic] {
    places(writer.rawHTML).map { place, _ in
      Diagnostic(
        .rawHTML, at: place, "raw HTML is shown as text",
        advice: "put a backslash before the “<”, or say it in Markdown")
    }
  }

  private func pictures(_ writer: BodyWriter) -> [Diagnostic] {
    places(writer.pictures).map { place, address in
      Diagnostic(
        .pictureLinked, at: place, "the picture “\(address)” is not shown in a letter",
        advice:
          "say in words what it shows; with the file in Content/static, link to it: [seal](/seal.png)"
      )
    }
  }

  /// Where in the file marked words stand: in their line, each behind the one before it; the whole line
  /// where they are not found there.
  private func places(_ marked: MarkedPlaces) -> [(place: Place, words: String)] {
    guard !marked.entries.isEmpty else { return [] }
    let before = file.bytes[..<start].count { $0 == UInt8(ascii: "\n") }
    var places = WordPlaces(in: file)
    return marked.entries.map { entry in
      (
        places.place(of: entry.words, line: before + entry.line),
        String(decoding: entry.words, as: UTF8.self)
      )
    }
  }

  private func unmatchedMarks(_ indices: [Int], _ source: MarkedSource) -> [Diagnostic] {
    indices.prefix(most).compactMap { index in
      let reference = source.references[index]
      let literal = String(decoding: reference.literal, as: UTF8.self)
      guard literal.hasSuffix("]") else { return nil }
      let offset = source.wasRepaired ? nil : reference.offset
      let place = offset.map { file.place(start + $0..<start + $0 + literal.utf8.count) }
      return Diagnostic(
        .noteUnmatched, at: place ?? Place(path: file.path), "“\(literal)” has no note",
        advice: "add a line that begins “\(literal):”, or write “\\\(literal)” to show it as text")
    }
  }

  private func unmatchedNotes(_ writer: BodyWriter, _ source: MarkedSource) -> [Diagnostic] {
    let unused = source.notes.indices.filter { writer.noteUses[$0].count == 0 }
    return unused.prefix(most).map { index in
      let note = source.notes[index]
      let label = String(decoding: note.label, as: UTF8.self)
      let end = start + note.offset + note.label.count + 3
      let isSecond = source.notes[..<index].contains { $0.label == note.label }
      return Diagnostic(
        .noteUnmatched,
        at: source.wasRepaired
          ? Place(path: file.path) : file.place(start + note.offset..<end),
        isSecond
          ? "there is another note “[^\(label)]”" : "no “[^\(label)]” in the text marks this note",
        advice: "put “[^\(label)]” where the text should have its mark")
    }
  }

  private func repaired(_ source: MarkedSource) -> [Diagnostic] {
    guard source.wasRepaired else { return [] }
    return [
      Diagnostic(
        .encodingRepaired, at: Place(path: file.path),
        "bytes that are no UTF-8 are shown as �", advice: "save the file as UTF-8")
    ]
  }
}
