import Diagnostics
import Disk
import Foundation
import PublicFolder
import Synchronization
import Testing

@Suite struct PublicWriterTests {
  /// A folder of its own for each test.
  let root = NSTemporaryDirectory() + "zendbrief-" + UUID().uuidString
  var folder: String { root + "/Public" }

  private func publish(_ pages: [String: String]) throws -> PublicWriter.Summary? {
    let writer = try PublicWriter(
      folder: folder, shownAs: "Public", workspace: root + "/.zendbrief")
    for (path, text) in pages { try writer.put(path, Array(text.utf8)) }
    let published = try writer.publish()
    return published.diagnostics.isEmpty ? published.value : nil
  }

  private func text(_ path: String) throws -> String? {
    try FileReading.bytesIfPresent(of: folder + "/" + path).map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  private func time(_ path: String) throws -> Date? {
    try FileManager.default.attributesOfItem(atPath: folder + "/" + path)[.modificationDate]
      as? Date
  }

  @Test func writesWhatIsNewAndRemovesWhatIsGone() throws {
    #expect(try publish(["a/index.html": "1", "b/index.html": "2"])?.written == 2)
    let summary = try #require(try publish(["a/index.html": "1", "c/index.html": "3"]))
    #expect((summary.written, summary.kept, summary.removed) == (1, 1, 1))
    #expect(try text("a/index.html") == "1")
    #expect(try text("b/index.html") == nil)
    #expect(!Folder.exists(folder + "/b"))
    #expect(try text("c/index.html") == "3")
    try Folder.remove(root)
  }

  /// The files of `data/` are made by several tasks at once, and the folder is new to all of them.
  @Test func tasksPutFilesIntoAFolderAtOnce() throws {
    let root = self.root
    let failures = Mutex(0)
    DispatchQueue.concurrentPerform(iterations: 8) { round in
      do {
        let writer = try PublicWriter(
          folder: "\(root)/\(round)/Public", shownAs: "Public", workspace: "\(root)/\(round)/w")
        DispatchQueue.concurrentPerform(iterations: 400) { number in
          do { try writer.put("\(number / 8)/\(number)", [1]) } catch {
            failures.withLock { $0 += 1 }
          }
        }
      } catch { failures.withLock { $0 += 1 } }
    }
    #expect(failures.withLock { $0 } == 0)
    try Folder.remove(root)
  }

  @Test func whatHasNotChangedKeepsItsTime() throws {
    _ = try publish(["a/index.html": "1", "b.txt": "1"])
    let before = try time("a/index.html")
    Thread.sleep(forTimeInterval: 0.02)
    _ = try publish(["a/index.html": "1", "b.txt": "2"])
    #expect(try time("a/index.html") == before)
    #expect(try time("b.txt") != before)
    try Folder.remove(root)
  }

  @Test func nothingNewChangesNothing() throws {
    _ = try publish(["a.txt": "1"])
    let before = try time("manifest.sha256")
    Thread.sleep(forTimeInterval: 0.02)
    #expect(try publish(["a.txt": "1"])?.kept == 1)
    #expect(try time("manifest.sha256") == before)
    try Folder.remove(root)
  }

  @Test func foreignFilesStay() throws {
    try Folder.make(folder + "/a")
    try FileWriting.create(folder + "/CNAME", Array("letters.example".utf8))
    try FileWriting.create(folder + "/a/own.txt", Array("mine".utf8))
    _ = try publish(["a/index.html": "1"])
    _ = try publish(["b/index.html": "1"])
    #expect(try text("CNAME") == "letters.example")
    #expect(try text("a/own.txt") == "mine")
    #expect(try text("a/index.html") == nil)
    try Folder.remove(root)
  }

  @Test func aForeignFileIsNeverOverwritten() throws {
    try Folder.make(folder)
    try FileWriting.create(folder + "/index.html", Array("mine".utf8))
    let writer = try PublicWriter(
      folder: folder, shownAs: "Public", workspace: root + "/.zendbrief")
    try writer.put("index.html", Array("ours".utf8))
    try writer.put("other.html", Array("ours".utf8))
    let published = try writer.publish()
    #expect(published.diagnostics.map(\.code) == [.publicFileForeign])
    #expect(published.diagnostics.first?.place.path == "Public/index.html")
    #expect(try text("index.html") == "mine")
    #expect(try text("other.html") == nil)
    try Folder.remove(root)
  }

  @Test func twoPagesWithOneAddressAreTold() throws {
    let writer = try PublicWriter(
      folder: folder, shownAs: "Public", workspace: root + "/.zendbrief")
    try writer.put("index.html", [1])
    try writer.put("index.html", [2])
    #expect(try writer.publish().diagnostics.map(\.code) == [.addressTaken])
    #expect(!Folder.exists(folder))
    try Folder.remove(root)
  }

  @Test func anUnfinishedSiteLeavesPublicAsItWas() throws {
    _ = try publish(["a.txt": "1"])
    let writer = try PublicWriter(
      folder: folder, shownAs: "Public", workspace: root + "/.zendbrief")
    try writer.put("a.txt", [2])
    try writer.put("b.txt", [2])
    #expect(try text("a.txt") == "1")
    #expect(try text("b.txt") == nil)
    // The next build begins where nothing was left half done.
    #expect(try publish(["a.txt": "3"])?.written == 1)
    #expect(try text("a.txt") == "3")
    #expect(try text("b.txt") == nil)
    try Folder.remove(root)
  }

  @Test func theManifestIsOneThatSha256sumChecks() throws {
    _ = try publish(["a.txt": "abc", "b/index.html": ""])
    #expect(
      try text("manifest.sha256") == """
        ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  a.txt
        e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  b/index.html

        """)
    try Folder.remove(root)
  }

  /// A certificate's program makes its folder, and looks for it a moment later.
  @Test func emptyFoldersOfOthersStayAndOursGo() throws {
    _ = try publish(["a/b/index.html": "1", "c.txt": "1"])
    try Folder.make(folder + "/.well-known/acme-challenge")
    _ = try publish(["c.txt": "2"])
    #expect(Folder.exists(folder + "/.well-known/acme-challenge"))
    #expect(!Folder.exists(folder + "/a"))
    try Folder.remove(root)
  }

  @Test func aLinkInPublicsPlaceIsToldAndLeft() throws {
    try Folder.make(root + "/elsewhere")
    try FileManager.default.createSymbolicLink(
      atPath: folder, withDestinationPath: root + "/elsewhere")
    let writer = try PublicWriter(
      folder: folder, shownAs: "Public", workspace: root + "/.zendbrief")
    try writer.put("index.html", [1])
    let published = try writer.publish()
    #expect(published.diagnostics.map(\.code) == [.publicFileForeign])
    #expect(published.diagnostics.first?.place.path == "Public")
    #expect(Folder.isLink(folder))
    #expect(try FolderListing.entries(below: root + "/elsewhere").isEmpty)
    try Folder.remove(root)
  }

  /// A name with a line break in it would be two lines of the list, and its file another's for ever.
  @Test(arguments: ["a\nb.txt", "a\\b.txt", "a\rb", "\\n"])
  func anyNameIsOnTheList(name: String) throws {
    _ = try publish([name: "1", "b.txt": "1"])
    let list = try #require(try text("manifest.sha256"))
    #expect(list.split(separator: "\n").count == 2)
    #expect(try publish(["b.txt": "1"])?.removed == 1)
    #expect(!Folder.isThere(folder + "/" + name))
    try Folder.remove(root)
  }
}
