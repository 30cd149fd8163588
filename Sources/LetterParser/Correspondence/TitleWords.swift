internal import Languages

/// The words of a letter's title: `Letter dated … from … addressed to …`.
struct TitleWords: Sendable {
  /// What the title calls the letter.
  let kinds: PhraseList
  /// What stands before its day.
  let dated: PhraseList
  /// What stands before who wrote it.
  let froms: PhraseList
  /// The same behind the addressee.
  let backs: PhraseList
  /// What stands before the addressee where the writer's own office has the plain word too: `to the United Nations
  /// addressed to`.
  let addressed: PhraseList

  init(_ lists: PhraseLists) {
    kinds = lists(\.titleKinds)
    dated = lists(\.titleDated)
    froms = lists(\.titleFroms)
    backs = lists(\.titleBacks)
    addressed = lists(\.titleAddressed)
  }
}
