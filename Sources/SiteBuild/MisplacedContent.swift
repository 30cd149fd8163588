internal import ContentLoader
internal import Diagnostics
internal import Digests
internal import Disk

/// What lies in `Content` itself under a name that nothing reads, and settings under another name than theirs: both
/// would be passed over in silence.
enum MisplacedContent {
  /// The folders that are read.
  private static let folders = [
    SiteFolder.letters, SiteFolder.pages, SiteFolder.registers, SiteFolder.files,
  ].map { String($0.dropFirst(SiteFolder.content.count + 1)) }

  /// Names that an editor or a program gives settings.
  private static let settings: Set<String> = [
    "zendbrief.yaml", "zendbrief.yml.txt", "zendbrief.yaml.txt", "zendbrief.txt", "zendbrief.yml",
  ]

  /// What is to be said of it.
  ///
  /// - Throws: `DiskError`, where a folder cannot be listed.
  static func told(of folder: SiteFolder) throws(DiskError) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    if try Folder.stands(at: folder.at(SiteFolder.content)) {
      let entries = try FolderListing.entries(in: folder.at(SiteFolder.content))
      diagnostics += entries.filter { !isKnown($0, among: entries, of: folder) }.map(told)
    }
    if !Folder.isThere(folder.at(SiteFolder.configuration)), try Folder.stands(at: folder.path) {
      for entry in try FolderListing.entries(in: folder.path)
      where settings.contains(entry.path.lowercased()) {
        diagnostics.append(
          Diagnostic(
            .contentUnread, at: Place(path: entry.path),
            "a site’s settings are in “\(SiteFolder.configuration)”, and this file is not read",
            advice: "rename it to “\(SiteFolder.configuration)”"))
      }
    }
    return diagnostics
  }

  /// The fingerprint of what is told: another, where something came into a wrong place or left it.
  static func digest(of folder: SiteFolder) throws(DiskError) -> Digest {
    Digest.sum(try told(of: folder).map { Digest(of: Array($0.place.path.utf8)) })
  }

  /// Whether an entry of `Content` is read, or is meant for people alone: `README.md`.
  private static func isKnown(
    _ entry: FolderEntry, among entries: [FolderEntry], of folder: SiteFolder
  ) -> Bool {
    if folders.contains(entry.path) || LetterForm.isLeftByPrograms(entry.path) { return true }
    let name = entry.path.lowercased()
    if name.hasPrefix("readme") { return true }
    // A disk that does not tell case apart reads `Static` as `static`, and has one of them alone.
    return folders.contains(name) && Folder.isThere(folder.at(SiteFolder.content + "/" + name))
      && entries.count { $0.path.lowercased() == name } == 1
  }

  private static func told(of entry: FolderEntry) -> Diagnostic {
    let all = folders.map { "“\(SiteFolder.content)/\($0)”" }.joined(separator: ", ")
    let place = Place(path: SiteFolder.content + "/" + entry.path)
    if entry.kind == .file {
      return Diagnostic(
        .contentUnread, at: place, "nothing is read from \(SiteFolder.content) itself",
        advice: "move the file into the folder it belongs to: \(home(of: entry.path) ?? all)")
    }
    return Diagnostic(
      .contentUnread, at: place, "nothing is read from a folder of this name",
      advice: Nearest.name(to: entry.path, among: folders)
        .map { "did you mean “\(SiteFolder.content)/\($0)”?" } ?? "the folders are \(all)")
  }

  /// The folder in which a file of this name would be read; nil where it may be any.
  private static func home(of name: String) -> String? {
    if SiteRegisters.names.contains(name) { return "“\(SiteFolder.registers)”" }
    switch LetterForm.recognized(name: name, head: []) {
    case .markdown?: return "“\(SiteFolder.letters)” or “\(SiteFolder.pages)”"
    case .some: return "“\(SiteFolder.letters)”"
    case nil: return nil
    }
  }
}
