internal import LetterModel

/// What ties a date to something else than what happened: a document's day, a bound, the letter's own dateline.
struct DateTies {
  let sentence: SentenceReading
  let date: FoundDate
  /// The letter's own date.
  let written: CalendarDate?

  /// Whether the date is a document's: `het rapport van 5 maart`, `your despatch of the 20th of May`, `(NOS, 4 februari)`.
  var isDocuments: Bool {
    var place = date.tokens.lowerBound - 1
    if sentence.cues.contains(where: { $0.cue == .dated && $0.last == place }) { return true }
    // `of the`: an article may stand before the date's own words.
    if hasCue(.determiner, at: place) { place -= 1 }
    guard place > sentence.tokens.lowerBound else { return false }
    if sentence.read.begins(.cue(DateCue.of), at: place) {
      return isDocument(endingAt: pastNumber(place - 1))
    }
    return sentence.read.tokens[place + 1].gap == .comma && isDocument(endingAt: place)
      && isBracketed(from: place)
  }

  /// Whether a day that is past is only a bound: `controleerde voor 7 oktober 2023 het luchtruim`, but not
  /// `uitgenodigd voor 7 oktober`.
  var isBound: Bool {
    guard case .point(.day(let day)) = date.date, let written, day <= written,
      hasCue(.bound, at: date.tokens.lowerBound - 1)
    else { return false }
    return !sentence.cues.contains { cue in
      cue.cue == .status && EventStatusReader.isAhead(cue.number)
        && sentence.isOneClause(cue.first, date.tokens.lowerBound)
    }
  }

  /// Whether the date closes the line that tells where and when the letter was written: `Legation of Nicaragua,
  /// Washington, April 30, 1894`.
  var isDateline: Bool {
    guard case .point(.day(let day)) = date.date, day == written,
      sentence.passage.passage.kind == .paragraph, sentence.tokens.count <= 20,
      sentence.tokens.lowerBound == 0, date.tokens.upperBound == sentence.read.tokens.count - 1,
      date.tokens.lowerBound > 0, sentence.mark(before: date.tokens.lowerBound) >= .comma
    else { return false }
    return !sentence.cues.contains { $0.isVerb }
  }

  /// The word before a document's number: `your instruction No. 118 of the 9th ultimo`.
  private func pastNumber(_ index: Int) -> Int {
    guard index - 1 >= sentence.tokens.lowerBound, sentence.read.tokens[index].number >= 0 else {
      return index
    }
    let isNumbered = sentence.read.begins(.kind(.abbreviation), at: index - 1)
    return isNumbered && index - 2 >= sentence.tokens.lowerBound ? index - 2 : index
  }

  /// Whether the date is that of a resolution or law with its number: `Resolutie 2254 van 18 december 2015 geldt`.
  var isNumbered: Bool {
    let place = date.tokens.lowerBound - 2
    guard place > sentence.tokens.lowerBound,
      sentence.read.begins(.cue(DateCue.of), at: place + 1), sentence.read.tokens[place].number >= 0
    else { return false }
    return hasCue(.numbered, at: place - 1)
  }

  private func isDocument(endingAt index: Int) -> Bool {
    sentence.cues.contains { $0.cue == .document && $0.last == index }
  }

  /// Whether nothing but a name and the date stands in the brackets around it.
  private func isBracketed(from index: Int) -> Bool {
    let words = max(sentence.tokens.lowerBound, index - 3)...index
    return words.contains { sentence.read.tokens[$0].shape.contains(.bracketed) }
  }

  private func hasCue(_ cue: EventCue, at index: Int) -> Bool {
    index >= sentence.tokens.lowerBound && sentence.hasCue(cue, at: index)
  }
}
