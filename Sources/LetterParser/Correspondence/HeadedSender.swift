internal import LetterModel

/// A sender whom a heading or a letterhead names, beside who signed.
extension Paper {
  /// Claims the name at the letter's end of one whom its heading names, as telegrams have it: `KENDALL`.
  mutating func claimHeadedName() {
    guard let sender = headedSender, let name = sender.name,
      let last = rows.lastIndex(where: { $0.isBody && Notes.number($0.text) == nil && !$0.isBeside }
      ),
      rows[last].gap > 0, PersonName.isName(PlainSignature.bare(rows[last].text, words)),
      Self.shareWord(PlainSignature.bare(rows[last].text, words), Array(name.utf8)[...])
    else { return }
    let signed = PlainSignature.bare(rows[last].text, words)
    claim(last, as: .facts(["senders"]))
    facts.senders = [
      Sender(
        role: sender.role, name: Self.adds(signed, to: name) ? signed.squeezed[...].string : name)
    ]
  }

  /// Whether a signature tells more of a name than a heading does: `AMOS P. HOLLOWELL` below `Mr. Hollowell`, but not
  /// `E. GOSHAWK` below `Sir E. Goshawk`.
  private static func adds(_ signed: ArraySlice<UInt8>, to headed: String) -> Bool {
    let known = Set(nameWords(Array(headed.utf8)[...]))
    return nameWords(signed).contains { !known.contains($0) }
  }

  /// Whether two names have a word of three letters or more in common.
  static func shareWord(_ one: ArraySlice<UInt8>, _ other: ArraySlice<UInt8>) -> Bool {
    let known = Set(nameWords(other))
    return nameWords(one).contains { $0.count > 2 && known.contains($0) }
  }

  /// The words of a name in small letters, initials among them.
  private static func nameWords(_ name: ArraySlice<UInt8>) -> [[UInt8]] {
    name.split { !$0.isLetter }.map { $0.map(\.lowered) }
  }

  /// Of an office below a name and the one in a heading the heading's, where it is the same and says for whom:
  /// `Permanent Representative`, `permanent representative of Proofland to the United Nations`.
  private static func fuller(_ signed: String?, _ headed: String?) -> String? {
    guard let signed, let headed else { return signed ?? headed }
    let heading = Array(headed.utf8)[...]
    // `Ambassador` over `Permanent Representative` are two.
    return signed.split(separator: ",").map { part in
      var cursor = Cursor(heading)
      return cursor.take(Phrase(String(part)))
        ? headed : Array(part.utf8)[...].trimmed.string
    }.joined(separator: ", ")
  }

  /// Puts what the heading or the letterhead says of the sender to who signed.
  mutating func joinHeadedSender() {
    guard let headed = headedSender else { return }
    guard var sender = facts.senders.first else {
      facts.senders = [headed]
      return
    }
    guard facts.senders.count == 1, facts.signatories.isEmpty, let name = sender.name else {
      return
    }
    guard let other = headed.name else {
      sender.role = Self.fuller(sender.role, headed.role)
      facts.senders = [sender]
      return
    }
    guard Self.shareWord(Array(name.utf8)[...], Array(other.utf8)[...]) else { return }
    sender.role = sender.role ?? headed.role
    if !Self.adds(Array(name.utf8)[...], to: other) { sender.name = other }
    facts.senders = [sender]
  }
}
