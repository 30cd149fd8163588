import Disk
import Foundation
import Testing

@testable import PreviewServer

/// Readers who leave, and readers of large files.
extension PreviewServerTests {
  private static let isOnLinux = FileManager.default.fileExists(atPath: "/proc/net/tcp")

  /// Nothing is saved meanwhile: each page that was left would otherwise keep its connection.
  @Test(
    .enabled(if: FileManager.default.fileExists(atPath: "/usr/bin/curl") && isOnLinux))
  func aStreamWhoseReaderHasGoneIsLetGo() async throws {
    let served = Served()
    defer { try? FileManager.default.removeItem(at: served.folder) }
    try served.save("whole")
    let task = await served.start()
    #expect(try await served.shows(200))
    var isTold = false
    // While other tests hold both cores an answer may take longer than any quiet machine needs.
    for seconds in [2, 4, 8, 16, 32, 64, 128] where !isTold {
      isTold = try await served.get("/_preview/events", seconds: seconds).text.contains("data: ")
    }
    #expect(isTold)
    var left = try served.leftConnections()
    for _ in 0..<100 where left > 0 {
      try await Task.sleep(for: .milliseconds(100))
      left = try served.leftConnections()
    }
    #expect(left == 0)
    task.cancel()
    _ = try? await task.value
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/usr/bin/curl")))
  func aLargeFileIsSentWhole() async throws {
    let served = Served()
    defer { try? FileManager.default.removeItem(at: served.folder) }
    try served.save("whole")
    let text = (0..<100_000).map { "regel \($0)" }.joined(separator: "\n")
    try Data(text.utf8).write(to: served.folder.appending(path: "large.bin"))
    let task = await served.start()
    #expect(try await served.shows(200))
    let sent = try await served.get("/large.bin")
    #expect(sent.status == 200 && sent.text == text + "\n200")
    task.cancel()
    _ = try? await task.value
  }
}

extension PreviewServerTests.Served {
  /// How many connections the server keeps though their readers have gone: what the system calls `CLOSE_WAIT`.
  func leftConnections() throws -> Int {
    let own = "0100007F:" + String(port, radix: 16, uppercase: true)
    return try String(contentsOfFile: "/proc/net/tcp", encoding: .ascii)
      .split(separator: "\n").count {
        let fields = $0.split(separator: " ")
        return fields.count > 3 && fields[1] == own && fields[3] == "08"
      }
  }
}
