import Digests
import EditionModel
import Foundation
import LetterModel
import SeededNumbers
import Testing

@testable import SitePages

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite struct PiecedFileTests {
  /// However a list falls into pieces, together they are one list with an entry a line.
  @Test(arguments: [0, 1, 3, 4, 5, 8, 9], [1, 4]) func piecesAreOneList(
    count: Int, share: Int
  ) throws {
    let file = PiecedFile.list(entries: count, share: share) { $1.text("\($0.entry)") }
    #expect(Array(file).count == max(1, (count + share - 1) / share))
    let read = try JSONSerialization.jsonObject(with: Data(file.bytes)) as? [String]
    #expect(read == (0..<count).map(String.init))
    #expect(file.bytes.count { $0 == 10 } == count + 1)
    #expect(file.bytes.last == 10)
  }

  /// A piece has no more parts than its share: an entry of many goes on in the next piece.
  @Test func entriesOfManyPartsComeIntoSeveralPieces() {
    let parts = [1, 2, 0, 9, 3]
    let file = PiecedFile(entries: parts.count, share: 4, parts: { parts[$0] }) { piece in
      piece.stretches.flatMap { stretch in
        stretch.parts.map { UInt8(stretch.entry * 10 + $0) } + (stretch.isLast ? [255] : [])
      }
    }
    let pieces: [[UInt8]] = [
      [0, 255, 10, 11, 255, 20, 255], [30, 31, 32, 33], [34, 35, 36, 37],
      [38, 255, 40, 41, 42, 255],
    ]
    #expect(Array(file) == pieces)
  }

  /// An event that a thousand letters tell, and the topic of a thousand, are whole in their files, and no
  /// piece of these holds many of them.
  @Test func whatAThousandLettersHaveIsWhole() throws {
    let count = 1300
    var edition = ManyEvents.edition(letters: count, events: 1)
    let proofs = edition.letters.flatMap { $0.findings.events.flatMap(\.evidence) }
    edition.events[1].evidence = proofs
    edition.topics = [
      TopicEntry(
        slug: "handel", names: ["nl": "Handel"], broader: nil,
        letters: edition.letters.indices.map { TopicLetter(letter: $0, evidence: proofs[$0]) })
    ]
    let context = PageContext(
      edition: edition, index: EditionIndex(edition), settings: SiteSettings(),
      texts: InterfaceTexts(language: "nl"), pages: [])
    let files = [(EventsData(context).file, "evidence"), (TopicsData(context).file, "letters")]
    for (file, key) in files {
      let read = try JSONSerialization.jsonObject(with: Data(file.bytes)) as? [[String: Any]]
      let parts = read?.map { $0[key] as? [[String: Any]] ?? [] } ?? []
      let most = parts.max { $0.count < $1.count } ?? []
      #expect(most.map { $0["letter"] as? String } == proofs.map(\.letter.rawValue))
      #expect(file.map(\.count).max() ?? 0 < file.bytes.count / 2)
      #expect(file.bytes.count { $0 == 10 } == parts.count + 1)
    }
  }

  /// Where each entry has a fingerprint, one that comes or goes changes the piece that it is in, and what the pieces
  /// are together does not depend on where they end.
  @Test func anEntryMoreChangesFewPieces() throws {
    var numbers = SplitMix64(state: 14)
    var entries = (0..<5_000).map { _ in Int.random(in: 0..<1_000_000, using: &numbers) }
    func pieces(_ entries: [Int]) throws -> [Digest: [UInt8]] {
      // Some have more parts than come into a piece.
      let parts = { @Sendable (place: Int) in entries[place] % 50 == 0 ? 150 : 1 }
      let file = PiecedFile.list(entries: entries.count, share: 64, parts: parts) {
        for part in $0.parts { $1.text("\(entries[$0.entry]).\(part)") }
      }
      let keyed = file.keyed(
        by: Digest(of: [1]), entries.map { Digest(of: Array("\($0)".utf8)) })
      #expect(keyed.bytes == file.bytes)
      let all = Array(keyed.unmade)
      #expect(all.flatMap { $0.bytes() } == file.bytes)
      let made = try all.map { (try #require($0.key), $0.bytes()) }
      return Dictionary(made) { first, _ in first }
    }
    let before = try pieces(entries)
    #expect(before.count > 100)
    for change in 0..<20 {
      let place = Int.random(in: 0..<entries.count, using: &numbers)
      if change % 2 == 0 {
        entries.insert(-1 - change, at: place)
      } else {
        entries.remove(at: place)
      }
      let after = try pieces(entries)
      #expect(after.keys.count { before[$0] == nil } <= 3 * (change + 1))
      for (key, bytes) in after { #expect(before[key] == nil || before[key] == bytes) }
    }
  }

  /// What is made from something else for all its entries has other keys throughout, and the same entries have
  /// another where the file ends with them.
  @Test func keysAreOfAllThatAPieceIsMadeFrom() throws {
    let entries = (0..<300).map { Digest(of: Array("\($0)".utf8)) }
    func keys(_ all: UInt8, _ count: Int) -> [Digest?] {
      PiecedFile.list(entries: count, share: 64) { $1.text("\($0.entry)") }
        .keyed(by: Digest(of: [all]), Array(entries[..<count])).unmade.map(\.key)
    }
    #expect(Set(keys(1, 300)).isDisjoint(with: keys(2, 300)))
    #expect(Set(keys(1, 300)).count == keys(1, 300).count)
    let first = try #require((1..<300).last { keys(1, $0).count == 1 })
    #expect(keys(1, first + 1).count == 2 && keys(1, first + 1)[0] == keys(1, 300)[0])
    #expect(keys(1, first)[0] != keys(1, 300)[0])
    #expect(PiecedFile(whole: [1]).unmade.map(\.key) == [nil])
  }

  /// Tables of more rows than come into one piece have their columns' names once, and a row for each.
  @Test func piecesAreOneTable() throws {
    let edition = ManyEvents.edition(letters: 300, events: 2)
    let context = PageContext(
      edition: edition, index: EditionIndex(edition), settings: SiteSettings(),
      texts: InterfaceTexts(language: "nl"), pages: [])
    #expect(edition.letters.count > 256 && edition.events.count > 256)
    let proofs = edition.events.reduce(0) { $0 + $1.evidence.count }
    let tables = [
      (LettersTable(context).file, LettersTable.columns, edition.letters.count),
      (EventsTable(context).file, EventsTable.columns, proofs),
    ]
    for (file, columns, rows) in tables {
      let lines = String(decoding: file.bytes, as: UTF8.self).split(separator: "\r\n")
      #expect(lines.count == rows + 1)
      #expect(lines.indices.filter { lines[$0] == columns.joined(separator: ",") } == [0])
    }
  }

  /// The citations of more letters than come into one piece are those of each, in one file.
  @Test func citationsInPiecesAreOneFile() throws {
    let edition = ManyEvents.edition(letters: 600, events: 0)
    var settings = SiteSettings(base: "https://letters.example/")
    settings.dataLicence = .zero
    let context = PageContext(
      edition: edition, index: EditionIndex(edition), settings: settings,
      texts: InterfaceTexts(language: "nl"), pages: [])
    func text(_ file: CollectionFile) -> String {
      let pieces = Array(file.file(context))
      #expect(pieces.count == 3)
      return String(decoding: pieces.joined(), as: UTF8.self)
    }
    let ids = edition.letters.map(\.facts.id.rawValue)
    let entries = text(.bibtex).components(separatedBy: "\n\n")
    #expect(entries.map { $0.prefix { $0 != "," } } == ids.map { "@misc{\($0)" })
    let records = text(.ris).components(separatedBy: "ER  - \r\n").dropLast()
    #expect(records.allSatisfy { $0.hasPrefix("TY  - ") } && records.count == ids.count)
    let list = try JSONSerialization.jsonObject(with: Data(text(.csl).utf8)) as? [[String: Any]]
    #expect(list?.map { $0["id"] as? String } == ids)
    let register = text(.cmif)
    #expect(register.components(separatedBy: "<correspDesc key=\"").count == ids.count + 1)
    let parser = XMLParser(data: Data(register.utf8))
    #expect(parser.parse(), "\(String(describing: parser.parserError)), line \(parser.lineNumber)")
    #expect(register.hasSuffix("</TEI>\n"))
  }
}
