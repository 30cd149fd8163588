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
    closers = lists.words(\.closers)
    let phrases = [
      lists(\.nameLinks), lists(\.officeLinks), lists(\.articles), lists(\.offices),
      lists(\.titles), lists(\.attentions),
    ]
    nominal = Set(
      phrases.flatMap { $0 }.flatMap { $0.text.split(separator: " ") }
        .map { $0.utf8.map(\.lowered).filter { $0 != Byte.stop } })
  }
}
