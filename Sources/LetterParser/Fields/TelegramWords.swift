internal import Languages

/// The words of a telegram's head.
struct TelegramWords: Sendable {
  /// What stands before the post that sent it: `FM`.
  let senders: PhraseList
  /// What stands before the post that it went to: `TO`.
  let addressees: PhraseList
  /// What stands before its number: `TELNO`.
  let numbers: PhraseList
  /// How fast it goes: `IMMEDIATE`.
  let precedences: PhraseList

  init(_ lists: PhraseLists) {
    senders = lists(\.telegram.senders)
    addressees = lists(\.telegram.addressees)
    numbers = lists(\.telegram.numbers)
    precedences = lists(\.telegram.precedences)
  }
}
