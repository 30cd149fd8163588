internal import LetterModel

/// The publications that are cited by year and number.
extension CitationFinder {
  /// `Handelingen II 2020/21, nr. 36, item 12`, `Handelingen TK 1997–1998, 6368–6375`,
  /// `Aanhangsel Handelingen, vergaderjaar 2014–2015, nr. 1217`.
  mutating func session(
    _ kind: CitationKind, _ name: String, _ index: Int, _ last: Int
  ) -> Int? {
    var next = last + 1
    var house = chamber
    while let (cue, end) = cue(at: next), cue == .chamber || cue == .session || cue == .proceedings
    {
      if cue == .chamber { house = Self.name(read.words(next...end)) ?? chamber }
      next = end + 1
    }
    guard let first = digits(at: next, 4...4), let year = sessionYear(first, at: next + 1) else {
      return nil
    }
    next += 2
    let dossier = "\(name) \(house) \(year)"
    if let word = has(.number, at: next), let number = digits(at: word + 1, 1...5) {
      var end = word + 1
      var text = "\(number)"
      if let item = has(.item, at: end + 1), let place = digits(at: item + 1, 1...3) {
        text += ", item \(place)"
        end = item + 1
      }
      add(kind, dossier, text, index...end)
      return end + 1
    }
    if let word = has(.page, at: next) { next = word + 1 }
    guard let page = digits(at: next, 1...5) else { return nil }
    var end = next
    var text = "p. \(page)"
    if let to = digits(at: next + 1, 1...5), [.dash, .hyphen].contains(read.tokens[next + 1].gap) {
      text += "–\(to)"
      end += 1
    }
    add(kind, dossier, text, index...end)
    return end + 1
  }

  /// `Stb. 2009, 123`, `Stcrt. 2012, nr. 4`.
  mutating func gazette(_ index: Int, _ last: Int) -> Int? {
    guard read.tokens[index].shape.contains(.capital), let year = digits(at: last + 1, 4...4)
    else { return nil }
    var next = last + 2
    if let word = has(.number, at: next) { next = word + 1 }
    guard let number = digits(at: next, 1...5), read.tokens[next].gap >= .comma else { return nil }
    let printed = read.words(index...last)
    add(.gazette, "\(Self.name(printed) ?? printed) \(year)", "\(number)", index...next)
    return next + 1
  }

  /// `kst-31700-V-104`.
  mutating func identifier(_ index: Int) -> Int? {
    guard digits(at: index + 1, 5...5) != nil, read.tokens[index + 1].gap == .hyphen else {
      return nil
    }
    let text = read.words(index + 1...index + 1)
    var dossier = text.prefix(2) + " " + text.suffix(3)
    var next = index + 2
    while next + 1 < read.tokens.count, read.tokens[next].gap == .hyphen,
      read.tokens[next + 1].gap == .hyphen, next < index + 4
    {
      let part = read.words(next...next)
      dossier += read.tokens[next].shape.contains(.digits) ? "-" + part : " " + part
      next += 1
    }
    guard next < read.tokens.count, read.tokens[next].gap == .hyphen else { return nil }
    add(.paper, String(dossier), read.words(next...next), index...next)
    return next + 1
  }

  /// A parliamentary year as citations have it: `2008/09`.
  private func sessionYear(_ first: Int32, at index: Int) -> String? {
    let second = digits(at: index, 2...2) ?? digits(at: index, 4...4)
    guard let second, [.dash, .hyphen, .slash].contains(read.tokens[index].gap),
      (first + 1) % 100 == second % 100
    else { return nil }
    let last = second % 100
    // The turn of the century is written in full.
    return last == 0 ? "\(first)/\(first + 1)" : "\(first)/\(last < 10 ? "0" : "")\(last)"
  }

  /// A chamber or a gazette as citations write it; nil where the letter's word is none that is known.
  private static func name(_ text: String) -> String? { CitationCue.names[text.lowercased()] }
}
