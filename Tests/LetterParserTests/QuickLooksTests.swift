import Foundation
import SeededNumbers
import Testing

@testable import LetterParser

/// What most rows and words are told by at first sight, beside what would be found without.
@Suite struct QuickLooksTests {
  /// No row that is furniture of a print is told by its first bytes to be none: those of all cases, whole and from each
  /// of their words on, and what the language files call the parts of furniture.
  @Test func firstBytesTellOnlyRowsThatAreNoFurniture() throws {
    let words = Vocabulary.builtIn
    var furniture = 0
    for row in try Self.rows() {
      for start in row.indices where start == 0 || row[start - 1] == Byte.blank {
        let text = row[start...].trimmed
        guard text.count < 200, FurnitureLine(reading: text, words) != nil else { continue }
        furniture += 1
        #expect(FurnitureLine(text, words) != nil, "\(text.string)")
      }
    }
    #expect(furniture > 500)
  }

  private static func rows() throws -> [[UInt8]] {
    let words = Vocabulary.builtIn
    var phrases: [Phrase] = words.print.chambers.map(\.phrase)
    for list in [
      words.print.sessions, words.print.publishers, words.print.pages, words.print.series,
    ] { phrases += list }
    for place in words.print.places { phrases += [place.whole, place.bare].compactMap { $0 } }
    let behind = ["", " 2008–2009", ", vergaderjaar 2008–2009, 31 700 V, nr. 104 1", " 3", " 2009"]
    var made: [String] = []
    for text in phrases.map(\.text) {
      let apart = text.map { "\($0) " }.joined()
      for form in [text, text.uppercased(), apart] { made += behind.map { form + $0 } }
      made += [String(text.dropFirst(9)), String(text.dropLast(9))]
    }
    let records = [
      "ISSN 0921 - 7371", "KST132485", "kst-31700-V-104", "0809tkkst31700-V-104",
      "ah-tk-20242025-546",
      "kv-tk-2024Z01234", "blg-123456", "h-tk-20242025-12-3", "- 2 -", "--- page 071r ---",
      "[Page 12]",
      "'s-Gravenhage 2009", "’s-Gravenhage 2009",
      "2 Tweede Kamer, vergaderjaar 2008–2009, 31 700 V",
    ]
    var rows = (made + records).map { Array($0.utf8) }
    for letter in Cases.golden {
      rows += try Data(contentsOf: letter).split(separator: Byte.newline).map { Array($0) }
    }
    return rows
  }

  @Test func hashesAreASet() {
    var numbers = SplitMix64(state: 21)
    for room in [0, 3, 1_000] {
      var set = WordHashes(reserving: room)
      var known: Set<UInt64> = []
      for _ in 0..<3_000 {
        // Few in all, and 0 among them; some differ in their highest bits alone.
        let hash = UInt64.random(in: 0..<1_500, using: &numbers) << (numbers.next() & 1 * 52)
        #expect(set.contains(hash) == known.contains(hash))
        set.insert(hash)
        known.insert(hash)
        #expect(set.contains(hash))
      }
    }
  }

  /// Hashes that somebody chose, alike in all but their highest bits, do not all want one place.
  @Test func chosenHashesHavePlacesOfTheirOwn() {
    let hashes = (1...4_096).map { UInt64($0) << 52 | 1 }
    var set = WordHashes()
    for hash in hashes { set.insert(hash) }
    #expect(Set(hashes.map(set.home)).count > hashes.count / 8)
  }
}
