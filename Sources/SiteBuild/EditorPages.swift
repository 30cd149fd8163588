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
  /// The last parts of paths that links with a place lead to: `kst-31700-V-104`, and the same with
  /// the file's ending.
  private var placed: Set<String> = []

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
      for link in page.links where link.address.contains("#") {
        let path = PageLinks.parts(of: link.address).path.removingPercent ?? ""
        if let last = path.split(separator: "/").last(where: { $0 != "index.html" }) {
          read.placed.insert(String(last))
        }
      }
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
    placed.contains(id.rawValue) || placed.contains(SourceFile.fileName(of: path))
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
  ///
  /// - Parameter letters: the letters in the edition's order.
  func made(for map: SiteMap, letters: [ShelvedLetter]) -> Checked<[EditorPage]> {
    guard !pages.isEmpty else { return Checked([]) }
    var links = PageLinks(map: map, pages: pages, shelf: letters)
    var diagnostics: [Diagnostic] = []
    var labels: [String: BodyLabels] = [:]
    let made = zip(entries, pages).map { entry, loaded in
      var page = entry
      let words = labels[page.language] ?? BodyLabels(InterfaceTexts(language: page.language))
      labels[page.language] = words
      page.html = loaded.html(labels: words) { link in
        switch links.follow(link, from: loaded) {
        case .address(let address): return address
        case .nowhere(let message, let advice):
          let place = loaded.file.place(of: link)
          diagnostics.append(Diagnostic(.linkBroken, at: place, message, advice: advice))
          return nil
        }
      }
      return page
    }
    return Checked(made, diagnostics)
  }
}

extension LoadedPage {
  /// The file that the page is, below the root of its language.
  var path: String { address == "index" ? "index.html" : address + "/index.html" }
}

extension BodyLabels {
  /// The words of the interface.
  fileprivate init(_ texts: InterfaceTexts) {
    self.init(
      page: texts("body-page"), pageShort: texts("body-page-short"), here: texts("body-here"),
      back: texts("body-back"), note: texts("body-note"), table: texts("body-table"))
  }
}

extension SourceFile {
  /// The place of a link: its address where it stands in the line, else the line.
  fileprivate func place(of link: TextLink) -> Place {
    let line = place(line: link.line)
    guard let found = line.lineText.firstRange(of: link.address) else { return line }
    let before = line.lineText[..<found.lowerBound].unicodeScalars.count
    return Place(
      path: path, line: line.line, column: before + 1,
      length: max(1, link.address.unicodeScalars.count), lineText: line.lineText)
  }
}
