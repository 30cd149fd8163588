/// Where the lines of a row end whose line ends an extraction lost.
///
/// Each line is as wide as the measure lets it be: its last word still fitted and the next one did not.
/// One word alone often does not tell where it is two, but a line end that is sure tells where the one
/// before it and the one after it must be. So all of a row's line ends are found together, as those
/// for which measure and words speak best.
struct LostLineEnds {
  /// One line end.
  struct End {
    /// The byte that the next line begins with.
    let place: Int
    let evidence: GluedWord.Evidence
  }

  let ends: [End]
  /// How much speaks for the line ends, less what speaks against them.
  let score: Int

  /// Finds the line ends of a row.
  ///
  /// - Parameters:
  ///   - seams: the places where a line surely ends, be it short or not.
  ///   - next: the word that stood in the row's last line if it had fitted there; nil where that may
  ///     be short.
  init(
    _ row: ArraySlice<UInt8>, measure: Measure, word: GluedWord, seams: [Int],
    next: ArraySlice<UInt8>?
  ) {
    // No paragraph is longer; a row that is, is no print.
    guard row.count < 100_000 else {
      (ends, score) = ([], 0)
      return
    }
    var search = LineEndSearch(row, measure, word, next)
    let found = search.ends(seams)
    ends = found.ends
    score = found.score
  }
}
