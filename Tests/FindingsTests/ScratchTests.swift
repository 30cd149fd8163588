import Findings
import Foundation
import LetterModel
import Registers
import Testing

@Suite struct ScratchTests {
  @Test func run() throws {
    let data = try Data(contentsOf: URL(filePath: "/tmp/fnd/letters.json"))
    let all = try JSONSerialization.jsonObject(with: data) as! [[String: Any]]
    let rules = FindingRules(topics: .builtIn, home: "NL")
    var out: [[String: Any]] = []
    for l in all {
      var facts = LetterFacts(id: LetterID(l["id"] as! String)!)
      facts.date = CalendarDate(iso: l["date"] as! String)
      facts.language = l["language"] as! String
      facts.chamber = l["chamber"] as? Int
      let ps = (l["passages"] as! [[String]]).enumerated().map { i, p in
        Passage(id: "p\(i)", kind: Passage.Kind(rawValue: p[0])!, page: 1, text: p[1])
      }
      let f = LetterFinder.find(in: ps, of: facts, rules: rules)
      out.append([
        "id": l["id"]!, "set": l["set"]!, "countries": f.countries.map(\.code),
        "cites": f.citations.map(\.label),
        "events": f.events.map { e in
          [
            "type": e.type.rawValue, "countries": e.countries, "date": e.date?.edtf ?? "",
            "extent": e.extent.rawValue, "status": e.status.rawValue,
            "direction": e.direction?.rawValue ?? "",
            "evidence": e.evidence.map { ["letter": $0.letter.rawValue, "quote": $0.quote] },
          ] as [String: Any]
        },
      ])
    }
    try JSONSerialization.data(withJSONObject: out).write(to: URL(filePath: "/tmp/fnd/out.json"))
  }
}
