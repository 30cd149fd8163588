public import ArgumentParser
public import ContentLoader
import Diagnostics
import Disk
import LetterModel
import Programs
import SiteBuild

/// `zendbrief convert`
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
      let source = SourceFile(path: path, bytes: try FileReading.bytes(of: path))
      let head = source.bytes.prefix(LetterForm.headLength)
      guard let form = LetterForm.recognized(name: path, head: head), form != .officialMetadata
      else {
        throw ValidationError("'\(path)' is of a form that no letter is read from.")
      }
      let file = LetterFile(path: path, form: form, metadata: try record(of: path, form))
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

  /// The path of the record beside a letter in official XML; nil where it has none.
  private func record(of path: String, _ form: LetterForm) throws -> String? {
    guard form == .officialXML else { return nil }
    return try LetterFile.metadataPaths(of: path).first { candidate in
      guard let bytes = try FileReading.bytesIfPresent(of: candidate) else { return false }
      let head = bytes.prefix(LetterForm.headLength)
      return LetterForm.recognized(name: candidate, head: head) == .officialMetadata
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
