public import Disk
public import Programs

/// Pagefind, which makes the index that the site's search reads in the browser.
///
/// It is a program apart: a site is whole without it, and only lacks its search.
public struct SearchProgram: Sendable {
  /// The program, by the name that its package gives it.
  public static let program = Program(
    name: "pagefind_extended", package: "pagefind", memory: nil, writesFiles: true)

  private let folders: ProgramFolders
  /// What it says of its version: another one makes another index of the same letters.
  public let version: String

  /// Finds it; nil where no folder has it.
  ///
  /// - Throws: `DiskError`, where it is there and does not run.
  public init?(in folders: ProgramFolders = .ofEnvironment) throws(DiskError) {
    let run = try ProgramRun.run(Self.program, ["--version"], on: [], in: folders)
    guard let run else { return nil }
    guard run.end == .exited(0) else {
      throw DiskError("ask the version of", Self.program.name, reason: Self.account(run))
    }
    self.folders = folders
    version = String(decoding: run.output, as: UTF8.self)
  }

  /// Makes the index of a folder of documents.
  ///
  /// - Parameter language: the documents' language, whose word endings are taken off; nil where it
  ///   is not known.
  /// - Throws: `DiskError`.
  func index(
    _ documents: String, to output: String, language: String?
  ) throws(DiskError) {
    // The mark of a paragraph's address is no word of the letter.
    var arguments = [
      "--site", documents, "--output-path", output, "--exclude-selectors", ".here", "--silent",
    ]
    if let language { arguments += ["--force-language", language] }
    // Fifty thousand letters take it two minutes.
    let run = try ProgramRun.run(
      Self.program, arguments, on: [], in: folders, limits: .init(seconds: 3_600))
    guard run?.end == .exited(0) else {
      throw DiskError("make a search index with", Self.program.name, reason: Self.account(run))
    }
  }

  private static func account(_ run: ProgramRun?) -> String {
    guard let run else { return "it is gone" }
    let line =
      String(decoding: run.errors + run.output, as: UTF8.self)
      .split(separator: "\n").first.map { ": \($0)" } ?? ""
    switch run.end {
    case .exited(let code): return "it ended with code \(code)\(line)"
    case .signalled(let signal): return "signal \(signal) ended it\(line)"
    case .tooSlow: return "it took more than an hour"
    case .tooMuch: return "it wrote without end"
    }
  }
}
