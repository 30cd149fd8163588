import Diagnostics
import EditionModel
import Foundation
import LetterModel
import Testing

@testable import SitePages

/// The data files are what their formats say: spreadsheets and calendars read them.
@Suite struct DataFilesTests {
  private func file(_ path: String) throws -> [UInt8] {
    try #require(ExampleEdition().render(SiteSettings()).value[path], "\(path)")
  }

  @Test func cellsAreQuotedAndFormulasDefused() {
    var writer = CSVWriter()
    writer.row(["a", "", "b,c", "say \"x\"", "two\nlines"])
    writer.row(["=1+1", "-5", "@x", "+1", "\tx", "a=b", "=\"x\""])
    #expect(
      String(decoding: writer.bytes, as: UTF8.self)
        == "a,,\"b,c\",\"say \"\"x\"\"\",\"two\nlines\"\r\n"
        + "'=1+1,'-5,'@x,'+1,'\tx,a=b,\"'=\"\"x\"\"\"\r\n")
  }

  /// Readers of `datapackage.json` take the keys of an entry in the order in which it names them.
  @Test func anEntryHasItsKeysInTheOrderThatIsTold() throws {
    let text = String(decoding: try file("data/letters.json"), as: UTF8.self)
    var rest = text[...]
    for field in DataField.letter {
      let found = try #require(rest.firstRange(of: "\"\(field.name)\":"), "\(field.name)")
      rest = rest[found.upperBound...]
    }
  }

  @Test func calendarTextIsEscaped() {
    var writer = CalendarWriter()
    writer.text("SUMMARY", "a;b,c\\d\ne\u{7}f\tg")
    let line = String(decoding: writer.bytes, as: UTF8.self)
    #expect(line == "SUMMARY:a\\;b\\,c\\\\d\\nef\tg\r\n")
  }

  @Test(arguments: [0, 1, 74, 75, 76, 149, 150, 500])
  func calendarLinesAreFoldedBetweenCharacters(_ length: Int) throws {
    for letter in ["a", "é", "李", "🇰🇿"] {
      let value = String(repeating: letter, count: length)
      var writer = CalendarWriter()
      writer.text("SUMMARY", value)
      let lines = writer.bytes.split(separator: UInt8(ascii: "\n"))
      for line in lines {
        #expect(line.count <= 76 && line.last == UInt8(ascii: "\r"))
        #expect(String(validating: line, as: UTF8.self) != nil, "\(letter) was cut")
      }
      let text = String(decoding: writer.bytes, as: UTF8.self)
      #expect(text.replacing("\r\n ", with: "") == "SUMMARY:\(value)\r\n")
    }
  }

  @Test func onlyExactDaysAreInACalendar() throws {
    let text = String(decoding: try file("relations/kz/events.ics"), as: UTF8.self)
    #expect(text.contains("UID:2009-06-04-visit-kz@letters.invalid\r\n"))
    #expect(text.contains("DTSTART;VALUE=DATE:20090604\r\nDTEND;VALUE=DATE:20090605\r\n"))
    #expect(!text.contains("2010-chairmanship-kz"))
    #expect(ExampleEdition().render(SiteSettings()).value["relations/ge/events.ics"] == nil)
  }

  /// What Python's own reader of tables makes of both, by way of JSON.
  @Test(.enabled(if: Python.has("csv"), "python3 is not installed"))
  func tablesAreReadByPython() throws {
    for (path, columns) in [
      ("data/letters.csv", LettersTable.columns), ("data/events.csv", EventsTable.columns),
    ] {
      let answer = try Python.run(
        "import csv,json,sys,io\n"
          + "t=io.TextIOWrapper(sys.stdin.buffer,encoding='utf-8',newline='')\n"
          + "print(json.dumps(list(csv.reader(t,strict=True))))", try file(path))
      let rows = try JSONDecoder().decode([[String]].self, from: Data(answer))
      #expect(rows.first == columns)
      #expect(rows.count > 3)
      for row in rows { #expect(row.count == columns.count) }
    }
  }

  @Test(
    .enabled(if: Python.has("icalendar"), "Debian's python3-icalendar is not installed"))
  func calendarsAreReadByPython() throws {
    let answer = try Python.run(
      "import icalendar,sys\nc=icalendar.Calendar.from_ical(sys.stdin.buffer.read())\n"
        + "for e in c.walk('VEVENT'): print(e['UID'],e['DTSTART'].dt,e['DTEND'].dt,e['STATUS'])",
      try file("relations/kz/events.ics"))
    let lines = String(decoding: answer, as: UTF8.self).split(separator: "\n")
    #expect(
      lines.first
        == "2009-06-04-visit-kz@letters.invalid 2009-06-04 2009-06-05 CONFIRMED")
    #expect(lines.count == 2)
  }

  @Test func officialAddressesAreFormedOrLeftOut() {
    let cases: [(CitationKind, String, String, String?)] = [
      (.paper, "31 700 V", "90", "kst-31700-V-90"), (.paper, "21 501-02", "7", "kst-21501-02-7"),
      (.paper, "25 418 (R 1581)", "6", "kst-25418-6"), (.paper, "99", "1", nil),
      (.paper, "31 700", "1/2", nil), (.gazette, "Trb. 2009", "12", "trb-2009-12"),
      (.gazette, "Stb. 1950", "12", nil), (.gazette, "Pb 2009", "12", nil),
      (.annex, "Aanhangsel Handelingen II 2014/15", "1217", "ah-tk-20142015-1217"),
      (.proceedings, "Handelingen II 2014/15", "p. 12", nil),
    ]
    for (kind, dossier, number, name) in cases {
      let paper = AbsentPaper(
        kind: kind, dossier: dossier, number: number, citedBy: [], slug: "x")
      #expect(
        OfficialAddress().address(of: paper)
          == name.map { "https://zoek.officielebekendmakingen.nl/\($0).html" })
    }
  }
}

/// Python, where the machine has it: the data is to be read by more than its writer.
enum Python {
  static func has(_ module: String) -> Bool {
    do {
      _ = try run("import \(module)", [])
      return true
    } catch {
      return false
    }
  }

  struct Failed: Error {}

  /// Runs a program with bytes as its input; gives what it prints.
  static func run(_ program: String, _ input: [UInt8]) throws -> [UInt8] {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", "-c", program]
    let source = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try Data(input).write(to: source)
    defer { unlink(source.path) }
    let output = Pipe()
    process.standardInput = try FileHandle(forReadingFrom: source)
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let answer = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failed() }
    return Array(answer)
  }
}
