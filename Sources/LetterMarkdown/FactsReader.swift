internal import Diagnostics
internal import LetterModel

/// Makes facts of front matter's values, and tells what cannot be one.
struct FactsReader {
  /// The facts so far.
  var facts: LetterFacts
  /// What there is to say.
  var diagnostics: [Diagnostic] = []
  /// Where the key of the editor's own events stands.
  private(set) var events: Range<Int>?
  /// Whether the front matter gives the id.
  private(set) var hasID = false
  /// Whether the front matter tells the language, be it that nobody knows it.
  private(set) var tellsLanguage = false
  private let file: SourceFile
  /// The codes of all countries; nil where they are not looked at.
  private let countryCodes: Set<String>?

  init(file: SourceFile, id: LetterID, countryCodes: Set<String>? = nil) {
    self.file = file
    self.countryCodes = countryCodes
    facts = LetterFacts(id: id)
  }

  /// Every key of front matter, in the order in which they are written.
  static let keys = [
    "id", "kind", "chamber", "session-year", "dossiers", "number", "heading", "subject", "date",
    "place", "addressee", "senders", "signatories", "enclosures", "language", "publication",
    "archive", "edition", "source", "status",
    "title", "topics", "not-topics", "countries", "not-countries", "events", "draft", "aliases",
  ]

  /// Reads the whole front matter.
  mutating func read(_ root: FrontMatterNode) {
    for entry in entries(root, of: "front matter") where !readPaper(entry) && !readLetter(entry) {
      if !readEditing(entry) { tellUnknown(entry, among: Self.keys) }
    }
  }

  /// Says so where a file's name cannot be its letter's address.
  mutating func check(name: String) {
    guard LetterID(name) == nil else { return }
    diagnostics.append(
      Diagnostic(
        .idInvalid, at: Place(path: file.path), "the name “\(name)” cannot be an address",
        advice: "rename the file, or give it an “id” of letters, digits, “-”, “_” and “.”"))
  }

  private mutating func readPaper(_ entry: FrontMatterNode.Entry) -> Bool {
    switch entry.key {
    case "id": readID(entry)
    case "kind": facts.kind = choice(entry) ?? facts.kind
    case "chamber": facts.chamber = number(entry, in: 1...2)
    case "session-year": facts.sessionYear = text(entry)
    case "dossiers":
      facts.dossiers = items(entry.value).compactMap { dossier($0) }
    case "number": facts.number = text(entry)
    case "heading": facts.heading = text(entry)
    case "publication": facts.publication = publication(entry)
    case "archive": facts.archives = items(entry.value).compactMap { archive($0) }
    case "edition": facts.edition = edition(entry)
    case "source": facts.source = source(entry)
    default: return false
    }
    return true
  }

  private mutating func readLetter(_ entry: FrontMatterNode.Entry) -> Bool {
    switch entry.key {
    case "subject": facts.subject = text(entry)
    case "title": facts.title = text(entry)
    case "date": facts.date = date(entry)
    case "place": facts.place = text(entry)
    case "addressee": facts.addressee = text(entry)
    case "senders": facts.senders = items(entry.value).compactMap { sender($0) }
    case "signatories": facts.signatories = items(entry.value).compactMap { sender($0) }
    case "enclosures": facts.enclosures = texts(entry)
    case "language": readLanguage(entry)
    default: return false
    }
    return true
  }

  /// More values than these no editor gives a letter in one list: each may make a page or a line of its own.
  private static let mostValues = 1_000

