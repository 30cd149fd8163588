internal import CSpawn
public import Disk

/// What a program made of its input, and how it ended.
public struct ProgramRun: Sendable, Hashable {
  /// How a run ended.
  public enum End: Sendable, Hashable {
    /// By itself, with this code.
    case exited(Int32)
    /// By a signal that was not ours: it crashed, or used more than it may.
    case signalled(Int32)
    /// It was ended because it took longer than it may.
    case tooSlow
    /// It was ended because it wrote more than it may.
    case tooMuch
  }

  /// What a run may take.
  public struct Limits: Sendable, Hashable {
    /// Seconds from beginning to end.
    public var seconds: Int
    /// Bytes of output.
    public var output: Int

    /// Limits that no honest letter comes near.
    public init(seconds: Int = 60, output: Int = 64 << 20) {
      self.seconds = seconds
      self.output = output
    }
  }

  /// What it wrote on standard output, up to the limit.
  public var output: [UInt8]
  /// The beginning of what it wrote on standard error.
  public var errors: [UInt8]
  /// How it ended.
  public var end: End

  /// What a run came to, for whoever has it from elsewhere.
  public init(output: [UInt8], errors: [UInt8], end: End) {
    self.output = output
    self.errors = errors
    self.end = end
  }

  /// Runs a program on bytes that it reads from standard input.
  ///
  /// No name of a file reaches it, so none can be taken for an option. No shell has a part in it;
  /// its environment is always the same.
  ///
  /// - Returns: nil where no folder has the program.
  /// - Throws: `DiskError`, where the machine cannot start it.
  public static func run(
    _ program: Program, _ arguments: [String], on input: [UInt8], in folders: ProgramFolders,
    limits: Limits = Limits()
  ) throws(DiskError) -> ProgramRun? {
    guard let path = folders.path(of: program) else { return nil }
    let process = try RunningProgram(
      path, arguments: [program.name] + arguments, input: input,
      limits: cspawn_limits(
        seconds: UInt(max(1, limits.seconds)), memory: program.memory ?? 0,
        writes: program.writesFiles ? 1 : 0))
    return process.finish(limits)
  }
}
