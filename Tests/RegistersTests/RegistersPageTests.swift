import Diagnostics
import Foundation
import LetterModel
import Registers
import Testing

/// The examples of `docs/registers.md` are registers without fault.
@Suite struct RegistersPageTests {
  /// Each block of YAML with the register's name in the heading above it.
  private static func examples() throws -> [(name: String, text: String)] {
    let page = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "docs/registers.md")
    var examples: [(name: String, text: String)] = []
    var name = ""
    var block: String?
    for line in try String(contentsOf: page, encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false)
    {
      if line.hasPrefix("## ") {
        name = line.split(separator: "/").last.map { String($0.prefix { $0 != "." }) } ?? ""
      } else if line == "```yaml" {
        block = ""
      } else if line == "```", let text = block {
        examples.append((name, text))
        block = nil
      } else if block != nil {
        block?.append(line + "\n")
      }
    }
    return examples
  }

  @Test func everyExampleIsRead() throws {
    let examples = try Self.examples()
    #expect(
      examples.map(\.name) == [
        "topics", "events", "events", "countries", "organisations", "persons",
      ])
    for (name, text) in examples {
      let file = SourceFile(path: "docs/registers.md", text: text)
      let told = try told(of: name, file)
      #expect(told.isEmpty, "\(DiagnosticReport(told).text)")
    }
  }

  private func told(of name: String, _ file: SourceFile) throws -> [Diagnostic] {
    switch name {
    case "topics": return TopicRegister.read(file).diagnostics
    case "countries": return CountryRegister.read(file, countries: knownCountries).diagnostics
    case "organisations": return OrganisationRegister.read(file).diagnostics
    case "persons": return PersonRegister.read(file, countries: knownCountries).diagnostics
    default: break
    }
    guard file.bytes.starts(with: "events:".utf8) else {
      return EventRegister.read(file, countries: knownCountries, home: "NL").diagnostics
    }
    let read = EventRegister.read(
      file, part: 0..<file.bytes.count, of: try #require(LetterID("a")), countries: knownCountries,
      home: "NL")
    #expect(read.value.entries.count == 1)
    return read.diagnostics
  }
}
