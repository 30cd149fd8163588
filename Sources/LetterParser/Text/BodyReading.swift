internal import Diagnostics
internal import LetterModel

/// The text of a letter out of the rows that no other part has claimed.
struct BodyReading {
  /// The blocks in order.
  var blocks: [Block] = []
  /// The notes in the order of their markers.
  var notes: [Footnote] = []

  /// Reads the text of a paper.
  static func read(_ paper: inout Paper) -> BodyReading {
    let found = Notes(paper.rows, without: answerNumbers(of: paper))
    var (text, strays) = rows(of: paper, without: found)
    LoneMarkers.join(&text, &strays)
    let calls = NoteCalls(text, notes: found.notes.map(\.number), strays: strays)
    let outline = Outline(text, paper.words, calls, asks: paper.asksQuestions)
    paper.claimRepeatedHeads(outline.tables, of: text)
    let page = paper.pageNames.isEmpty ? paper.rows.first?.page ?? 1 : 0
    let document = DocumentWords(
      paper.rows, paper.words.spelling(of: paper.facts.language))
    var setter = BlockSetter(
      rows: text, words: paper.words, document: document, calls: calls, tables: outline.tables,
      firstPage: page, pageNames: paper.pageNames)
    let blocks = setter.set(outline.drafts)
    let notes = found.notes.map { setter.note($0, paper.rows) }
    // The note's mark says what its label did.
    for note in found.notes {
      paper.rows[note.rows[0]].label = Notes.label(of: paper.rows[note.rows[0]].text)
    }
    for doubt in setter.doubts { paper.sayUndecided(doubt) }
    for note in found.notes where !calls.numbers.contains(note.number) {
      paper.say(
        .noteUnmatched, row: note.rows[0], "note \(note.number) is called nowhere",
        advice: "put its marker where it belongs")
    }
    return BodyReading(blocks: blocks, notes: notes)
  }

  /// The numbers of questions and answers where all answers stand below all questions: they count
  /// twice, so that notes would be found among them.
  private static func answerNumbers(of paper: Paper) -> Set<Int> {
    guard paper.asksQuestions else { return [] }
    let labels = Outline.numberLabels(paper.rows, paper.words)
    let firsts = labels.count { paper.rows[$0].text.elementsEqual("1".utf8) }
    return firsts > 1 ? labels : []
  }

  /// The rows of a paper that no note has, and the numbers of the calls that stood by themselves or at
  /// a line's beginning, by the place of the row they follow.
  private static func rows(of paper: Paper, without found: Notes) -> ([Row], [Int: [Int]]) {
    var text: [Row] = []
    var strays: [Int: [Int]] = [:]
    var isBelowStray = false
    var quoted = QuotedLines(paper.rows, isMail: paper.mailSender != nil)
    let hasNotes = !found.rows.isEmpty
    let kept = paper.rows.indices.filter {
      paper.rows[$0].isBody && !(hasNotes && found.rows.contains($0))
    }
    text.reserveCapacity(kept.count)
    let hasStrays = !found.strays.isEmpty
    var above = -1
    for index in BesideText.order(kept, of: paper.rows) {
      guard var row = quoted.take(paper.rows[index]) else { continue }
      // What stands beside the text comes out of its line's order.
      if above < index, paper.rows[(above + 1)..<index].contains(where: \.endsText) {
        row.beginsAnew = true
      }
      above = index
      // What stood below a lone call stands below the line it was put behind.
      if isBelowStray, row.gap > 0 { row.gap += 1 }
      isBelowStray = false
      if hasStrays, let number = found.strays[index], !text.isEmpty {
        strays[text.count - 1, default: []].append(number)
        let rest = row.text.drop(while: \.isDigit).trimmed
        // Two calls in one place: `1 2`.
        if rest.elementsEqual(String(number + 1).utf8) {
          strays[text.count - 1, default: []].append(number + 1)
        } else if rest.isEmpty {
          isBelowStray = true
        } else {
          var row = row.with(text: rest)
          row.goesOn = true
          text.append(row)
        }
      } else {
        text.append(row)
      }
    }
    return (text, strays)
  }
}

extension Row {
  /// Whether what stands below a row of a signature or an address has nothing to do with the text above it.
  fileprivate var endsText: Bool {
    guard case .facts(let names) = use else { return false }
    return names == ["senders"] || names == ["addressee"]
  }
}

extension Paper {
  /// Claims the heads that a table has again on each further page; the text has them once.
  fileprivate mutating func claimRepeatedHeads(_ tables: [Tables.Found], of text: [Row]) {
    var lines: [Int: Set<Int>] = [:]
    for index in tables.lazy.flatMap(\.repeated) {
      lines[text[index].line, default: []].insert(text[index].column)
    }
    guard !lines.isEmpty else { return }
    for index in rows.indices where rows[index].isBody {
      if lines[rows[index].line]?.contains(rows[index].column) == true {
        claim(index, as: .furniture(.tableHead))
      }
    }
  }
}
