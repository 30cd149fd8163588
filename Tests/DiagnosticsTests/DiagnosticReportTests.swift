import Diagnostics
import Testing

@Suite struct DiagnosticReportTests {
  let file = SourceFile(
    path: "Content/letters/a.txt", text: "Geachte Voorzitter,\nDen Haag, 31 juni 2009\n")

  @Test func tellsLineColumnCaretAndAdvice() {
    let place = file.place(30..<42)
    let diagnostic = Diagnostic(
      .dateImpossible, at: place, "June has no day 31", advice: "Correct the date in the source")
    #expect(
      DiagnosticReport.text(of: diagnostic) == """
        Content/letters/a.txt:2:11: error: June has no day 31 [date-impossible]
         2 | Den Haag, 31 juni 2009
           |           ^^^^^^^^^^^^
          = Correct the date in the source

        """)
  }

  @Test func columnsCountScalarsAndNotBytes() {
    let file = SourceFile(path: "a", text: "België en Moldavië")
    let start = Array("België en ".utf8).count
    #expect(file.place(start..<start + 1).column == 11)
  }

  @Test(arguments: ["x", "ë", "€", "𝄞"], [(0, 500), (500, 500), (500, 0), (41, 65)])
  func cutsALongLineAroundWhatIsMeant(_ letter: String, _ around: (Int, Int)) throws {
    let before = String(repeating: letter, count: around.0)
    let file = SourceFile(
      path: "a", text: before + "HIER" + String(repeating: letter, count: around.1))
    let start = before.utf8.count
    let text = DiagnosticReport.text(
      of: Diagnostic(.hyphenUndecided, at: file.place(start..<start + 4), "m"))
    let lines = text.split(separator: "\n")
    #expect(lines.allSatisfy { $0.count < 140 })
    let caret = try #require(lines.last?.firstIndex(of: "^"))
    let offset = lines[2].distance(from: lines[2].startIndex, to: caret)
    let shown = Array(lines[1])
    #expect(String(shown[offset..<offset + 4]) == "HIER")
  }

  @Test func controlCharactersOfALetterDoNotReachTheTerminal() {
    let file = SourceFile(path: "a\u{1B}[2J", text: "x\u{1B}]0;title\u{07}")
    let text = DiagnosticReport.text(of: Diagnostic(.rawHTML, at: file.place(0..<1), "m\u{9B}1m"))
    #expect(
      !text.unicodeScalars.contains { $0.value < 32 && $0 != "\n" || 0x7F...0x9F ~= $0.value })
  }

  @Test func ordersByPlaceAndTellsTheSameOnce() {
    let late = Diagnostic(.dateMissing, at: file.place(line: 2), "b")
    let early = Diagnostic(.dateMissing, at: file.place(line: 1), "a")
    #expect(DiagnosticReport([late, early, late]).diagnostics == [early, late])
  }

  @Test func strictRaisesWarningsOnly() {
    let report = DiagnosticReport([Diagnostic(.dateMissing, at: Place(path: "a"), "m")])
    #expect(!report.hasErrors)
    #expect(report.strict.hasErrors)
  }

  @Test(arguments: [
    ("topcis", "topics"), ("titel", "title"), ("zzzzz", nil), ("datum", nil),
  ]) func namesWhatMayBeMeant(_ word: String, _ meant: String?) {
    #expect(Nearest.name(to: word, among: ["title", "topics", "language"]) == meant)
  }

  @Test(arguments: [["Krant", "Brand", "Plant"], ["Plant", "Krant", "Brand"]])
  func ofTwoThatAreAsNearTheFirstInOrderIsNamed(names: [String]) {
    #expect(Nearest.name(to: "Brant", among: names) == "Brand")
  }
}
