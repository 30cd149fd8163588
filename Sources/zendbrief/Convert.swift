public import ArgumentParser
public import ContentLoader
import Diagnostics
import Disk
import LetterModel
import Programs
import SiteBuild

/// The command `zendbrief convert`.
struct Convert: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Converts letters to the intermediate Markdown, to HTML or to JSON.",
    discussion: """
      Writes DIR/<source name without its ending>.md (.html, .json), or to standard output \
      without --output. What is doubtful is told on standard error.
      """)

  @Argument(help: "The letters' files.", completion: .file())
  var files: [String]

  @Option(help: "What to convert to: markdown, html or json.")
  var to = LetterConversion.Form.markdown

  @Option(
    help: ArgumentHelp("Writes into this folder, which is made.", valueName: "dir"),
    completion: .directory)
  var output: String?

  @Flag(help: "Tells what became of each line of the source, on standard error.")
  var report = false

  @OptionGroup var site: SiteOption

  func run() throws {
    if let output { try Folder.make(output) }
    var diagnostics: [Diagnostic] = []
    for path in files {
      guard let file = try LetterFile.find(at: path) else {
        throw ValidationError("'\(path)' is of a form that no letter is read from.")
      }
      let source = SourceFile(path: path, bytes: try FileReading.bytes(of: path))
      let converted = try LetterConversion.convert(
        source, of: file, record: try ContentLoader.record(of: file),
        extract: try LetterPrograms.extract(source, of: file, in: .ofEnvironment), to: to
      ).adding(to: &diagnostics)
      try put(converted.bytes, for: file)
      if report { Terminal.tell(AccountReport.text(of: source, converted.account)) }
    }
    let told = DiagnosticReport(diagnostics)
    Terminal.tell(told)
    if told.hasErrors { throw ExitCode.content }
  }

  private func put(_ bytes: [UInt8], for file: LetterFile) throws {
    if let output {
      try FileWriting.replace("\(output)/\(file.name).\(ending)", bytes)
    } else {
      try Terminal.put(bytes)
    }
  }

  private var ending: String { to == .markdown ? "md" : to.rawValue }
}

extension LetterConversion.Form: ExpressibleByArgument {}
