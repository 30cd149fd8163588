internal import Diagnostics
internal import LetterModel
internal import LetterParser
internal import XMLReading

/// A letter on its way from TEI: what is known so far.
struct TEIReading {
  let tree: XMLTree
  var facts: LetterFacts
  var notes = NoteLabels()
  var account: XMLAccount
  var diagnostics: [Diagnostic] = []
  /// Where each fact stands, by its key, for the sake of those that disagree.
  var places: [String: Place] = [:]
  /// Notes that stand apart from their markers, by id.
  var called: [String: XMLElement] = [:]
  /// Editors' notes without a label of their own so far.
  var editorial = 0
  /// The writer's notes without a label of their own so far.
  var numbered = 0
  /// The first page turn without a number, and how many there are.
  var unmarked: (element: XMLElement, count: Int)?
  /// The text that is a note's own marker, and is not read again.
  var skipped = -1
  /// Whether the spelling of the letter's language is known.
  var knowsSpelling = true
  private var unknown = UnknownElements()

  init(_ tree: XMLTree, named name: String) {
    self.tree = tree
    facts = LetterFacts(id: LetterID(name) ?? LetterID(nearest: name))
    account = XMLAccount(tree)
  }

  /// Looks through the file for what must be known before it is read in order.
  mutating func prepare(_ root: XMLElement) {
    readLanguage(root)
    knowsSpelling = ["nl", "en"].contains { facts.language.hasPrefix($0) }
    let targets = root.descendants(["ptr", "ref"]).compactMap { $0.attribute("target") }
    let wanted = Set(targets.filter { $0.hasPrefix("#") }.map { String($0.dropFirst()) })
    for note in root.descendants(["note"]) {
      guard let id = note.attribute("xml:id"), wanted.contains(id) else { continue }
      called[id] = called[id] ?? note
    }
  }

  /// The language that the file tells; the nearest to the text first.
  private mutating func readLanguage(_ root: XMLElement) {
    let declared = root.descendants(["language"]).compactMap { $0.attribute("ident") }
    let near = root.descendants(["text", "body", "div"]).compactMap { $0.attribute("xml:lang") }
    let only = Set(declared).count == 1 ? declared.first : nil
    if let tag = near.first ?? only ?? root.attribute("xml:lang"), Self.isTag(tag) {
      facts.language = tag
    }
  }

  private static func isTag(_ tag: String) -> Bool {
    !tag.isEmpty && tag.utf8.count <= 35
      && tag.utf8.allSatisfy {
        $0 == UInt8(ascii: "-") || 48...57 ~= $0 || 65...90 ~= $0 || 97...122 ~= $0
      }
  }

  /// Says that an element is not known, once for each name.
  mutating func tellUnknown(_ element: XMLElement) {
    if let told = unknown.tell(element) { diagnostics.append(told) }
  }

  /// Says that two sources tell one fact differently.
  mutating func disagree(_ key: String, _ known: String, _ other: String, at place: Place) {
    let first = places[key].map { " (\($0.path):\($0.line):\($0.column))" } ?? ""
    diagnostics.append(
      Diagnostic(
        .factsDisagree, at: place, "\(key): “\(other)” here, “\(known)” before\(first)",
        advice: "the first is kept; find out which is right"))
  }

  /// Says what a letter should have and this one has not.
  mutating func check(_ blocks: [Block]) {
    if let (element, count) = unmarked {
      let named = element.attribute("n").map { ", the first “\($0)”" } ?? ""
      diagnostics.append(
        Diagnostic(
          .pageUnmarked, at: element.place,
          "\(count) page turn\(count == 1 ? "" : "s") without a number\(named), not marked",
          advice: "nothing has to be done; a page with a number in “n” is marked"))
    }
    if blocks.isEmpty {
      let count = tree.root?.descendants(["correspDesc"]).count ?? 0
      let list =
        count > 1 ? "a list of \(count) letters, but the text of none" : "no text of a letter"
      diagnostics.append(
        Diagnostic(
          .letterUnreadable, at: Place(path: tree.file.path), "The file holds \(list)",
          advice: "Move it out of the letters’ folder"))
      return
    }
    if facts.language == "und" { facts.language = LetterLanguage.language(of: blocks) }
    if facts.date == nil, !diagnostics.contains(where: { $0.code == .dateImpossible }),
      !diagnostics.contains(where: { $0.code == .dateMissing })
    {
      diagnostics.append(
        Diagnostic(
          .dateMissing, at: Place(path: tree.file.path), "no element tells the day of the letter",
          advice: "give the date in the front matter"))
    }
    if facts.senders.isEmpty {
      diagnostics.append(
        Diagnostic(
          .senderUnknown, at: Place(path: tree.file.path), "no element names a sender",
          advice: "give the senders in the front matter"))
    }
  }
}
