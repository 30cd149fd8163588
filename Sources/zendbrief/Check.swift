import ArgumentParser
import Diagnostics
import EditionModel
import SiteBuild

/// The command `zendbrief check`.
struct Check: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Tells what is wrong or doubtful in the content, and writes nothing.",
    discussion: """
      Behind what is wrong stands what an editor should look at, the most doubtful first: facts and \
      words that are unsure, events that rest on little, entries of the registers that change nothing.
      """)

  @OptionGroup var site: SiteOption

  @Flag(help: "Takes every warning for an error.")
  var strict = false

  @Flag(help: "Shows all that an editor should look at, and not the first 25 alone.")
  var all = false

  func run() async throws {
    let progress = ProgressLine()
    let report = try await SiteBuild.check(
      site.folderWithLetters(), progress: BuildProgress { progress.show($0, $1, $2) })
    progress.clear()
    let told = strict ? report.diagnostics.strict : report.diagnostics
    Terminal.tell(told)
    try show(report.doubts)
    if told.diagnostics.isEmpty, report.doubts.isEmpty {
      try Terminal.say("Nothing to say of \(Terminal.count(report.letters, "letter")).")
    }
    if told.hasErrors { throw ExitCode.content }
  }

  /// Lists what an editor should look at, on standard output.
  private func show(_ doubts: [Doubt]) throws {
    guard !doubts.isEmpty else { return }
    let shown = all ? doubts[...] : doubts.prefix(25)
    let rest = doubts.count - shown.count
    try Terminal.say("To look at, the most doubtful first:")
    for doubt in shown { try Terminal.say("  \(doubt.description)") }
    if rest > 0 { try Terminal.say("  … and \(rest) more, which --all shows") }
  }
}
