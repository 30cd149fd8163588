internal import LetterModel

/// Letters → dossiers.
enum DossierGatherer {
  /// The dossiers by number, each with its letters in the order of their own numbers and with the
  /// numbers that the collection lacks.
  static func dossiers(of letters: [EditionLetter]) -> [DossierEntry] {
    var entries: [[UInt8]: DossierEntry] = [:]
    for (place, letter) in letters.enumerated() {
      for dossier in letter.facts.dossiers {
        let key = DossierNumber.key(dossier.number)
        guard !key.isEmpty else { continue }
        entries[key, default: entry(of: dossier)].add(place, title: dossier.title)
      }
    }
    let numbers = letters.map(\.facts.paperNumber)
    return entries.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { _, entry in
      finished(entry, numbers)
    }
  }

  /// A dossier's entry before any letter is in it.
  private static func entry(of dossier: Dossier) -> DossierEntry {
    DossierEntry(
      number: DossierNumber.printed(dossier.number), slug: DossierNumber.slug(dossier.number),
      title: nil, letters: [], missing: [])
  }

  /// - Parameter numbers: for each letter its number, where it is one.
  private static func finished(_ entry: DossierEntry, _ numbers: [Int?]) -> DossierEntry {
    var entry = entry
    entry.letters.sort { a, b in
      switch (numbers[a], numbers[b]) {
      case (let first?, let second?) where first != second: first < second
      case (nil, .some): false
      case (.some, nil): true
      default: a < b
      }
    }
    entry.missing = missing(entry.letters.compactMap { numbers[$0] })
    return entry
  }

  /// The numbers between those that are there, which stand in order.
  private static func missing(_ numbers: [Int]) -> [ClosedRange<Int>] {
    zip(numbers, numbers.dropFirst()).compactMap { earlier, later in
      later > earlier + 1 ? earlier + 1...later - 1 : nil
    }
  }
}

extension DossierEntry {
  /// Adds a letter's place, once, and the title where none is known yet.
  fileprivate mutating func add(_ place: Int, title: String?) {
    if letters.last != place { letters.append(place) }
    self.title = self.title ?? title
  }
}
