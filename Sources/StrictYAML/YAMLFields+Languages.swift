internal import Diagnostics

extension YAMLFields {
  /// The language of a text of which none is told.
  public static let anyLanguage = "und"

  /// Takes a field that is one text for each language; a single text is one for all of them.
  public mutating func textByLanguage(_ key: String) -> [String: String] {
    guard let value = value(key) else { return [:] }
    if let text = value.text { return [Self.anyLanguage: text] }
    var texts: [String: String] = [:]
    for (language, value) in languages(of: value, key) {
      if let text = value.text {
        texts[language] = text.isEmpty ? nil : text
      } else {
        refuse(value, "“\(key)” is one text for each language")
      }
    }
    return texts
  }

  /// Says of each text of a field, before the field is taken, that it is in a language which nobody is shown.
  ///
  /// - Parameter shown: the languages that are.
  public mutating func tellUnshown(_ key: String, but shown: [String], advice: String) {
    for entry in peek(key)?.entries ?? []
    where Self.isLanguage(entry.key) && !shown.contains(entry.key) {
      add([
        Diagnostic(
          unknown, at: entry.place,
          "the site has no pages in “\(entry.key)”, and this text is not shown", advice: advice)
      ])
    }
  }

  /// Takes a field that is a list of texts for each language; a list alone is one for all of them.
  ///
  /// Each text comes with its value, so that what is wrong with it can be told where it stands.
  public mutating func textsByLanguage(
    _ key: String
  ) -> [(language: String, texts: [(text: String, value: YAMLValue)])] {
    guard let value = value(key) else { return [] }
    if value.entries == nil { return [(Self.anyLanguage, listed(value, key))] }
    return languages(of: value, key).map { ($0.language, listed($0.value, key)) }
  }

  /// Takes a field that is a list of texts, each with its value; a single text is a list of one.
  public mutating func placedTexts(_ key: String) -> [(text: String, value: YAMLValue)] {
    value(key).map { listed($0, key) } ?? []
  }

  private mutating func listed(
    _ value: YAMLValue, _ key: String
  ) -> [(text: String, value: YAMLValue)] {
    var values = [value]
    if case .list(let list) = value.content { values = list }
    return values.compactMap { value in
      if let text = value.text { return text.isEmpty ? nil : (text, value) }
      refuse(value, "“\(key)” is a list of texts")
      return nil
    }
  }

  /// The values of a mapping by language.
  private mutating func languages(
    of value: YAMLValue, _ key: String
  ) -> [(language: String, value: YAMLValue)] {
    guard let entries = value.entries else {
      refuse(value, "“\(key)” has a language before each text, as “nl: …”")
      return []
    }
    return entries.compactMap { entry in
      if Self.isLanguage(entry.key) { return (entry.key, entry.value) }
      refuse(
        at: entry.point, "“\(entry.key)” is no language", advice: "write a tag such as “nl” or “en”"
      )
      return nil
    }
  }

  /// Whether a text is the tag of a language: two or three small letters, and what may follow.
  private static func isLanguage(_ tag: String) -> Bool {
    let parts = tag.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard let first = parts.first, 2...3 ~= first.count, first.allSatisfy({ 97...122 ~= $0 }) else {
      return false
    }
    return parts.dropFirst().allSatisfy { part in
      1...8 ~= part.count && part.allSatisfy { 97...122 ~= $0 | 0x20 || 48...57 ~= $0 }
    }
  }
}
