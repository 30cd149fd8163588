public import Diagnostics
public import LetterModel
internal import StrictYAML

/// A page of the editor's own: what its front matter says, and where in the file its text stands.
public struct MarkdownPage: Sendable {
  /// The file.
  public var file: SourceFile
  /// Its title; nil where none is given.
  public var title: String?
  /// What it is, for search engines.
  public var description: String?
  /// Its language; nil where none is given.
  public var language: String?
  /// Whether it is kept out of the published site.
  public var isDraft = false
  /// Addresses at which it stood before.
  public var aliases: [OldAddress] = []
  /// The text: bytes of the file, up to its end.
  public var body: Range<Int>
}

/// Reads a page of the editor's own: front matter with little in it, or none, and Markdown.
public enum PageReader {
  /// The page of a file: always one, with holes where the front matter cannot be read.
  public static func read(_ file: SourceFile) -> Checked<MarkdownPage> {
    var diagnostics: [Diagnostic] = []
    let parts = FrontMatterParts(file.bytes)
    var page = MarkdownPage(file: file, body: parts.body)
    if parts.isUnfinished {
      diagnostics.append(
        Diagnostic(
          .frontMatterInvalid, at: file.place(parts.yaml), "front matter without a closing “---”",
          advice: "put a line “---” behind it"))
    }
    if !parts.yaml.isEmpty {
      let value = YAMLReader.read(file, part: parts.yaml, invalid: .frontMatterInvalid)
        .adding(to: &diagnostics)
      var fields = YAMLFields(
        value, unknown: .frontMatterKeyUnknown, invalid: .frontMatterValueInvalid)
      page.title = fields.text("title")
      page.description = fields.text("description")
      page.language = fields.text("language")
      page.isDraft = fields.flag("draft") ?? false
      page.aliases = aliases(&fields)
      fields.finish()
      diagnostics += fields.diagnostics
    }
    if page.title == nil, let title = TitleLine(file.bytes, in: parts.body) {
      page.title = title.text
      page.body = title.end..<parts.body.upperBound
    }
    return Checked(page, diagnostics)
  }

  private static func aliases(_ fields: inout YAMLFields) -> [OldAddress] {
    fields.placedTexts("aliases").compactMap { text, value in
      if let alias = OldAddress(text) { return alias }
      fields.refuse(value, "“\(text)” is no address of this site", advice: OldAddress.advice)
      return nil
    }
  }
}

extension OldAddress {
  /// What to do where a text is none.
  static let advice = "write the old address below the site’s top, as “brieven/2009/104/”"
}
