public import Diagnostics
public import Disk
internal import SitePages

/// A site as it stands at one moment, its pages made when they are asked for.
///
/// A class, so that the server can hand it from page to page without copying a whole edition.
public final class SitePreview: Sendable {
  /// What was found wrong; the pages are there all the same, with holes.
  public let diagnostics: DiagnosticReport
  private let site: Site
  private let folder: SiteFolder

  private init(_ folder: SiteFolder, diagnostics: DiagnosticReport, site: Site) {
    self.folder = folder
    self.diagnostics = diagnostics
    self.site = site
  }

  /// Reads a site, and publishes nothing.
  ///
  /// - Throws: `DiskError`.
  public static func load(_ folder: SiteFolder) async throws(DiskError) -> SitePreview {
    var timing = StageTimes()
    let loaded = try await Site.load(
      folder, keeping: .pagesAndDrafts, hasSearch: false, timing: &timing, progress: .silent)
    return SitePreview(
      folder, diagnostics: DiagnosticReport(loaded.diagnostics), site: loaded.value)
  }

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
