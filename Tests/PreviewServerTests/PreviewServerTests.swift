import Foundation
import Synchronization
import Testing

@testable import PreviewServer

@Suite(.serialized, .timeLimit(.minutes(1))) struct PreviewServerTests {
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
      let site = PreviewSite(watched: [folder.path]) { [self] in
        let text = (try? String(contentsOf: folder.appending(path: "a.md"), encoding: .utf8)) ?? ""
        let generation = builds.withLock { count in
          count += 1
          return count
        }
        let page = PreviewPage(bytes: Array(text.utf8), status: text == "broken" ? 500 : 200)
        return PreviewEdition(
          generation: generation, page: { $0 == "/a/" ? page : nil }, diagnostics: [])
      }
      let (ready, signal) = AsyncStream.makeStream(of: String.self)
      let task = Task { [port] in
        try await PreviewServer.run(site: site, port: port) { signal.yield($0) }
      }
      for await _ in ready { break }
      return task
    }

    func get(_ path: String, seconds: Int = 1) async throws -> (status: Int, text: String) {
      let curl = Process()
      curl.executableURL = URL(filePath: "/usr/bin/curl")
      curl.arguments = [
        "-sN", "--max-time", "\(seconds)", "-w", "\n%{http_code}",
        "http://127.0.0.1:\(port)\(path)",
      ]
      let pipe = Pipe()
      curl.standardOutput = pipe
      try curl.run()
      let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
      let text = String(decoding: data, as: UTF8.self)
      return (Int(text.suffix(3)) ?? 0, text)
    }
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/usr/bin/curl")))
  func letterBreaksAndHealsAndBurstsAreOneAndStoppingIsQuick() async throws {
    let served = Served()
    defer { try? FileManager.default.removeItem(at: served.folder) }
    try served.save("whole")
    let task = await served.start()
    #expect(try await served.get("/a/").status == 200)
    try served.save("broken")
    try await Task.sleep(for: .milliseconds(500))
    #expect(try await served.get("/a/").status == 500)
    let before = served.builds.withLock { $0 }
    for number in 0..<30 { try served.save("mended \(number)") }
    try await Task.sleep(for: .milliseconds(700))
    #expect((1...2).contains(served.builds.withLock { $0 } - before))
    let healed = try await served.get("/a/")
    #expect(healed.status == 200 && healed.text.hasPrefix("mended 29"))
    let subfolder = served.folder.appending(path: "2010/new")
    try FileManager.default.createDirectory(at: subfolder, withIntermediateDirectories: true)
    try await Task.sleep(for: .milliseconds(400))
    let known = served.builds.withLock { $0 }
    try Data("x".utf8).write(to: subfolder.appending(path: "b.md"))
    try await Task.sleep(for: .milliseconds(400))
    #expect(served.builds.withLock { $0 } == known + 1)
    async let stream = served.get("/_preview/events", seconds: 5)
    try await Task.sleep(for: .milliseconds(300))
    let start = ContinuousClock.now
    task.cancel()
    _ = try? await task.value
    #expect(ContinuousClock.now - start < .seconds(1))
    #expect(try await stream.text.contains("data: "))
  }
}
