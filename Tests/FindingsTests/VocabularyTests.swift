import Testing

@testable import Findings
@testable import Registers

@Suite struct VocabularyTests {
  @Test func everyMeaningHasABitOfItsOwnButForTheLastOfEventsAndDates() {
    let kinds: [Meaning.Kind] = [
      .countryName, .countryLetters, .countryAdjective, .countryPeople, .capital, .noCountry,
      .organisation, .topic, .abbreviation,
    ]
    let meanings =
      kinds.map { Meaning($0, 0) } + [Meaning(CitationCue.paper)]
      + CountryCue.allCases.map { Meaning($0) } + EventCue.allCases.map { Meaning($0, 0) }
      + DateCue.allCases.map { Meaning($0, 0) }
    let shared = EventCue.allCases.filter { MeaningSet.cue($0) == .cue(EventCue.none) }
    let sharedDates = DateCue.allCases.filter { MeaningSet.cue($0) == .cue(DateCue.denied) }
    #expect(
      Set(meanings.map { MeaningSet($0) }).count
        == meanings.count - shared.count + 1 - sharedDates.count + 1)
    #expect(meanings.allSatisfy { MeaningSet($0).rawValue.nonzeroBitCount == 1 })
  }

  /// A country's place in the order of the codes is what each language's words hold.
  @Test func allLanguagesNameTheSameCountries() {
    let codes = CountryData.builtIn.values.map(\.codes)
    #expect(codes.count > 1 && Set(codes).count == 1)
  }

  @Test func anEditorsWordsAreNoOthers() throws {
    var registers = RegisterSet()
    #expect(!registers.haveOwnWords)
    registers.countries.countries["KZ"] = CountryEntry()
    #expect(registers.haveOwnWords)
    registers = RegisterSet(topics: TopicRegister())
    #expect(registers.haveOwnWords)
    registers = RegisterSet()
    registers.organisations = OrganisationRegister()
    #expect(registers.haveOwnWords)
  }

  @Test func aPackedTrieLeadsWhereTheTrieLeads() {
    var trie = WordTrie()
    let words = ["bezoek", "bezoeken", "be", "top", "topoverleg", "zoek", "a", "zzzz"]
    for (place, word) in words.enumerated() {
      let letters = word.utf8.map { $0 - 96 }
      _ = trie.add(letters, isOpen: place % 2 == 1, number: Int32(place))
    }
    let packed = PackedTrie(trie)
    for text in words + ["bezoeks", "topo", "zoe", "b", "zz", "q"] {
      var node: Int32 = 0
      var passed: Int32 = -1
      packed.cells.withUnsafeBufferPointer { cells in
        var walk = TrieWalk(cells: cells)
        for letter in text.utf8.map({ $0 - 96 }) {
          let isKnown = walk.step(letter, packed.open)
          node = trie.step(node, letter)
          #expect(isKnown == (node > 0), "\(text)")
          guard isKnown else { break }
          #expect(packed.whole[walk.node] == trie.whole[Int(node)])
          if trie.open[Int(node)] >= 0 { passed = trie.open[Int(node)] }
        }
        #expect(walk.passed == passed, "\(text)")
      }
    }
  }

  @Test func anyTextIsReadWithoutHarm() {
    let vocabulary = CitationCue.vocabulary
    let texts = [
      "", " ", "a", "é", "\u{AD}", "a\u{AD}b", "\u{301}x", "12345678901234567890", "«»", "a.b.c",
      String(repeating: "nr. 1 ", count: 2000), "x\u{0}y", "👩‍👩‍👧 nr", "ﬀ",
    ]
    for text in texts {
      let read = ReadText(text, vocabulary)
      let size = text.utf8.count
      #expect(read.tokens.count <= size / 2 + 1)
      #expect(read.tokens.allSatisfy { $0.start < $0.end && Int($0.end) <= size })
    }
  }
}
