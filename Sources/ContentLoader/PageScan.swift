public import Diagnostics
public import Disk
internal import LetterModel

/// Finds the editor's own pages and files.
public enum PageScan {
  /// All pages below `Content/pages`, in the order of their paths' bytes.
  ///
  /// - Parameters:
  ///   - site: the path of the site's folder.
  ///   - folder: the pages' folder within it; it need not exist.
  ///   - languages: the languages that a page's name can tell.
  /// - Throws: `DiskError`, where the folder cannot be listed.
  public static func pages(
    of site: String, in folder: String, languages: [String]
  ) throws(DiskError) -> Checked<[PageFile]> {
    var diagnostics: [Diagnostic] = []
    var pages: [PageFile] = []
    for name in try files(of: site, in: folder).adding(to: &diagnostics) {
      guard name.hasSuffix(".md") else {
        diagnostics.append(
          Diagnostic(
            .contentUnread, at: Place(path: folder + "/" + name), "no page is made of this file",
            advice: "a page is a file “.md”; put what pages show or offer into Content/static"))
        continue
      }
      let page = PageFile(name, in: folder, languages: languages)
      let parts = page.address.split(separator: "/", omittingEmptySubsequences: false)
      if parts.allSatisfy({ LetterID(String($0)) != nil }) {
        pages.append(page)
      } else {
        diagnostics.append(
          Diagnostic(
            .idInvalid, at: Place(path: page.path),
            "the name “\(page.address)” cannot be an address",
            advice: "rename the file: letters, digits, “-”, “_” and “.”"))
      }
    }
    return Checked(pages, diagnostics)
  }

  /// The paths of all regular files below a folder, in the order of their bytes; none where the
  /// folder does not exist.
  ///
  /// Names that begin with a dot are left alone, but for `.well-known` at the top, which servers and
  /// their certificates ask for. Links and devices are told of and left.
  ///
  /// - Throws: `DiskError`, where the folder cannot be listed.
  public static func files(
    of site: String, in folder: String
  ) throws(DiskError) -> Checked<[String]> {
    guard try Folder.stands(at: site + "/" + folder) else { return Checked([]) }
    var diagnostics: [Diagnostic] = []
    var files: [String] = []
    for entry in try FolderListing.entries(below: site + "/" + folder, hidden: true) {
      if isHidden(entry.path) { continue }
      guard entry.isUTF8 else {
        diagnostics.append(ContentFile.misnamed(folder + "/" + entry.path))
        continue
      }
      if entry.kind == .folder { continue }
      if entry.kind == .file {
        files.append(entry.path)
      } else {
        diagnostics.append(
          Diagnostic(
            .contentUnread, at: Place(path: folder + "/" + entry.path),
            "this is no regular file and is left out", advice: "put a copy of the file here"))
      }
    }
    return Checked(files, diagnostics)
  }

  /// Whether a file of the editor's is left alone for its name, or that of a folder above it.
  public static func isHidden(_ path: String) -> Bool {
    path.split(separator: "/").enumerated().contains { place, part in
      part.hasPrefix(".") && !(place == 0 && part == ".well-known")
    }
  }
}
