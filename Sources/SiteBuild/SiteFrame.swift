internal import ContentLoader
internal import Diagnostics
internal import Disk
internal import SideBySide

/// What of a site is read before any letter: its settings, the editor's pages, and which letters there are.
struct SiteFrame: Sendable {
  let setup: SiteSetup
  let pages: EditorPages
  /// The letters' files, in their order.
  let files: [LetterFile]
  /// What was told of all of it.
  let diagnostics: [Diagnostic]

  /// Reads it.
  ///
  /// - Parameters:
  ///   - showsDrafts: whether drafts are shown.
  ///   - hasSearch: whether an index for a full-text search is made of the letters.
  ///   - seen: the letters' folder as somebody saw it; nil where it is looked into here.
  /// - Throws: `DiskError`.
  static func read(
    _ folder: SiteFolder, showsDrafts: Bool, hasSearch: Bool, seen: SeenLetters? = nil
  ) throws(DiskError) -> SiteFrame {
    // Which form a letter has is told by its first bytes: of ten thousand letters that takes as long as all else.
    let (read, scan) = SideBySide.both(
      { Result { () throws(DiskError) in try SiteSetup.read(folder) } },
      {
        Result { () throws(DiskError) in
          try ContentScan.letters(of: folder.path, in: SiteFolder.letters, seen: seen)
        }
      })
    var diagnostics: [Diagnostic] = []
    var setup = try read.get().adding(to: &diagnostics)
    setup.hasSearch = hasSearch
    let files = try scan.get().adding(to: &diagnostics)
    let pages = try EditorPages.read(
      folder, languages: setup.configuration.languages, showsDrafts: showsDrafts
    ).adding(to: &diagnostics)
    return SiteFrame(setup: setup, pages: pages, files: files, diagnostics: diagnostics)
  }
}
