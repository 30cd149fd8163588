import Foundation
import Testing

@testable import Disk

/// What a disk holds that no editor put there, and what a machine refuses.
@Suite final class FaultsTests {
  /// A folder of its own for each test.
  let root = NSTemporaryDirectory() + "zendbrief-disk-" + UUID().uuidString

  init() throws { try Folder.make(root) }

  deinit {
    guard FileManager.default.fileExists(atPath: root) else { return }
    do {
      try FileManager.default.removeItem(atPath: root)
    } catch {
      Issue.record(error, "the test's folder stays behind")
    }
  }

  /// A name that is no UTF-8: `caf\xE9`, as Latin-1 wrote it.
  private static let latin: [CChar] = [99, 97, 102, -23, 0]

  private func make(_ bytes: [CChar], below folder: String, isFolder: Bool = false) {
    let path = RawPath(folder) + bytes
    if isFolder {
      #expect(mkdir(path.bytes, 0o755) == 0)
    } else {
      close(open(path.bytes, O_WRONLY | O_CREAT, 0o644))
    }
  }

  /// A program that is being started has copies of all open files for a moment, the lock's among them.
  @Test func aLockIsFreeThoughACopyOfItsFileIsStillOpen() throws {
    let path = root + "/lock"
    let lock = try FolderLock(at: path)
    let isHeld = lock != nil
    #expect(isHeld)
    let own = try #require(
      (3..<1024).first { number in
        var name = [CChar](repeating: 0, count: 4096)
        let length = readlink("/proc/self/fd/\(number)", &name, name.count - 1)
        return length > 0
          && String(decoding: name[..<length].map(UInt8.init(bitPattern:)), as: UTF8.self)
            .hasSuffix(path)
      })
    let copy = dup(Int32(own))
    defer { close(copy) }
    #expect(try isFree(path) == false)
    _ = consume lock
    #expect(try isFree(path))
  }

  private func isFree(_ path: String) throws -> Bool {
    let lock = try FolderLock(at: path)
    return lock != nil
  }

  /// All that lies below a folder is surveyed, wherever it lies and whatever it is.
  @Test func aSurveyHasAllThatLiesBelow() throws {
    var paths: Set<String> = []
    for folder in ["a", "a/b", "a/b/c", "d"] {
      try Folder.make(root + "/" + folder)
      // More names than the system tells at one time.
      for number in 0..<1_500 {
        let path = folder + "/" + String(repeating: "n", count: 60) + "\(number)"
        try FileWriting.create(root + "/" + path, [])
        paths.insert(path)
      }
    }
    var survey = try FolderSurvey(of: root)
    #expect(survey.entries.count == paths.count)
    #expect(Set(survey.entries.map(\.path)) == paths)
    #expect(survey.folders.sorted() == ["a", "a/b", "a/b/c", "d"])
    #expect(!survey.hasEmptyFolder && survey.misnamed.isEmpty)
    make(Self.latin, below: root + "/d", isFolder: true)
    survey = try FolderSurvey(of: root)
    #expect(survey.misnamed.count == 1 && !survey.hasEmptyFolder)
    try Folder.make(root + "/d/e")
    survey = try FolderSurvey(of: root)
    #expect(survey.hasEmptyFolder)
    #expect(try FolderSurvey(of: root + "/nothing").entries.isEmpty)
    let listed = try FolderListing.entries(below: root).filter(\.isUTF8).map(\.path)
    #expect(listed == (paths + survey.folders).sorted())
  }

  /// A FIFO has no writer: an open that waits for one never ends.
  @Test(.timeLimit(.minutes(1))) func aFIFOIsRefusedAtOnce() throws {
    let path = root + "/fifo"
    #expect(mkfifo(path, 0o644) == 0)
    let refused = #expect(throws: DiskError.self) { _ = try FileReading.bytes(of: path) }
    #expect(refused?.isNoRegularFile == true)
    #expect(refused?.description == "cannot read \(path): it is no regular file")
    #expect(throws: DiskError.self) { _ = try FileReading.head(of: path, count: 8) }
    #expect(throws: DiskError.self) { _ = try FileReading.bytesIfPresent(of: path) }
    #expect(throws: DiskError.self) { _ = try FileCopy.copy(path, to: root + "/copy") }
    try Folder.remove(root)
  }

  @Test func aLinkToItselfIsNoFile() throws {
    #expect(symlink("loop", root + "/loop") == 0)
    let refused = #expect(throws: DiskError.self) { _ = try FileReading.bytes(of: root + "/loop") }
    #expect(refused?.isNoRegularFile == true)
    #expect(throws: DiskError.self) { _ = try Folder.stands(at: root + "/loop") }
    #expect(symlink("nowhere", root + "/lost") == 0)
    #expect(throws: DiskError.self) { _ = try Folder.stands(at: root + "/lost") }
    #expect(try !Folder.stands(at: root + "/nowhere"))
    try Folder.remove(root)
  }

  /// Room for a terabyte ends the program before anything is read.
  @Test func aFileOfATerabyteIsRefused() throws {
    let path = root + "/large"
    try FileWriting.create(path, [1])
    #expect(truncate(path, 1 << 40) == 0)
    let refused = #expect(throws: DiskError.self) { _ = try FileReading.bytes(of: path) }
    #expect(refused?.isTooLarge == true)
    #expect(try FileReading.head(of: path, count: 4).bytes == [1, 0, 0, 0])
    #expect(try FileReading.size(of: path) == 1 << 40)
    try Folder.remove(root)
  }

  @Test func namesThatAreNoTextAreToldAndNotFollowed() throws {
    make(Self.latin, below: root)
    try Folder.make(root + "/a")
    make(Self.latin, below: root + "/a", isFolder: true)
    try FileWriting.create(root + "/a/é", [])
    let entries = try FolderListing.entries(below: root)
    #expect(entries.map(\.isUTF8) == [true, false, true, false])
    #expect(entries.map(\.path) == ["a", "a/caf\u{FFFD}", "a/é", "caf\u{FFFD}"])
    try Folder.remove(root)
    #expect(!Folder.isThere(root))
  }

  @Test func whatHasAnyNameIsLinkedWithAllItHolds() throws {
    let (old, new) = (root + "/old", root + "/new")
    try Folder.make(old)
    try Folder.make(new)
    make(Self.latin, below: old, isFolder: true)
    let entry = try #require(try FolderListing.entries(below: old).first)
    #expect(mkdir(((RawPath(old) + Self.latin) + [120, 0]).bytes, 0o755) == 0)
    #expect(mkfifo(((RawPath(old) + Self.latin) + [121, 0]).bytes, 0o644) == 0)
    try Folder.link(entry, of: old, to: new)
    let linked = try FolderListing.list(RawPath(new) + Self.latin)
    #expect(Set(linked.map(\.path)) == ["x", "y"])
    try Folder.remove(root)
  }

  @Test func aFolderThatIsShutIsRemoved() throws {
    try Folder.make(root + "/a/b/c")
    try FileWriting.create(root + "/a/b/c/d", [])
    for path in ["/a/b/c", "/a/b", "/a"] { #expect(chmod(root + path, 0) == 0) }
    try Folder.remove(root)
    #expect(!Folder.isThere(root))
  }

  /// The name of a file may have 255 bytes; that of what it is while it is written may have no more.
  @Test func theLongestNameIsWritten() throws {
    let path = root + "/" + String(repeating: "é", count: 126) + ".md"
    try FileWriting.replace(path, [1])
    try FileWriting.replace(path, [2])
    #expect(try FileReading.bytes(of: path) == [2])
    #expect(try FolderListing.entries(below: root, hidden: true).count == 1)
    try Folder.remove(root)
  }

  @Test func whatAFullDiskLeftIsNotInTheWay() throws {
    let path = root + "/a"
    try FileWriting.create(path + ".zendbrief-new", [9])
    try FileWriting.replace(path, [1])
    #expect(try FolderListing.entries(below: root).map(\.path) == ["a"])
    try Folder.remove(root)
  }

  @Test(arguments: [EACCES, ENOSPC, EMFILE, EROFS, EIO, ENOENT, EXDEV, ENOTDIR, ENOLCK, EAGAIN])
  func thereIsAdvice(number: Int32) {
    #expect(DiskError("read", "a", number: number).advice?.isEmpty == false)
  }
}
