internal import Languages
internal import LetterModel
internal import WordTrees

/// The words by which a language tells events: a file `events.<language>.yml`.
struct EventData: Sendable {
  /// By kind of event.
  var types: [String: Words]
  /// What belongs to parliament and to letters.
  var parliament: Words
  /// By status, and `denied`.
  var status: [String: [String]]
  /// By status, verbs in two pieces: `wees af`.
  var split: [String: [String]]?
  /// The home country's own.
  var home: [String: [String]]
  /// What ties a sentence to the one before.
  var link: [String: [String]]
  /// Words behind which a stop ends no sentence.
  var abbreviations: [String]

  /// Words of one kind.
  struct Words: Sendable {
    /// Those that decide.
    var words: [String]
    /// Verbs, which weigh more than the nouns around them.
    var verbs: [String]?
    /// Verbs in two pieces, a space between: `trok terug` of `trok zijn ambassadeur terug`.
    var split: [String]?
    /// A noun and a verb, in the order of the sentence: `betrekkingen … verbroken`.
    var pairs: [String]?
    /// Those that decide where none of another kind stands by them: `troepen`, `toegezegd`.
    var light: [String]?
    /// Those that decide where no other stands near.
    var weak: [String]?

    fileprivate init(_ tree: WordTree) {
      words = tree["words"].words
      verbs = tree[ifAny: "verbs"]?.words
      split = tree[ifAny: "split"]?.words
      pairs = tree[ifAny: "pairs"]?.words
      light = tree[ifAny: "light"]?.words
      weak = tree[ifAny: "weak"]?.words
    }
  }

  /// What the program knows of each language, read once.
  static let builtIn: [String: EventData] = Language.builtIn.compactMapValues { language in
    BuiltInData.tree("events.\(language.tag).yml").map(EventData.init)
  }

  private init(_ tree: WordTree) {
    types = tree["types"].members.mapValues(Words.init)
    parliament = Words(tree["parliament"])
    status = tree["status"].listsByName
    split = tree[ifAny: "split"]?.listsByName
    home = tree["home"].listsByName
    link = tree["link"].listsByName
    abbreviations = tree["abbreviations"].words
  }

  /// What is added to a type's number where the word is a light one.
  static let light = 32
  /// What is added to a type's number where the word is a verb.
  static let verb = 64

  /// Puts all words into the lexicon of a language.
  func fill(_ lexicon: inout Lexicon) {
    for (place, type) in EventType.allCases.enumerated() {
      guard let words = types[type.rawValue] else { continue }
      add(words.words, .type, place, to: &lexicon)
      add(words.verbs ?? [], .type, place + Self.verb, to: &lexicon)
      add(words.light ?? [], .type, place + Self.light, to: &lexicon)
      addSplit(words.split ?? [], SplitVerb(isStatus: false, place: place), to: &lexicon)
      addSplit(
        words.pairs ?? [], SplitVerb(isStatus: false, isPair: true, place: place), to: &lexicon)
      add(words.weak ?? [], .weakType, place, to: &lexicon)
    }
    add(parliament.words, .parliament, 0, to: &lexicon)
    for (place, value) in EventStatus.allCases.enumerated() {
      add(status[value.rawValue] ?? [], .status, place, to: &lexicon)
      let verb = SplitVerb(isStatus: true, place: place)
      addSplit(split?[value.rawValue] ?? [], verb, to: &lexicon)
    }
    add(status["denied"] ?? [], .denied, 0, to: &lexicon)
    for cue in EventCue.allCases {
      for (place, word) in ((home["\(cue)"] ?? []) + (link["\(cue)"] ?? [])).enumerated() {
        lexicon.add(word, Meaning(cue, place))
      }
    }
    for word in abbreviations { lexicon.addLast(of: word, Meaning(.abbreviation, 0)) }
  }

  private func add(_ words: [String], _ cue: EventCue, _ number: Int, to lexicon: inout Lexicon) {
    for word in words { lexicon.add(word, Meaning(cue, number)) }
  }
}

extension EventData {
  /// Puts verbs in two pieces into the lexicon, each pair with a number of its own.
  private func addSplit(_ verbs: [String], _ kind: SplitVerb, to lexicon: inout Lexicon) {
    for (count, verb) in verbs.enumerated() {
      let pieces = verb.split(separator: " ", maxSplits: 1).map(String.init)
      guard pieces.count == 2 else { continue }
      let number = kind.number(count)
      lexicon.add(pieces[0], Meaning(kind.isPair ? EventCue.pair : .splitVerb, number))
      lexicon.add(pieces[1], Meaning(EventCue.splitEnd, number))
    }
  }
}
