internal import Diagnostics
internal import XMLReading

/// The letters that share a file, of which one letter with all their senders would be made.
///
/// What is enclosed with a letter, or quoted whole in it (`floatingText`), shares it rightly, and so does its
/// translation.
enum SharedFile {
  /// The letters of a file, in order, where it holds several; none where it holds one.
  static func letters(in root: XMLElement) -> [XMLElement] {
    let isBeside = { (element: XMLElement) in
      ["floatingText", "note", "teiHeader"].contains(element.name)
        || TEINames.isEnclosure(element)
    }
    let files = root.descendants(["TEI", "TEI.2"]).filter { $0.first("text") != nil }
    if files.count > 1 { return files }
    for group in root.descendants(["group"], outside: isBeside) {
      let texts = originals(among: group.all("text").filter { !TEINames.isEnclosed($0) })
      if texts.count > 1 { return texts }
    }
    // A letter and a document enclosed with it are of different kinds.
    for kind in TEINames.kinds {
      let isOne = { (element: XMLElement) in
        element.attribute("type").map { kind.contains($0.lowercased()) } ?? false
      }
      let letters = { (isPassed: (XMLElement) -> Bool) in
        root.descendants(TEINames.divisions) { isPassed($0) || isOne($0) }
          .filter { isOne($0) && !TEINames.isEnclosure($0) }
      }
      // In a translation beside the letter it stands once more; a file of translations has those alone.
      let originals = letters { isBeside($0) || TEINames.isTranslation($0) }
      let all = originals.isEmpty ? letters(isBeside) : originals
      if all.count > 1 { return all }
    }
    return described(in: root, isBeside)
  }

  /// The divisions that belong to different descriptions of correspondence, whatever they are called:
  /// `<div corresp="#brief-2">`.
  private static func described(
    in root: XMLElement, _ isBeside: (XMLElement) -> Bool
  ) -> [XMLElement] {
    let descriptions = root.descendants(["correspDesc"]).compactMap { $0.attribute("xml:id") }
    guard descriptions.count > 1 else { return [] }
    let known = Set(descriptions.map { "#" + $0 })
    let description = { (division: XMLElement) in
      (division.attribute("corresp") ?? division.attribute("decls") ?? "")
        .split(separator: " ").map(String.init).first(where: known.contains)
    }
    let divisions = root.descendants(TEINames.divisions) {
      isBeside($0) || TEINames.isTranslation($0)
    }
    // An enclosure and a translation may have a description of their own.
    let told = divisions.filter { !TEINames.isEnclosure($0) && description($0) != nil }
    var seen: Set<String> = []
    return originals(among: told).filter { division in
      description(division).map { seen.insert($0).inserted } ?? false
    }
  }

  /// The texts that are no translations; all of them, where each is one.
  private static func originals(among texts: [XMLElement]) -> [XMLElement] {
    let originals = texts.filter { !TEINames.isTranslation($0) }
    return originals.isEmpty ? texts : originals
  }
}

extension TEIReading {
  /// Says that a file holds several letters.
  mutating func tellShared(_ root: XMLElement) {
    let letters = SharedFile.letters(in: root)
    guard letters.count > 1 else { return }
    diagnostics.append(
      Diagnostic(
        .lettersTogether, at: letters[1].place,
        "the second of \(letters.count) letters in one file, which would become one letter",
        advice:
          "give each letter a file of its own; what is enclosed is a “div” of type “enclosure”, "
          + "a translation one of type “translation”"))
  }
}
