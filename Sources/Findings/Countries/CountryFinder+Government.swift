/// Capitals that speak for their governments, and those that are only places.
extension CountryFinder {
  /// Whether a capital stands for its government: as who does something, or with whom it is done,
  /// but not as the place where something is.
  func isGovernment(_ match: Match, after last: CountryHit?) -> Bool {
    let index = match.first
    if read.tokens[index].shape.contains(.bracketed) || read.tokens[index].gap == .hyphen {
      return false
    }
    if match.last + 1 < read.tokens.count {
      let next = read.tokens[match.last + 1]
      if next.gap == .hyphen || (next.gap == .comma && next.number >= 0) { return false }
    }
    // `Rome`, alone in a letterhead
    guard index > 0 else { return read.tokens.count > match.last + 1 }
    if isOfHouse(match) { return false }
    if let last, isList(from: last, to: index) { return last.form != .venue }
    var before = index - 1
    if has(.article, at: before), before > 0 { before -= 1 }
    if read.tokens[index].gap > .apostrophe { return read.tokens[index].gap != .slash }
    if has(.venue, at: before) { return before > 0 && has(.government, at: before - 1) }
    if has(.of, at: before) { return before > 0 && has(.voice, at: before - 1) }
    if has(.from, at: before) { return before > 0 && has(.government, at: before - 1) }
    return true
  }

  /// Whether a capital only says where something is that belongs to it: `our Kampala office`.
  private func isOfHouse(_ match: Match) -> Bool {
    let next = match.last + 1
    guard next < read.tokens.count, read.tokens[match.first].gap == .space,
      has(.article, at: match.first - 1)
    else { return false }
    return read.tokens[next].gap == .space && !read.tokens[next].shape.contains(.capital)
      && read.tokens[next].number < 0 && !has(.government, at: next)
  }

  /// Whether nothing but a comma or “and” stands between two names.
  private func isList(from last: CountryHit, to index: Int) -> Bool {
    let between = index - last.tokens.upperBound - 1
    if between == 0 { return read.tokens[index].gap == .comma }
    return between == 1 && has(.list, at: index - 1)
  }
}
