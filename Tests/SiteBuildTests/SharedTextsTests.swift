import EditionModel
import LetterModel
import Testing

@testable import SiteBuild

@Suite struct SharedTextsTests {
  /// Texts are shared by their bytes: what only looks the same stays as each letter has it.
  @Test func everyLetterKeepsItsBytes() {
    let offices = [
      "ministre des affaires e\u{301}trange\u{300}res", "ministre des affaires étrangères",
      "ministre des affaires étrangères", "kort",
    ]
    let texts = SharedTexts()
    for office in offices {
      var facts = LetterFacts(id: LetterID(nearest: "a"))
      facts.senders = [Sender(role: office, name: office + " (naam)")]
      facts.signatories = [Sender(role: nil, name: office)]
      facts.dossiers = [Dossier(number: "31 700 V", title: office)]
      facts.heading = office
      facts.addressee = office + " (aan)"
      facts.topics = [office]
      var findings = LetterFindings()
      findings.topics = [TopicMention(topic: office, count: 1, evidence: nil)]
      let letter = EditionLetter(facts: facts, findings: findings, pages: [1], path: "a.md")
      let shared = texts.sharing(letter)
      #expect(shared.facts == facts && shared.findings == findings)
      let held = [
        shared.facts.senders[0].role, shared.facts.signatories[0].name, shared.facts.heading,
        shared.facts.dossiers[0].title, shared.facts.topics[0], shared.findings.topics[0].topic,
      ]
      for text in held { #expect(text.map { Array($0.utf8) } == Array(office.utf8)) }
      #expect(shared.path == "a.md" && shared.pages == [1])
    }
  }

  /// Letters with the same texts hold one of each.
  @Test func sameTextsAreOne() {
    let texts = SharedTexts()
    func address(_ suffix: String) -> UnsafePointer<UInt8>? {
      var facts = LetterFacts(id: LetterID(nearest: "a"))
      // Made anew for each letter, as a reader makes it.
      facts.heading = "BRIEF VAN DE MINISTER VAN " + suffix
      let letter = texts.sharing(EditionLetter(facts: facts, findings: .init(), pages: []))
      var heading = letter.facts.heading ?? ""
      return heading.withUTF8 { $0.baseAddress }
    }
    let first = address("JUSTITIE")
    #expect(first == address("JUSTITIE"))
    #expect(first != address("FINANCIËN"))
  }
}
