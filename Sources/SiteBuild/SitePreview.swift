internal import ContentLoader
public import Diagnostics
public import Disk
internal import EditionModel
internal import LetterModel
internal import SitePages

/// A site as it stands at one moment, its pages made when they are asked for.
///
/// A class, so that the server can hand it from page to page without copying a whole edition.
public final class SitePreview: Sendable {
  /// What was found wrong; the pages are there all the same, with holes.
  public let diagnostics: DiagnosticReport
  /// The addresses of the pages that are as they are to be, where that is not yet certain of the others;
  /// nil once it is certain of all.
  public let ready: Set<String>?
  /// Whether some letters are not read yet, or still as they were read by what has changed since.
  let isPartial: Bool
  /// The last site before it of which all was certain, where of this one it is not.
  let former: FormerSite?
  let read: ReadSite
  let site: Site
  let folder: SiteFolder

  init(_ folder: SiteFolder, _ read: ReadSite, after former: FormerSite? = nil) {
    let site = Site.of(read, after: former)
    self.folder = folder
    self.read = read
    self.site = site.value
    diagnostics = DiagnosticReport(site.diagnostics)
    ready = nil
    isPartial = false
    self.former = nil
  }

  init(
    _ folder: SiteFolder, _ read: ReadSite, _ site: Site, _ diagnostics: [Diagnostic],
    ready: Set<String>?, isPartial: Bool = false, after former: FormerSite? = nil
  ) {
    self.isPartial = isPartial
    self.former = former
    self.folder = folder
    self.read = read
    self.site = site
    self.diagnostics = DiagnosticReport(diagnostics)
    self.ready = ready
  }

  /// Reads a site, and publishes nothing.
  ///
  /// - Throws: `DiskError`.
  public static func load(_ folder: SiteFolder) async throws(DiskError) -> SitePreview {
    try await begin(folder, within: nil)
  }

  /// Whether what stands at an address is as it is to be.
  public func isReady(_ path: String) -> Bool {
    let plan = site.map.plan(for: Route(path: path))
    switch plan {
    case .asset, .file: return true
    default: break
    }
    // A page tells of what it lacks; data could not.
    if unfinished != nil { return plan != nil && path.hasSuffix(".html") }
    return ready?.contains(path) ?? true
  }

  /// The site with all that follows from what was saved.
  public func settled() -> SitePreview { SitePreview(folder, read, after: former) }

  /// The bytes at an address below the site's root, as `letters/a/index.html`; nil where there is
  /// nothing.
  ///
  /// - Throws: `DiskError`.
  public func page(at path: String) throws(DiskError) -> [UInt8]? {
    if case .file(let name) = site.map.plan(for: Route(path: path)) {
      return try FileReading.bytesIfPresent(of: folder.at(SiteFolder.files + "/" + name))
    }
    return try site.page(at: Route(path: path))
  }

  /// The file of the editor's that stands at an address as it is; nil for pages, and where there is nothing.
  ///
  /// - Throws: `DiskError`.
  public func file(at path: String) throws(DiskError) -> LentFile? {
    guard case .file(let name) = site.map.plan(for: Route(path: path)) else { return nil }
    return try LentFile.ifPresent(folder.at(SiteFolder.files + "/" + name))
  }

  /// What an editor checks the letter by whose page stands at an address, as JSON: its source line by
  /// line, what is told of it, its events with their entries; nil for other pages.
  ///
  /// - Throws: `DiskError`, or what the encoder of JSON throws.
  public func desk(ofPageAt path: String) throws -> [UInt8]? {
    let route = Route(path: path)
    guard case .letter(let place) = site.map.plan(for: route) else {
      return nil
    }
    let letter = site.letters[place]
    let source =
      try letter.source(from: site.shelf) ?? letter.markdownLines(from: site.shelf)
    let language = site.map.language(of: route)
    let desk = ProofDesk(
      of: letter, source, told: diagnostics.diagnostics,
      events: site.renderer.deskEvents(of: place, in: language),
      words: site.renderer.words(ProofDesk.wordKeys, in: language))
    return try desk.bytes()
  }

  /// The path of the letter's source whose page stands at an address; nil for other pages.
  public func source(ofPageAt path: String) -> String? {
    guard case .letter(let place) = site.map.plan(for: Route(path: path)) else { return nil }
    return site.letters[place].path
  }

  /// The files and folders that a site is made of; a change in any may change its pages.
  public static func watched(_ folder: SiteFolder) -> [String] {
    [folder.at("Content"), folder.at(SiteFolder.templates), folder.at(SiteFolder.configuration)]
  }
}
