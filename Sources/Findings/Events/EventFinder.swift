internal import LetterModel

/// Sentences → events: a date of its own, a country that takes part, and a word that tells what
/// happened.
///
/// `docs/findings.md` tells the rules and what they miss.
struct EventFinder {
  let reading: LetterReading
  let rules: FindingRules
  private var drafts: [EventDraft] = []
  var context: EventContext
  /// The country for which the letter is written, where it is another than home.
  let writer: CountryHit?

  /// The events of a letter in the order in which it tells them.
  static func events(in reading: LetterReading, _ rules: FindingRules) -> [Event] {
    var finder = EventFinder(reading: reading, rules: rules)
    for place in reading.passages.indices { finder.read(place) }
    return EventDrafts.events(finder.drafts, reading, rules)
  }

  private init(reading: LetterReading, rules: FindingRules) {
    self.reading = reading
    self.rules = rules
    context = EventContext(
      MainCountries(reading, rules), title: reading.title.filter { rules.isForeign($0) })
    writer = Self.writer(of: reading, rules)
  }

  private mutating func read(_ place: Int) {
    let passage = reading.passages[place]
    if passage.passage.kind == .heading {
      context.enterSection(with: passage.countries.filter { rules.isForeign($0) })
      return
    }
    if passage.passage.isEditors { return }
    context.enterPassage(isCell: passage.passage.kind == .cell)
    var countries = passage.countries[...].prefix(0)
    var dates = passage.dates[...].prefix(0)
    for tokens in passage.sentences {
      countries = passage.countries[countries.endIndex...]
        .prefix { $0.tokens.lowerBound < tokens.upperBound }
      dates = passage.dates[dates.endIndex...]
        .prefix { $0.tokens.lowerBound < tokens.upperBound }
      let told = SentenceReading.told(dates, passage.read, tokens)
      let foreign = countries.filter { rules.isForeign($0) }
      guard !dates.isEmpty || mayBeLinked(passage.read, tokens), !passage.read.isQuestion(tokens)
      else {
        context.leave([], countries: foreign, SalienceReader(read: passage.read, tokens: tokens))
        continue
      }
      let sentence = SentenceReading(passage, tokens, countries: countries, dates: told)
      let found = events(in: sentence, place)
      drafts += found
      context.leave(found, countries: foreign, SalienceReader(read: passage.read, tokens: tokens))
    }
  }

  /// Whether a sentence without a date may tell something of the occasion told before.
  private func mayBeLinked(_ read: ReadText, _ tokens: Range<Int>) -> Bool {
    context.occasion != nil
      && read.meanings(in: tokens).meets([.cue(.signing), .cue(.courtesy)])
  }

  private func events(in sentence: SentenceReading, _ place: Int) -> [EventDraft] {
    var found: [EventDraft] = []
    var index = 0
    while index < sentence.dates.count {
      defer { index += 1 }
      guard var draft = event(sentence, index, place) else { continue }
      if takeDeparture(into: &draft, sentence, index) { index += 1 }
      found.append(draft)
    }
    return found + linked(sentence, place, found)
  }

  /// Whether a date is a treaty's that the sentence only cites.
  private func isCited(
    _ trigger: EventTrigger, _ date: FoundDate, _ sentence: SentenceReading
  ) -> Bool {
    TreatyCitation(sentence: sentence, date: date, written: reading.facts.date).isDate(of: trigger)
  }

  /// `Irakezen dienden een aanvraag in`: people ask for themselves.
  private func isAskedForThemselves(_ trigger: EventTrigger, _ hits: [CountryHit]) -> Bool {
    trigger.rule == EventTypeReader.askedRule && hits.allSatisfy { $0.form == .people }
  }

  /// The event that bears a date.
  private func event(_ sentence: SentenceReading, _ index: Int, _ place: Int) -> EventDraft? {
    let date = sentence.dates[index]
    guard date.date != nil, !sentence.isToldCloser(index) else { return nil }
    let ties = DateTies(sentence: sentence, date: date, written: reading.facts.date)
    if ties.isDocuments || ties.isNumbered || ties.isBound || ties.isDateline { return nil }
    let zone = sentence.zone(of: index)
    guard
      let trigger = EventTypeReader.trigger(of: date, in: sentence, zone: zone).map({
        context.continued($0, in: sentence, zone)
      }) ?? context.repeated(in: sentence, zone)
    else { return nil }
    let (hits, isCarried) = participants(sentence, zone, date, trigger)
    guard !hits.isEmpty, !isCarried || mayBeCarried(trigger, hits, date, sentence, zone),
      !isCited(trigger, date, sentence), !isAskedForThemselves(trigger, hits)
    else { return nil }
    let party = EventPartyReader(sentence: sentence, zone: zone, date: date)
    var told = trigger
    told.type = party.type(of: trigger)
    var draft = EventDraft(
      place: place, type: told.type, rule: trigger.rule + (isCarried ? "-carried" : ""),
      countries: hits.map(\.country), date: date, zone: zone,
      words: words(date, trigger.tokens, hits.first.flatMap(sentence.own), sentence))
    let status = EventStatusReader(
      sentence: sentence, zone: zone, date: date, written: reading.facts.date)
    guard let value = status.status(of: told) else { return nil }
    draft.status = value
    draft.isCarried = isCarried
    draft.extent = status.extent(of: told)
    if told.type == .visit || told.type == .meeting {
      draft.direction =
        party.isReceivedAtHome(trigger)
        ? .in
        : EventDirectionReader(sentence: sentence, zone: zone, rules: rules, hits: hits)
          .direction(of: told)
    }
    draft.organisations = organisations(sentence, zone)
    return draft
  }

  /// The words that prove the event: date, telling word and country, 5 to 25 words.
  private func words(
    _ date: FoundDate, _ trigger: ClosedRange<Int>?, _ hit: CountryHit?, _ sentence: SentenceReading
  ) -> ClosedRange<Int> {
    EventQuote.words(
      around: date.tokens, [trigger, hit?.tokens].compactMap { $0 }, in: sentence)
  }
}
