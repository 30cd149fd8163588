internal import LetterModel

/// A heading that names who wrote to whom, as editions of letters print it.
///
///     The Ambassador in Great Britain (Kendall) to the Secretary of State
///     GEZANT TE LONDEN (VAN ZUYLEN) AAN MINISTER VAN BUITENLANDSE ZAKEN
///     Sir E. Goshawk to Sir Edward Greyling.—(Received June 30.)
struct Correspondents {
  /// Who wrote; the heading is no signature.
  let sender: Sender
  /// To whom, as printed.
  let addressee: String

  /// No heading has more bytes.
  private static let longest = 240

  /// Reads a heading; nil for any other text.
  init?(_ text: ArraySlice<UInt8>, _ words: Vocabulary) {
    guard text.count < Self.longest, !text.hasDoubleBlank else { return nil }
    let text = Self.withoutReceipt(text)
    for index in text.indices where index > text.startIndex && text[index - 1] == Byte.blank {
      var cursor = Cursor(text[index...])
      guard cursor.takeWords(words.correspondence.links) != nil,
        let writer = Correspondent(text[..<(index - 1)], words),
        let reader = Correspondent(cursor.rest.trimmed, words)
      else { continue }
      sender = writer.sender
      addressee = reader.text
      return
    }
    return nil
  }

  /// A heading without its full stop and without what is printed behind that: when the letter came in.
  private static func withoutReceipt(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var text = text
    for sign in [".—(", ".--(", ". — (", ".—[", ". (", ".-("] {
      let sign = Array(sign.utf8)
      guard let found = text.indices.first(where: { text[$0...].starts(with: sign) }) else {
        continue
      }
      text = text[..<found]
      break
    }
    return text.last == Byte.stop ? text.dropLast() : text
  }
}
