internal import LetterModel

/// The groups of kinds of events, each a lane of the picture, and the letters' own.
enum TimelineLane: String, CaseIterable {
  case contact, agreement, measures, multilateral, letters

  /// The lane of a kind of event.
  init(_ type: EventType) {
    self =
      switch type {
      case .visit, .meeting, .call, .statement: .contact
      case .agreement, .negotiation: .agreement
      case .sanction, .measure, .mission, .aid, .training: .measures
      case .chairmanship, .conference, .election, .conflict, .other: .multilateral
      }
  }
}
