package import Diagnostics
package import LetterModel

/// Where figures stand that are not set on the line: an exponent above it, an index below it.
///
///     10<sup>6</sup> ton CO<inf>2</inf>   →   10⁶ ton CO₂
///
/// On the line they would be other numbers. Letters stay as they are: they are ordinals and short forms
/// (`1e`, `19th`, `Mr`), and the same words there.
package enum FigurePosition: Sendable {
  case superior, inferior

  /// What becomes of a text that is set so.
  package enum Outcome: Sendable, Equatable {
    /// It stays as it is.
    case plain
    /// All of it has signs of its own.
    case whole
    /// Its figures have, and what stands between them has not: `-3,5`.
    case inPart
  }

  /// What becomes of a text that is set so, by all its words and the sign before it.
  package func outcome(of text: String, after before: UInt8?) -> Outcome {
    let scalars = Array(text.unicodeScalars.filter { $0 != " " })
    // `[1]` is a call, and its brackets part it from what stands before.
    guard let first = scalars.first, first != "[" else { return .plain }
    let isWhole = scalars.allSatisfy { sign(of: $0) != nil }
    guard scalars.contains(where: { "0"..."9" ~= $0 }) else {
      let isPower = scalars.count == 1 && before.map { 48...57 ~= $0 } == true
      let isLetter = scalars.contains { $0.properties.isAlphabetic }
      return isWhole && (isPower || !isLetter) ? .whole : .plain
    }
    if Self.holdsWord(scalars) { return .plain }
    return isWhole ? .whole : .inPart
  }

  /// Whether three letters stand together: `1ste` is a word, and no figure.
  private static func holdsWord(_ scalars: [Unicode.Scalar]) -> Bool {
    var run = 0
    for scalar in scalars {
      run = scalar.properties.isAlphabetic ? run + 1 : 0
      if run > 2 { return true }
    }
    return false
  }

  /// What is to be said of figures that only in part have signs of their own.
  package func told(_ text: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .figuresOnLine, at: place,
      "“\(text)” stands \(self == .superior ? "above" : "below") the line, where not all its signs can be written",
      advice: "compare the number with the source, and write it so that nobody can misread it")
  }

  /// A text with the signs that it has above or below the line; what has none stays on it.
  package func written(_ text: String) -> String {
    var written = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { written.append(sign(of: scalar) ?? scalar) }
    return String(written)
  }

  /// The sign that Unicode has for one above or below the line.
  private func sign(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    let place: Int
    switch scalar {
    case "0"..."9": place = Int(scalar.value) - 48
    case "+": place = 10
    case "-", "−", "–", "‐", "‑": place = 11
    case "=": place = 12
    case "(": place = 13
    case ")": place = 14
    case "n": place = 15
    case "i": place = 16
    default: return nil
    }
    return self == .superior ? Self.superiors[place] : Self.inferiors[place]
  }

  private static let superiors = Array("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ".unicodeScalars)
  private static let inferiors = Array("₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₙᵢ".unicodeScalars)
}

extension Inline {
  /// The last sign of its words; nil where the last of it has none.
  package var lastByte: UInt8? {
    switch self {
    case .text(let text): text.utf8.last
    case .emphasis(let inner), .strong(let inner), .link(_, let inner): inner.last?.lastByte
    case .lineBreak, .pageMark, .noteMark: nil
    }
  }
}
