import Diagnostics
import Disk
import PreviewServer
import SiteBuild

/// The pages of an edition, by the paths that a browser asks for.
extension SiteFeed {
  /// `letters/a/index.html` as it is asked for.
  static func path(of address: String) -> String {
    "/" + (address.hasSuffix("index.html") ? String(address.dropLast(10)) : address)
  }

  /// The page at a path, or what keeps it from being made.
  static func shown(
    at path: String, of site: SitePreview, _ errors: [Diagnostic]
  ) -> PreviewPage? {
    do throws(DiskError) {
      return try page(at: path, of: site, errors)
    } catch {
      return TroublePage.page("This page cannot be made", [error.description])
    }
  }

  private static func page(
    at path: String, of site: SitePreview, _ errors: [Diagnostic]
  ) throws(DiskError) -> PreviewPage? {
    let address = address(of: path)
    let source = site.source(ofPageAt: address)
    let own = errors.filter { $0.place.path == source }
    if !own.isEmpty {
      return TroublePage.page("This letter cannot be read", own.map(DiagnosticReport.text(of:)))
    }
    let type = MediaType.type(of: address)
    // Into the editor's own HTML the script is put, so that it is made anew as a page is.
    if !type.hasPrefix("text/html"), let file = try site.file(at: address) {
      return PreviewPage(file: file, contentType: type)
    }
    if let bytes = try site.page(at: address), !bytes.isEmpty {
      return PreviewPage(bytes: bytes, contentType: type)
    }
    if try site.page(at: address + "/index.html") != nil {
      return TroublePage.page("This page's address ends in a slash", [], link: path + "/")
    }
    let templates = errors.filter { $0.place.path.hasPrefix(SiteFolder.templates + "/") }
    if !templates.isEmpty {
      return TroublePage.page(
        "This page's template cannot be read", templates.map(DiagnosticReport.text(of:)))
    }
    return nil
  }

  /// The address below the site's root that a path leads to.
  static func address(of path: String) -> String {
    let address = path.drop { $0 == "/" }
    return String(address) + (address.isEmpty || address.hasSuffix("/") ? "index.html" : "")
  }

  /// What the proof desk of the page at a path shows; nothing where its source cannot be read again,
  /// of which the page itself tells.
  static func desk(at path: String, of site: SitePreview) -> [UInt8]? {
    do { return try site.desk(ofPageAt: address(of: path)) } catch { return nil }
  }
}
