internal import LetterModel

/// The signatures at a paper's end.
extension Paper {
  /// How many rows above an office the last words may stand below which another has signed alone.
  private static let farthestClosing = 14

  /// The last run of signatures, and the one before it that a report has.
  func signatures() -> (before: [Signature], found: [Signature]) {
    var found: [Signature] = []
    var before: [Signature] = []
    // Above the salutation stands an addressee's office: `Chairman, Foreign Affairs Committee`.
    var index = greeting() ?? 0
    while let row = nextBody(from: index) {
      let above = found.last.flatMap { nextBody(from: $0.rows.upperBound) == row ? $0 : nil }
      if let signature = Signature.read(at: row, below: above, in: self),
        !isBelowSigner(row, below: above), !isAboveText(signature)
      {
        // Signatures stand together: text between them shows that the earlier ones were none.
        if let last = found.last, nextBody(from: last.rows.upperBound) != row {
          if facts.kind == .report, before.isEmpty, found.count > 1 { before = found }
          found = []
        }
        found.append(signature)
        index = signature.rows.upperBound
      } else {
        index = row + 1
      }
    }
    return (before, found)
  }

  /// Whether an office stands below somebody who has signed alone below last words: it is an addressee's.
  ///
  ///     Sincerely yours,
  ///
  ///     Avery Hale
  ///
  ///     His Excellency
  ///     Bertil Proof,
  ///     Minister of Foreign Affairs
  ///
  /// Of several who sign each has the office below the name.
  ///
  /// - Parameter above: the signature right above it.
  private func isBelowSigner(_ row: Int, below above: Signature?) -> Bool {
    guard facts.dossiers.isEmpty, let signer = loneSigner(above: row) else { return false }
    let between = rows[signer.rows.upperBound..<row].filter(\.isBody)
    guard between.allSatisfy({ $0.text.count < 80 && isNominal($0.text) }) else { return false }
    let isOfficeFirst =
      Office.begins(rows[row].text, words) || Office.beginsSmall(rows[row].text, words)
    return isOfficeFirst || above == nil && between.contains { isWordToAddressee($0.text) }
  }

  /// Whether an office without a name stands in a letter's first half right above its text, as a salutation does in a
  /// language that the program does not know: `Ambassadeur,`.
  private func isAboveText(_ signature: Signature) -> Bool {
    guard facts.dossiers.isEmpty, signature.sender.name == nil,
      signature.rows.upperBound <= rows.count / 2,
      let next = nextBody(from: signature.rows.upperBound)
    else { return false }
    return rows[next].text.count > 60 && !isNominal(rows[next].text)
  }

  /// The plain signature below the nearest last words above a row, where a person alone stands right below them.
  private func loneSigner(above row: Int) -> PlainSignature? {
    let above = max(0, row - Self.farthestClosing)..<row
    guard let closing = above.last(where: { rows[$0].isBody && closes(rows[$0].text) }),
      let signer = PlainSignature(below: lastRow(ofClosing: closing), in: self),
      signer.body == nil, signer.rows.upperBound <= row,
      // `Het college van Oeverdam,` signs by its officers.
      rows[signer.rows.lowerBound].text.last != Byte.comma
        || PrintedName(at: signer.rows.lowerBound, in: self)?.hasInitials == true
    else { return nil }
    return signer
  }
}
