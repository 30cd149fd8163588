internal import Languages

/// The words by which the ends of letters outside a parliament are known.
struct CorrespondenceWords: Sendable {
  /// What leads from the writer to the addressee in an edition's heading: `aan`.
  let links: PhraseList
  /// What stands before a person's name: `Sir`.
  let titles: PhraseList
  /// What stands before the person for whom a house's letter is: `t.a.v.`.
  let attentions: PhraseList
  /// What stands between the two ends of a note between governments.
  let compliments: PhraseList
  /// What stands behind both.
  let complimentEnds: PhraseList
  /// Sentences in a valediction's place: `Accept, Excellency`.
  let assurances: PhraseList
  /// What stands above one who signs for another: `For the`.
  let signedFor: PhraseList
  /// What stands between an office and who signs for it: `voor deze`.
  let delegations: PhraseList
  /// What a print sets in brackets before the name of one who signed, besides the words that need none: `(s.)`.
  let signedInBrackets: PhraseList
  /// What a heading begins with that tells for whom a memorandum is: `Memorandum for`.
  let memoranda: PhraseList
  /// What stands behind an office that somebody holds for a time: `a.i.`.
  let terms: PhraseList
  /// Posts and departments that write to each other in an edition's headings: `Embassy`.
  let posts: PhraseList
  /// Words between an office and its department that no person's name has: `of`, not `van`.
  private let bodyLinks: Set<[UInt8]>
  /// Words that end the last line before the name: `servant`.
  let closers: Set<[UInt8]>
  /// Words of small letters that stand in names, offices and addresses.
  let nominal: Set<[UInt8]>

  init(_ lists: PhraseLists) {
    links = lists(\.correspondentLinks)
    titles = lists(\.titles)
    attentions = lists(\.attentions)
    compliments = lists(\.compliments)
    complimentEnds = lists(\.complimentEnds)
    assurances = lists(\.assurances)
    signedFor = lists(\.signedFor)
    delegations = lists(\.delegations)
    signedInBrackets = lists(\.signedInBrackets)
    memoranda = lists(\.memoranda)
    terms = lists(\.officeTerms)
    posts = lists(\.posts)
    closers = lists.words(\.closers)
    bodyLinks = lists.words(\.officeLinks)
      .subtracting(lists.languages.flatMap(\.particles).map { Phrase($0).bytes })
    let phrases = [
      lists(\.nameLinks), lists(\.officeLinks), lists(\.articles), lists(\.offices),
      lists(\.titles), lists(\.attentions),
    ]
    nominal = Set(
      phrases.flatMap { $0 }.flatMap { $0.text.split(separator: " ") }
        .map { $0.utf8.map(\.lowered).filter { $0 != Byte.stop } })
  }

  /// Whether a word leads from an office to its body, and stands in no person's name.
  func isBodyLink(_ word: ArraySlice<UInt8>) -> Bool { bodyLinks.contains(word.map(\.lowered)) }
}
