internal import LetterModel

/// Guests who come on one day and go on another.
extension EventFinder {
  /// How many days a stay has at most whose beginning and end one sentence tells.
  private static let longestStay = 60

  /// Makes one visit of an arrival and the departure that the same sentence tells, and tells whether it does:
  /// `arrives in the Netherlands on July 11th and leaves the following day`.
  func takeDeparture(
    into draft: inout EventDraft, _ sentence: SentenceReading, _ index: Int
  ) -> Bool {
    guard draft.type == .visit, index + 1 < sentence.dates.count else { return false }
    let (arrival, departure) = (sentence.dates[index], sentence.dates[index + 1])
    guard case .point(.day(let first)) = arrival.date, case .point(.day(let last)) = departure.date,
      (1...Self.longestStay).contains(last.dayNumber - first.dayNumber),
      sentence.has(.arriving, in: sentence.zone(of: index)),
      let going = sentence.cues.first(where: {
        $0.cue == .leaving && sentence.zone(of: index + 1).contains($0.first)
      }),
      !sentence.countries.contains(where: {
        sentence.zone(of: index + 1).contains($0.tokens.lowerBound)
          && $0.tokens.lowerBound < going.first
      })
    else { return false }
    var stay = arrival
    stay.date = .interval(from: .day(first), to: .day(last))
    stay.extent = .span
    stay.printed = sentence.read.words(arrival.tokens.lowerBound...departure.tokens.upperBound)
    draft.date = stay
    draft.extent = .span
    draft.words = EventQuote.words(around: arrival.tokens, [departure.tokens], in: sentence)
    return true
  }
}
