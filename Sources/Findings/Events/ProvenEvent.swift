public import LetterModel
public import Registers

/// Words that an editor quotes, where they were found.
public struct QuoteProof: Sendable {
  /// Which words of the register.
  public let place: EventRegister.QuotePlace
  /// Where they stand in the letter.
  public let evidence: Evidence

  /// Makes a proof of its parts.
  public init(place: EventRegister.QuotePlace, evidence: Evidence) {
    self.place = place
    self.evidence = evidence
  }
}

/// An editor's entry of an event, with the words that prove it where they were found.
public struct ProvenEvent: Sendable {
  /// The entry.
  public let entry: EventEntry
  /// The words, in the entry's order, without those that do not stand in their letters.
  public let evidence: [Evidence]

  /// Puts an entry and its words together.
  public init(entry: EventEntry, evidence: [Evidence]) {
    self.entry = entry
    self.evidence = evidence
  }

  /// The entries of a register, with all that was found of their words.
  public static func events(of register: EventRegister, _ proofs: [QuoteProof]) -> [ProvenEvent] {
    var evidence: [[(number: Int, evidence: Evidence)]] = Array(
      repeating: [], count: register.entries.count)
    for proof in proofs {
      evidence[proof.place.entry].append((proof.place.evidence, proof.evidence))
    }
    return zip(register.entries, evidence).map { entry, evidence in
      ProvenEvent(
        entry: entry,
        evidence: evidence.sorted { $0.number < $1.number }.map(\.evidence))
    }
  }
}
