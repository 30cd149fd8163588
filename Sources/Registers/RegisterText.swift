internal import StrictYAML

/// What a text of a register may be.
enum RegisterText {
  /// Whether a text can be the last part of an address: small letters, digits and hyphens.
  static func isSlug(_ text: String) -> Bool {
    (1...80).contains(text.utf8.count)
      && text.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }
  }

  static let slugAdvice = "use small letters, digits and hyphens, at most 80"

  /// Whether a text can be shown on one line of a page: no controls, and no marks that turn the
  /// direction of what stands around it.
  static func isLine(_ text: String) -> Bool {
    text.utf8.count <= 1000
      && text.unicodeScalars.allSatisfy { scalar in
        switch scalar.value {
        case 0..<32, 127..<160, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069: false
        default: true
        }
      }
  }

  /// How many words the longest phrase has that is looked for in letters.
  private static let mostWords = 8

  /// What is wrong with words that are to be looked for in letters; nil where nothing is.
  static func trouble(of term: String) -> String? {
    var letters = 0
    var words = 0
    var isWord = false
    for scalar in term.unicodeScalars {
      let isLetter = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      if isLetter { letters += 1 }
      if isLetter, !isWord { words += 1 }
      isWord = isLetter || scalar == "*"
    }
    if letters < 2 { return "“\(term)” would fit anything" }
    if words > mostWords { return "“\(term)” is longer than \(mostWords) words" }
    return nil
  }
}

extension YAMLFields {
  /// Takes the texts by which letters name something, for each language; what would fit anything is
  /// told.
  mutating func terms(_ key: String) -> [String: [String]] {
    var terms: [String: [String]] = [:]
    for (language, texts) in textsByLanguage(key) {
      for (text, value) in texts {
        if let trouble = RegisterText.trouble(of: text) {
          refuse(value, trouble)
        } else {
          terms[language, default: []].append(text)
        }
      }
    }
    return terms
  }

  /// Takes the names that pages show, for each language.
  mutating func names(_ key: String) -> [String: String] {
    let value = peek(key)
    let names = textByLanguage(key)
    return names.filter { _, name in
      if RegisterText.isLine(name) { return true }
      if let value { refuse(value, "“\(key)” holds what a line cannot show, or is too long") }
      return false
    }
  }

  /// Takes a text that pages show on one line.
  mutating func line(_ key: String) -> String? {
    let value = peek(key)
    guard let text = text(key), let value else { return nil }
    if RegisterText.isLine(text) { return text }
    refuse(value, "“\(key)” holds what a line cannot show, or is too long")
    return nil
  }

  /// Takes the last part of an address.
  mutating func slug(_ key: String) -> String? {
    let value = peek(key)
    guard let text = text(key), let value else { return nil }
    if RegisterText.isSlug(text) { return text }
    refuse(value, "“\(text)” cannot be an address", advice: RegisterText.slugAdvice)
    return nil
  }
}
