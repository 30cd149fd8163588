internal import Diagnostics
internal import Digests
internal import Disk
internal import Foundation
internal import PublicFolder

/// What a build remembers of itself, so that the next one can leave a site alone of which nothing has
/// changed: neither what it is made from nor what was made.
struct BuildMemory: Codable, Sendable {
  /// Everything that was read.
  private var inputs: [UInt8]
  /// Every file of Public.
  private var seal: [UInt8]
  private var diagnostics: [Diagnostic]
  private var letters: Int
  private var drafts: Int
  private var files: Int
  private var hasSearch: Bool

  /// Remembers a build that has published a site.
  init(_ inputs: SiteInputs, seal: Digest, _ report: BuildReport) {
    self.inputs = inputs.digest?.bytes ?? []
    self.seal = seal.bytes
    diagnostics = report.diagnostics.diagnostics
    letters = report.letters
    drafts = report.drafts
    files = report.summary.map { $0.written + $0.kept } ?? 0
    hasSearch = report.hasSearch
  }

  /// What is to be said of a site that is as it was left; nil where something is not.
  func report(ifOf inputs: SiteInputs, seal: Digest) -> BuildReport? {
    guard self.inputs == inputs.digest?.bytes, self.seal == seal.bytes else { return nil }
    var summary = PublicWriter.Summary()
    summary.kept = files
    var report = BuildReport(
      diagnostics: DiagnosticReport(diagnostics), letters: letters, drafts: drafts,
      summary: summary, stages: [])
    report.hasSearch = hasSearch
    return report
  }

  /// Whether a build may be remembered.
  static func stands(for folder: SiteFolder) -> Bool { Folder.isFile(folder.at(place)) }

  /// The last build of a site; nil where none is remembered.
  static func of(_ folder: SiteFolder) -> BuildMemory? {
    do {
      let bytes = try FileReading.bytesIfPresent(of: folder.at(place))
      return try bytes.map { try JSONDecoder().decode(BuildMemory.self, from: Data($0)) }
    } catch {
      // A memory that is damaged is none.
      return nil
    }
  }

  /// Writes it down for the next build.
  ///
  /// - Throws: `DiskError`.
  func keep(for folder: SiteFolder) throws(DiskError) {
    let data: Data
    do { data = try JSONEncoder().encode(self) } catch { return }
    try FileWriting.replace(folder.at(Self.place), Array(data))
  }

  /// Forgets the last build, before anything of it is touched.
  ///
  /// - Throws: `DiskError`.
  static func forget(_ folder: SiteFolder) throws(DiskError) {
    try Folder.remove(folder.at(place))
  }

  private static let place = SiteFolder.workspace + "/built"
}
