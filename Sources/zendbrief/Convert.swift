public import ArgumentParser
public import ContentLoader
import Diagnostics
import Disk
import LetterModel
import Programs
public import SiteBuild

/// The command `zendbrief convert`.
struct Convert: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract: "Converts letters to the intermediate Markdown, to HTML or to JSON.",
    discussion: """
      Writes DIR/<source name without its ending>.md (.html, .json), or to standard output \
      without --output. What is doubtful is told on standard error. A file that is there already \
      with other text may have been corrected by hand: it is left as it is, and that is an error.

      With --shard I/N it reads every N-th letter of the site, from the I-th on, and leaves \
      shard-I-of-N.pack in the site's .zendbrief/kept, or in DIR. 'zendbrief build' reads no letter \
      again that stands in a pack there: shards may be read by many machines, and their packs be \
      copied together. docs/scaling.md has examples.
      """)

  @Argument(help: "The letters' files.", completion: .file())
  var files: [String] = []

  @Option(help: "What to convert to: markdown, html or json.")
  var to = LetterConversion.Form.markdown

  @Option(
    help: ArgumentHelp("Writes into this folder, which is made.", valueName: "dir"),
    completion: .directory)
  var output: String?

  @Flag(help: "Writes over files that are there already with other text.")
  var force = false

  @Flag(help: "Tells what became of each line of the source, on standard error.")
  var report = false

  @Option(
    help: ArgumentHelp("Reads a share of the site's letters for its build.", valueName: "i/n"))
  var shard: LetterShare?

  @OptionGroup var site: SiteOption

  func validate() throws {
    if shard == nil, files.isEmpty { throw ValidationError("name the letters to convert") }
    if shard != nil, !files.isEmpty {
      throw ValidationError("a shard is of all letters of the site: name none of them")
    }
  }

  func run() async throws {
    if let shard { try await read(shard) } else { try convert() }
  }

  /// Reads a share of the site's letters.
  private func read(_ share: LetterShare) async throws {
    let start = ContinuousClock.now
    let progress = ProgressLine()
    let report = try await SiteBuild.read(
      share, of: site.folderWithLetters(), into: output,
      progress: BuildProgress { progress.show($0, $1, $2) })
    progress.clear()
    Terminal.tell(report.diagnostics)
    print(
      "Shard \(share.number) of \(share.count): \(Terminal.count(report.letters, "letter")) read "
        + "in \(Terminal.seconds(ContinuousClock.now - start))")
    if report.diagnostics.hasErrors { throw ExitCode.content }
  }

  private func convert() throws {
    // All that can be wrong with the command is told before anything is written.
    let letters = try files.map { path in
      guard let file = try LetterFile.find(at: path) else {
        throw ValidationError(
          "no letter is read from a file of this kind: “\(DiagnosticReport.visible(path))”")
      }
      return (path: path, file: file)
    }
    if let output {
      try checkNames(letters.map(\.file))
      try Folder.make(output)
    }
    var diagnostics: [Diagnostic] = []
    for (path, file) in letters {
      let source = SourceFile(path: path, bytes: try file.bytes())
      let converted = try LetterConversion.convert(
        source, of: file, record: try ContentLoader.record(of: file),
        extract: try LetterPrograms.extract(source, of: file, in: .ofEnvironment), to: to)
      diagnostics += converted.diagnostics
      // Of what could not be read at all nothing is written: least of all over an earlier text.
      if !converted.diagnostics.contains(where: { Self.unread.contains($0.code) }) {
        if let kept = try put(converted.value.bytes, for: file) { diagnostics.append(kept) }
      }
      if report { Terminal.tell(AccountReport.text(of: source, converted.value.account)) }
    }
    let told = DiagnosticReport(diagnostics)
    Terminal.tell(told)
    if told.hasErrors { throw ExitCode.content }
  }

  /// What is told of a file of which no text was read.
  private static let unread: Set<DiagnosticCode> = [
    .letterUnreadable, .lettersTogether, .programMissing, .scanUnread, .xmlInvalid,
  ]

  /// Refuses letters of one name, of which the last would take the place of the others.
  private func checkNames(_ files: [LetterFile]) throws {
    var paths: [String: String] = [:]
    for file in files {
      if let other = paths.updateValue(file.path, forKey: file.name) {
        throw ValidationError(
          DiagnosticReport.visible(
            "“\(other)” and “\(file.path)” would both be written to “\(file.name).\(ending)”"))
      }
    }
  }

  /// Puts a letter where it belongs; told is a file there that an editor may have changed, and that
  /// is left as it is.
  private func put(_ bytes: [UInt8], for file: LetterFile) throws -> Diagnostic? {
    guard let output else {
      try Terminal.put(bytes)
      return nil
    }
    let path = "\(output)/\(file.name).\(ending)"
    if !force, let present = try FileReading.bytesIfPresent(of: path) {
      guard present != bytes else { return nil }
      return Diagnostic(
        .conversionKept, at: Place(path: path),
        "the file is there already with other text, and is left as it is",
        advice: "compare the two; “--force” writes over it")
    }
    try FileWriting.replace(path, bytes)
    return nil
  }

  private var ending: String { to == .markdown ? "md" : to.rawValue }
}

extension LetterConversion.Form: ExpressibleByArgument {}

extension LetterShare: ExpressibleByArgument {
  /// The share that is typed as `2/8`.
  public init?(argument: String) { self.init(argument) }
}
