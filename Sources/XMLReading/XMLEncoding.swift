internal import Diagnostics
internal import Foundation
internal import LetterParser

/// The bytes of an XML file made UTF-8, whatever encoding it declares or has.
enum XMLEncoding {
  /// The file in UTF-8 without a byte order mark, and what had to be mended.
  static func decoded(_ file: SourceFile) -> Checked<SourceFile> {
    let bytes = file.bytes
    var told: String?
    var clean: [UInt8]
    if let wide = WideText(bytes) {
      clean = wide.bytes
    } else {
      let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
      clean = start == 0 ? bytes : Array(bytes[start...])
      if clean.contains(where: { $0 >= 0x80 }) { (clean, told) = narrow(clean) }
    }
    if replaceControls(&clean) { told = told ?? "control characters, no XML, were read as blanks" }
    let result = SourceFile(path: file.path, bytes: clean)
    guard let told else { return Checked(result) }
    return Checked(
      result,
      [
        Diagnostic(
          .encodingRepaired, at: Place(path: file.path), told, advice: "save the source as UTF-8")
      ])
  }

  /// Text of one byte to a character, or UTF-8, by the declaration and by what the bytes show.
  private static func narrow(_ bytes: [UInt8]) -> ([UInt8], String?) {
    let declared = declaredName(bytes)
    let repaired = RepairedText(bytes)
    switch declared?.lowercased() {
    case nil, "utf-8", "utf8", "us-ascii", "ascii":
      return (repaired?.bytes ?? bytes, repaired?.told)
    case let name?:
      guard let repaired else { return (bytes, "the file declares “\(name)”, but is UTF-8") }
      // Who says Latin-1 means Windows-1252, whose further signs Latin-1 does not have.
      let known: [String: String.Encoding] = [
        "iso-8859-1": .windowsCP1252, "latin1": .windowsCP1252, "windows-1252": .windowsCP1252,
        "cp1252": .windowsCP1252, "iso-8859-2": .isoLatin2, "windows-1250": .windowsCP1250,
        "windows-1251": .windowsCP1251, "windows-1253": .windowsCP1253,
        "windows-1254": .windowsCP1254, "macintosh": .macOSRoman,
      ]
      if let encoding = known[name] {
        if let text = String(bytes: bytes, encoding: encoding) { return (Array(text.utf8), nil) }
        return (repaired.bytes, repaired.told)
      }
      return (repaired.bytes, "the encoding “\(name)” is not known; Windows-1252 was read")
    }
  }

  /// The encoding that the declaration names.
  private static func declaredName(_ bytes: [UInt8]) -> String? {
    let head = String(decoding: bytes.prefix(200), as: UTF8.self)
    guard head.hasPrefix("<?xml"), let end = head.range(of: "?>"),
      let key = head[..<end.lowerBound].range(of: "encoding")
    else { return nil }
    let rest = head[key.upperBound..<end.lowerBound].drop { $0 == " " || $0 == "=" }
    guard let quote = rest.first, quote == "\"" || quote == "'" else { return nil }
    return String(rest.dropFirst().prefix { $0 != quote })
  }

  /// Puts blanks for control characters, which XML does not have; whether there were any.
  private static func replaceControls(_ bytes: inout [UInt8]) -> Bool {
    var found = false
    for index in bytes.indices where bytes[index] < 32 && ![9, 10, 13].contains(bytes[index]) {
      bytes[index] = 32
      found = true
    }
    return found
  }
}

/// A file in UTF-16, known by its mark or by the zeros of its first tag.
struct WideText {
  /// The text in UTF-8.
  let bytes: [UInt8]

  init?(_ source: [UInt8]) {
    let isBig: Bool
    switch source.prefix(2) {
    case [0xFE, 0xFF], [0x00, UInt8(ascii: "<")]: isBig = true
    case [0xFF, 0xFE], [UInt8(ascii: "<"), 0x00]: isBig = false
    default: return nil
    }
    let start = source[0] >= 0xFE ? 2 : 0
    var units: [UInt16] = []
    units.reserveCapacity(source.count / 2)
    var index = start
    while index + 1 < source.count {
      let high = UInt16(source[isBig ? index : index + 1])
      units.append(high << 8 | UInt16(source[isBig ? index + 1 : index]))
      index += 2
    }
    bytes = Array(String(decoding: units, as: UTF16.self).utf8)
  }
}
