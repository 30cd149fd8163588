internal import Languages

/// The words of all languages by which the parts of a letter are known, ready to be compared.
///
/// A letter's parts are looked for in every language at once: what language it is in is known only
/// when its text is, and papers print one language's frame around another's text.
///
/// A class, since every part of the reading holds on to the one that is built in.
final class Vocabulary: Sendable {
  /// What a print repeats around the text.
  let print: PrintWords
  /// Papers of questions.
  let asking: QuestionWords
  /// Letters outside a parliament.
  let correspondence: CorrespondenceWords
  /// The words of a title that tells who wrote to whom.
  let titles: TitleWords
  /// What a website sets before the day on which it published a letter.
  let publishings: PhraseList
  private let byLanguage: WordsByLanguage
  let numbers: PhraseList
  let reprints: PhraseList
  let headings: [(tag: String, kind: String, phrase: PhraseList)]
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
  /// Labels of a house's paper that a fax has in such a head: `Tel`.
  let mailFields: PhraseList
  /// The words of a telegram's head.
  let telegram: TelegramWords
  /// Labels that a house's column of fields has besides references: `Inlichtingen`.
  let fieldLabels: PhraseList
  let letterheads: PhraseList
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
  /// What a table's or a figure's caption begins with: `Tabel`.
  let captions: PhraseList
  let conjunctions: Set<[UInt8]>
  let hyphenSeconds: Set<[UInt8]>
  /// Small words that begin other words too: `over` in `overschot`.
  let prefixes: Set<[UInt8]>
  /// Endings, which never follow a hyphen.
  let endings: PhraseList
  /// Endings that are conjunctions too: `en`.
  let plurals: Set<[UInt8]>
  /// The months with their numbers, long names and short.
  let months: [(month: Int, phrase: Phrase)]
  let weekdays: PhraseList
  /// What tells who may read a letter: `Confidential`.
  let secrecies: PhraseList
  /// What a stamp has above the day when a letter came in: `ONTVANGEN`.
  let stamps: PhraseList
  /// What may follow a day's number: `th`.
  let ordinals: PhraseList
  /// What may stand before a day's number in a dateline, between it and its month, and behind an hour.
  let dateArticles: PhraseList
  let dateLinks: PhraseList
  let hours: PhraseList
  /// What stands between a day's month and its year: `anno`.
  let yearLinks: PhraseList
  /// The commonest words by language.
  let common: CommonWords
  /// What an office with its article and a field's label may begin with.
  let officeHeads: PhraseHeads
  let labelHeads: PhraseHeads

  /// The vocabulary of the languages that are built in.
  static let builtIn = Vocabulary(
    Language.builtIn.values.sorted { $0.tag < $1.tag })

  init(_ languages: [Language]) {
    let lists = PhraseLists(languages: languages)
    print = PrintWords(lists)
    asking = QuestionWords(lists)
    correspondence = CorrespondenceWords(lists)
    titles = TitleWords(lists)
    publishings = lists(\.publishings)
    byLanguage = WordsByLanguage(languages)
    numbers = lists(\.numbers)
    reprints = lists(\.reprints)
    headings = languages.headings
    addressees = lists(\.addressees)
    addressedOffices = lists(\.addressedOffices)
    dates = lists(\.dates)
    places = lists(\.places)
    noteLabels = lists(\.noteLabels)
    subjects = lists(\.subjects)
    enclosures = lists(\.enclosures)
    references = lists(\.references)
    mail = [
      .sender: lists(\.mail.senders), .addressee: lists(\.mail.addressees),
      .date: lists(\.mail.dates), .subject: lists(\.mail.subjects),
      .other: lists(\.mail.others),
    ]
    mailFields = lists(\.mail.fields)
    telegram = TelegramWords(lists)
    fieldLabels = lists(\.fieldLabels)
    letterheads = lists(\.letterheads)
    salutations = lists(\.salutations)
    valedictions = lists(\.valedictions)
    signed = lists(\.signed)
    articles = lists(\.articles)
    offices = lists(\.offices)
    officeLinks = lists(\.officeLinks)
    behalves = lists(\.behalves)
    jointBehalves = lists(\.jointBehalves)
    chamberBodies = lists(\.chamberBodies)
    members = lists(\.members)
    chamberLinks = languages.map { ($0.tag, $0.letter.chamberLink) }
    singulars = languages.singulars
    captions = lists(\.captions)
    conjunctions = lists.words(\.conjunctions)
    hyphenSeconds = lists.words(\.hyphenated.second)
    prefixes = lists.words(\.prefixes)
    endings = lists(\.hyphenated.endings)
    plurals = lists.words(\.hyphenated.plurals)
    months = languages.months
    weekdays = PhraseList(languages.flatMap(\.weekdays).map(Phrase.init))
    secrecies = lists(\.secrecies)
    stamps = lists(\.stamps)
    ordinals = PhraseList(languages.flatMap(\.ordinals).map(Phrase.init))
    dateArticles = PhraseList(languages.flatMap(\.dateArticles).map(Phrase.init))
    dateLinks = PhraseList(languages.flatMap(\.dateLinks).map(Phrase.init))
    hours = PhraseList(languages.flatMap(\.hours).map(Phrase.init))
    yearLinks = PhraseList(languages.flatMap(\.yearLinks).map(Phrase.init))
    common = CommonWords(languages.common)
    officeHeads = PhraseHeads([articles, offices].flatMap { $0 })
    labelHeads = PhraseHeads(
      [dates, subjects, places, references, enclosures, fieldLabels].flatMap { $0 })
  }

  /// What a language keeps a hyphen in; what all do where it is not known.
  func spelling(of tag: String) -> Spelling { byLanguage.spelling(of: tag) }

  /// What any language keeps a hyphen in.
  var spelling: Spelling { byLanguage.anySpelling }

  /// The words that letters of a language use most; none where it is not known.
  func frequent(of tag: String) -> Set<[UInt8]> { byLanguage.frequent(of: tag) }

  /// What words of a language end in; nothing where it is not known.
  func wordEndings(of tag: String) -> WordEndings { byLanguage.endings(of: tag) }

  /// Whether a word, in small letters, is an article, a preposition, a pronoun or an auxiliary.
  func isSmall(_ word: [UInt8]) -> Bool { byLanguage.isSmall(word) }

  /// The small words of a language; none where it is not known.
  func small(of tag: String) -> Set<[UInt8]> { byLanguage.small(of: tag) }
}
