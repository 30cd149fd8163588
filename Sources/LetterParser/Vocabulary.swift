internal import Languages

/// The words of all languages by which the parts of a letter are known, ready to be compared.
///
/// A letter's parts are looked for in every language at once: what language it is in is known only
/// when its text is, and papers print one language's frame around another's text.
///
/// A class, since every part of the reading holds on to the one that is built in.
final class Vocabulary: Sendable {
  let chambers: [(tag: String, chamber: Int, phrase: Phrase)]
  let chamberSuffixes: PhraseList
  let sessions: PhraseList
  let numbers: PhraseList
  let reprints: PhraseList
  let headings: [(tag: String, kind: String, phrase: Phrase)]
  let publishers: PhraseList
  /// Places of printing, and those with an apostrophe without it: `’` has three bytes, and an extraction
  /// may have made it straight or left it out.
  let printPlaces: [(whole: Phrase, bare: Phrase?)]
  let addressees: PhraseList
  let addressedOffices: PhraseList
  let dates: PhraseList
  let places: PhraseList
  let noteLabels: PhraseList
  let subjects: PhraseList
  let enclosures: PhraseList
  let references: PhraseList
  /// The labels of an e-mail's head, by what they announce.
  let mail: [MailHead.Field: PhraseList]
  /// Labels that a house's column of fields has besides references: `Inlichtingen`.
  let fieldLabels: PhraseList
  let letterheads: PhraseList
  let pages: PhraseList
  let salutations: PhraseList
  let valedictions: PhraseList
  /// What stands before the name of one who signed the original: `w.g.`.
  let signed: PhraseList
  let articles: PhraseList
  let offices: PhraseList
  let officeLinks: PhraseList
  let behalves: PhraseList
  /// What names one who sends with those who sign: `mede namens`.
  let jointBehalves: PhraseList
  /// Bodies of a chamber: `Presidium`, and what leads to their chamber.
  let chamberBodies: PhraseList
  let chamberLinks: [(tag: String, text: String)]
  let members: PhraseList
  /// The singular of offices in the plural.
  let singulars: [String: String]
  /// What numbers questions and answers: `Vraag`, `Antwoord`, and `op`, `en` between.
  let questions: PhraseList
  let answers: PhraseList
  let questionLinks: PhraseList
  let questionKinds: PhraseList
  /// What tells that answers come later, and what heads a remark below questions.
  let notices: PhraseList
  let explanations: PhraseList
  /// What stands before a number in the appendix of questions.
  let appendices: PhraseList
  /// What stands before a party that several members share.
  let shared: PhraseList
  /// What leads from those asked to the subject of questions.
  let abouts: PhraseList
  /// Names of the series that a letterhead prints: `Aanhangsel van de Handelingen`.
  let series: PhraseList
  /// Those of them that a print sets in two lines.
  let longSeries: [Phrase]
  /// What tells when questions came in and answers were received.
  let received: PhraseList
  /// What a table's or a figure's caption begins with: `Tabel`.
  let captions: PhraseList
  let conjunctions: Set<[UInt8]>
  let hyphenSeconds: Set<[UInt8]>
  /// Small words that begin other words too: `over` in `overschot`.
  let prefixes: Set<[UInt8]>
  /// The words that letters use most, by language, the small ones with them.
  private let frequentByTag: [String: Set<[UInt8]>]
  /// What words end in, by language.
  private let endingsByTag: [String: WordEndings]
  /// Articles, prepositions, pronouns and auxiliaries, by language.
  private let smallByTag: [String: Set<[UInt8]>]
  /// What keeps a hyphen, by language, and in all.
  private let spellingByTag: [String: Spelling]
  let spelling: Spelling
  /// Endings, which never follow a hyphen.
  let endings: PhraseList
  /// Endings that are conjunctions too: `en`.
  let plurals: Set<[UInt8]>
  /// The months with their numbers, long names and short.
  let months: [(month: Int, phrase: Phrase)]
  /// What may follow a day's number: `th`.
  let ordinals: PhraseList
  /// The commonest words by language.
  let common: CommonWords
  /// What a row of a print's furniture, an office with its article and a field's label may begin with.
  let furniture: PhraseHeads
  let officeHeads: PhraseHeads
  let labelHeads: PhraseHeads

  /// The vocabulary of the languages that are built in.
  static let builtIn = Vocabulary(
    Language.builtIn.values.sorted { $0.tag < $1.tag })

