import Disk
import Foundation
import Programs
import Testing

@testable import SearchIndex

/// An index is made where documents changed, and only there; a program in Pagefind's place writes
/// down how often it was asked.
@Suite struct SearchIndexerTests {
  private let folder = FileManager.default.temporaryDirectory
    .appending(path: "zendbrief-search-\(UUID().uuidString)").path

  private func program(_ version: String = "1", code: Int = 0) throws -> SearchProgram {
    let tools = folder + "/tools"
    try FileManager.default.createDirectory(atPath: tools, withIntermediateDirectories: true)
    let script = """
      #!/bin/sh
      test "$1" = --version && { echo \(version); exit 0; }
      mkdir -p "$4/index"
      echo "$*" >> \(folder)/asked
      (cd "$2" && find . -type f | sort) > "$4/index/seen"
      touch "$4/pagefind-ui.js"
      echo "out of ink" >&2
      exit \(code)
      """
    let path = tools + "/pagefind_extended"
    try script.write(toFile: path, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    return try #require(try SearchProgram(in: ProgramFolders(path: tools)))
  }

  private func index(
    _ documents: [(path: String, language: String, text: String)], _ program: SearchProgram
  ) throws -> [String] {
    let indexer = try SearchIndexer(program, in: folder + "/work")
    for (path, language, text) in documents {
      try indexer.put(path, index: language, Array(text.utf8))
    }
    return try indexer.finish().map { file in
      file.path + ": " + (try String(contentsOfFile: file.source, encoding: .utf8))
    }
  }

  private func asked() -> Int {
    let lines = try? String(contentsOfFile: folder + "/asked", encoding: .utf8)
    return lines?.split(separator: "\n").count ?? 0
  }

  @Test func eachLanguageHasAnIndexAndOnlyChangesAreIndexed() throws {
    let program = try program()
    let letters = [
      (path: "letters/a/index.html", language: "nl", text: "een"),
      (path: "letters/b/index.html", language: "en-GB", text: "one"),
      (path: "letters/c/index.html", language: "nl", text: "twee"),
    ]
    let files = try index(letters, program)
    #expect(
      files == [
        "en/index/seen: ./letters/b/index.html\n",
        "nl/index/seen: ./letters/a/index.html\n./letters/c/index.html\n",
      ])
    #expect(asked() == 2)
    #expect(try index(letters, program) == files)
    #expect(asked() == 2, "nothing changed")
    var changed = letters
    changed[1].text = "two"
    #expect(try index(changed, program) == files)
    #expect(asked() == 3, "only English changed")
    #expect(
      try index(Array(changed.dropLast()), program).last
        == "nl/index/seen: ./letters/a/index.html\n", "a letter that is gone is found no more")
    #expect(asked() == 4)
    _ = try index(Array(changed.dropLast()), try self.program("2"))
    #expect(asked() == 6, "another version of the program makes its own index")
    try FileManager.default.removeItem(atPath: folder)
  }

  @Test func aDecadeHasAnIndexInItsLanguage() throws {
    let files = try index(
      [
        (path: "letters/a/index.html", language: "nl-1990", text: "een"),
        (path: "letters/b/index.html", language: "nl-2000", text: "twee"),
        (path: "letters/c/index.html", language: "nl", text: "drie"),
      ], try program())
    #expect(
      files == [
        "nl/index/seen: ./letters/c/index.html\n", "nl-1990/index/seen: ./letters/a/index.html\n",
        "nl-2000/index/seen: ./letters/b/index.html\n",
      ])
    try FileManager.default.removeItem(atPath: folder)
  }

  /// A build that was ended has no list of its documents, or one of documents that are gone.
  @Test func whatAnEndedBuildLeftIsNotFound() throws {
    let program = try program()
    let letters = [
      (path: "letters/a/index.html", language: "nl", text: "een"),
      (path: "letters/b/index.html", language: "nl", text: "twee"),
    ]
    let whole = try index(letters, program)
    try FileManager.default.removeItem(atPath: folder + "/work/documents")
    #expect(
      try index([letters[0]], program) == ["nl/index/seen: ./letters/a/index.html\n"])
    #expect(try index(letters, program) == whole)
    try FileManager.default.removeItem(atPath: folder + "/work/documents.nl")
    try FileManager.default.removeItem(atPath: folder + "/work/index.nl")
    #expect(try index(letters, program) == whole)
    try FileManager.default.removeItem(atPath: folder)
  }

  @Test func aProgramThatFailsIsTold() throws {
    let program = try program(code: 3)
    #expect(throws: DiskError.self) {
      try index([(path: "letters/a/index.html", language: "und", text: "x")], program)
    }
    do {
      _ = try index([(path: "letters/a/index.html", language: "und", text: "x")], program)
    } catch let error as DiskError {
      #expect(
        error.description
          == "cannot make a search index with pagefind_extended: it ended with code 3: out of ink")
    }
    try FileManager.default.removeItem(atPath: folder)
  }

  @Test func withoutTheProgramThereIsNoSearch() throws {
    #expect(try SearchProgram(in: ProgramFolders(path: "/nonexistent")) == nil)
  }

  @Test func aProgramThatIsThereAndDoesNotRunIsTold() throws {
    let tools = folder + "/tools"
    try FileManager.default.createDirectory(atPath: tools, withIntermediateDirectories: true)
    let path = tools + "/pagefind_extended"
    try "#!/bin/sh\nexit 4\n".write(toFile: path, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    #expect(throws: DiskError.self) { try SearchProgram(in: ProgramFolders(path: tools)) }
    try FileManager.default.removeItem(atPath: folder)
  }
}
