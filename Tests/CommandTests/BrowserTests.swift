import Foundation
import Testing

/// A built site as a browser shows it, opened from disk; `make check-site` tries far more.
@Suite struct BrowserTests {
  /// Debian's Chromium, where it is installed.
  static let chromium: URL? = ["/usr/bin/chromium", "/usr/bin/chromium-browser"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }.map { URL(filePath: $0) }

  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  private func run(_ program: URL, _ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    let output = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try Data().write(to: output)
    defer { do { try FileManager.default.removeItem(at: output) } catch {} }
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return try String(contentsOf: output, encoding: .utf8)
  }

  /// The page's tree after its scripts ran.
  private func page(_ path: String, of site: URL) throws -> String {
    let profile = site.appending(path: "browser").path
    return try run(
      try #require(Self.chromium),
      [
        "--headless", "--no-sandbox", "--disable-gpu", "--user-data-dir=\(profile)",
        "--virtual-time-budget=5000", "--dump-dom",
        site.appending(path: "Public/\(path)").absoluteString,
      ])
  }

  @Test(.enabled(if: BrowserTests.chromium != nil, "Chromium is not installed"))
  func scriptsOfferWhatTheyCanDoAndNothingElse() throws {
    let site = FileManager.default.temporaryDirectory
      .appending(path: "zendbrief-browser-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: site, withIntermediateDirectories: true)
    defer { do { try FileManager.default.removeItem(at: site) } catch {} }
    for part in ["Content", "zendbrief.yml"] {
      try FileManager.default.copyItem(
        at: Self.root.appending(path: part), to: site.appending(path: part))
    }
    try Data(
      "Den Haag, 3 mei 2010\n\n<script>document.title = 'taken'</script> wij schreven.\n".utf8
    )
    .write(to: site.appending(path: "Content/letters/vijandig.txt"))
    _ = try run(CommandTests.program, ["build", "--site", site.path])
    let letter = try page("letters/kst-31700-V-104/index.html", of: site)
    #expect(letter.contains("id=\"hierbij-bied-ik-u-een-verslag\""))
    let hostile = try page("letters/vijandig/index.html", of: site)
    #expect(hostile.contains("&lt;script&gt;") && !hostile.contains("<title>taken</title>"))
    let plain = try String(
      contentsOf: site.appending(path: "Public/letters/kst-31700-V-104/index.html"),
      encoding: .utf8)
    let hidden = { (text: String) in text.components(separatedBy: " hidden=\"\"").count - 1 }
    let shipped = plain.components(separatedBy: " hidden>").count - 1
    #expect(shipped > 0, "a button that needs a script is hidden until one runs")
    #expect(hidden(letter) < shipped, "the script shows its buttons")
  }
}
