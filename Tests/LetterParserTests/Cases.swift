import Foundation
import Testing

@testable import Diagnostics
@testable import LetterModel
@testable import LetterParser

/// Files beside the tests, and letters elsewhere that a machine may have.
enum Cases {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appending(path: "Cases")

  /// The golden letters, which the tests of the conversion have.
  static let golden: [URL] = {
    let cases = folder.deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "LetterConversionTests/Cases")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: cases.path)) ?? []
    return names.sorted().map { cases.appending(path: "\($0)/letter.txt") }
      .filter { FileManager.default.fileExists(atPath: $0.path) }
  }()

  /// The letters beside the repository, in every extraction; empty where there are none.
  static let beside: [URL] = {
    let shared = folder.deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "shared/letters")
    let folders = ["composed/seed", "composed/layout", "composed/raw", "composed/text"]
    return folders.flatMap { name -> [URL] in
      let folder = shared.appending(path: name)
      let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
      return names.sorted().filter { $0.hasSuffix(".txt") }.map { folder.appending(path: $0) }
    }
  }()

  /// The bytes of a case's letter.
  static func letter(_ name: String) throws -> [UInt8] {
    try [UInt8](Data(contentsOf: folder.appending(path: name).appending(path: "letter.txt")))
  }

  /// The letter of bytes.
  static func parse(_ bytes: [UInt8], named name: String = "letter") -> Checked<ParsedLetter> {
    LetterParser.parse(SourceFile(path: "letters/\(name).txt", bytes: bytes), named: name)
  }

  /// The letter of a text.
  static func parse(_ text: String, named name: String = "letter") -> Checked<ParsedLetter> {
    parse(Array(text.utf8), named: name)
  }
}

extension [Block] {
  /// One line for each block, so that a test shows its expectation as a reader sees it.
  var outline: [String] { flatMap { lines(of: $0, indent: "") } }

  private func lines(of block: Block, indent: String) -> [String] {
    switch block {
    case .paragraph(let text): [indent + text.marked]
    case .heading(_, let text): [indent + "## " + text.marked]
    case .pageMark(let page): [indent + "[p. \(page)]"]
    case .quotation(let blocks): blocks.flatMap { lines(of: $0, indent: indent + "> ") }
    case .table(let table):
      ([table.head] + table.rows).map { row in "| " + row.map(\.marked).joined(separator: " | ") }
    case .list(let list):
      list.items.enumerated().flatMap { index, item in
        item.enumerated().flatMap { place, block in
          lines(of: block, indent: indent + (place == 0 ? list.mark(index) : "  "))
        }
      }
    }
  }
}

extension LetterList {
  fileprivate func mark(_ index: Int) -> String {
    if case .numbered(let start) = marking { return "\(start + index). " }
    return "- "
  }
}

extension [Inline] {
  /// The words, page marks and note marks in brackets.
  var marked: String {
    map { inline in
      switch inline {
      case .text(let text): text
      case .emphasis(let inner), .strong(let inner), .link(_, let inner): inner.marked
      case .lineBreak: "\\"
      case .pageMark(let page): "[p. \(page)]"
      case .noteMark(let label): "[^\(label)]"
      }
    }.joined()
  }
}
