import Diagnostics
import Disk
import Foundation
import SiteBuild
import Testing

/// Each site in `Examples/` is built without anything to say of it.
@Suite struct ExampleTests {
  private static let folder =
    URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path + "/Examples"

  @Test func theMinistryHasAnotherLook() async throws {
    let from = Self.folder + "/ministry"
    let site = try TestSite([:])
    for entry in try FolderListing.entries(below: from)
    where entry.kind == .file && !entry.path.hasPrefix("Public/") {
      let bytes = try FileReading.bytes(of: from + "/" + entry.path)
      try site.write(entry.path, String(decoding: bytes, as: UTF8.self))
    }
    let report = try await site.build()
    #expect(report.diagnostics.diagnostics.filter { $0.severity != .note }.isEmpty)
    #expect(try site.page("index.html").contains("class=\"columns\""), "its own first page")
    #expect(try site.page("letters/kst-31700-V-104/index.html").contains("class=\"paper\""))
    #expect(try site.page("topics/index.html").contains("assets/site.css"))
  }
}
