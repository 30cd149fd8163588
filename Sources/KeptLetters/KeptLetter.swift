public import Diagnostics
public import EditionModel
public import LetterModel

/// A letter that was read before, as it was kept.
public struct KeptLetter: Sendable {
  /// What the edition needs to know of it.
  public let letter: EditionLetter
  /// What was told of it when it was read.
  public let diagnostics: [Diagnostic]
  /// Its links to its own site.
  public let links: [TextLink]
  /// Where its texts lie.
  public let texts: KeptTexts
  /// The print of the register of events that it was searched with; nil where that quotes none of its words.
  let register: ContentPrint?

  init(_ head: EntryHead, texts: KeptTexts) {
    letter = head.letter
    diagnostics = head.diagnostics
    links = head.links
    register = head.register
    self.texts = texts
  }
}
