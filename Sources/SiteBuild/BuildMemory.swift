internal import Diagnostics
internal import Digests
internal import Disk
internal import KeptLetters
internal import PublicFolder

/// What a build remembers of itself, so that the next one can leave a site alone of which nothing has
/// changed: neither what it is made from nor what was made.
struct BuildMemory: Sendable {
  private let kept: KeptBuild

  /// Remembers a build that has published a site; nil where it is not known what it was made from.
  init?(_ inputs: SiteInputs, seal: Digest, _ report: BuildReport) {
    guard let inputs = inputs.digest else { return nil }
    kept = KeptBuild(
      inputs: inputs, seal: seal, diagnostics: report.diagnostics.diagnostics,
      letters: report.letters, drafts: report.drafts,
      files: report.summary.map { $0.written + $0.kept } ?? 0, hasSearch: report.hasSearch)
  }

  private init(_ kept: KeptBuild) { self.kept = kept }

  /// What is to be said of a site that is as it was left; nil where something is not.
  func report(ifOf inputs: SiteInputs, seal: Digest) -> BuildReport? {
    guard kept.inputs == inputs.digest, kept.seal == seal else { return nil }
    var summary = PublicWriter.Summary()
    summary.kept = kept.files
    var report = BuildReport(
      diagnostics: DiagnosticReport(kept.diagnostics), letters: kept.letters,
      drafts: kept.drafts, summary: summary, stages: [])
    report.hasSearch = kept.hasSearch
    return report
  }

  /// The last build of a site; nil where none is remembered.
  static func of(_ folder: SiteFolder) -> BuildMemory? {
    do {
      let bytes = try FileReading.bytesIfPresent(of: folder.at(place))
      return bytes.flatMap(KeptBuild.init(parsing:)).map(BuildMemory.init)
    } catch {
      // A memory that cannot be read is none.
      return nil
    }
  }

  /// Writes it down for the next build; where that cannot be done the next one does all its work again.
  ///
  /// The site stands by then, and so nothing fails.
  func keep(for folder: SiteFolder) {
    do throws(DiskError) {
      try FileWriting.replace(folder.at(Self.place), kept.bytes)
    } catch {
      return
    }
  }

  /// Forgets the last build, before anything of it is touched.
  ///
  /// - Throws: `DiskError`.
  static func forget(_ folder: SiteFolder) throws(DiskError) {
    try Folder.remove(folder.at(place))
  }

  private static let place = SiteFolder.workspace + "/built"
}
