internal import LetterModel

/// A country's name where it stands in a text, with the reason why it counts.
struct CountryHit: Sendable {
  /// The country's place in the table of countries.
  var country: Int
  /// The words.
  var tokens: ClosedRange<Int>
  /// What kind of name it is.
  var form: Form

  /// What a country is named by.
  enum Form: Sendable {
    case name, letters, adjective, people
    /// Its capital, speaking for its government.
    case government
    /// Its capital, or itself, as no more than the place where something was.
    case venue
    /// A town that bears the country's name: `te Luxemburg`.
    case town
    /// An adjective of a population at home.
    case population
  }

  /// Whether the letter names the country by it; a capital that is only a place does not count.
  var isNamed: Bool { form != .venue && form != .town }
}

/// Words → countries.
struct CountryFinder {
  let read: ReadText

  /// The countries that a text names, in order.
  static func hits(in read: ReadText) -> [CountryHit] {
    CountryFinder(read: read).hits()
  }

  private func hits() -> [CountryHit] {
    var hits: [CountryHit] = []
    var index = 0
    while index < read.tokens.count {
      guard read.begins(.anyCountry, at: index), let found = longest(at: index) else {
        index += 1
        continue
      }
      if let hit = hit(found, after: hits.last) {
        if hits.isEmpty { hits.reserveCapacity(8) }
        hits.append(hit)
      }
      index = found.last + 1
    }
    return hits
  }

  /// The longest name that begins at a word, or a phrase that is none.
  private func longest(at index: Int) -> Match? {
    var best: Match?
    for place in read.places(at: index) {
      let match = read.matches[place]
      guard isName(match) else { continue }
      let isLonger = match.last > best?.last ?? -1
      let isVeto = match.last == best?.last && match.meaning.kind == .noCountry
      if isLonger || isVeto { best = match }
    }
    return best
  }

  private func isName(_ match: Match) -> Bool {
    let shape = read.tokens[match.first].shape
    switch match.meaning.kind {
    case .noCountry: return true
    case .countryName, .countryAdjective, .countryPeople, .capital: return shape.contains(.capital)
    case .countryLetters: return shape.contains(.capitals)
    default: return false
    }
  }

  private func hit(_ match: Match, after last: CountryHit?) -> CountryHit? {
    guard match.meaning.kind != .noCountry, !isPerson(match.first) else { return nil }
    let country = Int(match.meaning.value)
    let tokens = match.first...match.last
    switch match.meaning.kind {
    case .countryName:
      // `te Luxemburg` is the town.
      let isTown = match.first > 0 && has(.town, at: match.first - 1)
      return CountryHit(country: country, tokens: tokens, form: isTown ? .town : .name)
    case .countryLetters: return CountryHit(country: country, tokens: tokens, form: .letters)
    case .countryPeople: return CountryHit(country: country, tokens: tokens, form: .people)
    case .capital:
      let form: CountryHit.Form = isGovernment(match, after: last) ? .government : .venue
      return CountryHit(country: country, tokens: tokens, form: form)
    default:
      let form: CountryHit.Form = isPopulation(match) ? .population : .adjective
      return CountryHit(country: country, tokens: tokens, form: form)
    }
  }

  /// Whether a title, or an initial with its stop, stands before a name: `W. Holland`.
  private func isPerson(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    let before = read.tokens[index - 1]
    if read.tokens[index].gap == .stop, before.shape.isSuperset(of: [.letter, .capital]) {
      return true
    }
    // The stop of `Mr.` ends no sentence.
    let isNext =
      read.tokens[index].gap <= .apostrophe || before.meanings.meets(.kind(.abbreviation))
    if has(.person, at: index - 1), isNext { return true }
    // `Sir John Jordan`: a name between.
    return index > 1 && has(.person, at: index - 2) && before.shape.contains(.capital)
      && !before.shape.contains(.capitals) && before.gap <= .apostrophe
      && read.tokens[index].gap == .space && !read.begins(.anyCountry, at: index - 1)
  }

  private func isPopulation(_ match: Match) -> Bool {
    match.last + 1 < read.tokens.count && has(.population, at: match.last + 1)
  }

  func has(_ cue: CountryCue, at index: Int) -> Bool {
    guard read.begins(.cue(cue), at: index) else { return false }
    return read.places(at: index).contains { place in
      let match = read.matches[place]
      return match.meaning.kind == .countryCue && match.meaning.cue == cue.rawValue
        && match.last == index
    }
  }
}

extension Token.Gap: Comparable {
  static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}
