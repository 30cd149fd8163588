internal import LetterModel

/// Where a letter lies and who edited it, in the words of lists and citations.
extension ArchivePlace {
  /// The body that keeps it: `Nationaal Archief, Den Haag`.
  var keeper: String? { Self.joined([repository, institution, place]) }

  /// The body that keeps it without its town: `Handschriften, Universiteit Leiden`.
  var house: String? { Self.joined([repository, institution]) }

  /// What it is found by there: `Collectie Thorbecke, 2.21.161`.
  ///
  /// A shelfmark may name its collection itself.
  var location: String? {
    guard let collection, let shelfmark, shelfmark.contains(collection) else {
      return Self.joined([collection, shelfmark])
    }
    return shelfmark
  }

  /// The whole in one line.
  var line: String { Self.joined([keeper, location]) ?? "" }

  private static func joined(_ parts: [String?]) -> String? {
    let known = parts.compactMap(\.self).filter { !$0.isEmpty }
    return known.isEmpty ? nil : known.joined(separator: ", ")
  }
}

extension SourceEdition {
  /// Those who edited it, without those who did something else for it.
  var editing: [String] { editors.filter { $0.task == nil }.map(\.name) }

  /// The licence's address where it is one; what is no web address leads nowhere.
  var licenceAddress: String? {
    guard let licence, licence.hasPrefix("https://") || licence.hasPrefix("http://"),
      !licence.utf8.contains(where: { $0 <= 32 || $0 == 127 })
    else { return nil }
    return licence
  }

  /// The licence in a word: of Creative Commons’ its name is told by its address.
  ///
  /// `https://creativecommons.org/licenses/by-sa/4.0/deed.de` is CC BY-SA 4.0.
  var licenceName: String? {
    guard let address = licenceAddress else { return licence }
    let parts = address.split(separator: "/").map(String.init)
    guard parts.count > 4, ["creativecommons.org", "www.creativecommons.org"].contains(parts[1])
    else { return address }
    switch (parts[2], parts[3]) {
    case ("licenses", let kind): return "CC \(kind.uppercased()) \(parts[4])"
    case ("publicdomain", "zero"): return "CC0 \(parts[4])"
    default: return address
    }
  }
}

extension Publication {
  /// The print in one line: title, editors, publisher, place and year, pages.
  func line(_ texts: InterfaceTexts) -> String? {
    let by = editors.isEmpty ? nil : texts("edited-by", ["names": editors.joined(separator: ", ")])
    let town = [place, year.map { "\($0)" }].compactMap(\.self).joined(separator: " ")
    let parts = [title, by, publisher, town, pages.map { texts.pages(ofPrint: $0) }]
      .compactMap(\.self).filter { !$0.isEmpty }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }
}

extension InterfaceTexts {
  /// The pages of a print: `p. 12`, `pp. 12–14`; what is no number stays as it is written, `fol. 3`.
  func pages(ofPrint pages: String) -> String {
    guard let first = pages.utf8.first, 48...57 ~= first else { return pages }
    let isOne = pages.utf8.allSatisfy { 48...57 ~= $0 }
    return callAsFunction(isOne ? "page-of-print" : "pages-of-print", ["pages": pages])
  }
}
