public import CommonMark
public import Diagnostics
public import Disk
internal import LetterMarkdown
public import LetterModel

/// A page of the editor's own that was read, and whose links wait until every address is known.
public struct LoadedPage: Sendable {
  /// Its address below the root of its language.
  public let address: String
  /// Its language.
  public let language: String
  /// Its title; nil where none is given.
  public var title: String? { page.title }
  /// What it is, for search engines.
  public var description: String? { page.description }
  /// Whether it is kept out of the published site.
  public var isDraft: Bool { page.isDraft }
  /// Addresses at which it stood before.
  public var aliases: [OldAddress] { page.aliases }
  /// The file that it was read from.
  public var file: SourceFile { page.file }
  /// The places within it that links can lead to.
  public let anchors: Set<String>
  /// Its links and pictures, as they were written.
  public let links: [TextLink]
  /// What its front matter says, and its text.
  private let page: MarkdownPage

  /// Reads a page.
  ///
  /// - Parameters:
  ///   - site: the path of the site's folder.
  ///   - languages: the site's languages, of which the first is that of pages that tell none.
  /// - Returns: the page; nil where it is in a language that the site does not have.
  /// - Throws: `DiskError`, where the file cannot be read.
  public static func load(
    _ file: PageFile, of site: String, languages: [String]
  ) throws(DiskError) -> Checked<LoadedPage?> {
    var diagnostics: [Diagnostic] = []
    let source = try ContentFile.text(at: file.path, of: site).adding(to: &diagnostics)
    guard let source else { return Checked(nil, diagnostics) }
    return load(source, of: file, languages: languages)
  }

  /// Takes a page's bytes the whole way: a pure function of its arguments.
  static func load(
    _ source: SourceFile, of file: PageFile, languages: [String]
  ) -> Checked<LoadedPage?> {
    var diagnostics: [Diagnostic] = []
    let page = PageReader.read(source).adding(to: &diagnostics)
    if let told = page.language, let named = file.language, told != named {
      diagnostics.append(
        Diagnostic(
          .frontMatterValueInvalid, at: Place(path: file.path),
          "the file’s name says “\(named)”, and its front matter “\(told)”",
          advice: "keep one of the two"))
    }
    let language = file.language ?? page.language ?? languages.first ?? "nl"
    guard languages.contains(language) else {
      diagnostics.append(
        Diagnostic(
          .contentUnread, at: Place(path: file.path),
          "the site has no pages in “\(language)”, and this one is left out",
          advice:
            "the site’s languages are \(languages.joined(separator: ", ")): write one of them, or"
            + " name another in zendbrief.yml, as “language: [nl, en]”"))
      return Checked(nil, diagnostics)
    }
    if page.title == nil, file.address != "index" {
      diagnostics.append(
        Diagnostic(
          .titleMissing, at: Place(path: file.path), "this page has no title",
          advice: "give it a “title” in its front matter, or a first line “# …”"))
    }
    var links: [TextLink] = []
    let body = BodyRenderer.render(source, body: page.body) { link in
      links.append(link)
      return nil
    }.adding(to: &diagnostics)
    return Checked(
      LoadedPage(
        address: file.address, language: language, anchors: Set(body.passages.map(\.id)),
        links: links,
        page: page), diagnostics)
  }

  /// Its text as safe HTML.
  ///
  /// - Parameters:
  ///   - labels: the words for readers who hear the page.
  ///   - links: where its links lead.
  public func html(labels: BodyLabels, links: @escaping LinkRule) -> [UInt8] {
    let body = BodyRenderer.render(page.file, body: page.body, labels: labels, links: links).value
    guard !body.notesHTML.isEmpty else { return body.html }
    return body.html + body.notesHTML
  }
}
