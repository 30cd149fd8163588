internal import LetterModel

/// The word that tells what happened.
struct EventTrigger {
  var type: EventType
  /// The rule's name.
  var rule: String
  /// The word, where there is one.
  var tokens: ClosedRange<Int>?
  /// Whether it tells too little to do without a country in the sentence.
  var isWeak: Bool
  /// Whether it tells something else where another word stands by it.
  var isLight = false
  /// Whether it is a verb.
  var isVerb = false

  /// Whether a country told before may take part: of weak words only where the sentence begins with
  /// a word for it, `Hij nam het ambt over`.
  func mayBeCarried(in sentence: SentenceReading) -> Bool {
    !isWeak || (isVerb && sentence.beginsWithAnaphor)
  }

  /// Whether the country of the place takes part where no other is told.
  var takesVenue: Bool {
    switch type {
    case .visit, .meeting, .agreement, .negotiation, .measure, .call, .training, .mission,
      .conflict:
      true
    default: false
    }
  }
}

/// Which word of a sentence tells what happened on a date.
enum EventTypeReader {
  /// The telling word nearest to a date; nil where the date is one of parliament's own, or nothing
  /// is told.
  static func trigger(
    of date: FoundDate, in sentence: SentenceReading, zone: Range<Int>
  ) -> EventTrigger? {
    let near = best(date, sentence, zone)
    for cue in sentence.cues where cue.cue == .parliament && zone.contains(cue.first) {
      var distance = sentence.distance(cue.first...cue.last, date.tokens)
      if near != nil, sentence.isCause(cue.first) { distance += 14 }
      // `ontvangt u` is closer than `ontvangt`.
      if near?.trigger.tokens?.lowerBound == cue.first { distance -= 8 }
      if distance <= near?.distance ?? Int.max, !isCovered(cue, sentence) { return nil }
    }
    if let near { return near.trigger }
    if !sentence.has(.parliament, in: sentence.tokens),
      let far = best(date, sentence, sentence.tokens)
    {
      return far.trigger
    }
    return asked(date, sentence, zone)
  }

  /// The rule of what was asked where no word tells what.
  static let askedRule = "asked"

  /// Whether a word is part of a longer one that tells what happened: `letters of credence`.
  private static func isCovered(
    _ cue: SentenceReading.Cue, _ sentence: SentenceReading
  ) -> Bool {
    sentence.cues.contains {
      $0.cue == .type && $0.first <= cue.first && $0.last >= cue.last
        && $0.letters > cue.letters
    }
  }

  /// What was asked, offered or refused on a date, where no word tells what: `heeft ons verzoek in
  /// 2015 afgewezen`.
  private static func asked(
    _ date: FoundDate, _ sentence: SentenceReading, _ zone: Range<Int>
  ) -> EventTrigger? {
    let cue = sentence.cues.first { cue in
      cue.cue == .status && zone.contains(cue.first)
        && EventStatusReader.isAsked(cue.number) && !sentence.isUpon(cue.first)
        && sentence.isOneClause(cue.first, date.tokens.lowerBound)
    }
    return cue.map { cue in
      // `het aanbod van een overeenkomst`
      let thing = sentence.cues.first {
        $0.cue == .type && !$0.isVerb && (2...6).contains($0.first - cue.last)
          && sentence.read.begins(.cue(DateCue.of), at: cue.last + 1)
          && sentence.isOnePart(cue.last, $0.first)
      }
      return EventTrigger(
        type: thing.map { types[$0.number] } ?? .other, rule: askedRule,
        tokens: cue.first...cue.last, isWeak: true)
    }
  }

  private static func best(
    _ date: FoundDate, _ sentence: SentenceReading, _ zone: Range<Int>
  ) -> (trigger: EventTrigger, distance: Int)? {
    var best: (cue: SentenceReading.Cue, distance: Int)?
    for cue in sentence.cues where cue.cue == .type || cue.cue == .weakType {
      guard zone.contains(cue.first), isPlaced(cue, sentence), !isBeforeDate(cue, sentence),
        !isPart(cue, sentence),
        !isPost(cue, sentence), !isInPost(cue, sentence)
      else { continue }
      let distance = distance(cue, date, sentence)
      if isNearer(cue, distance, than: best, sentence) { best = (cue, distance) }
    }
    guard let best else { return nil }
    // A year alone says too little to be another clause's date.
    if case .point(.year) = date.date,
      !sentence.isOneClause(best.cue.last, date.tokens.lowerBound),
      !sentence.isAntecedent(best.cue.last, of: date), !sentence.isToldBehind(date)
    {
      return nil
    }
    let type = types[best.cue.number]
    let isWeak = best.cue.cue == .weakType || type == .other && !best.cue.isVerb
    return (
      EventTrigger(
        type: type, rule: type.rawValue + (isWeak ? "-weak" : ""),
        tokens: best.cue.first...best.cue.last, isWeak: isWeak, isLight: best.cue.isLight,
        isVerb: best.cue.isVerb),
      best.distance
    )
  }

  /// Whether a telling word is to be taken before another.
  ///
  /// Of two meanings of one word that of most letters tells: `grensverdrag` is a `*verdrag`; else that
  /// of which another word tells too: `gesloten` is a treaty's, a post's or a frontier's.
  private static func isNearer(
    _ cue: SentenceReading.Cue, _ distance: Int,
    than best: (cue: SentenceReading.Cue, distance: Int)?, _ sentence: SentenceReading
  ) -> Bool {
    guard let best, distance == best.distance else { return distance < best?.distance ?? Int.max }
    guard cue.letters == best.cue.letters else { return cue.letters > best.cue.letters }
    guard cue.first == best.cue.first else { return false }
    func isTwice(_ cue: SentenceReading.Cue) -> Bool {
      sentence.cues.contains {
        $0.number == cue.number && $0.first != cue.first && ($0.cue == .type || $0.cue == .weakType)
      }
    }
    return isTwice(cue) && !isTwice(best.cue)
  }

  /// The types in the order of their numbers in the lexicon.
  static let types = EventType.allCases
  static let otherType = EventType.allCases.firstIndex(of: .other) ?? 0
  static let visitType = EventType.allCases.firstIndex(of: .visit) ?? 0
  static let meetingType = EventType.allCases.firstIndex(of: .meeting) ?? 0
  static let missionType = EventType.allCases.firstIndex(of: .mission) ?? 0
  static let conferenceType = EventType.allCases.firstIndex(of: .conference) ?? 0
  private static let agreementType = EventType.allCases.firstIndex(of: .agreement) ?? 0

  /// A signing without a date of its own, on the occasion told in the same sentence or before.
  static func signing(
    in sentence: SentenceReading, _ found: [EventDraft]
  ) -> ClosedRange<Int>? {
    guard !found.contains(where: { $0.type == .agreement }),
      let verb = sentence.cues.first(where: { $0.cue == .signing }),
      let object = sentence.cues.first(where: {
        $0.cue == .type && $0.number == agreementType && $0.first != verb.first
      }),
      !sentence.has(.parliament, in: sentence.tokens)
    else { return nil }
    return min(verb.first, object.first)...max(verb.last, object.last)
  }
}
