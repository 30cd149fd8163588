internal import ContentLoader
public import Diagnostics
internal import Disk

extension SiteBuild {
  /// What came of reading a share of a site's letters.
  public struct ShareReport: Sendable {
    /// What was found wrong with its letters.
    public let diagnostics: DiagnosticReport
    /// How many letters it has.
    public let letters: Int
  }

  /// Reads a share of a site's letters and leaves a pack of them for the build: nothing else is written.
  ///
  /// Any number of shares may be read at the same time, on one machine or on many.
  ///
  /// - Parameters:
  ///   - packs: the folder for the pack, which is made; nil for the site's own.
  ///   - progress: is told how far the work is.
  /// - Throws: `BuildError`.
  public static func read(
    _ share: LetterShare, of folder: SiteFolder, into packs: String? = nil,
    progress: BuildProgress = .silent
  ) async throws(BuildError) -> ShareReport {
    do throws(DiskError) {
      let program = Task { OwnProgram.digest }
      let setup = try SiteSetup.read(folder).value
      let files = share.of(
        try ContentScan.letters(of: folder.path, in: SiteFolder.letters).value)
      let shelf = try LetterShelf(
        folder, setup: setup, program: await program.value,
        keeping: .always(in: packs ?? folder.at(SiteFolder.kept)))
      let read = try await Parallel.map(files.count) { index throws(DiskError) in
        defer { progress.report("Reading letters", index + 1, files.count) }
        return try shelf.letter(files[index]) { _ in false }
      }
      try shelf.keep(share: read.map(\.value), as: share.name)
      return ShareReport(
        diagnostics: DiagnosticReport(read.flatMap(\.diagnostics)), letters: files.count)
    } catch {
      throw .disk(error)
    }
  }
}
