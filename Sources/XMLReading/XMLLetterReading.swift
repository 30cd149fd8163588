public import Diagnostics
public import LetterModel
public import LetterParser

/// A letter on its way from XML, in any dialect: what is known so far, and what is to be said of it.
public protocol XMLLetterReading {
  /// The file.
  var tree: XMLTree { get }
  /// The letter's facts.
  var facts: LetterFacts { get set }
  /// The notes.
  var notes: NoteLabels { get set }
  /// What became of each piece of text.
  var account: XMLAccount { get set }
  /// What was found wrong.
  var diagnostics: [Diagnostic] { get set }
  /// Where each fact stands, by its key, for the sake of those that disagree.
  var places: [String: Place] { get set }
  /// The elements that were told as not known.
  var unknown: UnknownElements { get set }
}

extension XMLLetterReading {
  /// The facts of a letter of which nothing but its file is known.
  ///
  /// - Parameter name: the file's name without its ending; the letter's id, unless an address
  ///   cannot hold it.
  public static func facts(of tree: XMLTree, named name: String) -> LetterFacts {
    var facts = LetterFacts(id: LetterID(for: name))
    facts.source = SourceRecord(file: tree.file.fileName)
    return facts
  }

  /// Says that an element is not known, once for each name.
  public mutating func tellUnknown(_ element: XMLElement) {
    if let told = unknown.tell(element) { diagnostics.append(told) }
  }

  /// Says that two sources tell one fact differently.
  public mutating func disagree(
    _ key: String, _ known: String, _ other: String, at place: Place
  ) {
    let first = places[key].map { " (\($0.path):\($0.line):\($0.column))" } ?? ""
    diagnostics.append(
      Diagnostic(
        .factsDisagree, at: place, "\(key): “\(other)” here, “\(known)” before\(first)",
        advice: "the first is kept; find out which is right"))
  }

  /// Says that a date stands in no calendar.
  public mutating func tellImpossible(_ date: String, at place: Place) {
    diagnostics.append(
      Diagnostic(
        .dateImpossible, at: place, "no calendar has the day “\(date)”",
        advice: "look it up in the original and correct it"))
  }

  /// Says how many pictures are not shown, at the first.
  public mutating func tellPictures(_ pictures: [XMLElement]) {
    guard let first = pictures.first else { return }
    diagnostics.append(UnshownPictures.told(pictures.count, at: first.place))
  }

  /// Says something of the whole file.
  public mutating func tellOfFile(_ code: DiagnosticCode, _ message: String, advice: String) {
    diagnostics.append(Diagnostic(code, at: Place(path: tree.file.path), message, advice: advice))
  }

  /// Says that the letter has no date or sender, where it has none and nothing was said of it yet.
  ///
  /// - Parameters:
  ///   - date: what was looked for in vain where there is no date.
  ///   - sender: the same where there is no sender.
  public mutating func checkFacts(date: String, sender: String) {
    let told = Set(diagnostics.map(\.code))
    if facts.date == nil, told.isDisjoint(with: [.dateImpossible, .dateMissing]) {
      tellOfFile(.dateMissing, date, advice: "give the date \(FactAdvice.place)")
    }
    if facts.senders.isEmpty {
      tellOfFile(.senderUnknown, sender, advice: "give the senders \(FactAdvice.place)")
    }
  }

  /// The letter that was read.
  public func parsed(_ blocks: [Block]) -> ParsedLetter {
    let account = account
    return ParsedLetter(
      letter: Letter(facts: facts, blocks: blocks, notes: notes.all), account: account.lines)
  }
}
