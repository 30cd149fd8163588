import ContentLoader
import Diagnostics
import Foundation
import LetterParser
import Testing

/// No word of an XML letter disappears.
///
/// Each piece of its text is settled, and what is settled as the letter's text stands in the
/// Markdown. So it is for the cases, and for cases whose elements have been given other names.
@Suite struct XMLNothingLostTests {
  static let cases = GoldenLetterTests.cases.filter { slug in
    do { return try GoldenLetterTests.bytes("letter.xml", of: slug) != nil } catch { return false }
  }

  private func check(_ xml: [UInt8], _ form: LetterForm, _ what: String) throws {
    let source = SourceFile(path: "letter.xml", bytes: xml)
    let made = try LetterConversion.convert(
      source, of: LetterFile(path: source.path, form: form), to: .markdown)
    let markdown = Self.signs(String(decoding: made.value.bytes, as: UTF8.self))
    for part in made.value.account?.lines.flatMap(\.parts) ?? [] {
      switch part.use {
      case .apart(.unread): Issue.record("\(what): “\(part.text)” is not settled")
      case .body:
        let signs = Self.signs(part.text)
        if !signs.isEmpty, !markdown.contains(signs) {
          Issue.record("\(what): “\(part.text)” is lost")
        }
      case .facts(let keys):
        for key in keys where !markdown.contains(Self.signs(key)) {
          Issue.record("\(what): “\(part.text)” gives no \(key)")
        }
      case .furniture, .apart: break
      }
    }
  }

  /// Letters and digits alone, so that escapes, joins and marks make no difference, nor that they stand
  /// above or below the line.
  private static func signs(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.decomposedStringWithCompatibilityMapping.unicodeScalars.filter {
          $0.properties.isAlphabetic || $0.properties.numericType != nil
        }))
  }

  @Test(arguments: cases) func ofACase(_ slug: String) throws {
    let xml = try #require(try GoldenLetterTests.bytes("letter.xml", of: slug))
    try check(xml, try #require(LetterForm.recognized(name: slug, head: xml[...])), slug)
  }

  @Test(arguments: cases) func ofAChangedCase(_ slug: String) throws {
    let xml = try #require(try GoldenLetterTests.bytes("letter.xml", of: slug))
    let form = try #require(LetterForm.recognized(name: slug, head: xml[...]))
    let text = String(decoding: xml, as: UTF8.self)
    let names = Set(
      text.split(separator: "<").compactMap { tag in
        tag.first?.isLetter == true ? String(tag.prefix { !" />".contains($0) }) : nil
      }
    ).sorted()
    for (index, name) in names.enumerated() {
      let other = names[(index * 7 + 3) % names.count]
      for new in ["onbekend", other] {
        let changed = text.split(separator: "<", omittingEmptySubsequences: false).map { tag in
          for mark in ["", "/"] where tag.hasPrefix(mark + name) {
            let rest = tag.dropFirst(mark.count + name.count)
            if let next = rest.first, " />\n".contains(next) { return mark + new + rest }
          }
          return String(tag)
        }.joined(separator: "<")
        try check(Array(changed.utf8), form, "\(slug), \(name) as \(new)")
      }
    }
  }

  @Test(arguments: cases) func ofACaseCutShort(_ slug: String) throws {
    let xml = try #require(try GoldenLetterTests.bytes("letter.xml", of: slug))
    let form = try #require(LetterForm.recognized(name: slug, head: xml[...]))
    for end in stride(from: 0, to: xml.count, by: 97) { try check(Array(xml[..<end]), form, slug) }
  }
}
