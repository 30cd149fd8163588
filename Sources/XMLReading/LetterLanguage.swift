public import LetterModel
internal import LetterParser

/// The language of a letter whose source does not tell it.
public enum LetterLanguage {
  /// The tag of the language by the commonest words, or `und`.
  public static func language(of blocks: [Block]) -> String {
    var bytes: [UInt8] = []
    add(blocks, to: &bytes)
    return PrintedParts.language(of: bytes)
  }

  private static func add(_ blocks: [Block], to bytes: inout [UInt8]) {
    for block in blocks where bytes.count < 6_000 {
      switch block {
      case .paragraph(let inlines), .heading(_, let inlines):
        bytes += inlines.plainText.utf8
        bytes.append(32)
      case .list(let list): for item in list.items { add(item, to: &bytes) }
      case .quotation(let inner): add(inner, to: &bytes)
      case .table, .pageMark: break
      }
    }
  }
}
