import Diagnostics
import Digests
import Disk
import EditionModel
import Foundation
import LetterModel
import Testing

@testable import KeptLetters

/// Packs as files: whole ones give what was put in, damaged ones nothing else.
@Suite struct PackTests {
  /// A folder with packs, gone when the test is done.
  private final class PackFolder {
    let path = NSTemporaryDirectory() + "zendbrief-packs-" + UUID().uuidString
    let maker = PackMaker(name: "zendbrief", digest: Digest(of: [1]))

    init() throws { try Folder.make(path) }
    deinit { do { try Folder.remove(path) } catch { print("\(error)") } }

    func packs(by other: PackMaker? = nil) throws -> LetterPacks {
      try LetterPacks(in: path, by: other ?? maker)
    }

    func growing() throws(DiskError) -> GrowingPack { GrowingPack(try Spool(in: path)) }

    var files: [String] {
      get throws { try FolderListing.entries(below: path, hidden: true).map(\.path) }
    }
  }

  private static func key(_ number: Int) -> LetterKey {
    LetterKey(Digest(of: [UInt8(truncatingIfNeeded: number)]))
  }

  private static func entry(_ number: Int) -> LetterEntry {
    var made = MadeUpLetter(UInt64(number))
    return LetterEntry(
      made.letter(), texts(number), told: made.diagnostics(),
      register: number % 2 == 0 ? nil : ContentPrint(of: [7]))
  }

  private static func texts(_ number: Int) -> LetterTexts {
    LetterTexts(
      html: Array("<p>\(number)</p>".utf8), notesHTML: [], markdown: Array("\(number)\n".utf8),
      source: number == 3 ? nil : [9], passages: ["eerste-\(number)", "tweede"])
  }

  private func fill(_ folder: PackFolder, _ numbers: some Sequence<Int>) throws {
    let pack = try folder.growing()
    for number in numbers { _ = try pack.put(Self.entry(number), by: Self.key(number)) }
    try folder.packs().keep(pack, used: [], growing: folder.growing)
  }

  private func found(_ number: Int, _ packs: LetterPacks) -> (KeptLetter, LetterPacks.Place)? {
    packs.letter(by: Self.key(number)) { _ in number % 2 == 0 ? nil : ContentPrint(of: [7]) }
  }

  @Test func whatIsPutInIsFound() throws {
    let folder = try PackFolder()
    try fill(folder, 1...9)
    let packs = try folder.packs()
    for number in 1...9 {
      let letter = try #require(found(number, packs)).0
      let entry = Self.entry(number)
      #expect(letter.letter.prints == entry.prints)
      #expect(letter.texts.html == Self.texts(number).html)
      #expect(letter.texts.notesHTML == [])
      #expect(letter.texts.markdown == Self.texts(number).markdown)
      #expect(letter.texts.source == Self.texts(number).source ?? [])
      #expect(letter.texts.passages == Self.texts(number).passages)
    }
    #expect(found(10, packs) == nil)
    #expect(packs.letter(by: Self.key(2)) { _ in ContentPrint(of: [8]) } == nil)
    let other = PackMaker(name: "zendbrief", digest: Digest(of: [2]))
    #expect(found(1, try folder.packs(by: other)) == nil)
  }

  /// Cut off at each length there is no pack; with any byte of another value there is the letter as it was,
  /// or none.
  @Test func damageGivesNothingElse() throws {
    let folder = try PackFolder()
    try fill(folder, 1...3)
    let path = folder.path + "/" + (try #require(try folder.files.first))
    let whole = try FileReading.bytes(of: path)
    for length in 0..<whole.count {
      try FileWriting.replace(path, Array(whole[..<length]))
      #expect(LetterPack(at: path) == nil, "\(length) of \(whole.count) bytes")
    }
    for place in whole.indices {
      var bytes = whole
      bytes[place] ^= UInt8(1 << (place % 8))
      try FileWriting.replace(path, bytes)
      let packs = try folder.packs()
      for number in 1...3 {
        guard let (letter, _) = found(number, packs) else { continue }
        #expect(letter.letter.prints == Self.entry(number).prints, "byte \(place)")
        #expect([nil, Self.texts(number).html].contains(letter.texts.html), "byte \(place)")
        #expect([nil, Self.texts(number).passages].contains(letter.texts.passages))
      }
    }
  }

  @Test func packsThatAreHalfUsedAreCopied() throws {
    let folder = try PackFolder()
    try fill(folder, 1...8)
    let before = try folder.files
    var packs = try folder.packs()
    let most = (1...7).compactMap { found($0, packs)?.1 }
    try packs.keep(nil, used: most, growing: folder.growing)
    #expect(try folder.files == before, "most of it was used")
    let few = (1...2).compactMap { found($0, packs)?.1 }
    let open = try #require(found(8, packs)).0
    try packs.keep(nil, used: few, growing: folder.growing)
    #expect(try folder.files.count == 1 && folder.files != before)
    #expect(open.texts.html == Self.texts(8).html, "what is open can be read to its end")
    packs = try folder.packs()
    #expect(found(1, packs) != nil && found(2, packs) != nil && found(3, packs) == nil)
    try packs.keep(nil, used: [], growing: folder.growing)
    #expect(try folder.files.isEmpty)
  }

  @Test func manySmallPacksBecomeOne() throws {
    let folder = try PackFolder()
    for number in 1...20 {
      let pack = try folder.growing()
      _ = try pack.put(Self.entry(number), by: Self.key(number))
      let packs = try folder.packs()
      let used = (1..<number).compactMap { found($0, packs)?.1 }
      #expect(used.count == number - 1)
      try packs.keep(pack, used: used, growing: folder.growing)
      #expect(try folder.files.count <= 9)
    }
  }

  @Test func onlyWhatNobodyReadsIsRemoved() throws {
    let folder = try PackFolder()
    for maker in [
      PackMaker(name: "zendbrief", digest: Digest(of: [2])),
      PackMaker(name: "zendbrief-preview", digest: Digest(of: [3])),
    ] {
      let pack = try folder.growing()
      _ = try pack.put(Self.entry(1), by: Self.key(1))
      try pack.keep(as: maker.name + "-x.pack", by: maker)
    }
    try fill(folder, 1...2)
    #expect(try folder.files.count == 2)
    #expect(try folder.files.contains("zendbrief-preview-x.pack"))
  }

  /// What a program left that was ended from outside goes; what one is still writing stays.
  @Test func orphansAreRemoved() throws {
    let folder = try PackFolder()
    let growing = try folder.growing()
    try FileWriting.create(folder.path + "/growing-1-1", [1])
    try Spool.removeOrphans(in: folder.path)
    #expect(try folder.files.count == 1)
    _ = try growing.put(Self.entry(1), by: Self.key(1))
    try growing.keep(as: "a.pack", by: folder.maker)
    #expect(try folder.files == ["a.pack"])
  }
}
