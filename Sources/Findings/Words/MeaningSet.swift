/// Which meanings begin at a word, one bit for each kind and each word of a grammar,
/// few of which share one.
///
/// Most words of a letter mean nothing to any rule; a rule asks here first, and looks at the
/// matches themselves only where its bit is set.
struct MeaningSet: OptionSet, Sendable, Hashable {
  let rawValue: UInt64

  // The kinds without a grammar, and citations as one, take the first bits.
  private static let countryCues: UInt64 = 10
  private static let eventCues: UInt64 = 20
  private static let dateCues: UInt64 = 37
  /// The last words of the grammars of events and dates share a bit: there are more than bits.
  private static let lastEventCue: UInt8 = 16
  private static let lastDateCue: UInt8 = 26

  init(rawValue: UInt64) { self.rawValue = rawValue }

  /// The set of one meaning.
  init(_ meaning: Meaning) {
    switch meaning.kind {
    case .countryCue: rawValue = 1 << (Self.countryCues + UInt64(meaning.cue))
    case .event:
      rawValue = 1 << (Self.eventCues + UInt64(min(meaning.cue, Self.lastEventCue)))
    case .date: rawValue = 1 << (Self.dateCues + UInt64(min(meaning.cue, Self.lastDateCue)))
    default: rawValue = 1 << UInt64(meaning.kind.rawValue)
    }
  }

  /// The set of a kind that has no grammar, or of all citations.
  static func kind(_ kind: Meaning.Kind) -> MeaningSet {
    MeaningSet(rawValue: 1 << UInt64(kind.rawValue))
  }

  static func cue(_ cue: CountryCue) -> MeaningSet {
    MeaningSet(rawValue: 1 << (countryCues + UInt64(cue.rawValue)))
  }

  static func cue(_ cue: EventCue) -> MeaningSet {
    MeaningSet(rawValue: 1 << (eventCues + UInt64(min(cue.rawValue, lastEventCue))))
  }

  static func cue(_ cue: DateCue) -> MeaningSet {
    MeaningSet(rawValue: 1 << (dateCues + UInt64(min(cue.rawValue, lastDateCue))))
  }

  /// All words of the event grammar.
  static let anyEvent = MeaningSet(rawValue: (1 << dateCues) - (1 << eventCues))

  /// All by which a country may be named.
  static let anyCountry: MeaningSet = [
    .kind(.countryName), .kind(.countryLetters), .kind(.countryAdjective), .kind(.countryPeople),
    .kind(.capital), .kind(.noCountry),
  ]

  /// Whether two sets have a meaning in common.
  func meets(_ other: MeaningSet) -> Bool { rawValue & other.rawValue != 0 }
}
