internal import LetterModel

/// Who sent an e-mail, as its head names them: `"Jansen, J." <j.jansen@minbuza.example>`.
struct MailName {
  private var name: String?
  private var role: String?

  /// Reads a value of the head: a name, an office, or both with a comma between.
  init(_ value: ArraySlice<UInt8>, _ words: Vocabulary) {
    let text = Array(Self.withoutAddresses(value).utf8)[...]
    guard !text.isEmpty else { return }
    if Office.begins(text, words) {
      role = Office.role(text, words)
      return
    }
    if let body = Self.body(text, words) {
      role = body
      return
    }
    // `James Voorbeeld MP, Foreign Secretary`, but `Jansen, Jan` is a name.
    guard let comma = text.firstIndex(of: Byte.comma), Self.holdsOffice(text[comma...], words)
    else {
      name = text.string
      return
    }
    name = text[..<comma].trimmed.string
    role = Office.role(text[(comma + 1)...].trimmed, words)
  }

  /// A post or a part of a house that no person is: `Ambassade Lima`, `het secretariaat-generaal`, `DVB/NW`; nil for
  /// any other value.
  private static func body(_ text: ArraySlice<UInt8>, _ words: Vocabulary) -> String? {
    var cursor = Cursor(text)
    _ = cursor.takeWords(words.articles)
    let name = cursor.rest.trimmed
    if cursor.takeWords(words.correspondence.posts) != nil { return name.squeezed[...].string }
    let isCode =
      text.count < 24 && text.contains(UInt8(ascii: "/"))
      && text.allSatisfy { $0.isCapital || $0.isDigit || $0 == UInt8(ascii: "/") }
    return isCode ? text.string : nil
  }

  /// The sender; nil where the head names none.
  ///
  /// The text has no signature of it.
  var sender: Sender? {
    name == nil && role == nil ? nil : Sender(role: role, name: name, signed: false)
  }

  /// A value without the addresses in angle brackets and the quotation marks around names; one that is
  /// an address and nothing else stays.
  static func withoutAddresses(_ value: ArraySlice<UInt8>) -> String {
    var kept: [UInt8] = []
    var inAddress = false
    for byte in value where byte != UInt8(ascii: "\"") {
      if byte == UInt8(ascii: "<") { inAddress = true }
      if !inAddress { kept.append(byte) }
      if byte == UInt8(ascii: ">") { inAddress = false }
    }
    if holdsName(value) {
      return String(decoding: kept[...].squeezed[...].trimmed, as: UTF8.self)
        .replacing(" ;", with: ";").replacing(" ,", with: ",")
    }
    return String(decoding: value.filter { !"<>\"".utf8.contains($0) }, as: UTF8.self)
  }

  /// Whether words stand beside the addresses in angle brackets.
  static func holdsName(_ value: ArraySlice<UInt8>) -> Bool {
    var inAddress = false
    return value.contains { byte in
      if byte == UInt8(ascii: "<") { inAddress = true }
      defer { if byte == UInt8(ascii: ">") { inAddress = false } }
      return !inAddress && byte.isWord
    }
  }

  private static func holdsOffice(_ text: ArraySlice<UInt8>, _ words: Vocabulary) -> Bool {
    text.indices.contains { index in
      guard index > text.startIndex, text[index - 1] == Byte.blank else { return false }
      var cursor = Cursor(text[index...])
      return cursor.takeWords(words.offices) != nil
    }
  }
}

/// The day of an e-mail: `Tue, 14 Mar 2023 10:32:00 +0000`, `dinsdag 14 maart 2023 10:32`.
enum MailDate {
  /// What may stand before the day: its name, a comma, `den`.
  private static let mostWords = 2

  /// The day; nil where the value does not begin with one.
  static func date(_ value: ArraySlice<UInt8>, _ words: Vocabulary) -> CalendarDate? {
    var cursor = Cursor(value)
    for _ in 0...mostWords {
      if let found = PrintedDate.take(&cursor, words) ?? PrintedDate.takeNumbers(&cursor) {
        return found.date
      }
      cursor.skipBlanks()
      guard !cursor.take(while: \.isLetter).isEmpty else { return nil }
      _ = cursor.take(Byte.stop)
      _ = cursor.take(Byte.comma)
    }
    return nil
  }
}
