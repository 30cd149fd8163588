internal import Diagnostics

// What is told of a letter or a site as bytes, with the line that it is told of.

extension ByteWriter {
  mutating func diagnostic(_ diagnostic: Diagnostic) {
    choice(diagnostic.code, of: Choices.diagnosticCodes)
    choice(diagnostic.severity, of: Choices.severities)
    place(diagnostic.place)
    text(diagnostic.message)
    text(ifAny: diagnostic.advice)
  }

  mutating func place(_ place: Place) {
    text(place.path)
    number(place.line)
    number(place.column)
    number(place.length)
    text(place.lineText)
  }
}

extension ByteReader {
  mutating func diagnostic() throws(DamagedBytes) -> Diagnostic {
    let code = try choice(of: Choices.diagnosticCodes)
    let severity = try choice(of: Choices.severities)
    var diagnostic = Diagnostic(
      code, at: try place(), try text(), advice: try textIfAny())
    diagnostic.severity = severity
    return diagnostic
  }

  mutating func place() throws(DamagedBytes) -> Place {
    Place(
      path: try text(), line: try number(), column: try number(), length: try number(),
      lineText: try text())
  }
}
