/// What tells that a long word is one, and no two that lost the blank between them.
struct WordEndings: Sendable {
  /// What the first part of a compound ends in before the second: `ings` in `investeringsbank`.
  var linking: [[UInt8]] = []
  /// What a word ends in as it is inflected.
  var inflections: [[UInt8]] = []
}

extension GluedWord {
  /// Whether a word that the text does not have elsewhere is surely one: a compound of known words, or
  /// another form of one that the text has.
  func isOne(_ word: ArraySlice<UInt8>) -> Bool {
    var word = word.drop { !$0.isWord }
    while let last = word.last, !last.isWord { word.removeLast() }
    guard word.count < 100 else { return false }
    let lowered = word.map(\.lowered)
    return isCompound(lowered[...]) || isInflected(lowered[...])
  }

  /// `onderzoeksrapport`, `investeringsbank`; but `steedsgezien` is two, for `steeds` is a word.
  private func isCompound(_ word: ArraySlice<UInt8>) -> Bool {
    word.indices.dropFirst(4).dropLast(3).contains { cut in
      let (first, second) = (word[..<cut], word[cut...])
      guard first.last == UInt8(ascii: "s"), !endings.linking.isEmpty, isKnown(second),
        !isKnown(first)
      else { return false }
      return isKnown(first.dropLast())
        || endings.linking.contains { first.count > $0.count + 2 && first.ends(in: $0) }
    }
  }

  /// `increasing` in a text that has `increase`.
  private func isInflected(_ word: ArraySlice<UInt8>) -> Bool {
    guard word.count > 4 else { return false }
    for ending in endings.inflections where word.count > ending.count + 4 && word.ends(in: ending) {
      let stem = word.dropLast(ending.count)
      if isKnown(stem) || endings.inflections.contains(where: { isKnown(stem + $0) }) {
        return true
      }
    }
    return endings.inflections.contains { isKnown(word + $0) }
  }
}

extension ArraySlice<UInt8> {
  fileprivate func ends(in other: [UInt8]) -> Bool { suffix(other.count).elementsEqual(other) }
}
