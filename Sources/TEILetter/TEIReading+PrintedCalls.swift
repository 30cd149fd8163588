internal import LetterParser
internal import XMLReading

/// Calls of notes that are printed in the text before the note itself: the page has one of the two.
extension TEIReading {
  /// Whether an element is the printed call of the note that follows it, `<hi rend="superscript">1</hi><note n="1">`;
  /// before a note that says nothing it is the text's own.
  func isMarker(_ element: XMLElement) -> Bool {
    guard Rendition(element).position == .superior, case .element(let note)? = element.next,
      note.name == "note", let label = note.attribute("n"), Self.hasWords(note)
    else { return false }
    return !label.isEmpty && PrintedParts.cleanWords(element.words) == label
      && !isExponent(element)
  }

  /// Whether raised figures belong to a unit: `60 m<hi rend="superscript">2</hi>` in a file that prints no other
  /// note's call.
  private func isExponent(_ element: XMLElement) -> Bool {
    guard printedCalls < 2, let text = element.textBefore else { return false }
    let unit = text.bytes.reversed().prefix { 97...122 ~= $0 }.reversed()
    let before = text.bytes.dropLast(unit.count).last { $0 > 32 }
    return ["mm", "cm", "dm", "m", "dam", "hm", "km"].contains(
      String(decoding: unit, as: UTF8.self))
      && before.map { 48...57 ~= $0 } == true
  }

  /// How many notes have their call printed before them.
  mutating func countPrintedCalls(_ root: XMLElement) {
    printedCalls = root.descendants(["hi", "seg", "ref"], outside: isTranslation)
      .count(where: isMarker)
  }
}
