import Foundation
import Testing

/// The program as its user runs it: exit codes, what is said, and where.
@Suite struct CommandTests {
  /// The built program lies beside the tests.
  static let program: URL = {
    var url = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    while !FileManager.default.fileExists(atPath: url.appending(path: "zendbrief").path),
      url.path != "/"
    {
      url.deleteLastPathComponent()
    }
    return url.appending(path: "zendbrief")
  }()

  struct Outcome {
    var code: Int32
    var output: String
    var errors: String
  }

  private func run(_ arguments: String...) throws -> Outcome {
    let process = Process()
    process.executableURL = Self.program
    process.arguments = arguments
    let output = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    let errors = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    for url in [output, errors] { try Data().write(to: url) }
    defer {
      for url in [output, errors] { do { try FileManager.default.removeItem(at: url) } catch {} }
    }
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return Outcome(
      code: process.terminationStatus, output: try String(contentsOf: output, encoding: .utf8),
      errors: try String(contentsOf: errors, encoding: .utf8))
  }

  private func folder() -> String {
    FileManager.default.temporaryDirectory.appending(path: "zendbrief-" + UUID().uuidString).path
  }

  @Test func aNewSiteBuilds() throws {
    let site = folder()
    #expect(try run("new", site).code == 0)
    let built = try run("build", "--site", site)
    #expect(built.code == 0, "\(built.errors)")
    #expect(built.output.contains("1 letter"))
    #expect(FileManager.default.fileExists(atPath: site + "/Public/index.html"))
    #expect(try run("check", "--site", site).code == 0)
    #expect(try run("new", site).code == 2)
    try FileManager.default.removeItem(atPath: site)
  }

  @Test func helpIsNoError() throws {
    let help = try run("--help")
    #expect(help.code == 0)
    #expect(help.output.contains("SUBCOMMANDS"))
    #expect(help.errors.isEmpty)
    #expect(try run("build", "--help").code == 0)
    #expect(try run("--version").output.hasPrefix("zendbrief "))
  }

  @Test func wrongUseIsTwo() throws {
    let unknown = try run("biuld")
    #expect(unknown.code == 2)
    #expect(!unknown.errors.isEmpty)
    #expect(try run("build", "--sit", ".").code == 2)
    #expect(try run("preview", "--port", "99999").code == 2)
    #expect(try run("build", "--site", "/nowhere/at/all").code == 2)
    #expect(try run("convert", Self.program.path).code == 2, "a program is no letter")
  }

  @Test func anErrorInTheContentIsOneAndTheMachinesIsThree() throws {
    let site = folder()
    try FileManager.default.createDirectory(
      atPath: site + "/Content/letters", withIntermediateDirectories: true)
    try Data("---\ndate: 2009-02-31\n---\n\nTekst.\n".utf8)
      .write(to: URL(filePath: site + "/Content/letters/a.md"))
    let built = try run("build", "--site", site)
    #expect(built.code == 1)
    #expect(built.errors.contains("Content/letters/a.md:2:"))
    #expect(built.errors.contains("[date-impossible]"))
    #expect(try run("convert", site + "/nothing.txt").code == 3)
    try FileManager.default.removeItem(atPath: site)
  }

  @Test func shardsOfASiteAreBuilt() throws {
    let site = folder()
    #expect(try run("new", site).code == 0)
    for shard in ["1/2", "2/2"] {
      let read = try run("convert", "--shard", shard, "--site", site)
      #expect(read.code == 0, "\(read.errors)")
      #expect(read.output.contains("letter"))
    }
    let packs = try FileManager.default.contentsOfDirectory(atPath: site + "/.zendbrief/kept")
    #expect(packs == ["shard-1-of-2.pack"], "there is one letter")
    #expect(try run("build", "--site", site).code == 0)
    #expect(try run("convert", "--shard", "3/2", "--site", site).code == 2)
    #expect(try run("convert", "--shard", "1/2", "a.txt").code == 2)
    #expect(try run("convert").code == 2)
    try FileManager.default.removeItem(atPath: site)
  }

  @Test func convertWritesToStandardOutputOrAFolder() throws {
    let site = folder()
    #expect(try run("new", site).code == 0)
    let letter = site + "/Content/letters/voorbeeld-99900-3.txt"
    let printed = try run("convert", letter)
    #expect(printed.output.hasPrefix("---\nid: voorbeeld-99900-3\n"))
    let reported = try run("convert", letter, "--output", site + "/out", "--report")
    #expect(reported.output.isEmpty)
    #expect(reported.errors.contains("ISSN 0921 - 7371"))
    let written = try String(contentsOfFile: site + "/out/voorbeeld-99900-3.md", encoding: .utf8)
    #expect(written == printed.output)
    let json = try JSONSerialization.jsonObject(
      with: Data(try run("convert", letter, "--to", "json").output.utf8))
    #expect((json as? [String: Any])?["id"] as? String == "voorbeeld-99900-3")
    let origins = (json as? [String: Any])?["origins"] as? [String: [[String: Any]]]
    let lines = try String(contentsOfFile: letter, encoding: .utf8).split(
      separator: "\n", omittingEmptySubsequences: false)
    let date = try #require(origins?["date"]?.first)
    let line = try #require(date["line"] as? Int)
    #expect(lines[line - 1].contains(try #require(date["words"] as? String)))
    try FileManager.default.removeItem(atPath: site)
  }

