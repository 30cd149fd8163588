internal import Languages

/// The words of what a print repeats around the text: its letterhead, its pages' feet and its own record.
struct PrintWords: Sendable {
  /// The chambers' names with their numbers.
  let chambers: [(tag: String, chamber: Int, phrase: Phrase)]
  let chamberSuffixes: PhraseList
  let sessions: PhraseList
  let publishers: PhraseList
  /// Places of printing, and those with an apostrophe without it: `’` has three bytes, and an extraction
  /// may have made it straight or left it out.
  let places: [(whole: Phrase, bare: Phrase?)]
  let pages: PhraseList
  /// What stands before a leaf's number in brackets: `fol.`.
  let leaves: PhraseList
  /// Names of the series that a letterhead prints: `Aanhangsel van de Handelingen`.
  let series: PhraseList
  /// Those of them that a print sets in two lines.
  let longSeries: [Phrase]
  /// What the heads of a website's record begin with.
  let webHeads: PhraseList
  /// What a row of all that may begin with.
  let heads: PhraseHeads

  init(_ lists: PhraseLists) {
    chambers = lists.languages.chambers
    chamberSuffixes = lists(\.chamberSuffixes)
    sessions = lists(\.sessions)
    publishers = lists(\.publishers)
    places = lists(\.printPlaces).map { place in
      (place, place.text.hasPrefix("’") ? Phrase(String(place.text.dropFirst())) : nil)
    }
    pages = lists(\.pages)
    leaves = lists(\.leaves)
    series = lists(\.series)
    longSeries = series.filter { $0.bytes.count > 50 }
    webHeads = lists(\.webHeads)
    heads = PhraseHeads(
      chambers.map(\.phrase) + webHeads + sessions + publishers + pages + series
        + places.flatMap { [$0.whole, $0.bare].compactMap { $0 } } + FurnitureLine.heads)
  }
}
