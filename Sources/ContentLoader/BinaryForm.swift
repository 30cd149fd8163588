/// Forms that are told by the signs their files begin with, whatever they are called.
enum BinaryForm {
  /// How far a PDF's own sign may stand from its beginning, as its readers allow.
  private static let pdfReach = 1_024

  /// The form that bytes show; nil where they show none.
  ///
  /// - Parameter ending: the file name's ending, which decides where the bytes allow two forms.
  static func recognized(_ head: ArraySlice<UInt8>, ending: String) -> LetterForm? {
    let text = (head.starts(with: [0xEF, 0xBB, 0xBF]) ? head.dropFirst(3) : head)
      .drop { $0 <= 32 }
    if text.starts(with: "%PDF-".utf8) { return .pdf }
    if ending == "pdf", holds(head.prefix(pdfReach), "%PDF-") { return .pdf }
    if text.starts(with: #"{\rtf"#.utf8) { return .document(.rtf) }
    if head.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return archive(head, ending: ending) }
    return isWebPage(text) ? .document(.html) : nil
  }

  /// A packed file: an ODT says what it is in its first member, a DOCX has a folder `word`.
  private static func archive(_ head: ArraySlice<UInt8>, ending: String) -> LetterForm? {
    let first = head.prefix(200)
    if holds(first, "mimetype") {
      return holds(first, "application/vnd.oasis.opendocument.text") ? .document(.odt) : nil
    }
    if holds(head, "word/") { return .document(.docx) }
    return DocumentForm(rawValue: ending).map(LetterForm.document)
  }

  /// Whether text begins as a web page does, after comments.
  private static func isWebPage(_ text: ArraySlice<UInt8>) -> Bool {
    var rest = text
    while rest.starts(with: "<!--".utf8) {
      guard let end = rest.indices.first(where: { rest[$0...].starts(with: "-->".utf8) }) else {
        return false
      }
      rest = rest[(end + 3)...].drop { $0 <= 32 }
    }
    guard rest.first == UInt8(ascii: "<") else { return false }
    let start = String(decoding: rest.prefix(16), as: UTF8.self).lowercased()
    return start.hasPrefix("<!doctype html") || start.hasPrefix("<html>")
      || start.hasPrefix("<html ")
  }

  private static func holds(_ bytes: ArraySlice<UInt8>, _ sign: String) -> Bool {
    let sign = Array(sign.utf8)
    return bytes.indices.contains { bytes[$0] == sign[0] && bytes[$0...].starts(with: sign) }
  }
}
