internal import Diagnostics

/// Diagnostics of templates as they are found: each place told once, and no template more than fifty
/// times, so that a broken file does not bury the others.
struct TemplateTroubles {
  private struct Spot: Hashable {
    let path: String
    let offset: Int
    let code: DiagnosticCode
  }

  private(set) var diagnostics: [Diagnostic] = []
  /// How often something was found, the same thing again and untold things included.
  private(set) var found = 0
  private var told: Set<Spot> = []
  private var counts: [String: Int] = [:]

  /// Tells of a range of bytes.
  mutating func add(
    _ code: DiagnosticCode, _ file: SourceFile, _ range: Range<Int>, _ message: String,
    advice: String? = nil
  ) {
    found += 1
    let isNew = told.insert(Spot(path: file.path, offset: range.lowerBound, code: code)).inserted
    guard isNew, counts[file.path, default: 0] < 50 else { return }
    counts[file.path, default: 0] += 1
    diagnostics.append(Diagnostic(code, at: file.place(range), message, advice: advice))
  }

  /// Meets again what was told before.
  mutating func meetAgain() { found += 1 }

  /// Tells of a file that does not exist.
  mutating func addMissing(page: String) {
    let path = "Templates/\(page).mustache"
    diagnostics.append(
      Diagnostic(
        .templateMissing, at: Place(path: path), "the page “\(page)” has no template",
        advice: "add \(path)"))
  }
}
