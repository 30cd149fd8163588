/// The printed form of diagnostics: one line that compilers' readers and editors understand,
/// then the line meant with a caret below it, then what to do.
public struct DiagnosticReport: Sendable {
  /// The diagnostics in their order of telling, each once.
  public let diagnostics: [Diagnostic]

  /// Orders diagnostics for telling.
  public init(_ diagnostics: [Diagnostic]) {
    self.diagnostics = Set(diagnostics).sorted()
  }

  /// Whether anything keeps the site from being published.
  public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  /// How many of one gravity there are.
  public func count(of severity: Severity) -> Int {
    diagnostics.count { $0.severity == severity }
  }

  /// All of them, a blank line nowhere, each ending in a line break.
  public var text: String { diagnostics.map(Self.text(of:)).joined() }

  /// One diagnostic, with its line, caret and advice.
  public static func text(of diagnostic: Diagnostic) -> String {
    let place = diagnostic.place
    let position = place.line > 0 ? ":\(place.line):\(place.column)" : ""
    var text =
      "\(visible(place.path))\(position): \(diagnostic.severity.rawValue): "
      + "\(visible(diagnostic.message)) [\(diagnostic.code.rawValue)]\n"
    if place.line > 0, !place.lineText.isEmpty { text += excerpt(place) }
    if let advice = diagnostic.advice { text += "  = \(visible(advice))\n" }
    return text
  }

  /// The line meant and a caret under what is meant in it; a long line is cut around it.
  private static func excerpt(_ place: Place) -> String {
    let count = characterCount(of: place.lineText)
    let widest = 110
    let start = count <= widest ? 0 : max(0, min(place.column - 41, count - widest))
    let end = min(count, start + widest)
    let shown = characters(start..<end, of: place.lineText)
    let gutter = String(place.line)
    let before = max(0, place.column - 1 - start)
    let marks = max(1, min(place.length, end - start - before))
    let blank = String(repeating: " ", count: gutter.count)
    return
      " \(gutter) | \(start > 0 ? "…" : "")\(visible(shown))\(end < count ? "…" : "")\n"
      + " \(blank) | \(start > 0 ? " " : "")\(String(repeating: " ", count: before))"
      + "\(String(repeating: "^", count: marks))\n"
  }

  private static func characterCount(of line: String) -> Int {
    var line = line
    return line.withUTF8 { bytes in bytes.reduce(0) { $0 + (isScalarStart($1) ? 1 : 0) } }
  }

  /// A piece of a line, found by its bytes: thousands of diagnostics may stand on one line of many thousand.
  private static func characters(_ range: Range<Int>, of line: String) -> String {
    var line = line
    return line.withUTF8 { bytes in
      var first = 0
      var passed = 0
      while first < bytes.count, passed < range.lowerBound || !isScalarStart(bytes[first]) {
        passed += isScalarStart(bytes[first]) ? 1 : 0
        first += 1
      }
      var last = first
      while last < bytes.count, passed < range.upperBound || !isScalarStart(bytes[last]) {
        passed += isScalarStart(bytes[last]) ? 1 : 0
        last += 1
      }
      return String(decoding: bytes[first..<last], as: UTF8.self)
    }
  }

  /// Whether a byte begins a character, and does not go on with one.
  private static func isScalarStart(_ byte: UInt8) -> Bool { byte & 0xC0 != 0x80 }

  /// The text with control characters made visible, so that no letter can command a terminal.
  public static func visible(_ text: String) -> String {
    var view = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 9: view.append(" ")
      case 0..<32, 127, 0x80..<0xA0, 0x202A...0x202E, 0x2066...0x2069: view.append("\u{FFFD}")
      default: view.append(scalar)
      }
    }
    return String(view)
  }
}

extension DiagnosticReport {
  /// The same findings with every warning raised to an error.
  public var strict: DiagnosticReport {
    DiagnosticReport(
      diagnostics.map { diagnostic in
        var raised = diagnostic
        if raised.severity == .warning { raised.severity = .error }
        return raised
      })
  }
}
