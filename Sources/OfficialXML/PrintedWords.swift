internal import LetterParser
internal import XMLReading

extension XMLElement {
  /// The words that become a fact: those of notes left out, figures above and below the line with their
  /// own signs.
  var printedWords: String {
    let set = descendants(["sup", "inf"])
    var next = 0
    var words = ""
    for text in texts(outside: OfficialReading.noteNames) {
      let piece = String(decoding: text.bytes, as: UTF8.self)
      while next < set.count, set[next].inner.upperBound <= text.index { next += 1 }
      guard next < set.count, set[next].inner.contains(text.index) else {
        words += piece
        continue
      }
      let position: FigurePosition = set[next].name == "sup" ? .superior : .inferior
      let isPlain = position.outcome(of: set[next].words, after: words.utf8.last) == .plain
      words += isPlain ? piece : position.written(piece)
    }
    return words.split { $0.isWhitespace }.joined(separator: " ")
  }
}
