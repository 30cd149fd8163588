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
      for element in part.elements {
        switch element.name {
        case "editor":
          // `editor` with a task of its own: `role="translation"`.
          let role = element.attribute("role").flatMap { $0.lowercased() == "editor" ? nil : $0 }
          add(Self.people(in: element), role, to: &edition)
        case "respStmt": readTask(element, &edition)
        default: continue
        }
      }
    }
    if edition.licence == nil, let licence = file.descendants(["licence"]).first {
      edition.licence = read(licence)
    }
    facts.edition = edition.isEmpty ? nil : edition
  }

  /// Takes those who did something for the edition; a task that nobody is named for, as in a form that was not filled
  /// in, is none.
  private mutating func readTask(_ task: XMLElement, _ edition: inout SourceEdition) {
    let names = task.elements.filter { $0.name != "resp" && $0.name != "note" }
    guard names.contains(where: { name(in: $0) != nil }) else { return }
    let words = join(task.all("resp"), as: "edition", by: ", ").map(Self.withoutColon)
    add(names, words, to: &edition)
  }

  /// The title of the whole that the letter is a part of.
  private mutating func editionTitle(_ file: XMLElement) -> String? {
    let titles = file.all("seriesStmt").flatMap { $0.all("title") }
    let main = titles.filter { $0.attribute("type") == "main" }
    let series = main.isEmpty ? titles : main
    let whole = (file.first("titleStmt")?.all("title") ?? []).filter { title in
      ["s", "m", "j"].contains(title.attribute("level")) && title.attribute("type") != "sub"
    }
    let named = file.all("editionStmt").flatMap { $0.all("edition") }.flatMap { $0.all("title") }
    let own = facts.title
    let title = (series + whole + named).first { PrintedParts.cleanWords($0.words) != own }
    return join(title.map { [$0] } ?? [], as: "edition", by: " ")
  }

  /// A task as it is named before its names: `Transcribed by:`.
  private static func withoutColon(_ task: String) -> String {
    task.hasSuffix(":") ? PrintedParts.cleanWords(String(task.dropLast())) : task
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
