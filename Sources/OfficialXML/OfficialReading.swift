internal import Diagnostics
internal import LetterModel
internal import LetterParser
internal import XMLReading

/// A paper on its way from XML to a letter: what is known so far.
struct OfficialReading: XMLLetterReading {
  let tree: XMLTree
  /// The file's name without its ending.
  let name: String
  var facts: LetterFacts
  var notes = NoteLabels()
  var account: XMLAccount
  var diagnostics: [Diagnostic] = []
  /// Where each fact stands, by its key, for the sake of those that disagree.
  var places: [String: Place] = [:]
  /// The kinds of headings that the paper has, the strongest first.
  var ranks: [String] = []
  /// How many more paragraphs may be the addressee or the dateline.
  var frontLeft = 6
  /// The paragraphs of the text, in order, each one block.
  var paragraphs: [XMLElement] = []
  /// The record that the paper points to: the `<id>` of `…/<id>/metadata.xml`.
  var recordID: String?
  /// Whether the paper is in the dialect whose lists are paragraphs.
  var isOld = false
  var unknown = UnknownElements()
  /// The pictures, which are not shown.
  var pictures: [XMLElement] = []

  init(_ tree: XMLTree, named name: String) {
    self.tree = tree
    self.name = name
    facts = Self.facts(of: tree, named: name)
    account = XMLAccount(tree)
  }

  /// Looks through the paper for what must be known before it is read in order.
  mutating func prepare(_ root: XMLElement) {
    isOld = root.name == "kamerwrk"
    ranks = HeadingRanks.used(in: root)
    for note in root.descendants(["noot", "voetnoot"]) { notes.announce(note) }
    for meta in root.descendants(["meta"])
    where meta.attribute("name") == "OVERHEIDop.externMetadataRecord" {
      recordID = meta.attribute("content")?.split(separator: "/").dropLast().last.map(String.init)
    }
    if isOld, let chamber = root.attribute("kamer").flatMap({ Int($0) }), (1...2).contains(chamber)
    {
      set("chamber", \.chamber, to: chamber, by: root)
    }
  }

  /// Sets a fact where it is not known yet; where it is and says something else, that is told.
  mutating func set<Value: Equatable>(
    _ key: String, _ path: WritableKeyPath<LetterFacts, Value?>, to value: Value,
    by element: XMLElement
  ) {
    account.mark(element, as: .facts([key]))
    if let known = facts[keyPath: path] {
      if known != value { disagree(key, "\(known)", "\(value)", at: element.place) }
      return
    }
    facts[keyPath: path] = value
    places[key] = element.place
  }

  /// Says what a letter should have and this one has not.
  mutating func check(_ blocks: [Block]) {
    tellPictures(pictures)
    if facts.language == "und" { facts.language = LetterLanguage.language(of: blocks) }
    let names = PrintedParts.fileNames(of: facts)
    if name.hasPrefix("kst-"), name.dropFirst(4).contains("-"), let first = names.first,
      !names.contains(name)
    {
      tellOfFile(
        .factsDisagree, "the file’s name says “\(name)”, the paper says “\(first)”",
        advice: "the name stays the letter’s address; look which of the two is right")
    }
    if blocks.isEmpty {
      return tellOfFile(
        .letterUnreadable, "the file holds no text of a letter",
        advice: "open the file: it may hold something else")
    }
    guard facts.kind == .letter else { return }
    checkFacts(
      date: "no paragraph with the letter’s place and date",
      sender: "neither signature nor heading names a sender")
  }
}
