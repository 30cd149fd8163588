/// What a build tells while it runs; whoever shows it decides how.
public struct BuildProgress: Sendable {
  /// Called from any task, often: the stage, how much is done, and of how much.
  public var report: @Sendable (_ stage: String, _ done: Int, _ of: Int) -> Void

  /// Makes a progress of a function.
  public init(_ report: @escaping @Sendable (String, Int, Int) -> Void) { self.report = report }

  /// Tells nobody.
  public static let silent = BuildProgress { _, _, _ in }
}
