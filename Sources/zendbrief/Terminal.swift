import Diagnostics
import Disk
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What the command says, and where: results on standard output, all else on standard error.
enum Terminal {
  /// Lets a write beyond the largest file that is allowed fail as any other, with its path; the system
  /// would end the program.
  static func holdLimits() { signal(SIGXFSZ, SIG_IGN) }

  /// What keeps the program from any work where it may open fewer files than the system's own queues need, which
  /// would end it without a word; nil where it may open enough.
  static var troubleWithLimits: DiskError? {
    var limit = rlimit()
    guard getrlimit(openFiles, &limit) == 0, limit.rlim_cur < 10 else { return nil }
    return DiskError("work with", "no more than \(limit.rlim_cur) files", number: EMFILE)
  }

  #if canImport(Glibc)
    private static var openFiles: __rlimit_resource_t { .init(RLIMIT_NOFILE.rawValue) }
  #else
    private static var openFiles: Int32 { RLIMIT_NOFILE }
  #endif

  /// Whether standard error is a terminal, with somebody before it.
  static var isWatched: Bool { isatty(STDERR_FILENO) == 1 }

  /// Puts something in the places of standard streams that whoever started the program has closed:
  /// the next file that is opened would be taken for one, and be written into.
  ///
  /// What stands there can be neither read nor written, so that it is told where a stream is needed.
  static func holdStreams() {
    for stream in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] where fcntl(stream, F_GETFD) < 0 {
      // The lowest number that is free is taken, which is this one.
      _ = open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
  }

  /// Says what kept the machine from doing its work, and what to do; a file's name may hold anything.
  static func tell(_ failure: String, advice: String?) {
    let advice = advice.map { "\n  = \($0)" } ?? ""
    tell("zendbrief: \(DiagnosticReport.visible(failure))\(advice)")
  }

  /// Says something on standard error, on lines of its own.
  static func tell(_ text: String) {
    show(text.hasSuffix("\n") || text.isEmpty ? text : text + "\n")
  }

  /// Puts text on standard error as it is.
  static func show(_ text: String) {
    // Nobody is left to tell that nobody can be told.
    do { try put(Array(text.utf8), STDERR_FILENO) } catch {}
  }

  /// Says what was found wrong, with the count at the end.
  static func tell(_ report: DiagnosticReport) {
    guard !report.diagnostics.isEmpty else { return }
    let errors = report.count(of: .error)
    let warnings = report.count(of: .warning)
    tell(report.text + "\(count(errors, "error")), \(count(warnings, "warning"))")
  }

  /// Puts bytes on standard output.
  ///
  /// - Throws: `DiskError`, as when the reader of a pipe has gone.
  static func put(_ bytes: [UInt8]) throws(DiskError) { try put(bytes, STDOUT_FILENO) }

  /// Puts a line on standard output.
  ///
  /// - Throws: `DiskError`: who asked for it must not take silence for an answer.
  static func say(_ line: String) throws(DiskError) { try put(Array((line + "\n").utf8)) }

  /// `1 letter`, `2 letters`.
  static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }

  /// `0.42 s`.
  static func seconds(_ duration: Duration) -> String {
    let hundredths = Int(duration / .milliseconds(10))
    let fraction = hundredths % 100
    return "\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction) s"
  }

  private static func put(_ bytes: [UInt8], _ file: Int32) throws(DiskError) {
    var failure: Int32?
    bytes.withUnsafeBytes { buffer in
      var done = 0
      while done < buffer.count, let base = buffer.baseAddress {
        let wrote = write(file, base + done, buffer.count - done)
        if wrote < 0, errno == EINTR { continue }
        if wrote < 0 {
          failure = errno
          return
        }
        done += wrote
      }
    }
    if let failure { throw DiskError("write to", "standard output", number: failure) }
  }
}

/// One line on the terminal that tells how far the work is; silent where nobody looks.
final class ProgressLine: Sendable {
  private let shown = Mutex<(percent: Int, stage: String)>((-1, ""))
  private let isWatched = Terminal.isWatched

  /// Shows a stage's progress, at most once for each percent.
  func show(_ stage: String, _ done: Int, _ count: Int) {
    guard isWatched, count > 200 else { return }
    let percent = done * 100 / count
    let isNew = shown.withLock { shown in
      if shown == (percent, stage) || (shown.stage == stage && shown.percent > percent) {
        return false
      }
      shown = (percent, stage)
      return true
    }
    if isNew { Terminal.show("\r\u{1B}[K\(stage) \(percent) %") }
  }

  /// Takes the line away.
  func clear() {
    if isWatched, shown.withLock({ $0.percent >= 0 }) { Terminal.show("\r\u{1B}[K") }
  }
}
