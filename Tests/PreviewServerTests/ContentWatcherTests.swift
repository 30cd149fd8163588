import Foundation
import Testing

@testable import PreviewServer

/// Folders that go and come back while they are watched.
///
/// Each step waits behind the other tests of the run, on two cores for minutes: the limit is there for what never comes.
@Suite(.timeLimit(.minutes(15))) struct ContentWatcherTests {
  let site = FileManager.default.temporaryDirectory.appending(path: "watched-\(UUID())")
  var letters: URL { site.appending(path: "Content/letters") }

  /// Saves a letter until the watcher tells of it by its name: it may still be looking for the folder.
  private func isTold(_ name: String, by watcher: ContentWatcher) async throws -> Bool {
    let file = letters.appending(path: name)
    for _ in 0..<100 {
      try Data("x".utf8).write(to: file)
      try await Task.sleep(for: .milliseconds(100))
      if watcher.take()?.paths?.contains(file.path) == true { return true }
    }
    return false
  }

  @Test(arguments: ["Content/letters", "Content", ""])
  func aFolderThatIsPutBackIsWatchedAgain(_ name: String) async throws {
    let files = FileManager.default
    defer { try? files.removeItem(at: site) }
    try files.createDirectory(at: letters, withIntermediateDirectories: true)
    let watcher = try ContentWatcher([site.appending(path: "Content").path])
    defer { watcher.stop() }
    #expect(try await isTold("a.md", by: watcher))
    try files.removeItem(at: site.appending(path: name))
    try await Task.sleep(for: .milliseconds(100))
    try files.createDirectory(at: letters, withIntermediateDirectories: true)
    #expect(try await isTold("b.md", by: watcher))
  }

  /// As when a site is moved aside and a copy takes its place.
  @Test func aFolderInAnothersPlaceIsWatched() async throws {
    let files = FileManager.default
    let aside = site.appendingPathExtension("aside")
    defer { for folder in [site, aside] { try? files.removeItem(at: folder) } }
    try files.createDirectory(at: letters, withIntermediateDirectories: true)
    let watcher = try ContentWatcher([site.appending(path: "Content").path])
    defer { watcher.stop() }
    #expect(try await isTold("a.md", by: watcher))
    try files.moveItem(at: site, to: aside)
    try files.createDirectory(at: letters, withIntermediateDirectories: true)
    #expect(try await isTold("b.md", by: watcher))
  }
}
