import Findings
import LetterModel
import Registers
import Testing

/// The events of a letter of one paragraph, of 15 June 2009 where no other day is given, each as a line.
enum ToldEvents {
  static let rules = FindingRules(topics: .builtIn, home: "NL")

  static func findings(
    _ text: String, _ language: String, date: String = "2009-06-15"
  ) throws -> LetterFindings {
    var facts = LetterFacts(id: try #require(LetterID("voorbeeld-1")))
    facts.date = CalendarDate(iso: date)
    facts.language = language
    let passage = Passage(id: "p1", kind: .paragraph, page: 1, text: text)
    return LetterFinder.find(in: [passage], of: facts, rules: rules)
  }

  static func of(_ text: String, _ language: String) throws -> [String] {
    let found = try findings(text, language)
    for evidence in found.events.flatMap(\.evidence) { #expect(text.contains(evidence.quote)) }
    return found.events.map { event in
      let direction = event.direction.map { " \($0.rawValue)" } ?? ""
      return "\(event.type.rawValue)\(direction) \(event.date?.edtf ?? "-") "
        + "\(event.countries.joined(separator: " ")) \(event.status.rawValue)"
    }
  }
}
