internal import Foundation

/// The names of countries in one language of the interface, from the Unicode locale data.
public struct CountryNames: Sendable {
  /// The language, as BCP 47 tag.
  public let language: String
  private let names: [String: String]

  /// Reads all names of a language once.
  public init(language: String) {
    self.language = language
    let locale = Locale(identifier: language)
    let codes = CountryData.builtIn["en"]?.codes ?? []
    names = Dictionary(
      uniqueKeysWithValues: codes.map { code in
        (code, locale.localizedString(forRegionCode: code) ?? code)
      })
  }

  /// The country's name, or its code where the language has none for it.
  public func name(of code: String) -> String { names[code] ?? code }

  /// The name as part of an address: small letters without marks, and hyphens.
  public func slug(of code: String) -> String {
    var text = name(of: code)
    var slug: [UInt8] = []
    text.withUTF8 { bytes in
      var offset = 0
      while offset < bytes.count {
        let scalar = FoldedByte.scalar(bytes, offset)
        offset += scalar.width
        switch scalar.folded {
        case 1...26: slug.append(scalar.folded + 96)
        case 27...36: slug.append(scalar.folded + 21)
        default: if !scalar.isIgnored, slug.last != UInt8(ascii: "-") { slug.append(45) }
        }
      }
    }
    let trimmed = slug.drop { $0 == 45 }
    let slugText = String(
      decoding: trimmed.last == 45 ? trimmed.dropLast() : trimmed, as: UTF8.self)
    return slugText.isEmpty ? code.lowercased() : slugText
  }
}
