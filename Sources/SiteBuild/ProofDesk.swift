internal import Diagnostics
internal import EditionModel
internal import Foundation
internal import LetterModel
internal import Registers
internal import SitePages

/// A letter as an editor checks it: its source line by line, what was told of it, and each event with
/// the entry that confirms, rejects or corrects it.
///
/// Of the preview alone: no file of the site has it.
struct ProofDesk: Encodable {
  struct Line: Encodable {
    let text: String
    let use: String
    /// What it became, in a word; nil where it is the letter's text.
    let word: String?
    let passage: String?
  }

  struct Remark: Encodable {
    let severity, code, message: String
    let advice: String?
    /// The line of the source, counted from 1; nil where it is of the whole letter.
    let line: Int?
    /// The passage in which the line stands; nil where that is not known.
    let passage: String?
  }

  struct Entry: Encodable {
    let id, name, status, standing: String
    let isConfirmed: Bool
    let date: String?
    let quotes: [Quote]
    /// The entries of `events.yml` that may be made of it.
    let confirm, reject, edit: String
  }

  struct Quote: Encodable {
    let passage, words: String
  }

  /// The source's path.
  let path: String
  /// Whether the lines are those of the Markdown, and not of the source itself.
  let isMarkdown: Bool
  let lines: [Line]
  let remarks: [Remark]
  let events: [Entry]
  /// The words of the interface, by their keys.
  let words: [String: String]

  init(
    of letter: ShelvedLetter, _ source: LetterSource, told: [Diagnostic], events: [DeskEvent],
    words: [String: String]
  ) {
    path = letter.path
    isMarkdown = !letter.letter.hasSource
    lines = source.lines.map {
      Line(
        text: $0.text, use: $0.use.rawValue, word: words["source-\($0.use.rawValue)"],
        passage: $0.passage)
    }
    let remarked = DeskRemarks(letter, source)
    remarks = told.compactMap { remarked.remark(of: $0) }
    self.events = events.map { Self.entry($0, of: letter.letter.facts.id) }
    self.words = words
  }

  private static func entry(_ found: DeskEvent, of letter: LetterID) -> Entry {
    let event = found.event
    return Entry(
      id: event.id, name: found.name, status: found.status, standing: found.standing,
      isConfirmed: event.standing == .confirmed, date: found.date,
      quotes: event.evidence.map { Quote(passage: $0.passage, words: $0.quote) },
      confirm: EventEntryWriter.confirming(event), reject: EventEntryWriter.rejecting(event),
      edit: EventEntryWriter.correcting(event, by: letter))
  }

  /// The keys of the words that the desk is made with.
  static let wordKeys =
    [
      "desk", "desk-close", "desk-source", "desk-markdown", "desk-events", "desk-none",
      "desk-confirm", "desk-reject", "desk-edit", "desk-copied", "desk-uncopied", "desk-keys",
      "desk-line", "desk-remarks",
    ]
    + LetterSource.Use.allCases.filter { $0 != .body && $0 != .blank }.map {
      "source-\($0.rawValue)"
    }

  /// The desk as JSON, with its keys in one order.
  ///
  /// - Throws: what the encoder throws; for these values it has no reason to.
  func bytes() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(self))
  }
}

/// Finds which of all that is told is of one letter, and the place of each beside its lines.
private struct DeskRemarks {
  private let path: String
  /// The names by which the lines that are shown are told of.
  private let shown: Set<String>
  private let source: LetterSource

  init(_ letter: ShelvedLetter, _ source: LetterSource) {
    path = letter.path
    self.source = source
    let isWritten = [".md", ".markdown"].contains { letter.path.lowercased().hasSuffix($0) }
    if letter.letter.hasSource {
      shown = [path, path + " as text"]
    } else {
      shown = [isWritten ? path : path + " as Markdown"]
    }
  }

  func remark(of told: Diagnostic) -> ProofDesk.Remark? {
    let place = told.place.path
    guard place == path || place == path + " as text" || place == path + " as Markdown" else {
      return nil
    }
    let line = shown.contains(place) && told.place.line > 0 ? told.place.line : nil
    return ProofDesk.Remark(
      severity: told.severity.rawValue, code: told.code.rawValue, message: told.message,
      advice: told.advice, line: line, passage: line.flatMap(passage))
  }

  /// The passage that a line of the text stands in: the last that began.
  private func passage(of line: Int) -> String? {
    guard source.lines.indices.contains(line - 1), source.lines[line - 1].use == .body else {
      return nil
    }
    return source.lines[..<line].last { $0.passage != nil }?.passage
  }
}
