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
      folder, keeping: .pagesAndMarkdown, hasSearch: false, timing: &timing, progress: .silent
    ) { _ in }
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
