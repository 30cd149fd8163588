public import LetterModel

extension LetterFacts {
  /// The paper's number within its dossier as a number: what is missing between two papers is counted by it.
  ///
  /// Nil for what is none (`104a`, the senate's `XVI`) and for one that no dossier reaches: a letter may say anything.
  public var paperNumber: Int? {
    guard let number = number.flatMap({ Int($0) }), (1...999_999).contains(number) else {
      return nil
    }
    return number
  }
}
