import Disk
import Foundation
import Synchronization
import Testing

@testable import PreviewServer

@Suite(.serialized, .timeLimit(.minutes(15))) struct PreviewServerTests {
  /// A folder with one letter, served; how often it was built.
  final class Served: Sendable {
    let folder = FileManager.default.temporaryDirectory.appending(path: "preview-\(UUID())")
    let port = Int.random(in: 20_000..<30_000)
    let builds = Mutex(0)

    func save(_ text: String) throws {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(text.utf8).write(to: folder.appending(path: "a.md"))
    }

    func start() async -> Task<Void, any Error> {
      let site = PreviewSite(watched: [folder.path]) { [self] _ in
        let text = (try? String(contentsOf: folder.appending(path: "a.md"), encoding: .utf8)) ?? ""
        let generation = builds.withLock { count in
          count += 1
          return count
        }
        let page = PreviewPage(bytes: Array(text.utf8), status: text == "broken" ? 500 : 200)
        let file = try? LentFile(folder.appending(path: "large.bin").path)
        return PreviewEdition(
          generation: generation,
          page: {
            if $0 == "/large.bin", let file { return PreviewPage(file: file, contentType: "a/b") }
            return $0 == "/a/" ? page : nil
          }, diagnostics: [])
      }
      let (ready, signal) = AsyncStream.makeStream(of: String.self)
      let task = Task { [port] in
        try await PreviewServer.run(site: site, port: port) { signal.yield($0) }
      }
      for await _ in ready { break }
      return task
    }

    /// Asks by another program; waits without holding up a thread that the server may need.
    func get(_ path: String, seconds: Int = 20) async throws -> (status: Int, text: String) {
      let curl = Process()
      curl.executableURL = URL(filePath: "/usr/bin/curl")
      curl.arguments = [
        "-sN", "--max-time", "\(seconds)", "-w", "\n%{http_code}",
        "http://127.0.0.1:\(port)\(path)",
      ]
      let pipe = Pipe()
      curl.standardOutput = pipe
      let data = try await withCheckedThrowingContinuation { continuation in
        DispatchQueue.global().async {
          continuation.resume(
            with: Result {
              try curl.run()
              return try pipe.fileHandleForReading.readToEnd() ?? Data()
            })
        }
      }
      let text = String(decoding: data, as: UTF8.self)
      return (Int(text.suffix(3)) ?? 0, text)
    }

    /// Waits until a page is as it should be, however busy the machine is; false after twenty seconds.
    func shows(_ status: Int, _ text: String = "") async throws -> Bool {
      for _ in 0..<200 {
        let page = try await get("/a/")
        if page.status == status, page.text.hasPrefix(text) { return true }
        try await Task.sleep(for: .milliseconds(100))
      }
      return false
    }

    /// Waits until there were more builds than `count`; false after twenty seconds.
    func builds(more count: Int) async throws -> Bool {
      for _ in 0..<200 {
        if builds.withLock({ $0 }) > count { return true }
        try await Task.sleep(for: .milliseconds(100))
      }
      return false
    }
  }

  @Test func aPortThatIsTakenIsToldInPlainWords() async throws {
    let served = Served()
    defer { try? FileManager.default.removeItem(at: served.folder) }
    try served.save("whole")
    let task = await served.start()
    await #expect(throws: PreviewError.portTaken) {
      try await PreviewServer.run(
        site: PreviewSite(watched: [served.folder.path]) { _ in
          PreviewEdition(generation: 1, page: { _ in nil }, diagnostics: [])
        }, port: served.port)
    }
    task.cancel()
    _ = await task.result
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/usr/bin/curl")))
  func letterBreaksAndHealsAndBurstsAreOneAndStoppingIsQuick() async throws {
    let served = Served()
    defer { try? FileManager.default.removeItem(at: served.folder) }
    try served.save("whole")
    let task = await served.start()
    #expect(try await served.shows(200))
    try served.save("broken")
    #expect(try await served.shows(500))
    let before = served.builds.withLock { $0 }
    for number in 0..<30 { try served.save("mended \(number)") }
    #expect(try await served.shows(200, "mended 29"))
    #expect(served.builds.withLock { $0 } - before < 10)
    let subfolder = served.folder.appending(path: "2010/new")
    var known = served.builds.withLock { $0 }
    try FileManager.default.createDirectory(at: subfolder, withIntermediateDirectories: true)
    #expect(try await served.builds(more: known))
    // Let what the folders alone called for be done.
    try await Task.sleep(for: .milliseconds(500))
    known = served.builds.withLock { $0 }
    try Data("x".utf8).write(to: subfolder.appending(path: "b.md"))
    #expect(try await served.builds(more: known))
    // Other tests may hold all threads for seconds, and the server with them.
    var isTold = false
    for _ in 0..<20 where !isTold {
      isTold = try await served.get("/_preview/events", seconds: 4).text.contains("data: ")
    }
    #expect(isTold)
    async let stream = served.get("/_preview/events", seconds: 20)
    try await Task.sleep(for: .milliseconds(1000))
    let start = ContinuousClock.now
    task.cancel()
    _ = try? await task.value
    // A stream that is open must not hold it up until the reader goes.
    #expect(ContinuousClock.now - start < .seconds(10))
    _ = try await stream
  }
}
