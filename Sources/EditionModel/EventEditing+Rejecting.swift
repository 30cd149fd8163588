internal import Findings
internal import LetterModel
internal import Registers

/// What an editor says is no event.
extension EventEditing {
  /// What a letter's own front matter rejects is what that letter tells: the event stays where another
  /// tells it too.
  mutating func rejectOfLetters(_ entries: [ProvenEvent]) {
    for entry in entries.map(\.entry) {
      guard let place = placeByID[entry.id] else {
        checks.tellIdle(
          entry.point, "this letter tells no event “\(entry.id)” that could be rejected", entry.id)
        continue
      }
      guard let id = entry.letter, let letter = placeByLetter[id],
        found.places[letter].contains(place)
      else {
        checks.tellOfOthers(entry)
        continue
      }
      wrong[place, default: []].insert(letter)
    }
    for (place, rejecting) in wrong { left[place] = retold(place, without: rejecting) }
  }

  /// A found event as the other letters tell it; nil where none does.
  private func retold(_ place: Int, without rejecting: Set<Int>) -> Event? {
    let event = found.events[place]
    let tellers = Set(event.evidence.compactMap { placeByLetter[$0.letter] })
      .subtracting(rejecting).sorted()
    var retold: Event?
    for letter in tellers {
      for (number, own) in letters[letter].findings.events.enumerated()
      where found.places[letter][number] == place {
        if retold == nil {
          retold = own
        } else {
          retold.mutate { EventMerger.merge(own, into: &$0) }
        }
      }
    }
    retold.mutate { $0.id = event.id }
    return retold
  }

  mutating func reject(_ entry: EventEntry) {
    guard let place = placeByID[entry.id] else {
      checks.tellIdle(
        entry.point, "no letter tells an event “\(entry.id)” that could be rejected", entry.id)
      return
    }
    left[place] = nil
    rejected.insert(place)
  }
}
