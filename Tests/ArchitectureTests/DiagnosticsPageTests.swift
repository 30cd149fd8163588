import Diagnostics
import Foundation
import Testing

/// `docs/diagnostics.md` tells every code, and no other, with its gravity.
@Suite struct DiagnosticsPageTests {
  @Test func listsEveryCodeWithItsGravity() throws {
    let page = TargetArrowsTests.root.appending(path: "docs/diagnostics.md")
    var listed: [String: String] = [:]
    for line in try String(contentsOf: page, encoding: .utf8).split(separator: "\n")
    where line.hasPrefix("| `") {
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      listed[cells[0].trimmingCharacters(in: ["`"])] = cells[1]
    }
    for code in DiagnosticCode.allCases {
      #expect(listed[code.rawValue] == code.severity.rawValue, "\(code.rawValue)")
    }
    #expect(listed.count == DiagnosticCode.allCases.count)
  }
}
