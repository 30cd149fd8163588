public import Diagnostics
public import Disk

/// Finds the letters of a site.
public enum ContentScan {
  /// All letters below `Content/letters`, in the order of their paths' bytes.
  ///
  /// Files of a form that no reader takes, links and devices are told of, never passed over in
  /// silence; names that begin with a dot are left alone.
  ///
  /// - Parameters:
  ///   - site: the path of the site's folder.
  ///   - folder: the letters' folder within it.
  /// - Throws: `DiskError`, where the folder cannot be listed.
  public static func letters(
    of site: String, in folder: String = "Content/letters"
  ) throws(DiskError) -> Checked<[LetterFile]> {
    var checked = Checked<[LetterFile]>([])
    for entry in try FolderListing.entries(below: site + "/" + folder) {
      let path = folder + "/" + entry.path
      switch entry.kind {
      case .folder: continue
      case .file:
        if let form = LetterFile.form(ofName: path) {
          checked.value.append(LetterFile(path: path, form: form))
        } else {
          checked.diagnostics.append(
            Diagnostic(
              .formUnknown, at: Place(path: path), "No letter is read from a file of this kind",
              advice: "Letters are read from .txt and .md; move other files out of \(folder)"))
        }
      case .link, .other:
        checked.diagnostics.append(
          Diagnostic(
            .formUnknown, at: Place(path: path), "This is no regular file and is not read",
            advice: "Put a copy of the letter's file here"))
      }
    }
    return checked
  }
}
