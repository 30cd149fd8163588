internal import Diagnostics
internal import XMLReading

/// Translations that an edition has put beside the letter: another text, and not the writer's.
extension TEIReading {
  /// Whether an element is a translation beside the letter.
  func isTranslation(_ element: XMLElement) -> Bool { translations.contains(element.index) }

  /// What is no letter's text where it stands alone: its heading and dateline, what the page repeats, and notes.
  private static let beside = TEINames.record.union(["head", "dateline", "fw", "note"])

  /// Finds the divisions that are called translations, where the file has the letter itself too.
  mutating func setTranslationsApart(_ root: XMLElement) {
    let isOne = TEINames.isTranslation
    guard let body = root.descendants(["text"]).first ?? root.descendants(["body"]).first else {
      return
    }
    let found = body.descendants(TEINames.divisions.union(["text"]), outside: isOne).filter(isOne)
    guard !found.isEmpty else { return }
    // A letter of which the file has the translation alone is read from that.
    let count = { (part: XMLElement) in
      part.texts(outside: Self.beside).count { !$0.isBlank }
    }
    guard count(body) > found.reduce(0, { $0 + count($1) }) else { return }
    translations = Set(found.map(\.index))
    apart = found
  }

  /// Says which translations are left out.
  mutating func tellTranslations() {
    guard let first = apart.first else { return }
    let languages = apart.compactMap { $0.attribute("xml:lang") }
    let count = apart.count
    diagnostics.append(
      Diagnostic(
        .translationUnshown, at: first.place,
        "\(count) translation\(count == 1 ? "" : "s") beside the letter, left out"
          + (languages.isEmpty ? "" : ": " + Self.listed(languages)),
        advice: "nothing has to be done; a translation in a file of its own is published"))
  }
}
