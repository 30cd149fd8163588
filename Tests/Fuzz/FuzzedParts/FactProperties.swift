import Diagnostics
import LetterMarkdown
import LetterModel
import Properties
import StrictYAML

/// What must be true of facts, whatever words they are made of: they are read back as they were written,
/// and YAML's own library reads the same words.
enum FactProperties {
  static func check(_ texts: [String]) throws(Untrue) {
    // YAML's library leaves a byte order mark out that a text begins with.
    let facts = Self.facts(of: texts.map { $0.filter { $0 != "\u{FEFF}" } })
    let written = MarkdownWriter.writeFile(Letter(facts: facts))
    let file = SourceFile(path: "l.md", bytes: written.bytes)
    let read = MarkdownReader.read(file, named: "l")
    try must(read.value.facts == facts, "read back as \(read.value.facts)\n\(facts)")
    try must(
      read.diagnostics.isEmpty,
      "what was written is not read: \(DiagnosticReport(read.diagnostics).text)")
    // The lines `---` and the blank line below are no part of the YAML.
    let yaml = 4..<(written.body.lowerBound - 5)
    // Words such as ` &a` and ` *a` are taken for an alias: nobody writes them.
    guard YAMLAlias.first(in: written.bytes[yaml]) == nil else { return }
    let tree = YAMLReader.read(file, part: yaml, invalid: .registerInvalid)
    let entries = tree.value?.entries ?? []
    let values = Dictionary(entries.map { ($0.key, $0.value) }) { first, _ in first }
    try must(values["title"]?.text == facts.title, "YAML has another title: \(tree.value as Any)")
    try must(values["addressee"]?.text == facts.addressee, "YAML has another addressee")
    try must(
      values["source"]?.entries?.first?.value.text == facts.source?.file, "YAML has another file")
    guard case .list(let senders)? = values["senders"]?.content else { return }
    try must(
      senders.map { $0.entries?.first?.value.text } == facts.senders.map(\.role),
      "YAML has other senders")
  }

  /// Facts of words in the order of the texts; the front matter has no word for a fact that is nothing.
  private static func facts(of texts: [String]) -> LetterFacts {
    var facts = LetterFacts(id: LetterID(nearest: texts[0]))
    let text = { (index: Int) in texts[index % texts.count] }
    facts.title = text(0)
    facts.subject = text(1)
    facts.addressee = text(2)
    facts.place = text(3)
    facts.heading = text(4)
    facts.dossiers = [Dossier(number: "1" + text(1), title: text(0))]
    facts.senders = [Sender(role: text(2), name: text(0)), Sender(role: text(0))]
    facts.enclosures = [text(0), text(3)]
    facts.topics = [text(1), text(0)]
    facts.source = SourceRecord(file: "f" + text(0))
    var publication = Publication()
    publication.publisher = text(0)
    publication.place = text(1)
    facts.publication = publication
    return facts
  }
}
