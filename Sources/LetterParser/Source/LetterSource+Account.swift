public import LetterModel

extension LetterSource {
  /// A letter's source beside what was read from it.
  ///
  /// - Parameters:
  ///   - bytes: the source, or the text that was set from it.
  ///   - account: what became of each of its lines.
  ///   - passages: the passages of the letter's text, in their order.
  public init(_ bytes: [UInt8], account: [LineUse], passages: [Passage]) {
    var body: [PassageLines.Words] = []
    for use in account {
      for part in use.parts where part.use == .body {
        body.append(PassageLines.Words(line: use.line, text: part.text))
      }
    }
    var lines = PassageLines(body)
    let begins = lines.begins(of: passages)
    self.init(
      lines: ShownLines(bytes).lines.enumerated().map { place, text in
        Line(
          text: text, use: account.indices.contains(place) ? account[place].shown : .body,
          passage: begins[place + 1])
      })
  }

  /// A Markdown file as its letter's source: front matter, then text, whatever it holds.
  public init(markdown: [UInt8], passages: [Passage]) {
    let lines = ShownLines(markdown).lines
    let end = lines.first == "---" ? lines.dropFirst().firstIndex(of: "---") : nil
    let first = end.map { $0 + 1 } ?? 0
    let words = lines[first...].indices.map {
      PassageLines.Words(line: $0 + 1, text: lines[$0])
    }
    var places = PassageLines(words)
    let begins = places.begins(of: passages)
    self.init(
      lines: lines.enumerated().map { place, text in
        Line(
          text: text, use: place < first ? .facts : text.isEmpty ? .blank : .body,
          passage: begins[place + 1])
      })
  }
}

extension LineUse {
  /// The line's use in one word: text, where any of it is.
  fileprivate var shown: LetterSource.Use {
    let uses = parts.map(\.use)
    if uses.contains(.body) { return .body }
    let said = uses.first { $0 != .furniture(.label) && $0 != .furniture(.stray) }
    guard let use = said ?? uses.first else {
      return .blank
    }
    return switch use {
    case .body: .body
    case .facts: .facts
    case .furniture(.letterhead): .letterhead
    case .furniture(.pageFoot), .furniture(.stray): .pageFoot
    case .furniture(.imprint): .imprint
    case .furniture(.address): .address
    case .furniture(.tableHead): .tableHead
    case .furniture(.label): .label
    case .apart: .apart
    }
  }
}
