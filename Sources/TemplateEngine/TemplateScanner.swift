internal import Diagnostics

/// Splits a template into text and tags, in one pass over its bytes.
struct TemplateScanner {
  private let file: SourceFile
  private let bytes: [UInt8]
  private var position = 0
  private var open: [UInt8] = Array("{{".utf8)
  private var close: [UInt8] = Array("}}".utf8)
  private var tokens: [TemplateToken] = []
  private(set) var troubles: TemplateTroubles

  /// Begins at the start of a template.
  init(_ file: SourceFile, _ troubles: TemplateTroubles) {
    self.file = file
    self.bytes = file.bytes
    self.troubles = troubles
  }

  /// All of the template; a tag that cannot be read is told and left out.
  mutating func scan() -> [TemplateToken] {
    while position < bytes.count {
      guard let start = find(open, from: position) else {
        tokens.append(.text(position..<bytes.count))
        break
      }
      if start > position { tokens.append(.text(position..<start)) }
      guard let tag = tag(at: start) else { break }
      position = tag.end
      if let found = tag.found { tokens.append(.tag(found)) }
    }
    return tokens
  }

  /// The tag that begins here and where it ends; nothing where it never ends.
  private mutating func tag(at start: Int) -> (found: TemplateTag?, end: Int)? {
    let inner = start + open.count
    let sign = inner < bytes.count ? bytes[inner] : 0
    let kind = Self.kinds[sign] ?? .value
    let isTriple = sign == UInt8(ascii: "{")
    var ending = close
    if isTriple { ending.insert(UInt8(ascii: "}"), at: 0) }
    if kind == .delimiters { ending.insert(UInt8(ascii: "="), at: 0) }
    let content = kind == .value ? inner : inner + 1
    guard let end = find(ending, from: min(content, bytes.count)) else {
      let lineEnd = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      troubles.add(
        .templateInvalid, file, start..<lineEnd, "the tag is never closed",
        advice: "end it with \(String(decoding: ending, as: UTF8.self))")
      return nil
    }
    let whole = start..<end + ending.count
    let range = trimmed(content..<end)
    if isTriple, open != Array("{{".utf8) {
      refuse(whole, "three braces need the usual delimiters", advice: "write & before the name")
      return (nil, whole.upperBound)
    }
    return (read(kind, whole, range), whole.upperBound)
  }

  private mutating func read(
    _ kind: TemplateTag.Kind, _ whole: Range<Int>, _ range: Range<Int>
  ) -> TemplateTag? {
    switch kind {
    case .comment: break
    case .delimiters: setDelimiters(whole, range)
    default:
      let text = String(decoding: bytes[range], as: UTF8.self)
      let isCalled =
        kind == .partial || kind == .parent
        || kind == .end && bytes[range].contains(UInt8(ascii: "/"))
      guard let name = TemplateName(text, isPath: isCalled) else {
        refuseName(text, whole, range)
        return nil
      }
      if kind == .block, !name.filters.isEmpty {
        refuse(range, "a block’s name takes no filter")
        return nil
      }
      return TemplateTag(
        kind: kind, name: name.name, filters: name.filters, range: whole, nameRange: range)
    }
    return TemplateTag(kind: kind, name: "", filters: [], range: whole, nameRange: range)
  }

  private mutating func refuseName(_ text: String, _ whole: Range<Int>, _ range: Range<Int>) {
    if text.isEmpty {
      refuse(whole, "the tag has no name")
    } else if text.utf8.contains(UInt8(ascii: "\n")) || text.contains("{{") {
      let lineEnd = bytes[whole].firstIndex(of: UInt8(ascii: "\n")) ?? range.lowerBound
      refuse(
        whole.lowerBound..<lineEnd, "the tag is never closed",
        advice: "end it with \(String(decoding: close, as: UTF8.self))")
    } else if text.hasPrefix("*") {
      refuse(range, "a template’s name cannot come from a value: “\(text)”")
    } else if text.hasPrefix("%") {
      refuse(range, "pragmas are not supported: “\(text)”")
    } else {
      refuse(
        range, "“\(text.prefix(60))” is not a name",
        advice: "a name has letters, digits, “-” and “_”, with “.” between its parts")
    }
  }

  private mutating func setDelimiters(_ whole: Range<Int>, _ range: Range<Int>) {
    let parts = bytes[range].split { Self.isSpace($0) }
    guard parts.count == 2, !parts.joined().contains(UInt8(ascii: "=")) else {
      refuse(whole, "delimiters are two, with a space between them", advice: "as in {{=<% %>=}}")
      return
    }
    open = Array(parts[0])
    close = Array(parts[1])
  }

  private mutating func refuse(_ range: Range<Int>, _ message: String, advice: String? = nil) {
    troubles.add(.templateInvalid, file, range, message, advice: advice)
  }

  /// Where these bytes next stand.
  ///
  /// Delimiters are short, so that this is linear.
  private func find(_ wanted: [UInt8], from start: Int) -> Int? {
    guard start + wanted.count <= bytes.count else { return nil }
    let first = wanted[0]
    return (start...bytes.count - wanted.count).first { index in
      bytes[index] == first
        && (1..<wanted.count).allSatisfy { bytes[index + $0] == wanted[$0] }
    }
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    let lower = range.first { !Self.isSpace(bytes[$0]) } ?? range.upperBound
    let upper = range.last { !Self.isSpace(bytes[$0]) }.map { $0 + 1 } ?? lower
    return lower..<upper
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 32 || (9...13).contains(byte) }

  private static let kinds: [UInt8: TemplateTag.Kind] = [
    UInt8(ascii: "{"): .rawValue, UInt8(ascii: "&"): .rawValue, UInt8(ascii: "#"): .section,
    UInt8(ascii: "^"): .invertedSection, UInt8(ascii: "/"): .end, UInt8(ascii: ">"): .partial,
    UInt8(ascii: "<"): .parent, UInt8(ascii: "$"): .block, UInt8(ascii: "!"): .comment,
    UInt8(ascii: "="): .delimiters,
  ]
}
