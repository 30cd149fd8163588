internal import Diagnostics
internal import LetterModel

/// The values of each kind of which one is written by its place.
///
/// A place may change with the program: what another program has kept is not read.
enum Choices {
  static let letterKinds = LetterKind.allCases
  static let textStatuses = TextStatus.allCases
  static let eventTypes = EventType.allCases
  static let eventDirections = EventDirection.allCases
  static let eventExtents = EventExtent.allCases
  static let eventStatuses = EventStatus.allCases
  static let eventStandings = EventStanding.allCases
  static let citationKinds = CitationKind.allCases
  static let diagnosticCodes = DiagnosticCode.allCases
  static let severities: [Severity] = [.error, .warning, .note]
}
