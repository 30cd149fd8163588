import ContentLoader

/// A letter that nobody would write: one kind of line, mark or element over and over, until the file is
/// as large as is asked.
struct NastyLetter: Sendable {
  /// What a letter is written in, and what stands before and between its parts.
  let form: LetterForm
  /// What it is called: the reader and what is repeated.
  let name: String
  private let head: String
  private let part: @Sendable (Int) -> String
  private let tail: String

  /// A letter of parts that tell themselves apart by their number.
  init(
    _ form: LetterForm, _ name: String, head: String = "", tail: String = "",
    each part: @escaping @Sendable (Int) -> String
  ) {
    self.form = form
    self.name = Self.reader(of: form) + "/" + name
    self.head = head
    self.part = part
    self.tail = tail
  }

  /// A letter of one part, again and again.
  init(_ form: LetterForm, _ name: String, head: String = "", tail: String = "", of part: String) {
    self.init(form, name, head: head, tail: tail) { _ in part }
  }

  /// The letter in so many bytes, or a part more.
  func bytes(_ size: Int) -> [UInt8] {
    var bytes = Array(head.utf8)
    bytes.reserveCapacity(size + 1000)
    var index = 0
    while bytes.count < size {
      bytes.append(contentsOf: part(index).utf8)
      index += 1
    }
    bytes.append(contentsOf: tail.utf8)
    return bytes
  }

  private static func reader(of form: LetterForm) -> String {
    switch form {
    case .text: "text"
    case .markdown: "markdown"
    case .officialXML: "official"
    case .tei: "tei"
    case .pdf: "boxes"
    default: "pandoc"
    }
  }

  /// All of them, in the order of the readers.
  static let all = texts + markdowns + publications + editions + prints + documents
}
