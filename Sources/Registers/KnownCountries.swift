internal import Diagnostics

/// The countries that there are, by code and by the names that letters give them: what an editor's
/// word for a country is checked by.
public struct KnownCountries: Sendable {
  /// The codes of ISO 3166-1, Kosovo as `XK`.
  public let codes: Set<String>
  /// The code for each name, small letters throughout.
  private let named: [String: String]

  /// Makes a list of codes and of the names of each.
  public init(names: [String: [String]]) {
    codes = Set(names.keys)
    var named: [String: String] = [:]
    for (code, names) in names.sorted(by: { $0.key < $1.key }) {
      for name in names where named[name.lowercased()] == nil { named[name.lowercased()] = code }
    }
    self.named = named
  }

  /// What may have been meant by a word that is no code: `kz`, `Kazachstan`, `Kazakstan`.
  public func advice(for word: String) -> String {
    let folded = word.lowercased()
    let code =
      codes.contains(word.uppercased())
      ? word.uppercased() : named[folded] ?? nearestName(to: folded).flatMap { named[$0] }
    if let code { return "did you mean “\(code)”?" }
    let near = codes(near: word)
    guard !near.isEmpty else { return "write the code of ISO 3166-1, as “KZ” for Kazakhstan" }
    return "did you mean \(near.map { "“\($0)”" }.joined(separator: ", "))?"
  }

  /// The first few codes that differ from two letters in one, or have the two in the other order.
  private func codes(near word: String) -> [String] {
    let letters = Array(word.uppercased().utf8)
    guard letters.count == 2 else { return [] }
    let turned = String(decoding: letters.reversed(), as: UTF8.self)
    let near = codes.filter { code in
      zip(code.utf8, letters).count { $0 == $1 } == 1
    }
    return (codes.contains(turned) ? [turned] : []) + near.sorted().prefix(6)
  }

  private func nearestName(to word: String) -> String? {
    guard 4...60 ~= word.utf8.count else { return nil }
    return Nearest.name(to: word, among: named.keys)
  }
}
