internal import Languages

/// Letters behind a person's name: `E. H. Proof, Jr.`, `Avery Hale, K.C.M.G., M.P.`.
enum NameLetters {
  /// Those that are known, in small letters and without stops.
  private static let known = Set(
    Language.builtIn.values.flatMap { $0.nameLetters + $0.nameEnds }.map { $0.utf8.map(\.lowered) })

  /// A name without them: each stands behind a comma, or has its full stop.
  static func without(_ name: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var name = name
    while true {
      let last = name.lastWord
      let rest = name[..<last.startIndex].trimmed
      // `Boston, MA` is a town.
      guard rest.last == Byte.comma || last.last == Byte.stop, rest.contains(Byte.blank),
        areLetters(last)
      else { return name }
      name = rest.last == Byte.comma ? rest.dropLast().trimmed : rest
    }
  }

  /// Whether a text ends in such letters with a full stop of their own.
  static func endsInStop(_ text: ArraySlice<UInt8>) -> Bool {
    text.last == Byte.stop && text.contains(Byte.blank) && areLetters(text.lastWord)
  }

  private static func areLetters(_ word: ArraySlice<UInt8>) -> Bool {
    2..<12 ~= word.count && known.contains(word.filter { $0 != Byte.stop }.map(\.lowered))
  }
}
