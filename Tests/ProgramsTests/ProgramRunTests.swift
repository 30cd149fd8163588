import Disk
import Foundation
import Programs
import Testing

/// A program does its work within its limits, or is ended, and leaves nothing behind.
@Suite struct ProgramRunTests {
  /// A folder with one program of the test's own; a script of the shell.
  private func withProgram<Result>(
    _ script: String, _ body: (Program, ProgramFolders) throws -> Result
  ) throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let path = folder + "/reader"
    try Data("#!/bin/sh\n\(script)\n".utf8).write(to: URL(filePath: path))
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    defer { do { try FileManager.default.removeItem(atPath: folder) } catch {} }
    return try body(Program(name: "reader", package: "readers"), ProgramFolders(path: folder))
  }

  @Test func readsItsInputAndTellsBothStreams() throws {
    let letter = Array("Geachte heer,\n".utf8)
    let run = try withProgram("cat; echo doubtful >&2; exit 3") { program, folders in
      try ProgramRun.run(program, [], on: letter, in: folders)
    }
    #expect(run?.output == letter)
    #expect(run?.errors == Array("doubtful\n".utf8))
    #expect(run?.end == .exited(3))
  }

  @Test func passesArgumentsUntouchedAndAlwaysTheSameEnvironment() throws {
    let run = try withProgram(#"printf '%s|' "$@" "$LC_ALL" "$HOME" "$EDITOR""#) {
      try ProgramRun.run($0, ["-a b", "$(id)", ""], on: [], in: $1)
    }
    #expect(
      run.map { String(decoding: $0.output, as: UTF8.self) }
        == "-a b|$(id)||C.UTF-8|/nonexistent||")
  }

  /// Whoever starts this program may have closed its streams: whatever is opened next lands on their
  /// numbers, where the started program's own streams must come.
  @Test func runsWhereTheStandardStreamsAreClosed() async {
    await #expect(processExitsWith: .success) {
      for stream in 0...2 { close(Int32(stream)) }
      let program = Program(name: "sh", package: "dash")
      let run = try ProgramRun.run(
        program, ["-c", "cat; echo doubtful >&2; exit 3"], on: Array("Geachte heer,\n".utf8),
        in: ProgramFolders(path: "/usr/bin:/bin"))
      exit(
        run?.output == Array("Geachte heer,\n".utf8) && run?.errors == Array("doubtful\n".utf8)
          && run?.end == .exited(3) ? 0 : 1)
    }
  }

  @Test func anAbsentProgramIsNil() throws {
    let program = Program(name: "no-such-program", package: "none")
    #expect(try ProgramRun.run(program, [], on: [], in: .ofEnvironment) == nil)
    #expect(try ProgramRun.run(program, [], on: [], in: ProgramFolders(path: "")) == nil)
  }

  @Test func aFolderThatIsNotAbsoluteIsNotSearched() {
    #expect(ProgramFolders(path: ".::bin:/usr/bin").paths == ["/usr/bin"])
  }

  @Test func whatHangsIsEndedWithAllThatItStarted() throws {
    let begun = ContinuousClock.now
    let run = try withProgram("echo $$; sleep 600 & sleep 600") {
      try ProgramRun.run($0, [], on: [], in: $1, limits: .init(seconds: 1))
    }
    #expect(run?.end == .tooSlow)
    #expect(ContinuousClock.now - begun < .seconds(20))
    let group = run.flatMap {
      Int32(String(decoding: $0.output, as: UTF8.self).trimmingCharacters(in: .newlines))
    }
    #expect(isGone(try #require(group)))
  }

  @Test func whatClosesItsStreamsAndHangsIsEndedToo() throws {
    let run = try withProgram("exec >&- 2>&-; sleep 600") {
      try ProgramRun.run($0, [], on: [], in: $1, limits: .init(seconds: 1))
    }
    #expect(run?.end == .tooSlow)
  }

  @Test func whatWritesWithoutEndIsEnded() throws {
    let run = try withProgram("exec yes") {
      try ProgramRun.run($0, [], on: [], in: $1, limits: .init(seconds: 60, output: 100_000))
    }
    #expect(run?.end == .tooMuch)
    #expect(run?.output.count == 100_000)
  }

  @Test func noFileCanBeWritten() throws {
    let path = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
    _ = try withProgram("echo x > '\(path)'") { try ProgramRun.run($0, [], on: [], in: $1) }
    let written = FileManager.default.contents(atPath: path)
    #expect(written?.isEmpty != false)
    if written != nil { try FileManager.default.removeItem(atPath: path) }
  }

  @Test func whatIsNoProgramIsTheMachinesFailure() throws {
    #expect(throws: DiskError.self) {
      try withProgram("") { program, folders in
        let path = (folders.paths.first ?? "") + "/reader"
        try Data([0x7F, 1, 2, 3]).write(to: URL(filePath: path))
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
        _ = try ProgramRun.run(program, [], on: [], in: folders)
      }
    }
  }

  @Test func manyRunAtOnce() async throws {
    try withProgram("cat") { program, folders in
      let outputs = Mailbox()
      DispatchQueue.concurrentPerform(iterations: 32) { number in
        do {
          let input = Array("letter \(number)".utf8)
          let run = try ProgramRun.run(program, [], on: input, in: folders)
          outputs.add(run?.output == input)
        } catch {
          outputs.add(false)
        }
      }
      #expect(outputs.all == Array(repeating: true, count: 32))
    }
  }

  /// Whether no process of a group is left; the last of them may still be on its way out.
  private func isGone(_ group: Int32) -> Bool {
    for _ in 0..<200 {
      if kill(-group, 0) != 0 { return true }
      usleep(10_000)
    }
    return false
  }
}

/// Collects what threads tell.
private final class Mailbox: Sendable {
  private let lock = NSLock()
  nonisolated(unsafe) private var told: [Bool] = []

  func add(_ value: Bool) { lock.withLock { told.append(value) } }
  var all: [Bool] { lock.withLock { told } }
}
