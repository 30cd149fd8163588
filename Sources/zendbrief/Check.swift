import ArgumentParser
import Diagnostics
import SiteBuild

/// The command `zendbrief check`.
struct Check: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Tells what is wrong or doubtful in the content, and writes nothing.")

  @OptionGroup var site: SiteOption

  @Flag(help: "Takes every warning for an error.")
  var strict = false

  func run() async throws {
    let progress = ProgressLine()
    let report = try await SiteBuild.check(
      site.folderWithLetters(), progress: BuildProgress { progress.show($0, $1, $2) })
    progress.clear()
    let told = strict ? report.diagnostics.strict : report.diagnostics
    Terminal.tell(told)
    if told.diagnostics.isEmpty {
      print("Nothing to say of \(Terminal.count(report.letters, "letter")).")
    }
    if told.hasErrors { throw ExitCode.content }
  }
}
