import Diagnostics
import Registers
import Testing

/// Some countries, as many as these tests need.
let knownCountries = KnownCountries(names: [
  "KZ": ["Kazachstan", "Kazakhstan"], "NO": ["Noorwegen", "Norway"], "NL": ["Nederland"],
  "GE": ["Georgië"], "BE": ["België"],
])

/// Expects that something is told of a line, in words that the message holds, or its advice.
func expectTold(
  _ told: [Diagnostic], of line: Int, _ words: String, advice: Bool = true,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let found = told.contains { diagnostic in
    let text = diagnostic.message + (advice ? " " + (diagnostic.advice ?? "") : "")
    return diagnostic.place.line == line && text.contains(words)
  }
  #expect(found, "\(DiagnosticReport(told).text)", sourceLocation: sourceLocation)
}
