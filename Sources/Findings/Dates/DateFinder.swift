public import LetterModel

/// Text → dates: ranges, parts of years and months, relative and chained dates.
public struct DateFinder {
  let reader: DateReader
  var resolver: DateResolver
  private var found: [FoundDate] = []
  /// The last word of the date told last, where it gave its year.
  private var lastYear: Int?
  /// The word at which a date is being tried.
  private var anchor = 0

  var read: ReadText { reader.read }
  var surroundings: DateSurroundings { DateSurroundings(reader: reader) }

  /// All dates that a text tells, in order.
  ///
  /// - Parameters:
  ///   - writtenOn: the letter's own date, which relative dates and dates without a year need.
  ///   - language: `nl` or `en`; in any other language nothing is found.
  public static func dates(
    in text: String, writtenOn: CalendarDate?, language: String
  ) -> [FoundDate] {
    guard let words = LanguageWords.datesOnly[language] else { return [] }
    let read = ReadText(text, words.vocabulary)
    var context = DateContext(written: writtenOn)
    return dates(in: read, words.needsCapital, &context)
  }

  /// All dates of a text that is read already; what was told last goes on to the next text.
  static func dates(
    in read: ReadText, _ needsCapital: Bool, _ context: inout DateContext
  ) -> [FoundDate] {
    var finder = DateFinder(
      reader: DateReader(read: read, needsCapital: needsCapital),
      resolver: DateResolver(
        written: context.written, prior: context.prior, span: context.span))
    finder.scan()
    (context.prior, context.span) = (finder.resolver.prior, finder.resolver.span)
    return finder.found
  }

  /// What words a date may begin with, besides numbers.
  private static let leads: MeaningSet = [
    .cue(.weekday), .cue(.month), .cue(.part), .cue(.season), .cue(.ordinal), .cue(.deictic),
    .cue(.night), .cue(DateCue.from), .cue(.weekOf), .cue(.day), .cue(.chained), .cue(.number),
    .cue(.dayLead),
  ]

  /// What words a date that is counted may begin with, besides numbers.
  private static let counts: MeaningSet = [.cue(.day), .cue(.chained), .cue(.number)]

  private mutating func scan() {
    var index = 0
    while index < read.tokens.count {
      guard read.tokens[index].number >= 0 || read.begins(Self.leads, at: index) else {
        index += 1
        continue
      }
      if let date = date(at: index) {
        if date.date != nil || date.isChained || date.isSince { take(date) }
        index = date.tokens.upperBound + 1
      } else {
        index += 1
      }
    }
  }

  private mutating func take(_ date: FoundDate) {
    guard !surroundings.isVague(before: date.tokens.lowerBound) else { return }
    found.append(date)
    if let value = date.date, !date.keepsPrior {
      resolver.prior = value
      switch value {
      case .point(.day): resolver.days = value
      case .interval(.day, .day): (resolver.days, resolver.span) = (value, value)
      default: break
      }
      if !date.isChained { lastYear = date.hasYear ? date.tokens.upperBound : nil }
    }
  }

  /// Tries each shape of date at a word, the longest first.
  private mutating func date(at index: Int) -> FoundDate? {
    anchor = index
    let meanings = read.tokens[index].meanings
    if meanings.meets(.cue(.night)), let date = nightRange(at: index) { return date }
    if meanings.meets(.cue(DateCue.from)), let date = leadRange(at: index) { return date }
    let isNumber = read.tokens[index].number >= 0
    let isPoint = isNumber || meanings.meets(DateReader.pointLeads)
    let point = isPoint ? reader.point(at: index) : nil
    if isPoint, let left = end(point, at: index), let date = openRange(left, from: index) {
      return date
    }
    if isNumber, let date = listed(at: index) { return date }
    if meanings.meets(.cue(.weekOf)), let date = weekOf(at: index) { return date }
    if isNumber || meanings.meets(Self.counts), let date = counted(at: index) { return date }
    if meanings.meets(.cue(.ordinal)), let date = dayOfRange(at: index) { return date }
    if meanings.meets(.cue(.dayLead)), let date = dayOfMonthTold(at: index) { return date }
    return point.flatMap { single($0, at: index) }
  }

  private func single(_ partial: PartialDate, at index: Int) -> FoundDate? {
    if partial.year != nil, partial.month == nil, partial.part == nil,
      !surroundings.isYear(at: index)
    {
      return nil
    }
    return partial.isDayAlone ? nil : finish(partial, from: index)
  }

  /// The date that the words give, by the letter's own and by the words around.
  func resolved(_ partial: PartialDate) -> EventDate? {
    var resolver = resolver
    let isSince = reader.cue(.from, at: anchor)?.number == 4
    resolver.tense = isSince ? -1 : surroundings.tense(around: anchor)
    resolver.priorHasYear = isYearTold(before: anchor)
    return resolver.date(of: partial)
  }

  /// A found date of what the words tell.
  func finish(_ partial: PartialDate, from index: Int) -> FoundDate? {
    let date = resolved(partial)
    return FoundDate(
      date: date, extent: .moment, printed: read.words(index...partial.last),
      range: bytes(index...partial.last), isSince: false, tokens: index...partial.last,
      hasYear: partial.year != nil, isChained: false)
  }

  /// Where words stand in the text.
  func bytes(_ tokens: ClosedRange<Int>) -> Range<Int> {
    Int(read.tokens[tokens.lowerBound].start)..<Int(read.tokens[tokens.upperBound].end)
  }

  /// Whether the date told last, in the same sentence, gave its year and more than that.
  private func isYearTold(before index: Int) -> Bool {
    guard let lastYear, lastYear < index, index - lastYear < 200 else { return false }
    if case .point(.year) = resolver.prior { return false }
    return (lastYear + 1...index).allSatisfy { read.tokens[$0].gap != .stop }
  }
}
