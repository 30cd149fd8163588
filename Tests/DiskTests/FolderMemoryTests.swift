import Digests
import Foundation
import SeededNumbers
import Testing

@testable import Disk

/// A folder that is known by what was put down of it.
@Suite final class FolderMemoryTests {
  /// A folder of its own for each test.
  let root = NSTemporaryDirectory() + "zendbrief-memory-" + UUID().uuidString

  private static let paths = [
    "a-b/x", "a/b/c.txt", "a/b/d.txt", "a/b-c", "a/z", "é/ü.txt", "manifest", "x/y/z/w",
  ]

  init() throws { try Self.make(root) }

  private static func make(_ root: String) throws {
    for path in paths {
      try Folder.make(root + "/" + path.split(separator: "/").dropLast().joined(separator: "/"))
      try FileWriting.create(root + "/" + path, Array(path.utf8))
    }
    try Folder.make(root + "/own/empty")
  }

  deinit {
    do {
      try FileManager.default.removeItem(atPath: root)
    } catch {
      Issue.record(error, "the test's folder stays behind")
    }
  }

  /// What stands now; with the clock at 0 any folder may have changed a moment ago, at its last no folder has.
  private func memory(
    of folder: String, at clock: Int64, empty: [String] = ["own/empty/"]
  ) throws -> FolderMemory {
    let survey = try FolderSurvey(of: folder)
    var entries: [(path: String, stamp: FileStamp?)] = empty.map { ($0, nil) }
    for entry in survey.entries { entries.append((entry.path, entry.stamp)) }
    entries.sort { a, b in a.path.utf8.lexicographicallyPrecedes(b.path.utf8) }
    return try #require(
      FolderMemory(of: folder, holding: entries, misnamed: survey.misnamed, at: clock))
  }

  @Test(arguments: [0, .max]) func whatLiesThereIsWhatWasPutDown(_ clock: Int64) throws {
    let memory = try memory(of: root, at: clock)
    #expect(memory.fits(root, changing: false))
    let (told, seen) = (memory.survey, try FolderSurvey(of: root))
    #expect(told.entries.map(\.path).sorted() == Self.paths.sorted())
    #expect(Set(told.folders) == Set(seen.folders) && told.folders.count == seen.folders.count)
    #expect(told.hasEmptyFolder && told.misnamed.isEmpty)
    for entry in seen.entries {
      #expect(told.entries.first { $0.path == entry.path }?.stamp == entry.stamp)
    }
    #expect(try self.memory(of: root, at: clock).seal == memory.seal)
  }

  /// Whatever comes, goes or changes, at the top, within and in a folder that was empty.
  @Test(arguments: [0, .max]) func whateverChangesIsSeen(_ clock: Int64) throws {
    let changes: [(String, (String) throws -> Void)] = [
      ("a file more", { try FileWriting.create($0 + "/a/b/new", []) }),
      ("a file more at the top", { try FileWriting.create($0 + "/new", []) }),
      ("a file where none was", { try FileWriting.create($0 + "/own/empty/new", []) }),
      ("a folder more", { try Folder.make($0 + "/x/y/new") }),
      ("a file less", { try Folder.remove($0 + "/a/b/d.txt") }),
      ("an empty folder less", { try Folder.remove($0 + "/own/empty") }),
      ("another name", { try Folder.move($0 + "/a/z", to: $0 + "/a/y") }),
      (
        "another file of the same bytes",
        { try FileWriting.replace($0 + "/a/z", Array("a/z".utf8)) }
      ),
      ("other bytes", { try FileWriting.replace($0 + "/a/z", Array("other".utf8)) }),
      ("a hidden file", { try FileWriting.create($0 + "/.new", []) }),
      (
        "a link to the folder that stood there",
        {
          try Folder.move($0 + "/a/b", to: $0 + "-elsewhere")
          #expect(symlink($0 + "-elsewhere", $0 + "/a/b") == 0)
        }
      ),
      ("nothing at all", { try Folder.remove($0) }),
    ]
    for (name, change) in changes {
      let copy = root + "/copies/" + name
      try Self.make(copy)
      // Times that lie before everything that comes now.
      for folder in try FolderSurvey(of: copy).folders + [""] {
        let old = timespec(tv_sec: 1_000_000_000, tv_nsec: 1)
        #expect(utimensat(AT_FDCWD, copy + "/" + folder, [old, old], 0) == 0)
      }
      let memory = try memory(of: copy, at: clock)
      #expect(memory.fits(copy, changing: false))
      try change(copy)
      #expect(!memory.fits(copy, changing: false), "\(name)")
    }
  }

  /// A file may come in the moment in which its folder was looked at, and a copy of a folder may bring its old time back.
  @Test(arguments: [0, .max]) func aNameMoreIsSeenThoughTheTimeIsTheSame(_ clock: Int64) throws {
    let memory = try memory(of: root, at: clock)
    var status = stat()
    #expect(stat(root + "/a/b", &status) == 0)
    try FileWriting.create(root + "/a/b/new", [])
    #if canImport(Darwin)
      let times = [status.st_atimespec, status.st_mtimespec]
    #else
      let times = [status.st_atim, status.st_mtim]
    #endif
    #expect(utimensat(AT_FDCWD, root + "/a/b", times, 0) == 0)
    #expect(!memory.fits(root, changing: false))
  }

  /// Whoever means to change a folder must be able to; whoever only looks at it need not.
  @Test func aFolderThatNobodyMayWriteToIsNoneToChange() throws {
    #expect(chmod(root + "/a/b", 0o555) == 0)
    let memory = try memory(of: root, at: .max)
    #expect(memory.fits(root, changing: false) && !memory.fits(root, changing: true))
    #expect(chmod(root + "/a/b", 0o755) == 0)
  }

  /// The folder itself may be moved: it is known by its names, whatever its times are.
  @Test(arguments: [0, .max]) func aFolderMayGetAnotherPlace(_ clock: Int64) throws {
    let memory = try memory(of: root + "/a", at: clock, empty: [])
    try Folder.move(root + "/a", to: root + "/moved")
    #expect(memory.fits(root + "/moved", changing: true))
  }

  /// `caf\xE9`, as Latin-1 wrote it, as a file and as a folder.
  @Test(arguments: [0, .max]) func aNameThatIsNoTextIsKnown(_ clock: Int64) throws {
    let latin: [CChar] = [99, 97, 102, -23, 0]
    close(open((RawPath(root + "/a") + latin).bytes, O_WRONLY | O_CREAT, 0o644))
    let folder = RawPath(root + "/own/empty") + latin
    #expect(mkdir(folder.bytes, 0o755) == 0)
    let memory = try memory(of: root, at: clock)
    #expect(memory.fits(root, changing: true))
    let (told, seen) = (memory.survey.misnamed, try FolderSurvey(of: root).misnamed)
    #expect(Set(told) == Set(seen) && told.count == 2)
    #expect(rmdir(folder.bytes) == 0)
    #expect(!memory.fits(root, changing: true))
    close(open(folder.bytes, O_WRONLY | O_CREAT, 0o644))
    #expect(!memory.fits(root, changing: true))
  }

  @Test func damagedBytesAreNoMemory() throws {
    let bytes = try memory(of: root, at: .max).bytes
    #expect(FolderMemory(parsing: bytes) != nil)
    for place in bytes.indices {
      var damaged = bytes
      damaged[place] ^= 1
      #expect(FolderMemory(parsing: damaged) == nil)
      #expect(FolderMemory(parsing: Array(bytes[..<place])) == nil)
    }
    #expect(FolderMemory(parsing: bytes + [0]) == nil)
  }

  /// Bytes that somebody has given the right fingerprint end nothing, and lead nowhere else.
  @Test(arguments: 0..<200) func madeUpBytesDoNoHarm(_ seed: UInt64) throws {
    var numbers = SplitMix64(state: seed)
    var bytes = Array(
      try memory(of: root, at: seed % 2 == 0 ? 0 : .max).bytes.dropLast(Digest.count))
    for _ in 0..<Int.random(in: 1...4, using: &numbers) {
      let place = Int.random(in: FolderMemory.mark.count..<bytes.count, using: &numbers)
      if Bool.random(using: &numbers) {
        bytes[place] = UInt8.random(in: 0...255, using: &numbers)
      } else {
        bytes.removeSubrange(place..<min(bytes.count, place + 9))
      }
    }
    guard let memory = FolderMemory(parsing: bytes + Digest(of: bytes).bytes) else { return }
    _ = memory.fits(root, changing: false)
    for path in memory.survey.entries.map(\.path) + memory.survey.folders {
      let parts = path.split(separator: "/", omittingEmptySubsequences: false)
      #expect(!parts.contains("") && !parts.contains(".") && !parts.contains(".."), "\(path)")
    }
  }

  /// A path of as many bytes as a file's has, put in its place, that leads elsewhere or is another for the same.
  @Test(arguments: [
    "../../x", "/etc/xx", "aaaa//b", "a/./bcd", "abc/../", "a/b/c/.", "abcdef/", "a\0bcdef",
  ])
  func whatLiesElsewhereIsNotSpokenOf(_ path: String) throws {
    try FileWriting.create(root + "/abcdefg", [])
    let whole = try memory(of: root, at: .max).bytes.dropLast(Digest.count)
    let place = try #require(whole.firstRange(of: Array("abcdefg".utf8)))
    var bytes = Array(whole)
    bytes.replaceSubrange(place, with: Array(path.utf8))
    #expect(FolderMemory(parsing: bytes + Digest(of: bytes).bytes) == nil)
    // A memory of nothing would fit whatever there is.
    let nothing = FolderMemory.mark + [0]
    #expect(FolderMemory(parsing: nothing + Digest(of: nothing).bytes) == nil)
  }
}
