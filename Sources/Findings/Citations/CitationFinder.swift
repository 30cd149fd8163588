internal import LetterModel

/// Words → the papers that they cite, in all printed spellings.
struct CitationFinder {
  let read: ReadText
  /// The chamber that papers are of where the words do not say: `I` or `II`.
  let chamber: String
  private(set) var found: [FoundCitation] = []

  /// A citation by its words.
  struct FoundCitation {
    var kind: CitationKind
    var dossier: String
    var number: String
    var tokens: ClosedRange<Int>
  }

  /// The papers that a text cites, in order.
  static func citations(in read: ReadText, chamber: Int?) -> [FoundCitation] {
    var finder = CitationFinder(read: read, chamber: chamber == 1 ? "I" : "II")
    var index = 0
    while index < read.tokens.count { index = finder.step(index) }
    return finder.found
  }

  /// The papers that a letter cites, each once, in order, with the place where it does so first.
  static func citations(in reading: LetterReading) -> [Citation] {
    var citations: [Citation] = []
    var known: Set<String> = []
    for (place, passage) in reading.passages.enumerated() {
      for cited in Self.citations(in: passage.read, chamber: reading.facts.chamber) {
        let citation = Citation(
          kind: cited.kind, dossier: cited.dossier, number: cited.number,
          evidence: reading.evidence(place, cited.tokens))
        if known.insert(citation.label).inserted { citations.append(citation) }
      }
    }
    return citations
  }

  private init(read: ReadText, chamber: String) {
    self.read = read
    self.chamber = chamber
  }

  /// Tries to read a citation at a word; gives the word to go on from.
  private mutating func step(_ index: Int) -> Int {
    if read.tokens[index].number >= 0 { return papers(at: index, from: index) ?? index + 1 }
    guard let (cue, last) = cue(at: index) else { return index + 1 }
    switch cue {
    case .annex: return session(.annex, "Aanhangsel Handelingen", index, last) ?? last + 1
    case .proceedings: return session(.proceedings, "Handelingen", index, last) ?? last + 1
    case .gazette: return gazette(index, last) ?? last + 1
    case .identifier: return identifier(index) ?? last + 1
    case .paper:
      let start = dossierStart(after: last)
      return papers(at: start, from: index, isNamed: true) ?? last + 1
    default: return index + 1
    }
  }

  func cue(at index: Int) -> (CitationCue, Int)? {
    guard let match = read.citation(at: index),
      let cue = CitationCue(rawValue: match.meaning.cue)
    else { return nil }
    return (cue, match.last)
  }

  func has(_ wanted: CitationCue, at index: Int) -> Int? {
    guard let (cue, last) = cue(at: index), cue == wanted else { return nil }
    return last
  }

  /// Where a dossier's number begins behind `Kamerstukken II 2008/09,`.
  private func dossierStart(after index: Int) -> Int {
    var next = index + 1
    while next < min(index + 8, read.tokens.count), dossier(at: next) == nil { next += 1 }
    return next
  }

  // MARK: - Papers

  private mutating func papers(at index: Int, from start: Int, isNamed: Bool = false) -> Int? {
    guard let (dossier, last) = dossier(at: index) else { return nil }
    var next = last + 1
    let hasNumber = has(.number, at: next) != nil
    if let word = has(.number, at: next) { next = word + 1 }
    guard hasNumber || isNamed, let first = paperNumber(at: next, isLetter: !hasNumber) else {
      return nil
    }
    found.append(FoundCitation(kind: .paper, dossier: dossier, number: first, tokens: start...next))
    var end = next
    while let more = nextNumber(after: end), let number = paperNumber(at: more, isLetter: false),
      hasNumber
    {
      found.append(
        FoundCitation(kind: .paper, dossier: dossier, number: number, tokens: start...more))
      end = more
    }
    return end + 1
  }

  /// A paper's number: digits, or the letters of a Senate paper; without `nr.` letters alone.
  private func paperNumber(at index: Int, isLetter: Bool) -> String? {
    guard index < read.tokens.count, self.dossier(at: index) == nil else { return nil }
    let token = read.tokens[index]
    let width = token.end - token.start
    if token.shape.contains(.digits) { return !isLetter && width <= 4 ? "\(token.number)" : nil }
    let isCapitals =
      token.shape.contains(.capitals) || token.shape.isSuperset(of: [.letter, .capital])
    return isCapitals && width <= 2 ? read.words(index...index) : nil
  }

  private func nextNumber(after index: Int) -> Int? {
    let next = index + 1
    guard next < read.tokens.count else { return nil }
    if let and = has(.and, at: next) { return and + 1 }
    return read.tokens[next].gap == .comma && read.tokens[next].shape.contains(.digits) ? next : nil
  }

  /// `31 700 V`, `31700-V`, `21 501-02`, `25 418 (R 1581)`: in one spelling, with its last word.
  private func dossier(at index: Int) -> (String, Int)? {
    guard var (number, last) = dossierNumber(at: index) else { return nil }
    var next = last + 1
    if digits(at: next, 1...2) != nil, read.tokens[next].gap == .hyphen {
      number += "-" + read.words(next...next)
      last = next
      next += 1
    }
    if next < read.tokens.count, read.tokens[next].shape.contains(.bracketed),
      read.words(next...next) == "R", digits(at: next + 1, 2...4) != nil
    {
      number += " (R \(read.words(next + 1...next + 1)))"
      return (number, next + 1)
    }
    if next < read.tokens.count, isChapter(next) {
      number += " " + read.words(next...next)
      last = next
    }
    return (number, last)
  }

  private func dossierNumber(at index: Int) -> (String, Int)? {
    guard index < read.tokens.count else { return nil }
    if digits(at: index, 5...5) != nil {
      let text = read.words(index...index)
      return (text.prefix(2) + " " + text.suffix(3), index)
    }
    guard digits(at: index, 2...2) != nil, digits(at: index + 1, 3...3) != nil,
      read.tokens[index + 1].start - read.tokens[index].end <= 2,
      [.space, .stop].contains(read.tokens[index + 1].gap)
    else { return nil }
    return (read.words(index...index) + " " + read.words(index + 1...index + 1), index + 1)
  }

  /// A budget's chapter in Roman figures, with its letter where it has one: `V`, `XVII`, `IIB`.
  private func isChapter(_ index: Int) -> Bool {
    let token = read.tokens[index]
    guard token.gap == .space || token.gap == .hyphen || token.gap == .none,
      token.shape.contains(.capital), token.end - token.start <= 6
    else { return false }
    let letters = read.words(index...index).utf8
    guard let first = letters.first, "IVX".utf8.contains(first) else { return false }
    return letters.dropLast().allSatisfy { "IVX".utf8.contains($0) }
      && letters.last.map { "IVXABCDE".utf8.contains($0) } ?? false
  }

  func digits(at index: Int, _ widths: ClosedRange<Int32>) -> Int32? {
    guard index < read.tokens.count, read.tokens[index].shape.contains(.digits),
      widths.contains(read.tokens[index].end - read.tokens[index].start)
    else { return nil }
    return read.tokens[index].number
  }

  mutating func add(
    _ kind: CitationKind, _ dossier: String, _ number: String, _ tokens: ClosedRange<Int>
  ) {
    found.append(FoundCitation(kind: kind, dossier: dossier, number: number, tokens: tokens))
  }
}
