internal import LetterModel

/// The words by which a language tells events: a file `events.<language>.yml`.
struct EventData: Decodable, Sendable {
  /// By kind of event.
  var types: [String: Words]
  /// What belongs to parliament and to letters.
  var parliament: Words
  /// By status, and `denied`.
  var status: [String: [String]]
  /// The home country's own.
  var home: [String: [String]]
  /// What ties a sentence to the one before.
  var link: [String: [String]]
  /// Words behind which a stop ends no sentence.
  var abbreviations: [String]

  /// Words of one kind.
  struct Words: Decodable, Sendable {
    /// Those that decide.
    var words: [String]
    /// Those that decide where none of another kind stands by them: `troepen`, `toegezegd`.
    var light: [String]?
    /// Those that decide where no other stands near.
    var weak: [String]?
  }

  /// What is added to a type's number where the word is a light one.
  static let light = 32

  /// Puts all words into the lexicon of a language.
  func fill(_ lexicon: inout Lexicon) {
    for (place, type) in EventType.allCases.enumerated() {
      guard let words = types[type.rawValue] else { continue }
      add(words.words, .type, place, to: &lexicon)
      add(words.light ?? [], .type, place + Self.light, to: &lexicon)
      add(words.weak ?? [], .weakType, place, to: &lexicon)
    }
    add(parliament.words, .parliament, 0, to: &lexicon)
    for (place, value) in EventStatus.allCases.enumerated() {
      add(status[value.rawValue] ?? [], .status, place, to: &lexicon)
    }
    add(status["denied"] ?? [], .denied, 0, to: &lexicon)
    for cue in EventCue.allCases {
      add((home["\(cue)"] ?? []) + (link["\(cue)"] ?? []), cue, 0, to: &lexicon)
    }
    for word in abbreviations { lexicon.addLast(of: word, Meaning(.abbreviation, 0)) }
  }

  private func add(_ words: [String], _ cue: EventCue, _ number: Int, to lexicon: inout Lexicon) {
    for word in words { lexicon.add(word, Meaning(cue, number)) }
  }
}

/// What a word does in telling an event.
enum EventCue: UInt8, CaseIterable, Sendable {
  case type, parliament, status, denied
  case weakType
  // The home country: who, where, and what stands around a visit.
  case `self`, place, away, margin, arrival, guest
  // What ties a sentence to the date told before.
  case during, courtesy, signing
  /// Begins a clause behind a comma: `, die`, `, waarbij`.
  case clause
  /// Before a request, by which something was done: `op verzoek`.
  case upon
  /// A word that ends as a telling word does and tells nothing: `commissie`.
  case none
  /// Before what was spoken of: `over een verdrag`.
  case about
}
