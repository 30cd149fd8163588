internal import Synchronization

/// A language's words, made ready when a letter in it is first read: it takes a while, and most sites have
/// letters in one language.
final class RememberedWords: Sendable {
  private let make: @Sendable () -> LanguageWords
  private let made = Mutex<LanguageWords?>(nil)

  /// - Parameter make: makes them ready; whoever else asks meanwhile waits.
  init(_ make: @escaping @Sendable () -> LanguageWords) { self.make = make }

  /// The words.
  var value: LanguageWords {
    made.withLock { made in
      if let made { return made }
      let words = make()
      made = words
      return words
    }
  }
}