  private mutating func readEditing(_ entry: FrontMatterNode.Entry) -> Bool {
    var entry = entry
    if case .list(let items, let place) = entry.value, items.count > Self.mostValues {
      tellInvalid(entry, "\(items.count) values are too many", advice: "keep a thousand at most")
      entry.value = .list(Array(items.prefix(Self.mostValues)), place)
    }
    switch entry.key {
    case "status": facts.status = choice(entry) ?? facts.status
    case "topics": facts.topics = texts(entry)
    case "not-topics": facts.notTopics = texts(entry)
    case "countries": facts.countries = countries(entry)
    case "not-countries": facts.notCountries = countries(entry)
    case "aliases": facts.aliases = aliases(entry)
    case "draft": facts.draft = truth(entry)
    case "events": events = entry.value.isNothing ? nil : entry.place
    default: return false
    }
    return true
  }

  private mutating func readID(_ entry: FrontMatterNode.Entry) {
    guard let text = text(entry) else { return }
    if let id = LetterID(text) {
      facts.id = id
      hasID = true
    } else {
      tell(
        .idInvalid, entry.value.place, "the id “\(text)” cannot be an address",
        advice: "use letters, digits, “-”, “_” and “.”, no dot first, at most 120")
    }
  }

  /// Countries by their codes, each once.
  private mutating func countries(_ entry: FrontMatterNode.Entry) -> [String] {
    var codes: [String] = []
    for item in items(entry.value) {
      let part = FrontMatterNode.Entry(key: entry.key, place: entry.place, value: item)
      guard let code = text(part), !codes.contains(code) else { continue }
      guard countryCodes?.contains(code) ?? true else {
        let meant = code.uppercased()
        tellInvalid(
          part, "no country has the code “\(code)”",
          advice: countryCodes?.contains(meant) ?? false
            ? "did you mean “\(meant)”?" : "write the code of ISO 3166-1, as “KZ” for Kazakhstan")
        continue
      }
      codes.append(code)
    }
    return codes
  }

  /// Old addresses; what can be none is told.
  private mutating func aliases(_ entry: FrontMatterNode.Entry) -> [String] {
    items(entry.value).compactMap { item in
      let part = FrontMatterNode.Entry(key: entry.key, place: entry.place, value: item)
      guard let alias = text(part) else { return nil }
      if OldAddress(alias) != nil { return alias }
      tellInvalid(part, "“\(alias)” is no address of this site", advice: OldAddress.advice)
      return nil
    }
  }

  private mutating func readLanguage(_ entry: FrontMatterNode.Entry) {
    guard let text = text(entry) else { return }
    tellsLanguage = true
    // A tag begins with a language's code of two or three letters: `Nederlands` is a word for one.
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let isTag =
      parts.allSatisfy {
        1...8 ~= $0.count && $0.allSatisfy { 97...122 ~= $0 | 0x20 || 48...57 ~= $0 }
      } && 2...3 ~= parts[0].count && parts[0].allSatisfy { 97...122 ~= $0 | 0x20 }
    if isTag, text.utf8.count <= 35 {
      facts.language = text
    } else {
      tellInvalid(entry, "“\(text)” is no language", advice: "write a tag such as “nl” or “en”")
    }
  }

  // MARK: Telling

  /// Tells something of a place in the front matter.
  mutating func tell(
    _ code: DiagnosticCode, _ place: Range<Int>, _ message: String, advice: String? = nil
  ) {
    guard diagnostics.count < 50 else { return }
    diagnostics.append(Diagnostic(code, at: file.place(place), message, advice: advice))
  }

  /// Tells that a value cannot be its key's.
  mutating func tellInvalid(_ entry: FrontMatterNode.Entry, _ message: String, advice: String) {
    tell(.frontMatterValueInvalid, entry.value.place, "“\(entry.key)”: \(message)", advice: advice)
  }

  /// Tells that there is no such key, and which may have been meant.
  mutating func tellUnknown(_ entry: FrontMatterNode.Entry, among keys: [String]) {
    let meant = Nearest.name(to: String(entry.key.prefix(64)), among: keys)
    tell(
      .frontMatterKeyUnknown, entry.place, "unknown key “\(entry.key)”",
      advice: meant.map { "did you mean “\($0)”?" }
        ?? "the keys are \(keys.joined(separator: ", "))")
  }
}
