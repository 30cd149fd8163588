internal import Languages

/// The words of papers in which members ask and ministers answer.
struct QuestionWords: Sendable {
  /// What numbers questions and answers: `Vraag`, `Antwoord`, and `op`, `en` between.
  let questions: PhraseList
  let answers: PhraseList
  let links: PhraseList
  let kinds: PhraseList
  /// What tells that answers come later, and what heads a remark below questions.
  let notices: PhraseList
  let explanations: PhraseList
  /// What stands before a number in the appendix of questions.
  let appendices: PhraseList
  /// What stands before a party that several members share.
  let shared: PhraseList
  /// What leads from those asked to the subject of questions.
  let abouts: PhraseList
  /// What tells when questions came in and answers were received.
  let received: PhraseList

  init(_ lists: PhraseLists) {
    questions = lists(\.questions)
    answers = lists(\.answers)
    links = lists(\.questionLinks)
    kinds = lists(\.questionKinds)
    notices = lists(\.notices)
    explanations = lists(\.explanations)
    appendices = lists(\.appendices)
    shared = lists(\.shared)
    abouts = lists(\.abouts)
    received = lists(\.received)
  }
}
