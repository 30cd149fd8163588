import EditionModel
import Foundation
import LetterModel
import Testing

@testable import SitePages

@Suite struct PiecedFileTests {
  /// However a list falls into pieces, together they are one list with an entry a line.
  @Test(arguments: [0, 1, 3, 4, 5, 8, 9], [1, 4]) func piecesAreOneList(
    count: Int, share: Int
  ) throws {
    let file = PiecedFile.list(entries: count, share: share) { $1.text("\($0)") }
    #expect(Array(file).count == max(1, (count + share - 1) / share))
    let read = try JSONSerialization.jsonObject(with: Data(file.bytes)) as? [String]
    #expect(read == (0..<count).map(String.init))
    #expect(file.bytes.count { $0 == 10 } == count + 1)
    #expect(file.bytes.last == 10)
  }

  /// A piece has no more than its share, or one entry that is more.
  @Test func entriesThatAreMuchComeIntoPiecesOfTheirOwn() {
    let weights = [1, 2, 1, 9, 4, 1, 3, 2, 2, 1]
    let file = PiecedFile(entries: weights.count, share: 4, weight: { weights[$0] }) {
      $0.map { UInt8($0) }
    }
    #expect(Array(file) == [[0, 1, 2], [3], [4], [5, 6], [7, 8], [9]])
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
}
