internal import LetterModel

/// How far an event came, for readers who want to see only some.
enum TimelineStage: String, CaseIterable {
  case happened, foreseen, asked, refused

  /// The stage of a status.
  init(_ status: EventStatus) {
    self =
      switch status {
      case .occurred, .ongoing: .happened
      case .planned, .possible: .foreseen
      case .requested, .offered: .asked
      case .refused: .refused
      }
  }
}
