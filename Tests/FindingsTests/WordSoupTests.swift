import Findings
import Foundation
import LetterModel
import SeededNumbers
import Testing

/// Hostile text: every word that the rules know, with dates, countries and marks, in any order.
@Suite struct WordSoupTests {
  @Test(arguments: ["nl", "en"]) func noOrderOfWordsBreaksTheFinder(_ language: String) throws {
    let words = try Self.words(language)
    #expect(words.count > 900)
    var random = SplitMix64(state: 20_090_615)
    for round in 0..<1_000 {
      // Every hundredth is longer than a sentence may be.
      let count = round % 100 == 0 ? 900 : Int.random(in: 1...40, using: &random)
      var text = ""
      for _ in 0..<count {
        text += words[Int.random(in: 0..<words.count, using: &random)]
        text += Self.marks[Int.random(in: 0..<Self.marks.count, using: &random)]
      }
      let found = try ToldEvents.findings(text, language)
      for evidence in found.events.flatMap(\.evidence) { #expect(text.contains(evidence.quote)) }
    }
  }

  private static let marks = [
    " ", " ", " ", " ", " ", ", ", ", ", ". ", "; ", ": ", " – ", " (", ") ", "-", "/", "’", "«",
    "», ",
    "\n", ".", "",
  ]

  private static let extra = [
    "3 mei 2009", "12 juni jl.", "3 May 2009", "sinds 2008", "van 3 tot en met 6 mei",
    "from 3 to 6 May",
    "1", "31", "2009", "0", "99999999999999999999", "gisteren", "yesterday", "een week later",
    "two days later", "op de laatste dag", "begin volgende maand", "the last day", "Kenia", "Kenya",
    "Deense", "Danish", "Jerevan", "Luxemburg", "VS", "Van", "Of", "Ik", "I", "EU", "OVSE", "é",
    "ß",
    "\u{301}", "👩‍🚀", "nr. 5", "Kamerstuk 31 700 V, nr. 104",
  ]

  /// The words of the data files, without the stars that stand for any letters.
  private static func words(_ language: String) throws -> [String] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources/Findings/Data")
    var words = extra
    for file in ["events", "dates"] {
      let url = folder.appending(path: "\(file).\(language).yml")
      for line in try String(contentsOf: url, encoding: .utf8).split(separator: "\n") {
        guard !line.contains("#"), let start = line.firstIndex(where: { "[{".contains($0) }) else {
          continue
        }
        for word in line[start...].split(whereSeparator: { ",[]{}:".contains($0) }) {
          let word = word.trimmingCharacters(in: CharacterSet(charactersIn: " \"*"))
          if !word.isEmpty { words.append(word) }
        }
      }
    }
    return words
  }
}
