internal import ByteRuns
internal import Languages
internal import LetterModel

/// What a letter is called: by an editor's title, its subject, its heading, or who wrote to whom.
struct LetterTitle: Sendable, Hashable {
  /// The words.
  let text: String
  /// Whether they stand in capitals as printed, to be set as small capitals.
  let isCapitals: Bool
  /// The language of the words, where that is known and not the interface's own.
  let language: String?
  /// Whether it says no more than what kind of letter it is and who sent it: `Brief van de minister van …`.
  let isGeneric: Bool
  /// What the letter's heading goes on with: when questions came in, and who answered them; nil where it does not.
  let rest: String?

  init(_ facts: LetterFacts, _ texts: InterfaceTexts) {
    let hasTitle = (facts.title ?? facts.subject)?.isEmpty == false
    isGeneric = !hasTitle && facts.kind == .letter
    if let title = facts.title ?? facts.subject, !title.isEmpty {
      language = texts.foreign(facts.language)
      rest = nil
      (text, isCapitals) = (title, Self.isCapitals(title))
    } else if let heading = facts.heading, !heading.isEmpty {
      language = texts.foreign(facts.language)
      let subject = Self.subject(of: heading, facts)
      rest = subject.map { String(heading[$0.endIndex...].drop { $0 == " " }) }
      let shown = Self.withoutStop(subject.map(String.init) ?? heading)
      let lowered = Self.lowered(shown, facts)
      (text, isCapitals) = (lowered ?? shown, lowered == nil && Self.isCapitals(shown))
    } else {
      (language, rest) = (nil, nil)
      (text, isCapitals) = (Self.ends(facts, texts) ?? Self.name(facts, texts), false)
    }
  }

  /// What kind of letter it is, and of one without a day its name for ever besides: a list of a hundred that are all
  /// called “Letter”, undated, would tell none from another.
  private static func name(_ facts: LetterFacts, _ texts: InterfaceTexts) -> String {
    let kind = texts("kind-\(facts.kind.rawValue)")
    return facts.date == nil ? "\(kind) (\(facts.id))" : kind
  }

  /// A heading without the full stop that ends it, behind which a citation would set its comma; a short word may be an
  /// abbreviation: `Mr. Hale to Messrs. Proof & Co.`.
  private static func withoutStop(_ heading: String) -> String {
    guard let last = heading.split(separator: " ").last, last.count > 4, last.hasSuffix("."),
      last.count(where: { $0 == "." }) == 1
    else { return heading }
    return String(heading.dropLast())
  }

  /// Who wrote to whom, as editions call a letter without a title: `W. van Zuylen aan C. Heins`; nil where neither is
  /// known, and for what is no letter.
  private static func ends(_ facts: LetterFacts, _ texts: InterfaceTexts) -> String? {
    guard facts.kind == .letter else { return nil }
    let from = LetterLine.from(facts, texts).map { $0.prefix(1).uppercased() + $0.dropFirst() }
    // An office behind the name, and the town, are told among the facts.
    let to = Addressee.names(facts).first.map { $0.prefix { $0 != "," } }.map(String.init)
    switch (from, to) {
    case (let from?, let to?): return texts("title-from-to", ["from": from, "to": to])
    case (let from?, nil): return texts("title-from", ["from": from])
    case (nil, let to?): return texts("title-to", ["to": to])
    case (nil, nil): return nil
    }
  }

  /// Whether a letter has no words of its own to be called by.
  static func isMade(_ facts: LetterFacts) -> Bool {
    [facts.title, facts.subject, facts.heading].allSatisfy { $0?.isEmpty != false }
  }

  /// Whether the words name a sender.
  func names(_ sender: String) -> Bool { text.lowercased().holds(sender.lowercased()) }

  /// `BRIEF VAN DE MINISTER VAN BUITENLANDSE ZAKEN` in ordinary letters, where the senders tell
  /// which of its words have a capital; nil where nothing tells it.
  private static func lowered(_ heading: String, _ facts: LetterFacts) -> String? {
    guard isCapitals(heading) else { return nil }
    var text = heading.lowercased()
    var rest = text
    var known = false
    var areAll = true
    for role in facts.senders.compactMap(\.role) where !role.isEmpty {
      let low = role.lowercased()
      guard text.holds(low) else {
        areAll = false
        continue
      }
      text = text.replacing(low, with: role)
      rest = rest.replacing(low, with: " ")
      known = true
    }
    guard known, areAll || isPlain(rest, facts), let first = text.first else { return nil }
    return first.uppercased() + text.dropFirst()
  }

  /// Whether what the heading has besides its sender's office is `brief van de` and the like: then nothing else needs a
  /// capital, though a minister in whose name the letter is sent too stands in its text alone.
  private static func isPlain(_ rest: String, _ facts: LetterFacts) -> Bool {
    guard let words = Language.builtIn[facts.language]?.letter else { return false }
    let kinds = (words.headings[facts.kind.rawValue] ?? []).map { $0.lowercased() }
    return rest.split(separator: " ").map(String.init).allSatisfy {
      kinds.contains($0) || words.small.contains($0)
    }
  }

  /// `Vragen van het lid … over …` of a heading that goes on `(ingezonden 4 september 2024). Antwoord van …`; nil
  /// where it does not.
  private static func subject(of heading: String, _ facts: LetterFacts) -> Substring? {
    guard facts.kind == .question || facts.kind == .answer else { return nil }
    let received = Language.builtIn[facts.language]?.letter.received ?? []
    let ends = received.compactMap { heading.firstRange(of: " (\($0)")?.lowerBound }
    guard let end = ends.min(), end > heading.startIndex else { return nil }
    return heading[..<end]
  }

  private static func isCapitals(_ text: String) -> Bool {
    var hasCapital = false
    for scalar in text.unicodeScalars {
      if scalar.properties.isLowercase { return false }
      if scalar.properties.isUppercase { hasCapital = true }
    }
    return hasCapital
  }
}

extension String {
  /// Whether words stand in the text, as `contains` tells it.
  fileprivate func holds(_ words: String) -> Bool {
    // Up to U+02FF each sign but a line's end is a character of its own, and the same as no other: bytes tell it sooner.
    let isPlain = [self, words].allSatisfy { $0.utf8.allSatisfy { $0 < 0xCC && $0 != 13 } }
    guard isPlain, !words.isEmpty else { return contains(words) }
    return ByteSearch(Array(words.utf8)).first(in: Array(utf8)) != nil
  }
}
