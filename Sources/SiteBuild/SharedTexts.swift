internal import EditionModel
internal import LetterModel
internal import Synchronization

/// Texts that letter after letter has: offices, addressees, headings, the topics that editors give.
///
/// All letters share one of each, told by its bytes, instead of holding their own.
final class SharedTexts: Sendable {
  private let known = Mutex<Set<TextBytes>>([])

  /// No text of fewer bytes takes room besides its variable's.
  private static let leastHeld = 16

  /// A letter that holds no text of its own where another letter has the same.
  ///
  /// May be called from several tasks at once.
  func sharing(_ letter: EditionLetter) -> EditionLetter {
    var (facts, findings) = (letter.facts, letter.findings)
    known.withLock { known in
      Self.share(&facts, &known)
      for place in findings.topics.indices { Self.share(&findings.topics[place].topic, &known) }
    }
    return letter.with(facts, findings)
  }

  private static func share(_ facts: inout LetterFacts, _ known: inout Set<TextBytes>) {
    share(&facts.heading, &known)
    share(&facts.addressee, &known)
    share(&facts.place, &known)
    for place in facts.senders.indices { share(&facts.senders[place], &known) }
    for place in facts.signatories.indices { share(&facts.signatories[place], &known) }
    for place in facts.dossiers.indices { share(&facts.dossiers[place].title, &known) }
    for place in facts.topics.indices { share(&facts.topics[place], &known) }
  }

  private static func share(_ sender: inout Sender, _ known: inout Set<TextBytes>) {
    share(&sender.role, &known)
    share(&sender.name, &known)
  }

  private static func share(_ text: inout String?, _ known: inout Set<TextBytes>) {
    guard var held = text else { return }
    share(&held, &known)
    text = held
  }

  private static func share(_ text: inout String, _ known: inout Set<TextBytes>) {
    guard text.utf8.count >= leastHeld else { return }
    text = known.insert(TextBytes(text)).memberAfterInsert.text
  }
}
