import Diagnostics
import Disk
import Foundation
import SiteBuild
import Testing

/// What a build makes does not depend on what was built before: after any edits the site is that of a
/// clean build, byte for byte.
@Suite struct EditedSiteTests {
  /// How many steps are tried; `make edits STEPS=500` tries more.
  private static let steps =
    ProcessInfo.processInfo.environment["ZENDBRIEF_EDITS"].flatMap { Int($0) } ?? 20
  private static let seed =
    ProcessInfo.processInfo.environment["ZENDBRIEF_SEED"].flatMap { UInt64($0) } ?? 1

  @Test func anEditedSiteIsThatOfACleanBuild() async throws {
    var edited = try EditedSite(seed: Self.seed)
    let site = edited.site
    _ = try await site.build()
    var before = try site.published()
    for number in 1...Self.steps {
      let step = try edited.step()
      let report = try await site.build()
      let now = try site.published()
      let clean = try TestSite([:])
      for part in ["Content", "Templates", "zendbrief.yml"]
      where Folder.isThere(site.path + "/" + part) {
        try Folder.make(clean.path)
        try FileManager.default.copyItem(
          atPath: site.path + "/" + part, toPath: clean.path + "/" + part)
      }
      let expected = try await clean.build()
      #expect(
        report.diagnostics.text == expected.diagnostics.text, "step \(number): \(step)")
      if expected.diagnostics.hasErrors {
        // Public is as it was, and what somebody damaged in it is not mended either.
        if !step.hasPrefix("damaged") { #expect(now == before, "step \(number): \(step)") }
      } else {
        let made = try clean.published()
        let wrong = Set(now.keys).union(made.keys).filter { now[$0] != made[$0] }.sorted()
        #expect(wrong.isEmpty, "step \(number): \(step)")
      }
      before = now
    }
  }
}
