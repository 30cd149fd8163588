/// The search for a row's line ends, each place of the row looked at once.
struct LineEndSearch {
  private let row: ArraySlice<UInt8>
  private let word: GluedWord
  private let width: Int
  private let blank: Int
  /// How wide the word is that did not fit in the last line.
  private let next: Int?
  /// How far each place is from the row's beginning.
  private let extents: [Int]
  /// What is known of each place; nil where it was not asked.
  private var known: [GluedWord.Evidence?]
  /// The best way to a place: how well its ends are proven, and the line end before it.
  private var best: [(score: Int, from: Int)?]

  /// What a line costs, lest many lines be better than few.
  private static let cost = 40

  init(
    _ row: ArraySlice<UInt8>, _ measure: Measure, _ word: GluedWord, _ next: ArraySlice<UInt8>?
  ) {
    self.row = row
    self.word = word
    width = max(1, measure.lineWidth)
    blank = measure.blankWidth
    self.next = next.flatMap { measure.extents(of: $0).last }
    extents = measure.extents(of: row)
    known = Array(repeating: nil, count: row.count + 1)
    best = Array(repeating: nil, count: row.count + 1)
  }

  /// The line ends for which the most speaks.
  mutating func ends(_ seams: [Int]) -> (ends: [LostLineEnds.End], score: Int) {
    best[0] = (0, -1)
    var seams = seams.map { $0 - row.startIndex }[...]
    // The best of the last places, of which much worse ones are no way to the end.
    var lead = (score: 0, place: 0)
    var last: (score: Int, place: Int)?
    for place in 0..<row.count {
      guard let here = best[place] else { continue }
      if here.score >= lead.score || place > lead.place + 40 { lead = (here.score, place) }
      guard here.score > lead.score - 200 else { continue }
      if let strain = lastStrain(from: place), here.score - strain > last?.score ?? Int.min {
        last = (here.score - strain, place)
      }
      while let seam = seams.first, seam <= place { seams.removeFirst() }
      reach(from: place, here.score, seam: seams.first)
    }
    guard let last else { return ([], Int.min / 2) }
    var ends: [LostLineEnds.End] = []
    var place = last.place
    while place > 0, let here = best[place] {
      ends.append(
        LostLineEnds.End(place: row.startIndex + place, evidence: evidence(at: place)))
      place = here.from
    }
    return (ends.reversed(), last.score)
  }

  /// How badly what is left from a place on fits as the last line; nil where it is too wide.
  ///
  /// A little too wide is the measure's fault. Where the sentence goes on below, the line is full.
  private func lastStrain(from place: Int) -> Int? {
    let rest = extents[row.count] - extents[place]
    guard rest <= width + width / 20 else { return nil }
    let over = max(0, rest - width) * 1000 / width
    guard let next else { return over }
    return over + min(150, max(0, width - (rest + blank + next)) * 1000 / width)
  }

  /// Tries each place where a line that begins at a place may end.
  private mutating func reach(from start: Int, _ score: Int, seam: Int?) {
    let begin = extents[start]
    var place = start + 4
    while place < row.count, extents[place] - begin < width * 4 / 5 {
      if place == seam { take(place, from: start, score + 90 - Self.cost) }
      place += 1
    }
    while place < row.count, extents[place] - begin <= width + width / 40 {
      defer { place += 1 }
      let byte = row[row.startIndex + place]
      guard byte & 0xC0 != 0x80 else { continue }
      if place == seam { take(place, from: start, score + 90 - Self.cost) }
      guard let worth = worth(place) else { continue }
      // A line in which the next word would have fitted is too short; a little is the measure's fault.
      let over = extents[place] - begin - width
      let free = width - (extents[nextBlank(place)] - begin + blank)
      let strain = max(0, over) * 1000 / width + max(0, free) * 1000 / width
      take(place, from: start, score + worth - strain - Self.cost)
    }
  }

  private mutating func take(_ place: Int, from start: Int, _ score: Int) {
    if let known = best[place], known.score >= score { return }
    best[place] = (score, start)
  }

  /// How much speaks for a line end at a place, in tenths; nil where there is none.
  private mutating func worth(_ place: Int) -> Int? {
    let byte = row[row.startIndex + place]
    let before = row[row.startIndex + place - 1]
    if byte == Byte.blank || before == Byte.blank { return before == Byte.blank ? -60 : nil }
    let evidence = evidence(at: place)
    if evidence == .none, isWhole(place) { return -100 }
    return switch evidence {
    case .signs: 100
    case .smallWords: 75
    case .words: 60
    case .small: 50
    case .likely: 15
    case .half: 10
    case .none: -40
    }
  }

  private mutating func evidence(at place: Int) -> GluedWord.Evidence {
    if let known = known[place] { return known }
    let index = row.startIndex + place
    var start = index
    while start > row.startIndex, index - start < 100, row[start - 1] != Byte.blank { start -= 1 }
    let end = row[index...].prefix(100).firstIndex(of: Byte.blank) ?? min(index + 100, row.endIndex)
    let isWithin = start < index && index < end && end - start < 100
    let found = isWithin ? word.evidence(row[start..<index], row[index..<end]) : .none
    known[place] = found
    return found
  }

  /// No word is as long as this: what is longer is not looked up, place by place and width by width.
  private static let longestWord = 60

  /// Whether a place is within a word that the text or the language has.
  private func isWhole(_ place: Int) -> Bool {
    let index = row.startIndex + place
    var start = index
    while start > row.startIndex, row[start - 1] != Byte.blank {
      start -= 1
      if index - start > Self.longestWord { return false }
    }
    let end = row[index...].prefix(Self.longestWord).firstIndex(of: Byte.blank)
    guard let end = end ?? (row.endIndex - index <= Self.longestWord ? row.endIndex : nil) else {
      return false
    }
    return word.isWhole(row[start..<end])
  }

  private func nextBlank(_ place: Int) -> Int {
    let rest = row[(row.startIndex + place)...]
    guard rest.first != Byte.blank else { return place }
    return (rest.prefix(40).firstIndex(of: Byte.blank) ?? min(rest.startIndex + 40, row.endIndex))
      - row.startIndex
  }
}
