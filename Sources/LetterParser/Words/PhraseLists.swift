internal import Languages

/// What the data of all languages give to the vocabulary, as lists of phrases.
struct PhraseLists {
  let languages: [Language]

  /// The phrases that a part of the data has, a longer one before a shorter one that it begins with.
  func callAsFunction(_ path: (LetterWords) -> [String]) -> PhraseList {
    PhraseList(
      languages.flatMap { path($0.letter) }.map(Phrase.init)
        .sorted { ($1.bytes.count, $0.text) < ($0.bytes.count, $1.text) })
  }

  /// The words that a part of the data has, in small letters.
  func words(_ path: (LetterWords) -> [String]) -> Set<[UInt8]> { Set(self(path).map(\.bytes)) }
}
