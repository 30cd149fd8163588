internal import EditionModel
internal import LetterModel

/// Where a paper stands on the site of its publisher.
struct OfficialAddress: Sendable {
  private let patterns: [String: String]

  init() { patterns = InterfaceTexts.read("official.yml") }

  /// The address of a paper; nil where none can be formed.
  ///
  /// Proceedings are cited by pages or items that no address can be made of.
  func address(of paper: AbsentPaper) -> String? {
    guard Self.isPlain(paper.number) else { return nil }
    switch paper.kind {
    case .paper:
      let digits = paper.dossier.utf8.filter { (48...57).contains($0) }
      guard digits.count >= 5 else { return nil }
      let dossier = Self.dossier(paper.dossier)
      return filled("paper", ["{dossier}": dossier, "{number}": paper.number])
    case .annex:
      guard let years = Self.years(paper.dossier) else { return nil }
      let chamber = paper.dossier.contains(" II ") ? "tk" : "ek"
      return filled(
        "annex", ["{chamber}": chamber, "{years}": years, "{number}": paper.number])
    case .gazette:
      let words = paper.dossier.split(separator: " ")
      guard words.count == 2, let year = Int(words[1]), (1995...9999).contains(year) else {
        return nil
      }
      let series = words[0].lowercased().filter { $0 != "." }
      return filled(series, ["{years}": "\(year)", "{number}": paper.number])
    case .proceedings: return nil
    }
  }

  private func filled(_ key: String, _ values: KeyValuePairs<String, String>) -> String? {
    patterns[key].map { pattern in
      values.reduce(pattern) { $0.replacing($1.key, with: $1.value) }
    }
  }

  /// `31 700 V` as addresses have it, `31700-V`; `21 501-02` is `21501-02`.
  private static func dossier(_ printed: String) -> String {
    let bare = printed.split(separator: "(").first ?? ""
    let key = bare.filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
    guard key.count > 5 else { return String(key) }
    return key.prefix(5) + "-" + key.dropFirst(5)
  }

  /// `Aanhangsel Handelingen II 2014/15` has the years `20142015`.
  private static func years(_ dossier: String) -> String? {
    guard let last = dossier.split(separator: " ").last else { return nil }
    let parts = last.split(separator: "/")
    guard parts.count == 2, parts[0].count == 4, let first = Int(parts[0]), first < 9999 else {
      return nil
    }
    return "\(first)\(first + 1)"
  }

  /// A number that can stand in an address as it is.
  private static func isPlain(_ number: String) -> Bool {
    !number.isEmpty
      && number.utf8.allSatisfy {
        (48...57).contains($0) || (65...90).contains($0) || (97...122).contains($0)
      }
  }
}
