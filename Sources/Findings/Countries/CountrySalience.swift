/// How much a sentence is about a country that it names.
enum CountrySalience {
  /// It tells of it.
  case central
  /// It names it beside something else: in a clause (`, die in Duitsland studeerde`), or by the adjective of what is no
  /// government (`the Australian embassy helped us`).
  case lesser
  /// It names it only in passing: as an example (`anders dan in Mali`), as a way (`via Polen`), as one man's origin
  /// (`een Deen`), as who leads or lends something (`onder Canadees bevel`).
  case passing
}

/// Tells how much a sentence is about each country that it names.
struct SalienceReader {
  let read: ReadText
  /// The sentence's words.
  let tokens: Range<Int>

  /// How much the sentence is about a country.
  func salience(of hit: CountryHit) -> CountrySalience {
    if isMention(hit) || isWay(hit) { return .passing }
    if hit.form == .government || (hit.form == .adjective && !isActor(hit)) { return .lesser }
    return isInClause(hit) || isOfPost(hit) ? .lesser : .central
  }

  /// Whether a country takes no part in what its sentence tells, wherever it stands in it.
  func isMention(_ hit: CountryHit) -> Bool {
    isLikened(hit) || isOneOfPeople(hit) || isAside(hit)
  }

  /// `anders dan in Mali`, `much as they did in Korea`, `naar het voorbeeld van het verdrag met Tanzania`.
  private func isLikened(_ hit: CountryHit) -> Bool {
    let start = hit.tokens.lowerBound
    for index in (max(tokens.lowerBound, start - Self.widest)..<start).reversed() {
      let isNextTo = index + 1 < start && read.begins(.cue(CountryCue.list), at: index + 1)
      if read.tokens[index + 1].gap >= .comma
        || read.begins(.anyCountry, at: index) && !isNextTo
      {
        return false
      }
      if let match = match(.likened, at: index) {
        // `zoals Frankrijk`, but not `zoals de Franse regering heeft gevraagd`
        return match.last > match.first
          ? match.last < start : start - match.last <= 2 && hit.form != .adjective
      }
    }
    return false
  }

  /// How many words stand between what is likened and the country at most.
  private static let widest = 7

  /// `de voorzitter, een Deen`; `six hostages, one of them Polish`.
  private func isOneOfPeople(_ hit: CountryHit) -> Bool {
    guard hit.form == .people || hit.form == .adjective else { return false }
    let start = hit.tokens.lowerBound
    return (max(tokens.lowerBound, start - 3)..<start).contains { index in
      guard let match = match(.single, at: index), match.last == start - 1 else { return false }
      return hit.form == .people || match.last > match.first
    }
  }

  /// `onder Zweeds voorzitterschap`, `in a Venezuelan aircraft`.
  private func isAside(_ hit: CountryHit) -> Bool {
    hit.form == .adjective && isFollowed(hit) { match(.aside, at: $0) != nil }
  }

  /// `via Polen`, `by way of the Maldives`.
  private func isWay(_ hit: CountryHit) -> Bool {
    let start = hit.tokens.lowerBound
    return (max(tokens.lowerBound, start - 4)..<start).contains { index in
      match(.way, at: index).map { $0.last == start - 1 || $0.last == start - 2 } ?? false
    }
  }

  /// `Zambia, whose copper passes through Rhodesia`.
  private func isInClause(_ hit: CountryHit) -> Bool {
    var index = hit.tokens.lowerBound
    while index > tokens.lowerBound, read.tokens[index].gap < .comma { index -= 1 }
    return index > tokens.lowerBound && match(.clause, at: index) != nil
  }

  /// `stormed the embassy of the United States`: the house, and not the state.
  private func isOfPost(_ hit: CountryHit) -> Bool {
    let start = hit.tokens.lowerBound
    return (max(tokens.lowerBound, start - 3)..<start).contains { match(.post, at: $0) != nil }
  }

  /// `de Iraanse president`, `the Iranian government`.
  private func isActor(_ hit: CountryHit) -> Bool {
    isFollowed(hit) {
      match(.guest, at: $0) != nil || match(.actor, at: $0) != nil
        || read.begins(.cue(CountryCue.government), at: $0)
    }
  }

  /// Whether one of the next two words is of some kind, no mark between.
  private func isFollowed(_ hit: CountryHit, by isWanted: (Int) -> Bool) -> Bool {
    for index in hit.tokens.upperBound + 1..<hit.tokens.upperBound + 3 {
      guard index < tokens.upperBound, read.tokens[index].gap < .comma else { return false }
      if isWanted(index) { return true }
    }
    return false
  }

  private func match(_ cue: EventCue, at index: Int) -> Match? {
    read.match(.cue(cue), .event, cue.rawValue, at: index)
  }
}
