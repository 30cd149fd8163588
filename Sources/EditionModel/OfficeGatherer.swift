internal import LetterModel

/// Senders and signatories → the offices, whoever held them.
enum OfficeGatherer {
  /// The offices by name.
  static func offices(of edition: Edition) -> [OfficeEntry] {
    var persons: [String: Int] = [:]
    for (place, person) in edition.personEntries.enumerated() {
      for spelling in person.spellings where persons[spelling] == nil { persons[spelling] = place }
    }
    var entries: [String: OfficeEntry] = [:]
    var keys: [String: String] = [:]
    for (place, letter) in edition.letters.enumerated() {
      for sender in letter.facts.senders + letter.facts.signatories {
        guard let role = sender.role, !role.isEmpty else { continue }
        let key = keys[role] ?? PersonName.folded(role)
        keys[role] = key
        entries[key, default: OfficeEntry(role: role, letters: [], persons: [])]
          .add(place, person: sender.name.flatMap { persons[$0] })
      }
    }
    return entries.sorted { $0.key < $1.key }.map(\.value)
  }
}

extension OfficeEntry {
  fileprivate mutating func add(_ letter: Int, person: Int?) {
    if letters.last != letter { letters.append(letter) }
    // An office has few holders, and each many letters.
    if let person, !persons.contains(person) { persons.append(person) }
  }
}
