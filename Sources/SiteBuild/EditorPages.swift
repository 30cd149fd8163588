internal import CommonMark
internal import ContentLoader
internal import Diagnostics
internal import Disk
internal import LetterModel
internal import SitePages

/// The editor's own pages: read before the site is laid out, made once every address is known.
struct EditorPages: Sendable {
  /// Those that the site shows, in the order of their files.
  private(set) var pages: [LoadedPage] = []
  /// How many are drafts and not shown.
  private(set) var drafts = 0
  /// Where links lead that name a place within a page.
  private var placed = PlacedLinks()

  /// Reads all pages.
  ///
  /// - Parameters:
  ///   - languages: the site's languages.
  ///   - showsDrafts: whether drafts are shown.
  /// - Throws: `DiskError`.
  static func read(
    _ folder: SiteFolder, languages: [String], showsDrafts: Bool
  ) throws(DiskError) -> Checked<EditorPages> {
    var diagnostics: [Diagnostic] = []
    var read = EditorPages()
    var files: [String: String] = [:]
    let found = try PageScan.pages(
      of: folder.path, in: SiteFolder.pages, languages: InterfaceTexts.languages
    ).adding(to: &diagnostics)
    for file in found {
      let loaded = try LoadedPage.load(file, of: folder.path, languages: languages)
        .adding(to: &diagnostics)
      guard let page = loaded else { continue }
      if page.isDraft, !showsDrafts {
        read.drafts += 1
        continue
      }
      let name = page.language + "/" + page.address
      if let first = files[name] {
        diagnostics.append(
          Diagnostic(
            .addressTaken, at: Place(path: file.path), "this is the same page as “\(first)”",
            advice: "give one of the two another name or language"))
        continue
      }
      files[name] = file.path
      read.pages.append(page)
      read.placed.add(page.links, of: file.path)
    }
    return Checked(read, diagnostics + read.untold(languages))
  }

  /// What is to be said of pages that nothing leads to but other pages' links.
  private func untold(_ languages: [String]) -> [Diagnostic] {
    let entries = entries
    return languages.compactMap { language in
      let count = entries.count { $0.language == language && $0.isForFoot }
      guard count > EditorPage.mostInFoot else { return nil }
      return Diagnostic(
        .pagesMany, at: Place(path: SiteFolder.pages),
        "the foot of each page leads to the first \(EditorPage.mostInFoot) of \(count) pages",
        advice: "move the others into folders, and link to them from pages of your own")
    }
  }

  /// Whether a link of a page may lead to a place within a letter.
  func leads(to id: LetterID, from path: String) -> Bool {
    placed.leads(to: id, from: path)
  }

  /// The pages without their texts, as the site's map needs them.
  var entries: [EditorPage] {
    pages.map { loaded in
      var page = EditorPage(
        address: loaded.address, language: loaded.language,
        title: loaded.title ?? (loaded.address == "index" ? nil : loaded.address))
      page.description = loaded.description
      page.aliases = loaded.aliases
      page.isDraft = loaded.isDraft
      return page
    }
  }

  /// The pages with their texts.
  func made(following links: inout PageLinks) -> Checked<[EditorPage]> {
    var following = links
    defer { links = following }
    var diagnostics: [Diagnostic] = []
    var labels: [String: BodyLabels] = [:]
    let made = zip(entries, pages).map { entry, loaded in
      var page = entry
      let words = labels[page.language] ?? BodyLabels(InterfaceTexts(language: page.language))
      labels[page.language] = words
      var broken = BrokenLinks(of: loaded.file.path)
      page.html = loaded.html(labels: words) { link in
        switch following.follow(link, from: loaded.linked, isTold: broken.tellsNext) {
        case .address(let address): return address
        case .nowhere(let message, let advice):
          broken.add(link, message, advice: advice)
          return nil
        }
      }
      diagnostics += broken.diagnostics { loaded.file }
      return page
    }
    return Checked(made, diagnostics)
  }
}

extension LoadedPage {
  /// The file that the page is, below the root of its language.
  var path: String { address == "index" ? "index.html" : address + "/index.html" }

  /// The page as its links are followed from it.
  fileprivate var linked: PageLinks.LinkedText {
    PageLinks.LinkedText(file: file.path, language: language, path: path, anchors: anchors)
  }
}

extension BodyLabels {
  /// The words of the interface.
  fileprivate init(_ texts: InterfaceTexts) {
    self.init(
      page: texts("body-page"), pageShort: texts("body-page-short"), here: texts("body-here"),
      back: texts("body-back"), note: texts("body-note"), table: texts("body-table"))
  }
}
