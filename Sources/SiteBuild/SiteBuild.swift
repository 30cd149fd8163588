internal import ContentLoader
internal import Diagnostics
internal import Disk
internal import EditionModel
internal import LetterModel
internal import PublicFolder

/// The whole way from Content to Public.
public enum SiteBuild {
  /// Reads a site and tells what is wrong with it; nothing is written, whatever happens.
  ///
  /// - Throws: `BuildError`.
  public static func check(
    _ folder: SiteFolder, progress: BuildProgress = .silent
  ) async throws(BuildError) -> BuildReport {
    var timing = StageTimes()
    do throws(DiskError) {
      let loaded = try await Site.load(
        folder, keeping: .nothing, hasSearch: false, timing: &timing, progress: progress)
      var report = report(of: loaded, timing)
      report.doubts =
        EditionDoubts.doubts(of: loaded.value.edition, told: loaded.diagnostics)
        + loaded.value.setup.registers.idleEntries(in: loaded.value.edition)
      report.doubts.sort()
      return report
    } catch {
      throw .disk(error)
    }
  }

  /// Builds a site.
  ///
  /// - Parameters:
  ///   - folder: the site's folder.
  ///   - progress: is told how far the work is.
  /// - Returns: what was found wrong, and what was done. With an error among it, Public is as it was.
  /// - Throws: `BuildError`; Public is then as it was.
  public static func run(
    _ folder: SiteFolder, progress: BuildProgress = .silent
  ) async throws(BuildError) -> BuildReport {
    let report: BuildReport?
    do throws(DiskError) {
      report = try await buildAlone(folder, progress: progress)
    } catch {
      throw .disk(error)
    }
    guard let report else { throw .alreadyRunning(folder.path) }
    return report
  }

  /// Builds while no other program builds the same site; nil where one does.
  private static func buildAlone(
    _ folder: SiteFolder, progress: BuildProgress
  ) async throws(DiskError) -> BuildReport? {
    try Folder.make(folder.at(SiteFolder.workspace))
    guard let lock = try FolderLock(at: folder.at(SiteFolder.workspace + "/lock")) else {
      return nil
    }
    let report =
      if let misplaced = try misplaced(folder) { misplaced } else {
        try await buildUnlessDone(folder, progress: progress)
      }
    _ = consume lock
    return report
  }

  /// What is to be said where Public leads into what the site is made from, or has it within: a build would take its
  /// own pages for letters, or the letters for its pages.
  private static func misplaced(_ folder: SiteFolder) throws(DiskError) -> BuildReport? {
    let parts = [SiteFolder.output, SiteFolder.content, SiteFolder.workspace].map(folder.at)
    guard parts.allSatisfy(Folder.exists) else { return nil }
    let output = try Folder.absolute(parts[0]) + "/"
    for part in parts.dropFirst() {
      let own = try Folder.absolute(part) + "/"
      guard output.hasPrefix(own) || own.hasPrefix(output) else { continue }
      let diagnostic = Diagnostic(
        .publicFileForeign, at: Place(path: SiteFolder.output),
        "this leads to what the site is made from", advice: "let it be a folder of its own")
      return BuildReport(
        diagnostics: DiagnosticReport([diagnostic]), letters: 0, drafts: 0, summary: nil, stages: []
      )
    }
    return nil
  }

  /// Builds, unless neither what a site is made from nor what was made of it has changed since.
  private static func buildUnlessDone(
    _ folder: SiteFolder, progress: BuildProgress
  ) async throws(DiskError) -> BuildReport {
    let looking = Task {
      Result { () throws(DiskError) in
        try PublicLook(
          at: folder.at(SiteFolder.output), workspace: folder.at(SiteFolder.workspace))
      }
    }
    let memory = BuildMemory.of(folder)
    // Where nothing was kept of any letter all are read anyway, and once is enough.
    let isFirst = memory == nil && !Folder.exists(folder.at(SiteFolder.kept))
    let before = await SiteInputs.read(folder, withLetters: !isFirst)
    let look = try await looking.value.get()
    if let before, let seal = look.seal, var report = memory?.report(ifOf: before, seal: seal) {
      report.remains = BuildRemains((before, look))
      return report
    }
    try BuildMemory.forget(folder)
    return try await build(folder, look, inputs: before, progress: progress)
  }

  private static func build(
    _ folder: SiteFolder, _ look: PublicLook, inputs: SiteInputs?,
    progress: BuildProgress
  ) async throws(DiskError) -> BuildReport {
    var timing = StageTimes()
    let search = try SiteSearch(for: folder)
    // Looking at what stands needs no letter, and reading letters nothing that stands.
    let standing = Task {
      Result { () throws(DiskError) in
        try PublicWriter(
          folder: folder.at(SiteFolder.output), shownAs: SiteFolder.output, look,
          workspace: folder.at(SiteFolder.workspace))
      }
    }
    let loaded: Checked<Site>
    do throws(DiskError) {
      loaded = try await Site.load(
        folder, keeping: .pages, hasSearch: search != nil, seen: inputs?.letters,
        timing: &timing, progress: progress)
    } catch {
      // Nothing may go on looking or making folders once the lock is gone.
      _ = await standing.value
      throw error
    }
    let writer = try await standing.value.get()
    let report = report(of: loaded, timing)
    guard !report.diagnostics.hasErrors else { return report }
    try await put(loaded.value, of: folder, search, inputs?.common, to: writer, &timing, progress)
    return try await publish(loaded, of: folder, inputs, search, from: writer, &timing)
  }

  /// Puts the new site in the place of the old one, and remembers what it was made from.
  private static func publish(
    _ loaded: Checked<Site>, of folder: SiteFolder, _ inputs: SiteInputs?, _ search: SiteSearch?,
    from writer: PublicWriter, _ timing: inout StageTimes
  ) async throws(DiskError) -> BuildReport {
    // What was changed while it was read is read anew by the next build. Beside it, what stands gets its place.
    let carried = Task { Result { () throws(DiskError) in try writer.carryOver() } }
    writer.makeList()
    let used = await inputs?.asRead(by: loaded.value.shelf, of: folder)
    let isCertain = await used?.areSettingsSame(in: folder) ?? false
    try await carried.value.get()
    let published = try writer.publish(rememberingKeys: isCertain)
    timing.end("publishing")
    var report = report(of: loaded, timing)
    report.hasSearch = search != nil
    report.remains = BuildRemains((loaded.value, writer))
    report.diagnostics = DiagnosticReport(loaded.diagnostics + published.diagnostics)
    guard !report.diagnostics.hasErrors else { return report }
    report.summary = published.value
    // What is told of the exchange is true of this build alone.
    if isCertain, published.diagnostics.isEmpty, let used, let seal = writer.publishedSeal {
      BuildMemory(used, seal: seal, report)?.keep(for: folder)
    }
    return report
  }

  /// What is known of a site once it is read.
  private static func report(of loaded: Checked<Site>, _ timing: StageTimes) -> BuildReport {
    BuildReport(
      diagnostics: DiagnosticReport(loaded.diagnostics), letters: loaded.value.letters.count,
      drafts: loaded.value.drafts, summary: nil, stages: timing.stages)
  }
}
