internal import LetterModel

/// The signatures of those who sign for an office, which is the sender.
extension Paper {
  /// Claims them, and gives their rows; nil where there are none.
  mutating func claimDelegations() -> Range<Int>? {
    let found = delegations()
    guard let first = found.first, let last = found.last else { return nil }
    // Of several who sign below each other one may do so for himself.
    let end = nextBody(from: last.rows.upperBound)
    guard !signatures().found.contains(where: { $0.rows.lowerBound == end }) else { return nil }
    let rows = first.rows.lowerBound..<last.rows.upperBound
    for row in rows where self.rows[row].isBody { claim(row, as: .facts(["senders"])) }
    facts.senders = found.map(\.office)
    facts.signatories = found.map(\.signatory)
    return rows
  }

  /// The last of them that stand together; those of an enclosure are another's.
  private func delegations() -> [DelegatedSignature] {
    var found: [DelegatedSignature] = []
    var index = greeting() ?? 0
    while let row = nextBody(from: index) {
      index = row + 1
      if !found.isEmpty, beginsEnclosure(row) || isGreeting(rows[row].text) { return found }
      guard let signature = DelegatedSignature(at: row, in: self) else { continue }
      if let last = found.last, nextBody(from: last.rows.upperBound) != signature.rows.lowerBound {
        found = []
      }
      found.append(signature)
      index = signature.rows.upperBound
    }
    return found
  }
}
