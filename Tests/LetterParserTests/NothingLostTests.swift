import Foundation
import Testing

@testable import Diagnostics
@testable import LetterModel
@testable import LetterParser

/// Whatever comes, nothing traps and no word disappears.
@Suite struct NothingLostTests {
  @Test func everyLineOfTheSeedHasItsUse() throws {
    try expectWhole(try Cases.letter("kst-31700-V-104"))
  }

  @Test func lettersBesideTheRepositoryAreWhole() throws {
    for url in Cases.beside { try expectWhole([UInt8](Data(contentsOf: url)), url.path) }
  }

  @Test(arguments: Cases.golden)
  func goldenLettersAreWhole(_ url: URL) throws {
    try expectWhole([UInt8](Data(contentsOf: url)), url.path)
  }

  @Test(arguments: 0..<60)
  func mutatedLettersAreWhole(seed: Int) throws {
    var random = SeededRandom(state: UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1)
    let sources =
      try [Cases.letter("kst-31700-V-104")]
      + (Cases.golden + Cases.beside).map { url in
        [UInt8](try Data(contentsOf: url))
      }
    let source = sources[random.below(sources.count)]
    var lines = source.split(separator: 10, omittingEmptySubsequences: false).map(Array.init)
    for _ in 0..<(1 + random.below(12)) {
      let index = random.below(lines.count)
      switch random.below(5) {
      case 0: lines.remove(at: index)
      case 1: lines.swapAt(index, random.below(lines.count))
      case 2: lines[index] = Array(lines[index].prefix(random.below(lines[index].count + 1)))
      case 3: lines.insert(lines[random.below(lines.count)], at: index)
      default: lines[index] += lines[random.below(lines.count)]
      }
      if lines.isEmpty { lines = [[]] }
    }
    try expectWhole(Array(lines.joined(separator: [10])), "seed \(seed)")
  }

  @Test(arguments: 0..<40)
  func noiseIsReadWithoutATrap(seed: Int) {
    var random = SeededRandom(state: UInt64(seed) &+ 77)
    let alphabet = Array(
      "Nr. 1 Aan – •\n\n\u{c}  De minister van X,\n2 ISSN-0921 ’s-é\u{ad}a.\r\n".utf8)
    let bytes = (0..<random.below(4000)).map { _ in
      random.below(20) == 0 ? UInt8(random.below(256)) : alphabet[random.below(alphabet.count)]
    }
    let parsed = Cases.parse(bytes)
    #expect(parsed.value.account.allSatisfy { $0.line > 0 })
  }

  @Test(arguments: ["", "\n", "\u{c}", " ", "1", "-", "\u{feff}", "Nr.", "Nr. 1", "De minister,"])
  func almostNothingIsRead(_ text: String) {
    #expect(Cases.parse(text).value.letter.facts.id.rawValue == "letter")
  }

  /// Every word of a body line stands in the text, and every line has its use.
  private func expectWhole(_ bytes: [UInt8], _ name: String = "") throws {
    let parsed = Cases.parse(bytes).value
    let source = Decoding(bytes).bytes
    for (line, use) in zip(SourceText(source).lines, parsed.account) {
      // A lost line end parts a word, so that only the blanks differ.
      let parts = use.parts.flatMap { $0.text.utf8 }.filter { $0 != 32 }
      #expect(line.text.filter { $0 != 32 } == parts, "line \(use.line) has no use: \(name)")
    }
    #expect(SourceText(source).lines.count == parsed.account.count)
    // The `o` of a typewriter's letters that begins a line may be an item's bullet.
    let lines = parsed.account.flatMap(\.parts).filter { $0.use == .body }
      .map { $0.text.hasPrefix("o ") ? $0.text.dropFirst() : $0.text[...] }
    let letter = parsed.letter
    let text = letter.blocks.words + letter.notes.flatMap { [$0.label] + $0.blocks.words }
    let missing = letters(lines.joined(separator: " ")).filter { letter, count in
      letters(text.joined(separator: " "))[letter, default: 0] < count
    }
    #expect(missing.isEmpty, "letters lost from the text: \(name)")
    #expect(factsLost(parsed).isEmpty, "words of facts lost from the front matter: \(name)")
  }

  /// The words of lines that became facts which no fact has, those of dates and labels left aside; an
  /// office in the plural is told in the singular, so words are looked for by their beginnings.
  private func factsLost(_ parsed: ParsedLetter) -> [Substring] {
    let facts = parsed.letter.facts
    let people = (facts.senders + facts.signatories).flatMap { [$0.role, $0.name] }
    let printed = [facts.heading, facts.subject, facts.addressee, facts.place, facts.number]
    let titles = facts.dossiers.flatMap { [$0.number, $0.title] } + facts.enclosures
    let all = (people + printed + titles).compactMap { $0 }.joined().lowercased()
      .filter(\.isLetter)
    let words = Vocabulary.builtIn
    let named =
      Array(words.subjects) + Array(words.enclosures) + Array(words.mail[.subject] ?? [])
      + Array(words.signed)
    // `namens deze` is told by who is the sender and who the signatory.
    let between = words.correspondence.delegations.flatMap { $0.text.split(separator: " ") }
    let labels = Set(named.map { $0.text.lowercased() } + between.map(String.init))
    return parsed.account.flatMap(\.parts).flatMap { part -> [Substring] in
      guard case .facts(let keys) = part.use, !keys.contains("date") else { return [] }
      return part.text.lowercased().split { !$0.isLetter }
        .filter { $0.count > 4 && !labels.contains(String($0)) && !all.contains($0.prefix(7)) }
    }
  }

  /// How often each letter occurs, hyphens and markers left aside.
  private func letters(_ text: String) -> [Character: Int] {
    text.filter(\.isLetter).reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }
}

/// A small generator whose numbers follow from its seed.
struct SeededRandom {
  var state: UInt64

  /// A number from 0 up to `limit`, which is more than 0.
  mutating func below(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return limit > 0 ? Int((state >> 33) % UInt64(limit)) : 0
  }
}

extension [Block] {
  /// All words, in order.
  var words: [String] {
    flatMap { block -> [String] in
      switch block {
      case .paragraph(let text), .heading(_, let text): [text.marked]
      case .list(let list): list.items.flatMap(\.words)
      case .quotation(let blocks): blocks.words
      case .table(let table): ([table.head] + table.rows).flatMap { $0.map(\.marked) }
      case .pageMark: []
      }
    }
  }
}
