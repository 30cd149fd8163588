public import Diagnostics
public import EditionModel
public import PublicFolder

/// What came of a build.
public struct BuildReport: Sendable {
  /// What was found wrong, in order.
  public var diagnostics: DiagnosticReport
  /// How many letters were read.
  public var letters: Int
  /// How many letters and pages are drafts and not published.
  public var drafts: Int
  /// What was done to Public; nil where an error kept the site from being published.
  public var summary: PublicWriter.Summary?
  /// What an editor should look at, the most doubtful first; only of a site that is checked.
  public var doubts: [Doubt] = []
  /// Whether the site has a search: Pagefind was found.
  public var hasSearch = false
  /// How long each stage took, in order.
  public var stages: [Stage]

  /// What it was made of, for a program that ends with the report.
  public var remains: BuildRemains?

  /// One stage of a build.
  public struct Stage: Sendable {
    /// Its name, as a person would say it.
    public var name: String
    /// How long it took by the clock on the wall.
    public var duration: Duration
  }
}

/// What a build had in memory: whoever keeps it until the program ends spares it the giving back of a million
/// pieces, which takes longer than looking whether a site has changed.
public final class BuildRemains: Sendable {
  private let held: any Sendable

  init(_ held: any Sendable) { self.held = held }
}
