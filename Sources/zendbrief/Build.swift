import ArgumentParser
import PublicFolder
import SiteBuild

/// The command `zendbrief build`.
struct Build: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Builds the site in Public.",
    discussion: """
      With an error in the content nothing is published, and Public stays as it was. Files in \
      Public that were not made by zendbrief are never changed.
      """)

  @OptionGroup var site: SiteOption

  @Flag(help: "Tells how long each stage took.")
  var timings = false

  func run() async throws {
    let start = ContinuousClock.now
    let progress = ProgressLine()
    let report = try await SiteBuild.run(
      site.folderWithLetters(), progress: BuildProgress { progress.show($0, $1, $2) })
    progress.clear()
    Terminal.tell(report.diagnostics)
    if timings {
      for stage in report.stages { print("\(Terminal.seconds(stage.duration))  \(stage.name)") }
    }
    guard let summary = report.summary else {
      Terminal.tell("Nothing was published; Public is as it was.")
      throw ExitCode.content
    }
    let drafts = report.drafts == 0 ? "" : ", \(Terminal.count(report.drafts, "draft")) left out"
    print(
      "\(Terminal.count(report.letters, "letter"))\(drafts): "
        + "\(Terminal.count(summary.written, "file")) written, \(summary.kept) unchanged, "
        + "\(summary.removed) removed, in \(Terminal.seconds(ContinuousClock.now - start))")
    if !report.hasSearch {
      print(
        "The site has no search: pagefind_extended is not on the PATH (in the folder of zendbrief's source, "
          + "“make search” puts it into .build/search/bin).")
    }
    // With the report in hand: what the site was made of goes with the program.
    withExtendedLifetime(report) { Zendbrief.end(0) }
  }
}
