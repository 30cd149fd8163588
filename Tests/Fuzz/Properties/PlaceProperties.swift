package import Diagnostics

/// What must be true of all that is told.
package enum PlaceProperties {
  /// Each diagnostic can be printed, and says something.
  package static func check(_ diagnostics: [Diagnostic]) throws(Untrue) {
    for diagnostic in diagnostics {
      try must(!diagnostic.message.isEmpty, "a diagnostic says nothing")
    }
    try must(
      DiagnosticReport(diagnostics).text.isEmpty == diagnostics.isEmpty, "a report says nothing")
  }
}
