internal import LetterModel
internal import LetterParser
internal import XMLReading

/// Who edited the letter, in which edition, and on what terms.
extension TEIReading {
  /// Takes what the description of the file says of the edition.
  mutating func readEdition(_ file: XMLElement) {
    var edition = facts.edition ?? SourceEdition()
    let statement = file.first("titleStmt")
    edition.title = edition.title ?? editionTitle(file)
    let statements = [statement, file.first("editionStmt")].compactMap(\.self)
    for part in statements {
      for editor in part.all("editor") {
        // `editor` with a task of its own: `role="translation"`.
        let role = editor.attribute("role").flatMap { $0.lowercased() == "editor" ? nil : $0 }
        add(Self.people(in: editor), role, to: &edition)
      }
    }
    for part in statements {
      for task in part.all("respStmt") {
        let words = join(task.all("resp"), as: "edition", by: ", ")
        add(task.elements.filter { $0.name != "resp" && $0.name != "note" }, words, to: &edition)
      }
    }
    if edition.licence == nil, let licence = file.descendants(["licence"]).first {
      edition.licence = read(licence)
    }
    facts.edition = edition.isEmpty ? nil : edition
  }

  /// The title of the whole that the letter is a part of.
  private mutating func editionTitle(_ file: XMLElement) -> String? {
    let series = file.all("seriesStmt").flatMap { $0.all("title") }
    let whole = (file.first("titleStmt")?.all("title") ?? []).filter { title in
      ["s", "m", "j"].contains(title.attribute("level"))
    }
    let named = file.all("editionStmt").flatMap { $0.all("edition") }.flatMap { $0.all("title") }
    let own = facts.title
    let title = (series + whole + named).first { PrintedParts.cleanWords($0.words) != own }
    return join(title.map { [$0] } ?? [], as: "edition", by: " ")
  }

  /// The persons of one `editor`, who may hold several names.
  private static func people(in editor: XMLElement) -> [XMLElement] {
    let names = editor.elements.filter { persons.contains($0.name) && !$0.words.isEmpty }
    return names.count > 1 ? names : [editor]
  }

  private mutating func add(
    _ names: [XMLElement], _ task: String?, to edition: inout SourceEdition
  ) {
    for name in names {
      guard let words = self.name(in: name) else { continue }
      account.mark(name, as: .facts(["edition"]))
      let editor = Editor(name: words, task: task)
      // An editor is often named a second time, with the tasks.
      if !edition.editors.contains(editor) { edition.editors.append(editor) }
    }
  }

  /// A licence: its address, since its words may be pages; without one its words.
  private mutating func read(_ licence: XMLElement) -> String? {
    let address = licence.attribute("target") ?? licence.first("ref")?.attribute("target")
    if let address, address.hasPrefix("http") { return address }
    return join([licence], as: "edition", by: " ")
  }
}
