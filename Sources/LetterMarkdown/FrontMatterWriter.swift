internal import LetterModel

/// Writes a letter's facts as YAML between two lines `---`.
///
/// Keys stand in the order of `docs/letter-format.md`; what is not known is left out.
struct FrontMatterWriter {
  private var text = "---\n"

  /// The front matter of a letter, with both its `---` lines and the blank line after it.
  static func write(_ facts: LetterFacts) -> [UInt8] {
    var writer = FrontMatterWriter()
    writer.writePaper(facts)
    writer.writeLetter(facts)
    writer.writeOrigin(facts)
    writer.writeEditing(facts)
    writer.text += "---\n\n"
    return Array(writer.text.utf8)
  }

  private mutating func writePaper(_ facts: LetterFacts) {
    put("id", facts.id.rawValue)
    put("kind", facts.kind.rawValue)
    if let chamber = facts.chamber { text += "chamber: \(chamber)\n" }
    put("session-year", facts.sessionYear)
    if !facts.dossiers.isEmpty {
      text += "dossiers:\n"
      for dossier in facts.dossiers {
        putItem([("number", dossier.number), ("title", dossier.title)])
      }
    }
    put("number", facts.number)
  }

  private mutating func writeLetter(_ facts: LetterFacts) {
    put("heading", facts.heading)
    put("subject", facts.subject)
    if let date = facts.date { text += "date: \(date)\n" }
    put("place", facts.place)
    put("addressee", facts.addressee)
    putSenders("senders", facts.senders)
    putSenders("signatories", facts.signatories)
    if facts.enclosures.isEmpty { text += "enclosures: []\n" }
    putList("enclosures", facts.enclosures)
    put("language", facts.language)
  }

  private mutating func writeOrigin(_ facts: LetterFacts) {
    if let record = facts.publication, !record.isEmpty {
      putFlow(
        "publication",
        [
          ("title", quoted(record.title)), ("editors", flowList(record.editors)),
          ("pages", quoted(record.pages)), ("reference", quoted(record.reference)),
          ("sdu", quoted(record.sdu)), ("issn", quoted(record.issn)),
          ("publisher", quoted(record.publisher)), ("place", quoted(record.place)),
          ("year", record.year.map(String.init)),
        ])
    }
    writeArchives(facts.archives)
    if let edition = facts.edition, !edition.isEmpty { writeEdition(edition) }
    if let source = facts.source {
      putFlow(
        "source",
        [
          ("file", quoted(source.file)), ("sha256", quoted(source.sha256)),
          ("pages", source.pages.map(String.init)),
          ("opening", source.hasOpening ? "true" : nil),
        ])
    }
    put("status", facts.status.rawValue)
  }

  private mutating func writeArchives(_ places: [ArchivePlace]) {
    let known = places.filter { !$0.isEmpty }
    if !known.isEmpty { text += "archive:\n" }
    for place in known {
      putItem([
        ("place", place.place), ("institution", place.institution),
        ("repository", place.repository), ("collection", place.collection),
        ("shelfmark", place.shelfmark),
      ])
    }
  }

  private mutating func writeEdition(_ edition: SourceEdition) {
    text += "edition:\n"
    if let title = edition.title { text += "  title: \(YAMLScalar.text(title))\n" }
    if !edition.editors.isEmpty { text += "  editors:\n" }
    for editor in edition.editors {
      text += "    - name: \(YAMLScalar.text(editor.name))\n"
      if let task = editor.task { text += "      task: \(YAMLScalar.text(task))\n" }
    }
    if let licence = edition.licence { text += "  licence: \(YAMLScalar.text(licence))\n" }
  }

  private mutating func writeEditing(_ facts: LetterFacts) {
    put("title", facts.title)
    putList("topics", facts.topics)
    putList("not-topics", facts.notTopics)
    putList("countries", facts.countries)
    putList("not-countries", facts.notCountries)
    if facts.draft { text += "draft: true\n" }
    putList("aliases", facts.aliases)
  }

  private mutating func put(_ key: String, _ value: String?) {
    guard let value else { return }
    text += "\(key): \(YAMLScalar.text(value))\n"
  }

  private mutating func putList(_ key: String, _ values: [String]) {
    guard !values.isEmpty else { return }
    text += "\(key):\n"
    for value in values { text += "  - \(YAMLScalar.text(value))\n" }
  }

  private mutating func putSenders(_ key: String, _ senders: [Sender]) {
    if !senders.isEmpty { text += "\(key):\n" }
    for sender in senders {
      putItem(
        [("role", sender.role), ("name", sender.name)], last: sender.signed ? nil : "signed: false")
    }
  }

  /// Puts a record into a list; one without anything is written as the empty mapping.
  ///
  /// - Parameter last: what stands as it is behind the texts.
  private mutating func putItem(_ pairs: [(key: String, value: String?)], last: String? = nil) {
    var lead = "  - "
    for (key, value) in pairs {
      guard let value else { continue }
      text += "\(lead)\(key): \(YAMLScalar.text(value))\n"
      lead = "    "
    }
    if let last {
      text += "\(lead)\(last)\n"
    } else if lead == "  - " {
      text += "  - {}\n"
    }
  }

  private mutating func putFlow(_ key: String, _ pairs: [(key: String, value: String?)]) {
    let known = pairs.compactMap { pair in pair.value.map { "\(pair.key): \($0)" } }
    text += "\(key): { \(known.joined(separator: ", ")) }\n"
  }

  private func flowList(_ values: [String]) -> String? {
    guard !values.isEmpty else { return nil }
    return "[\(values.map { YAMLScalar.text($0, inFlow: true) }.joined(separator: ", "))]"
  }

  private func quoted(_ value: String?) -> String? {
    value.map { YAMLScalar.text($0, inFlow: true) }
  }
}