  @Test func convertNeverWritesOverWhatAnEditorChanged() throws {
    let site = folder()
    #expect(try run("new", site).code == 0)
    let letter = site + "/Content/letters/voorbeeld-99900-3.txt"
    let made = site + "/out/voorbeeld-99900-3.md"
    #expect(try run("convert", letter, "--output", site + "/out").code == 0)
    #expect(try run("convert", letter, "--output", site + "/out").code == 0, "the same text again")
    let edited = try String(contentsOfFile: made, encoding: .utf8) + "\nVerbeterd.\n"
    try Data(edited.utf8).write(to: URL(filePath: made))
    let again = try run("convert", letter, "--output", site + "/out")
    #expect(again.code == 1)
    #expect(again.errors.contains("\(made): error: "))
    #expect(again.errors.contains("[conversion-kept]"))
    #expect(try String(contentsOfFile: made, encoding: .utf8) == edited)
    #expect(try run("convert", letter, "--output", site + "/out", "--force").code == 0)
    #expect(try String(contentsOfFile: made, encoding: .utf8) != edited)
    try FileManager.default.removeItem(atPath: site)
  }

  /// The first file that a build opens is its lock: it must not be taken for a stream.
  @Test func closedStreamsAreNoFiles() throws {
    let site = folder()
    #expect(try run("new", site).code == 0)
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = [
      "-c", "exec \"$0\" build --site \"$1\" <&- >&- 2>&-", Self.program.path, site,
    ]
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    #expect(try Data(contentsOf: URL(filePath: site + "/.zendbrief/lock")).isEmpty)
    #expect(FileManager.default.fileExists(atPath: site + "/Public/index.html"))
    try FileManager.default.removeItem(atPath: site)
  }

  @Test func convertNeverWritesTwoLettersToOneFile() throws {
    let site = folder()
    #expect(try run("new", site).code == 0)
    let letter = site + "/Content/letters/voorbeeld-99900-3.txt"
    let twice = try run("convert", letter, letter, "--output", site + "/out")
    #expect(twice.code == 2)
    #expect(twice.errors.contains("voorbeeld-99900-3.md"))
    #expect(!FileManager.default.fileExists(atPath: site + "/out"))
    try FileManager.default.removeItem(atPath: site)
  }

  @Test func explainTellsWhatIsFoundInEachSentence() throws {
    let site = folder()
    #expect(try run("new", site).code == 0)
    let told = try run("explain", site + "/Content/letters/voorbeeld-99900-3.txt")
    #expect(told.code == 0)
    #expect(told.output.hasPrefix("voorbeeld-99900-3\n"))
    #expect(told.output.contains("\n    event "))
    #expect(told.output.contains(", by the rule "))
    #expect(try run("explain", Self.program.path).code == 2, "a program is no letter")
    // The site's own register, in place of the built-in one.
    try FileManager.default.createDirectory(
      atPath: site + "/Content/registers", withIntermediateDirectories: true)
    try Data("eigen-onderwerp: {name: {nl: Eigen}, terms: {nl: [scheepvaart]}}\n".utf8)
      .write(to: URL(filePath: site + "/Content/registers/topics.yml"))
    let own = try run(
      "explain", "--site", site, site + "/Content/letters/voorbeeld-99900-3.txt")
    #expect(own.output.contains("eigen-onderwerp"))
    #expect(!told.output.contains("eigen-onderwerp"))
    try FileManager.default.removeItem(atPath: site)
  }

  /// `docs/man/page.awk` makes a man page of what `help` says.
  @Test(arguments: ["", "build", "check", "convert", "explain", "preview", "new"])
  func aManPageHasAllItsSections(_ command: String) throws {
    let script = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "docs/man/page.awk").path
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = [
      "-c",
      """
      "$0" help $1 | awk -v command="$1" -v others="build new" -v version="zendbrief 1" \
        -v date=2026-01-01 -f "$2"
      """, Self.program.path, command, script,
    ]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let page = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    let lines = page.split(separator: "\n")
    let sections = lines.filter { $0.hasPrefix(".SH ") }.map { $0.dropFirst(4) }
    #expect(
      sections.filter { $0 != "COMMANDS" } == [
        "NAME", "SYNOPSIS", "DESCRIPTION", "OPTIONS", "EXIT STATUS", "SEE ALSO",
      ])
    #expect(lines.allSatisfy { $0.utf8.count < 80 })
    let known: Set<String> = [".TH", ".SH", ".PP", ".TP", ".BR"]
    for line in lines where line.hasPrefix(".") || line.hasPrefix("'") {
      #expect(known.contains(String(line.prefix(3))), "\(line)")
    }
    #expect(!page.contains("Exit codes"))
    #expect(page.contains("OVERVIEW") == false)
  }
}
