public import Diagnostics
public import Disk
public import Programs

/// The programs of the system that read what no reader of our own does.
public enum LetterPrograms {
  /// Poppler's reader of PDFs.
  public static let pdftotext = Program(
    name: "pdftotext", package: "poppler-utils", library: "libpoppler.so")

  /// The reader of word processors' files.
  ///
  /// Its runtime asks for far more addresses than memory, and is held to a limit by its arguments.
  public static let pandoc = Program(name: "pandoc", package: "pandoc", memory: nil)

  /// What the program for a letter's form makes of its bytes; nil for forms that need none.
  ///
  /// - Parameter folders: where programs are looked for.
  /// - Throws: `DiskError`, where the machine cannot start the program.
  public static func extract(
    _ source: SourceFile, of file: LetterFile, in folders: ProgramFolders,
    limits: ProgramRun.Limits = .init()
  ) throws(DiskError) -> Extract? {
    switch file.form {
    case .pdf:
      return try extract(
        source.bytes, with: pdftotext, ["-bbox-layout", "-enc", "UTF-8", "-", "-"], folders, limits)
    case .document(let form):
      // `smart` would set dashes and quotes that the letter does not have.
      let arguments = [
        "+RTS", "-M768m", "-RTS", "--sandbox", "--from", form.rawValue, "--to", "json",
        "--wrap", "none", "-",
      ]
      let bytes = form == .rtf ? RTFMending.mended(source.bytes) : source.bytes
      return try extract(bytes, with: pandoc, arguments, folders, limits)
    default: return nil
    }
  }

  private static func extract(
    _ bytes: [UInt8], with program: Program, _ arguments: [String], _ folders: ProgramFolders,
    _ limits: ProgramRun.Limits
  ) throws(DiskError) -> Extract {
    let run = try ProgramRun.run(program, arguments, on: bytes, in: folders, limits: limits)
    return Extract(program: program, run: run)
  }
}

/// What a program of the system made of a letter's file: what the pure part of the reading goes on
/// from.
public struct Extract: Sendable, Hashable {
  /// Which program.
  public let program: Program
  /// What it did; nil where the system does not have it.
  public let run: ProgramRun?

  /// Makes an extract of a program and what it did.
  public init(program: Program, run: ProgramRun?) {
    self.program = program
    self.run = run
  }
}
