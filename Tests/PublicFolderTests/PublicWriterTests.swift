import Diagnostics
import Digests
import Disk
import Foundation
import Synchronization
import Testing

@testable import PublicFolder

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

  /// What comes in pieces is what comes whole; where it comes out as it stands it keeps bytes and times.
  @Test func aFileInPiecesIsThatFile() throws {
    func publish(_ pieces: [[UInt8]]) throws -> PublicWriter.Summary {
      let writer = try PublicWriter(
        folder: folder, shownAs: "Public", workspace: root + "/.zendbrief")
      try writer.put("data/a.json", pieces: pieces.map { piece in FilePiece(key: nil) { piece } })
      return try writer.publish().value
    }
    let pieces: [[UInt8]] = [Array("[1".utf8), [], Array(",2]".utf8)]
    #expect(try publish(pieces).written == 1)
    #expect(try text("data/a.json") == "[1,2]")
    let made = try time("data/a.json")
    let again = try publish([Array("[1,2]".utf8)])
    #expect((again.written, again.kept) == (0, 1))
    #expect(try time("data/a.json") == made)
    #expect(try publish([Array("[1,3]".utf8)]).written == 1)
    #expect(try text("data/a.json") == "[1,3]")
    let list = try #require(try text("manifest.sha256"))
    #expect(list.contains(Digest(of: Array("[1,3]".utf8)).hex))
    try Folder.remove(root)
  }

  /// Of a long file that stands only those pieces are made that were made from something else.
  @Test func piecesThatStandAreTakenOver() throws {
    /// Publishes pieces of one letter each, made from what the letter says; gives which were made.
    func publish(_ letters: [Character], remembering: Bool = true) throws -> [Character] {
      let writer = try PublicWriter(
        folder: folder, shownAs: "Public", workspace: root + "/.zendbrief")
      var made: [Character] = []
      let pieces = letters.map { letter in
        let bytes = Array(String(repeating: letter, count: 1 + Int(letter.asciiValue ?? 0)).utf8)
        return FilePiece(key: Digest(of: bytes)) {
          made.append(letter)
          return bytes
        }
      }
      try writer.put(
        "data/a.txt", pieces: pieces, madeFrom: Digest(of: Array(String(letters).utf8)))
      _ = try writer.publish(rememberingKeys: remembering)
      let whole = letters.map { String(repeating: $0, count: 1 + Int($0.asciiValue ?? 0)) }.joined()
      #expect(try text("data/a.txt") == whole)
      #expect(try text("manifest.sha256")?.hasPrefix(Digest(of: Array(whole.utf8)).hex) == true)
      return made
    }
    #expect(try publish(["a", "b", "c"]) == ["a", "b", "c"])
    #expect(try publish(["a", "d", "c", "b"]) == ["d"])
    #expect(try publish(["x", "a", "d", "c", "b"], remembering: false) == ["x"])
    // What it was made from is not certain then.
    #expect(try publish(["x", "a"]) == ["x", "a"])
    // Nor is anything believed of a file that somebody touched.
    try FileWriting.replace(folder + "/data/a.txt", Array("?".utf8))
    #expect(try publish(["a", "x"]) == ["a", "x"])
    // Other bytes of the same length, whose time somebody has set back, are not taken over either.
    try damage("data/a.txt")
    #expect(try publish(["a", "x", "z"]) == ["a", "x", "z"])
    #expect(try publish(["a", "x"]) == [])
    // A page of the same file beside it that is kept unseen keeps what is known of its pieces.
    let writer = try PublicWriter(
      folder: folder, shownAs: "Public", workspace: root + "/.zendbrief")
    #expect(writer.keeps("data/a.txt", madeFrom: Digest(of: Array("ax".utf8))))
    try writer.put("b.txt", [1])
    _ = try writer.publish()
    #expect(try publish(["a", "x", "y"]) == ["y"])
    try Folder.remove(root)
  }

  /// Changes the first byte of a file in its place, and sets its time back.
  private func damage(_ path: String) throws {
    let file = open(folder + "/" + path, O_RDWR)
    var status = stat()
    #expect(fstat(file, &status) == 0 && pwrite(file, "?", 1, 0) == 1)
    #if canImport(Darwin)
      let times = [status.st_atimespec, status.st_mtimespec]
    #else
      let times = [status.st_atim, status.st_mtim]
    #endif
    #expect(futimens(file, times) == 0)
    close(file)
  }

  /// What somebody put into the folder where the next site grows is not in the next site, whether it holds anything or
  /// not.
  @Test func noFolderOfTheSiteThatGrowsIsLeftOver() throws {
    _ = try publish(["a/index.html": "1", "b/index.html": "1"])
    _ = try publish(["a/index.html": "1", "b/index.html": "2"])
    try Folder.make(root + "/.zendbrief/next/c/d")
    _ = try publish(["a/index.html": "2", "b/index.html": "2"])
    #expect(try Set(FolderSurvey(of: folder).folders) == ["a", "b"])
    _ = try publish(["a/index.html": "3", "b/index.html": "2"])
    _ = try publish(["b/index.html": "2"])
    #expect(try Set(FolderSurvey(of: folder).folders) == ["b"])
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

  @Test func whatIsNoFolderInPublicsPlaceIsToldAndLeft() throws {
    try Folder.make(root)
    try FileManager.default.createSymbolicLink(
      atPath: folder, withDestinationPath: root + "/nowhere")
    let writer = try PublicWriter(
      folder: folder, shownAs: "Public", workspace: root + "/.zendbrief")
    try writer.put("index.html", [1])
    let published = try writer.publish()
    #expect(published.diagnostics.map(\.code) == [.publicFileForeign])
    #expect(published.diagnostics.first?.place.path == "Public")
    #expect(Folder.isLink(folder))
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

  @Test func theSiteBeforeBecomesTheNextOne() throws {
    _ = try publish(["a/index.html": "1", "b/index.html": "1"])
    let first = try #require(FileStamp.of(folder + "/a/index.html"))
    _ = try publish(["a/index.html": "1", "b/index.html": "2"])
    _ = try publish(["a/index.html": "1", "b/index.html": "1", "c/index.html": "3"])
    #expect(FileStamp.of(folder + "/a/index.html") == first)
    #expect(try text("b/index.html") == "1")
    #expect(try text("c/index.html") == "3")
    let next = try FolderSurvey(of: root + "/.zendbrief/next")
    #expect(Set(next.entries.map(\.path)) == ["a/index.html", "b/index.html", "manifest.sha256"])
    try Folder.remove(root)
  }

  /// An old site may have a file where the next has a folder, and the other way round.
  @Test func filesAndFoldersTakeEachOthersPlaces() throws {
    let states: [[String: String]] = [
      ["a": "1", "b/c/d": "1", "e": "1"], ["a/b": "2", "b/c": "2"], ["a/b/c": "3", "b": "3"],
    ]
    for round in 0..<9 {
      let state = states[[0, 1, 2, 0, 2, 1, 0, 1, 0][round]]
      #expect(try publish(state) != nil)
      let found = try FolderSurvey(of: folder).entries.map(\.path).filter {
        $0 != "manifest.sha256"
      }
      #expect(Set(found) == Set(state.keys))
      for (path, expected) in state { #expect(try text(path) == expected) }
    }
    try Folder.remove(root)
  }

  @Test func whatSomebodyChangedInPublicIsPutRight() throws {
    _ = try publish(["a.txt": "one", "b.txt": "two"])
    try FileWriting.replace(folder + "/a.txt", Array("eno".utf8))
    try Folder.remove(folder + "/b.txt")
    let summary = try #require(try publish(["a.txt": "one", "b.txt": "two"]))
    #expect(summary.written == 2)
    #expect(try text("a.txt") == "one")
    #expect(try text("b.txt") == "two")
    try Folder.remove(root)
  }

  @Test func whatWasMadeFromTheSameIsKeptUnseen() throws {
    let (old, new) = (Digest(of: [1]), Digest(of: [2]))
    let begin = { () throws(DiskError) in
      try PublicWriter(folder: folder, shownAs: "Public", workspace: root + "/.zendbrief")
    }
    var writer = try begin()
    #expect(!writer.keeps("a.txt", madeFrom: old))
    try writer.put("a.txt", [65], madeFrom: old)
    _ = try writer.publish()
    writer = try begin()
    #expect(!writer.keeps("a.txt", madeFrom: new))
    #expect(writer.keeps("a.txt", madeFrom: old))
    #expect(try writer.publish().value.kept == 1)
    // Of a file that somebody touched nothing is believed.
    try FileWriting.replace(folder + "/a.txt", [66])
    #expect(try !begin().keeps("a.txt", madeFrom: old))
    try Folder.remove(root)
  }

  /// A workspace that is lost or damaged costs time alone.
  @Test(arguments: ["", "zendbrief public 1\n", "zendbrief public 2\n", "nonsense"])
  func aLostMemoryIsPutRight(_ record: String) throws {
    _ = try publish(["a.txt": "1", "b.txt": "1"])
    _ = try publish(["a.txt": "1", "b.txt": "2"])
    try FileWriting.replace(root + "/.zendbrief/public", Array(record.utf8))
    try Folder.remove(root + "/.zendbrief/next/a.txt")
    try FileWriting.create(root + "/.zendbrief/next/x", [1])
    let summary = try #require(try publish(["a.txt": "1", "c.txt": "3"]))
    #expect((summary.written, summary.kept, summary.removed) == (1, 1, 1))
    let found = try FolderSurvey(of: folder).entries.map(\.path)
    #expect(Set(found) == ["a.txt", "c.txt", "manifest.sha256"])
    try Folder.remove(root)
  }

  @Test func whatIsInTheWayOfAPagesFolderIsForeign() throws {
    try Folder.make(folder + "/x.html")
    try FileWriting.create(folder + "/a", [1])
    try FileWriting.create(folder + "/x.html/own", [1])
    let writer = try PublicWriter(
      folder: folder, shownAs: "Public", workspace: root + "/.zendbrief")
    try writer.put("a/index.html", [2])
    try writer.put("x.html", [2])
    let published = try writer.publish()
    #expect(published.diagnostics.map(\.place.path) == ["Public/a/index.html", "Public/x.html"])
    try Folder.remove(root)
  }

  private func look() throws -> PublicLook {
    try PublicLook(at: folder, workspace: root + "/.zendbrief")
  }

  /// Public is known as it was left, with what others have put there, and not once anything in it is otherwise.
  @Test func whatWasLeftIsKnownAgain() throws {
    try Folder.make(folder + "/.well-known/acme-challenge")
    try FileWriting.create(folder + "/CNAME", [1])
    for text in ["1", "2", "2", "3"] {
      let writer = try PublicWriter(
        folder: folder, shownAs: "Public", workspace: root + "/.zendbrief")
      try writer.put("a/b.txt", Array(text.utf8))
      try writer.put("c.txt", [1])
      _ = try writer.publish()
      let seal = try #require(writer.publishedSeal)
      #expect(try look().seal == seal)
      #expect(Folder.exists(folder + "/.well-known/acme-challenge"))
    }
    try FileWriting.create(folder + "/a/own.txt", [1])
    #expect(try look().seal == nil)
    _ = try publish(["a/b.txt": "3", "c.txt": "1"])
    #expect(try look().seal != nil)
    #expect(try text("a/own.txt") == "\u{1}")
    _ = try publish(["a/b.txt": "4", "c.txt": "1"])
    // The site that was left before it lies as it was left, too, and another file in it is none of the next site.
    let next = root + "/.zendbrief/next"
    let resting = try #require(
      PublicLook.memory(at: PublicLook.resting(in: root + "/.zendbrief")))
    #expect(resting.fits(next, changing: true))
    try FileWriting.create(next + "/a/other.txt", [1])
    #expect(!resting.fits(next, changing: true))
    _ = try publish(["a/b.txt": "5", "c.txt": "1"])
    #expect(try text("a/other.txt") == nil)
    #expect(try look().seal != nil)
    try Folder.remove(root)
  }

  /// What others have put there under a name that is no UTF-8, and what was theirs and has become a page.
  @Test func whatIsOfOthersIsKnownAgain() throws {
    try Folder.make(folder + "/a")
    let latin = Array((folder + "/a/caf").utf8CString.dropLast()) + [-23, 0]
    close(open(latin, O_WRONLY | O_CREAT, 0o644))
    try FileWriting.create(folder + "/robots.txt", Array("1".utf8))
    for text in ["1", "2", "2"] {
      _ = try publish(["robots.txt": "1", "b/c.txt": text])
      #expect(try look().seal != nil)
      #expect(try FolderSurvey(of: folder).misnamed.count == 1)
    }
    try Folder.remove(root)
  }

  /// What was put down may be lost or damaged, or be that of another site: then all folders are looked through.
  @Test func whatWasPutDownMayBeLostOrDamaged() throws {
    _ = try publish(["a/b.txt": "1"])
    let place = PublicLook.standing(in: root + "/.zendbrief")
    let bytes = try FileReading.bytes(of: place)
    try Folder.remove(place)
    #expect(try look().seal == nil)
    #expect(try publish(["a/b.txt": "1"])?.kept == 1)
    #expect(try look().seal != nil)
    try FileWriting.replace(place, Array(bytes.dropLast()))
    #expect(try look().seal == nil)
    #expect(try publish(["a/b.txt": "2"])?.written == 1)
    try FileWriting.replace(place, bytes)
    #expect(try look().seal == nil)
    #expect(try publish(["a/b.txt": "2", "c": ""])?.written == 1)
    #expect(try look().seal != nil)
    try Folder.remove(root)
  }

  /// A disk without room for what is to be known of the new site: the old one stays.
  @Test func whatCannotBePutDownIsNotPublished() throws {
    _ = try publish(["a": "1"])
    let inTheWay = root + "/.zendbrief/public.zendbrief-new"
    try Folder.make(inTheWay)
    #expect(throws: DiskError.self) { try publish(["a": "2"]) }
    #expect(try text("a") == "1")
    #expect(try look().seal != nil)
    try Folder.remove(inTheWay)
    #expect(try publish(["a": "2"])?.written == 1)
    try Folder.remove(root)
  }

  /// Once the new site stands its build has not failed, even where the next one will know nothing of it.
  @Test func whatStandsIsPublished() throws {
    _ = try publish(["a": "1", "b": "1"])
    let writer = try PublicWriter(
      folder: folder, shownAs: "Public", workspace: root + "/.zendbrief")
    try writer.put("a", Array("2".utf8))
    try writer.put("b", Array("1".utf8))
    let record = root + "/.zendbrief/public"
    try Folder.remove(record)
    try Folder.make(record + "/in/the/way")
    #expect(try writer.publish().value.written == 1)
    #expect(writer.publishedSeal == nil)
    #expect(try text("a") == "2")
    #expect(try look().seal == nil)
    try Folder.remove(record)
    // The site's own list tells what was made.
    #expect(try publish(["a": "2"])?.removed == 1)
    #expect(try text("b") == nil)
    try Folder.remove(root)
  }

  /// A certificate's program writes at any moment: what came, or became another, while the site was made, is there.
  @Test(arguments: [false, true]) func whatComesMeanwhileIsBroughtOver(isKnown: Bool) throws {
    try Folder.make(folder + "/.well-known")
    try FileWriting.create(folder + "/.well-known/a", [1])
    _ = try publish(["a/b.txt": "1", "c.txt": "1"])
    if !isKnown { try Folder.remove(PublicLook.standing(in: root + "/.zendbrief")) }
    let writer = try PublicWriter(
      folder: folder, shownAs: "Public", workspace: root + "/.zendbrief")
    try writer.put("a/b.txt", Array("2".utf8))
    try writer.carryOver()
    try FileWriting.create(folder + "/.well-known/late", Array("late".utf8))
    try FileWriting.create(folder + "/a/late", Array("late".utf8))
    try FileWriting.replace(folder + "/.well-known/a", Array("other".utf8))
    #expect(try writer.publish().value.removed == 1)
    #expect(try text("a/b.txt") == "2" && text("c.txt") == nil)
    #expect(try text(".well-known/late") == "late" && text("a/late") == "late")
    #expect(try text(".well-known/a") == "other")
    _ = try publish(["a/b.txt": "3"])
    #expect(try text(".well-known/late") == "late" && text("a/late") == "late")
    try Folder.remove(root)
  }

  /// It clears up behind it, too: what goes while the site is made is gone, and nothing fails of it.
  @Test(arguments: [false, true]) func whatGoesMeanwhileIsGone(isCarried: Bool) throws {
    try Folder.make(folder + "/.well-known/acme")
    try FileWriting.create(folder + "/.well-known/acme/token", [1])
    try FileWriting.create(folder + "/mine", [1])
    _ = try publish(["a": "1"])
    let writer = try PublicWriter(
      folder: folder, shownAs: "Public", workspace: root + "/.zendbrief")
    try writer.put("a", Array("2".utf8))
    if isCarried { try writer.carryOver() }
    try Folder.remove(folder + "/.well-known/acme")
    let published = try writer.publish()
    #expect(published.value.written == 1 && published.diagnostics.isEmpty)
    #expect(try text("a") == "2" && text("mine") == "\u{1}")
    #expect(try text(".well-known/acme/token") == nil)
    _ = try publish(["a": "3"])
    #expect(try text(".well-known/acme/token") == nil && text("mine") == "\u{1}")
    try Folder.remove(root)
  }

  /// Whose place a page has taken meanwhile stays behind, and somebody is told where it lies.
  @Test func whatComesInAPagesPlaceIsTold() throws {
    _ = try publish(["a": "1"])
    let writer = try PublicWriter(
      folder: folder, shownAs: "Public", workspace: root + "/.zendbrief")
    for path in ["a", "b", "c/index.html", "d"] { try writer.put(path, Array("2".utf8)) }
    try FileWriting.create(folder + "/b", Array("late".utf8))
    try FileWriting.create(folder + "/c", Array("late".utf8))
    try Folder.make(folder + "/d")
    try FileWriting.create(folder + "/d/e", Array("late".utf8))
    try FileWriting.create(folder + "/f", Array("late".utf8))
    let published = try writer.publish()
    #expect(published.value.written == 4)
    #expect(
      published.diagnostics.map(\.code) == [.publicFileLate, .publicFileLate, .publicFileLate])
    #expect(
      published.diagnostics.map(\.place.path).sorted() == ["Public/b", "Public/c", "Public/d/e"])
    #expect(published.diagnostics.allSatisfy { $0.advice?.contains(".zendbrief/next/") == true })
    #expect(try text("b") == "2" && text("c/index.html") == "2" && text("d") == "2")
    #expect(try text("f") == "late")
    #expect(try FileReading.bytes(of: root + "/.zendbrief/next/d/e") == Array("late".utf8))
    try Folder.remove(root)
  }

  /// Who may look into the site and into folders of others is for others to say.
  @Test func rightsStayAsTheyWereSet() throws {
    _ = try publish(["a": "1"])
    try Folder.make(folder + "/own/within")
    try FileWriting.create(folder + "/own/x", [1])
    for (path, mode) in [("", 0o2750), ("/own", 0o700), ("/own/within", 0o711)] {
      #expect(chmod(folder + path, mode_t(mode)) == 0)
    }
    for text in ["2", "3"] {
      _ = try publish(["a": text])
      for (path, mode) in [("", 0o2750), ("/own", 0o700), ("/own/within", 0o711)] {
        var status = stat()
        #expect(stat(folder + path, &status) == 0)
        #expect(Int(status.st_mode & 0o7777) == mode, "\(path)")
      }
      #expect(try look().seal != nil)
    }
    try Folder.remove(root)
  }
}
