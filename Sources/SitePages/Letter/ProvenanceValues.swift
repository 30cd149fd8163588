internal import EditionModel
internal import LetterModel
internal import TemplateEngine

/// Where a letter's text comes from, and who has read it.
enum ProvenanceValues {
  static let shape = TemplateShape(
    "provenance",
    [
      .text("status", "who has read the text against its source, in a word"),
      .text("status-code", "the same as a name for style sheets"),
      .text("status-meaning", "what that means for the reader"),
      .optionalText("file", "the source file's name"),
      .optionalText("sha256", "the SHA-256 of its bytes"),
      .optionalText("pages", "how many pages the original has"),
      .optionalText("printed", "where it was printed"),
      .optionalText("reference", "what the text is taken from, in the source's own words"),
      .list("archives", archiveShape, "where it is kept"),
      .optionalText("edition", "the edition that gives its text"),
      .texts("editors", "who edited it"),
      .list("contributors", contributorsShape, "who did something else for it"),
      .optionalText("licence", "the licence under which the edition gives it"),
      .optionalText("licence-address", "where the licence's words stand"),
      .flag("has-details", "whether there is any of these, of an order number, an ISSN or a file"),
      .optionalText("sdu", "the printer's order number"), .optionalText("issn", "the ISSN"),
      .text("markdown", "the letter's Markdown, below the site's root"),
      .optionalText(
        "source", "the page with the source as it came, below the site's root, where that is text"),
      .list(
        "files", LetterAttachment.shape, "the editor's files for it, as a scan of the original"),
    ])

  static let archiveShape = TemplateShape(
    "archive",
    [
      .optionalText("keeper", "the archive or library, with its town"),
      .optionalText("location", "collection and shelfmark"),
    ])

  static let contributorsShape = TemplateShape(
    "contributors",
    [.text("names", "persons or bodies, parted by semicolons"), .text("task", "what they did")])

  /// Those who did the same for an edition together, in its order.
  private static func contributors(_ edition: SourceEdition?) -> [TemplateRecord] {
    var tasks: [String] = []
    var names: [TextBytes: [String]] = [:]
    for editor in edition?.editors ?? [] {
      guard let task = editor.task else { continue }
      if names[TextBytes(task)] == nil { tasks.append(task) }
      names[TextBytes(task), default: []].append(editor.name)
    }
    return tasks.map { task in
      TemplateRecord(
        contributorsShape,
        [.text((names[TextBytes(task)] ?? []).joined(separator: "; ")), .text(task)])
    }
  }

  /// By which words it is told who has read the text: of an edition's, and of Markdown that tells no source and so was
  /// made by nobody knows whom, it is not said that a program has read it.
  static func word(of facts: LetterFacts) -> String {
    guard facts.status == .converted else { return facts.status.rawValue }
    return CitationValues.isEdited(facts) ? "edited" : facts.source == nil ? "written" : "converted"
  }

  static func record(_ letter: EditionLetter, _ context: PageContext) -> TemplateRecord {
    let texts = context.texts
    let facts = letter.facts
    let status = facts.status.rawValue
    let word = word(of: facts)
    let publication = facts.publication
    let printed = publication?.line(texts)
    let edition = facts.edition
    return TemplateRecord(
      shape,
      [
        .text(texts("text-\(word)")), .text(status), .text(texts("text-\(word)-meaning")),
        .text(ifAny: facts.source?.file), .text(ifAny: facts.source?.sha256),
        .text(ifAny: facts.source?.pages.map { texts.count($0, "pages") }),
        .text(ifAny: printed), .text(ifAny: publication?.reference),
        .list(
          facts.archives.map {
            TemplateRecord(archiveShape, [.text(ifAny: $0.keeper), .text(ifAny: $0.location)])
          }),
        .text(ifAny: edition?.title),
        .texts(edition?.editing ?? []), .list(contributors(edition)),
        .text(ifAny: edition?.licenceName), .text(ifAny: edition?.licenceAddress),
        .flag(
          printed != nil || publication?.reference != nil || publication?.sdu != nil
            || publication?.issn != nil
            || facts.source != nil || !facts.archives.isEmpty || edition != nil),
        .text(ifAny: publication?.sdu), .text(ifAny: publication?.issn),
        .text(Address.letterMarkdown(facts.id)),
        .text(ifAny: letter.hasSource ? Address.letterSource(facts.id) : nil),
        .list((context.settings.attachments[facts.id.rawValue] ?? []).map(\.record)),
      ])
  }
}
