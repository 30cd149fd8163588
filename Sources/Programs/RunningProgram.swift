internal import CSpawn
internal import Disk

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A program while it runs: its process and the two streams that are read from it.
struct RunningProgram: ~Copyable {
  private let process: Int32
  private var streams: [Stream]

  /// One stream of a program.
  private struct Stream {
    let file: Int32
    /// How many bytes are kept.
    let most: Int
    var bytes: [UInt8] = []
    var isOpen = true
    var isFull = false
  }

  /// Messages are for a person: nobody reads more of them.
  private static let mostErrors = 8_192

  /// No home, so that no settings of whoever runs it change what a letter becomes.
  private static let environment = [
    "LC_ALL=C.UTF-8", "PATH=/usr/local/bin:/usr/bin:/bin", "HOME=/nonexistent",
    "XDG_DATA_HOME=/nonexistent", "XDG_CONFIG_HOME=/nonexistent", "TZ=UTC",
  ]

  /// Starts a program.
  ///
  /// - Throws: `DiskError`, where the machine cannot.
  init(
    _ path: String, arguments: [String], input: [UInt8], limits: cspawn_limits
  ) throws(DiskError) {
    let given = input.withUnsafeBytes { cspawn_input($0.baseAddress, $0.count) }
    if given < 0 { throw DiskError("start", path, number: -given) }
    defer { close(given) }
    var output: [Int32] = [-1, -1]
    var errors: [Int32] = [-1, -1]
    for piped in [cspawn_pipe(&output), cspawn_pipe(&errors)] where piped < 0 {
      for file in output + errors where file >= 0 { close(file) }
      throw DiskError("start", path, number: -piped)
    }
    defer {
      close(output[1])
      close(errors[1])
    }
    let started = withCStrings(arguments) { arguments in
      withCStrings(Self.environment) { environment in
        cspawn_start(path, arguments, environment, given, output[1], errors[1], limits)
      }
    }
    if started < 0 {
      close(output[0])
      close(errors[0])
      throw DiskError("start", path, number: -started)
    }
    process = started
    streams = [
      Stream(file: output[0], most: 0), Stream(file: errors[0], most: Self.mostErrors),
    ]
  }

  /// Reads all that the program writes, until it ends or has to be ended.
  consuming func finish(_ limits: ProgramRun.Limits) -> ProgramRun {
    streams[0] = Stream(file: streams[0].file, most: limits.output)
    let deadline = Self.now + Int64(limits.seconds) * 1_000
    var end: ProgramRun.End?
    while end == nil, streams.contains(where: \.isOpen) {
      if !readSome(until: deadline) { end = .tooSlow }
      if streams[0].isFull { end = .tooMuch }
    }
    while end == nil, cspawn_has_ended(process) == 0 {
      if Self.now >= deadline { end = .tooSlow }
      usleep(1_000)
    }
    let code = cspawn_finish(process)
    for stream in streams { close(stream.file) }
    return ProgramRun(
      output: streams[0].bytes, errors: streams[1].bytes,
      end: end ?? Self.end(code))
  }

  /// Waits for the streams and reads what they have; false where the time is up.
  private mutating func readSome(until deadline: Int64) -> Bool {
    let left = deadline - Self.now
    guard left > 0 else { return false }
    var asked = streams.map { stream in
      pollfd(file: stream.isOpen ? stream.file : -1)
    }
    let answered = poll(&asked, nfds_t(asked.count), Int32(clamping: left))
    guard answered > 0 else { return answered < 0 && errno == EINTR }
    var space = [UInt8](repeating: 0, count: 65_536)
    for index in streams.indices where asked[index].revents != 0 {
      let got = read(streams[index].file, &space, space.count)
      if got < 0, errno == EINTR { continue }
      guard got > 0 else {
        streams[index].isOpen = false
        continue
      }
      let room = streams[index].most - streams[index].bytes.count
      streams[index].bytes.append(contentsOf: space[0..<min(got, room)])
      streams[index].isFull = got > room
    }
    return true
  }

  /// What a code of the system means.
  ///
  /// The processor's time is up before the clock's only where several threads share the work.
  private static func end(_ code: Int32) -> ProgramRun.End {
    code == -SIGXCPU ? .tooSlow : code < 0 ? .signalled(-code) : .exited(code)
  }

  /// Milliseconds of a clock that nobody sets.
  private static var now: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000
  }
}

extension pollfd {
  fileprivate init(file: Int32) {
    self.init(fd: file, events: Int16(POLLIN), revents: 0)
  }
}

/// Lends strings as the system takes them: an array of pointers with nil at its end.
private func withCStrings<Result>(
  _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
) -> Result {
  let copies = strings.map { strdup($0) }
  defer { for copy in copies { free(copy) } }
  return body(copies + [nil])
}
