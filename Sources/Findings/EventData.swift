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

/// What a verb in two pieces tells, as a number that both its pieces bear.
struct SplitVerb {
  /// Whether it tells a status, and not a type.
  var isStatus: Bool
  /// Whether its first piece is a noun, which begins no clause: `betrekkingen … verbroken`.
  var isPair: Bool
  /// The place of the type or status.
  var place: Int

  init(isStatus: Bool, isPair: Bool = false, place: Int) {
    self.isStatus = isStatus
    self.isPair = isPair
    self.place = place
  }

  /// What a number stands for.
  init(number: Int) {
    isStatus = number & 64 > 0
    isPair = number & 32 > 0
    place = number & 31
  }

  /// The number of one pair among those that tell the same.
  func number(_ count: Int) -> Int {
    count * 128 + (isStatus ? 64 : 0) + (isPair ? 32 : 0) + place
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
  /// The first and last piece of a verb: `trok … terug`.
  case splitVerb, splitEnd
  /// A noun that tells together with a verb behind it: `betrekkingen … verbroken`.
  case pair
  /// Before a noun: what stands before it is no verb's last piece, `op de grens`.
  case determiner
  /// Before a verb: `riep op de troepen terug te trekken`.
  case infinitive
  /// Before what something was done for: `om hulp te vragen`; before the verb itself, `to ask`.
  case purpose, toVerb
  /// Someone goes where a word such as “to” leads: `trok in mei naar Chili`.
  case motion, goal
  /// Someone is where a word such as “in” tells: `was op 3 mei in Ankara`.
  case presence, inside
  /// Calls at somebody's house, unless “to” tells what for.
  case calling
  /// What has no day any more: `uitgesteld`.
  case postponed
  /// What was asked came to pass: `ingewilligd`.
  case granted
  /// Before what was only the cause: `wegens`.
  case cause
  /// What was reported and is not so: `zou … berust op een misverstand`.
  case unfounded, hearsay
  /// A clause that tells when something became known: `naar gisteren is gebleken`.
  case hearing, learnt
  /// Who receives whom: an ambassador need not travel.
  case resident, reception, received, travel
  /// What stands for a country told before.
  case anaphor, there
  /// Right before a verb, what was not done.
  case not
  /// Behind an invitation: `naar Amman te komen`.
  case coming
  /// Before what alone was refused: `cancelled its plans`.
  case possessive
  /// A state that is no more, and none of today's.
  case ceased
  /// Behind “and” it begins another clause.
  case finite
}
