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

  func run() throws {
    // All that can be wrong with the command is told before anything is written.
    let letters = try files.map { path in
      guard let file = try LetterFile.find(at: path) else {
        throw ValidationError("'\(path)' is of a form that no letter is read from.")
      }
      return (path: path, file: file)
    }
    if let output {
      try checkNames(letters.map(\.file))
      try Folder.make(output)
    }
    var diagnostics: [Diagnostic] = []
    for (path, file) in letters {
      let source = SourceFile(path: path, bytes: try FileReading.bytes(of: path))
      let converted = try LetterConversion.convert(
        source, of: file, record: try ContentLoader.record(of: file),
        extract: try LetterPrograms.extract(source, of: file, in: .ofEnvironment), to: to)
      diagnostics += converted.diagnostics
      // Of what could not be read at all nothing is written: least of all over an earlier text.
      if !converted.diagnostics.contains(where: { Self.unread.contains($0.code) }) {
        try put(converted.value.bytes, for: file)
      }
      if report { Terminal.tell(AccountReport.text(of: source, converted.value.account)) }
    }
    let told = DiagnosticReport(diagnostics)
    Terminal.tell(told)
    if told.hasErrors { throw ExitCode.content }
  }

  /// What is told of a file of which no text was read.
  private static let unread: Set<DiagnosticCode> = [
    .letterUnreadable, .programMissing, .scanUnread, .xmlInvalid,
  ]

  /// Refuses letters of one name, of which the last would take the place of the others.
  private func checkNames(_ files: [LetterFile]) throws {
    var paths: [String: String] = [:]
    for file in files {
      if let other = paths.updateValue(file.path, forKey: file.name) {
        throw ValidationError(
          "'\(other)' and '\(file.path)' would both be written to \(file.name).\(ending).")
      }
    }
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
