internal import Languages

/// A printed name as words.
extension NameParts {
  /// A name without what stands in brackets, however many words that has.
  ///
  /// `Welzijn (Nieuw Sociaal Contract)` is `Welzijn`. A bracket within a word stays, and one that never
  /// ends goes to the name’s end.
  static func withoutBrackets(_ printed: String) -> String {
    guard printed.utf8.contains(UInt8(ascii: "(")) else { return printed }
    var kept = ""
    var depth = 0
    var previous: Character = " "
    for character in printed {
      if character == "(", depth > 0 || previous.isWhitespace {
        depth += 1
      } else if depth == 0 {
        kept.append(character)
      } else if character == ")" {
        depth -= 1
      }
      previous = character
    }
    return kept
  }

  /// Words; a dash with blanks around it parts none: `Faber – Van` is one, `Faber-Van`.
  static func words(_ name: some StringProtocol) -> [String] {
    var words: [String] = []
    var isOpen = false
    for part in name.split(whereSeparator: \.isWhitespace) {
      let word = String(part.map { dashes.contains($0) ? "-" : $0 })
      if !words.isEmpty, isOpen || word.hasPrefix("-") {
        words[words.count - 1] += isOpen && word.hasPrefix("-") ? word.dropFirst() : word[...]
      } else {
        words.append(word)
      }
      isOpen = words.last?.hasSuffix("-") == true
    }
    return words
  }

  /// A name's words without titles before it and letters behind it: `The Rt Hon James Cleverly MP`.
  static func withoutTitles(_ words: [String]) -> [String] {
    var rest = words[...]
    while let first = rest.first, let known = titles[first.lowercased()],
      let title = known.first(where: { begins(rest, with: $0) })
    {
      rest = rest.dropFirst(title.count)
    }
    while rest.count > 1, let last = rest.last, letters.contains(last) { rest.removeLast() }
    return Array(rest)
  }

  private static func begins(_ words: ArraySlice<String>, with title: [String]) -> Bool {
    words.count > title.count && zip(words, title).allSatisfy { $0.lowercased() == $1 }
  }

  private static let letters = Set(Language.builtIn.values.flatMap(\.nameLetters))

  /// The titles of all languages as words by their first, the longest first.
  private static let titles: [String: [[String]]] = Dictionary(
    grouping: Language.builtIn.values.flatMap(\.nameTitles)
      .map { $0.split(separator: " ").map(String.init) }
      .sorted { ($1.count, $0.joined()) < ($0.count, $1.joined()) },
    by: { $0.first ?? "" })

  /// The hyphens and dashes that stand between the two names of a double one.
  private static let dashes: Set<Character> = ["\u{2010}", "\u{2011}", "–", "—"]

  /// Initials that were printed without a blank, parted: `M.J.M.` is three.
  static func initials(_ word: String) -> [String] {
    let parts = word.split(separator: ".", omittingEmptySubsequences: true)
    guard !isSmall(word), parts.count > 1, parts.allSatisfy({ $0.count <= 3 }) else {
      return [word]
    }
    return parts.enumerated().map { number, part in
      number + 1 < parts.count || word.hasSuffix(".") ? part + "." : String(part)
    }
  }
}