  init(_ languages: [Language]) {
    func phrases(_ path: (LetterWords) -> [String]) -> PhraseList {
      // A longer phrase is looked for before a shorter one that it begins with.
      PhraseList(
        languages.flatMap { path($0.letter) }.map(Phrase.init)
          .sorted { ($1.bytes.count, $0.text) < ($0.bytes.count, $1.text) })
    }
    func words(_ path: (LetterWords) -> [String]) -> Set<[UInt8]> {
      Set(phrases(path).map(\.bytes))
    }
    chambers = languages.chambers
    chamberSuffixes = phrases(\.chamberSuffixes)
    sessions = phrases(\.sessions)
    numbers = phrases(\.numbers)
    reprints = phrases(\.reprints)
    headings = languages.headings
    publishers = phrases(\.publishers)
    printPlaces = phrases(\.printPlaces).map { place in
      (place, place.text.hasPrefix("’") ? Phrase(String(place.text.dropFirst())) : nil)
    }
    addressees = phrases(\.addressees)
    addressedOffices = phrases(\.addressedOffices)
    dates = phrases(\.dates)
    places = phrases(\.places)
    noteLabels = phrases(\.noteLabels)
    subjects = phrases(\.subjects)
    enclosures = phrases(\.enclosures)
    references = phrases(\.references)
    mail = [
      .sender: phrases(\.mail.senders), .addressee: phrases(\.mail.addressees),
      .date: phrases(\.mail.dates), .subject: phrases(\.mail.subjects),
      .other: phrases(\.mail.others),
    ]
    fieldLabels = phrases(\.fieldLabels)
    letterheads = phrases(\.letterheads)
    pages = phrases(\.pages)
    salutations = phrases(\.salutations)
    valedictions = phrases(\.valedictions)
    signed = phrases(\.signed)
    articles = phrases(\.articles)
    offices = phrases(\.offices)
    officeLinks = phrases(\.officeLinks)
    behalves = phrases(\.behalves)
    jointBehalves = phrases(\.jointBehalves)
    chamberBodies = phrases(\.chamberBodies)
    members = phrases(\.members)
    chamberLinks = languages.map { ($0.tag, $0.letter.chamberLink) }
    singulars = languages.singulars
    questions = phrases(\.questions)
    answers = phrases(\.answers)
    series = phrases(\.series)
    longSeries = series.filter { $0.bytes.count > 50 }
    received = phrases(\.received)
    questionLinks = phrases(\.questionLinks)
    questionKinds = phrases(\.questionKinds)
    notices = phrases(\.notices)
    explanations = phrases(\.explanations)
    appendices = phrases(\.appendices)
    shared = phrases(\.shared)
    abouts = phrases(\.abouts)
    captions = phrases(\.captions)
    conjunctions = words(\.conjunctions)
    hyphenSeconds = words(\.hyphenated.second)
    prefixes = words(\.prefixes)
    smallByTag = languages.byTag { Set($0.letter.small.map { Phrase($0).bytes }) }
    endingsByTag = languages.byTag {
      WordEndings(
        linking: $0.letter.linking.map { Array($0.utf8) },
        inflections: $0.letter.inflections.map { Array($0.utf8) })
    }
    frequentByTag = languages.byTag(\.frequentWords)
    spellingByTag = languages.byTag { Spelling($0.letter.hyphenated) }
    spelling = spellingByTag.sorted { $0.key < $1.key }.map(\.value).reduce(Spelling()) {
      $0.union($1)
    }
    endings = phrases(\.hyphenated.endings)
    plurals = words(\.hyphenated.plurals)
    months = languages.months
    ordinals = PhraseList(languages.flatMap(\.ordinals).map(Phrase.init))
    common = CommonWords(languages.common)
    furniture = PhraseHeads(
      chambers.map(\.phrase) + sessions + publishers + pages + series
        + printPlaces.flatMap { [$0.whole, $0.bare].compactMap { $0 } } + FurnitureLine.heads)
    officeHeads = PhraseHeads([articles, offices].flatMap { $0 })
    labelHeads = PhraseHeads(
      [dates, subjects, places, references, enclosures, fieldLabels].flatMap { $0 })
  }

  /// What a language keeps a hyphen in; what all do where it is not known.
  func spelling(of tag: String) -> Spelling { spellingByTag[tag] ?? spelling }

  /// The words that letters of a language use most; none where it is not known.
  func frequent(of tag: String) -> Set<[UInt8]> { frequentByTag[tag] ?? [] }

  /// What words of a language end in; nothing where it is not known.
  func wordEndings(of tag: String) -> WordEndings { endingsByTag[tag] ?? WordEndings() }

  /// Whether a word, in small letters, is an article, a preposition, a pronoun or an auxiliary.
  func isSmall(_ word: [UInt8]) -> Bool { smallByTag.values.contains { $0.contains(word) } }

  /// The small words of a language; none where it is not known.
  func small(of tag: String) -> Set<[UInt8]> { smallByTag[tag] ?? [] }
}
