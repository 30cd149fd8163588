internal import Diagnostics
internal import Languages
internal import LetterModel
internal import LetterParser
internal import XMLReading

/// A letter on its way from TEI: what is known so far.
struct TEIReading: XMLLetterReading {
  let tree: XMLTree
  var facts: LetterFacts
  var notes = NoteLabels()
  var account: XMLAccount
  var diagnostics: [Diagnostic] = []
  /// Where each fact stands, by its key, for the sake of those that disagree.
  var places: [String: Place] = [:]
  /// Notes that stand apart from their markers, by id.
  var called: [String: XMLElement] = [:]
  /// Notes that stand apart and point at their places, by the id of the place.
  var attached: [String: [XMLElement]] = [:]
  /// The same by their numbers in the file, with whether their place was read.
  var attachments: [Int: Bool] = [:]
  /// Editors' notes without a label of their own so far.
  var editorial = 0
  /// The writer's notes without a label of their own so far.
  var numbered = 0
  /// The page turns without a number.
  var unmarked: [XMLElement] = []
  /// The pictures, which are not shown.
  var pictures: [XMLElement] = []
  /// References that have no words, and no target that could stand for them.
  var wordless: [XMLElement] = []
  /// A reference that stands for a sender without a name.
  var nameless: String?
  /// How many `restore` hold what is read: their deletions were taken back.
  var restored = 0
  /// What lies between a `delSpan` and its end, by numbers in the file.
  var deleted: [Range<Int>] = []
  /// How many notes have their call printed before them.
  var printedCalls = 0
  /// The titles of the file by their words, and its authors.
  var ownTitles: [String: XMLElement] = [:]
  var ownAuthors: Set<String> = []
  /// What the header tells instead of a day, and where.
  var undated: (text: String, place: Place)?
  /// How many quotations hold what is read, each with marks of its own.
  var quoted = 0
  /// The text that is a note's own marker, and is not read again.
  var skipped = -1
  /// The translations that stand beside the letter, by their numbers in the file.
  var translations: Set<Int> = []
  /// The same in their order, to be told.
  var apart: [XMLElement] = []
  /// The persons and bodies that the file describes, by id.
  var described: [String: XMLElement] = [:]
  /// Whether the spelling of the letter's language is known.
  var knowsSpelling = true
  var unknown = UnknownElements()

  init(_ tree: XMLTree, named name: String) {
    self.tree = tree
    facts = Self.facts(of: tree, named: name)
    facts.source?.hasOpening = true
    account = XMLAccount(tree)
  }

  /// Looks through the file for what must be known before it is read in order.
  mutating func prepare(_ root: XMLElement) {
    tellShared(root)
    setTranslationsApart(root)
    for entry in root.descendants(["person", "personGrp", "org"]) {
      guard let id = entry.attribute("xml:id") else { continue }
      described[id] = described[id] ?? entry
    }
    readLanguage(root)
    knowsSpelling = Language.builtIn.keys.contains { facts.language.hasPrefix($0) }
    let targets = root.descendants(["ptr", "ref"], outside: isTranslation)
      .compactMap { $0.attribute("target") }
    let wanted = Set(targets.filter { $0.hasPrefix("#") }.map { String($0.dropFirst()) })
    for note in root.descendants(["note"]) {
      guard let id = note.attribute("xml:id"), wanted.contains(id) else { continue }
      called[id] = called[id] ?? note
    }
    findAttached(root)
    findDeleted(root)
    readOwnNames(root)
    countPrintedCalls(root)
  }

  /// The language that the file tells; the nearest to the text first.
  private mutating func readLanguage(_ root: XMLElement) {
    let languages = root.descendants(["language"])
    let named = languages.compactMap { $0.attribute("ident") }.filter { !$0.isEmpty }
    let main = root.descendants(["textLang"]).compactMap { $0.attribute("mainLang") }
    let declared = named.isEmpty ? main.filter { !$0.isEmpty } : named
    let parts = TEINames.divisions.union(["text", "body"])
    let near = root.descendants(parts, outside: isTranslation).first { part in
      part.attribute("xml:lang").map { !$0.isEmpty } == true && !isTranslation(part)
        && part.texts.contains { !$0.isBlank }
    }
    let only = Set(declared).count == 1 ? declared.first : Self.mostUsed(languages)
    if let tag = near?.attribute("xml:lang") ?? only ?? root.attribute("xml:lang"), Self.isTag(tag)
    {
      facts.language = Language.tag(tag)
    }
  }

  /// The language of more than half of the text, where `usage` says so.
  private static func mostUsed(_ languages: [XMLElement]) -> String? {
    languages.first { $0.attribute("usage").flatMap { Int($0) } ?? 0 > 50 }?.attribute("ident")
  }

  private static func isTag(_ tag: String) -> Bool {
    !tag.isEmpty && tag.utf8.count <= 35
      && tag.utf8.allSatisfy {
        $0 == UInt8(ascii: "-") || 48...57 ~= $0 || 65...90 ~= $0 || 97...122 ~= $0
      }
  }

  /// Says what a letter should have and this one has not.
  mutating func check(_ blocks: [Block]) {
    tellUnmarked()
    tellWordless()
    tellTranslations()
    tellPictures(pictures)
    if blocks.isEmpty {
      let count = tree.root?.descendants(["correspDesc"]).count ?? 0
      let list =
        count > 1 ? "a list of \(count) letters, but the text of none" : "no text of a letter"
      return tellOfFile(
        .letterUnreadable, "the file holds \(list)", advice: "move it out of the letters’ folder")
    }
    tellUndated()
    if facts.language == "und" { facts.language = LetterLanguage.language(of: blocks) }
    checkFacts(
      date: "no element tells the day of the letter",
      sender: nameless.map { "the sender is named by the reference “\($0)” alone" }
        ?? "no element names a sender")
  }

  /// Says how many page turns are not marked, and what their pages are named.
  private mutating func tellUnmarked() {
    guard let first = unmarked.first else { return }
    let names = unmarked.compactMap { $0.attribute("n") }.filter { !$0.isEmpty }
    let count = unmarked.count
    diagnostics.append(
      Diagnostic(
        .pageUnmarked, at: first.place,
        "\(count) page turn\(count == 1 ? "" : "s") without a number or name, not marked"
          + (names.isEmpty ? "" : ": " + Self.listed(names)),
        advice:
          "nothing has to be done; a page with a number or a name such as 12r in “n” is marked"))
  }

  /// The first twelve names, and how many more there are.
  static func listed(_ names: [String]) -> String {
    let most = 12
    let shown = names.prefix(most).map { "“\($0)”" }.joined(separator: ", ")
    return shown + (names.count > most ? " and \(names.count - most) more" : "")
  }
}
