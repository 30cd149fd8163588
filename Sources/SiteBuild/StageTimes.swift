/// Takes the time of each stage.
///
/// Times are told to people and never reach a page.
struct StageTimes: Sendable {
  private(set) var stages: [BuildReport.Stage] = []
  private var last = ContinuousClock.now

  /// Ends a stage, which began when the one before it ended.
  mutating func end(_ name: String) {
    let now = ContinuousClock.now
    stages.append(BuildReport.Stage(name: name, duration: now - last))
    last = now
  }
}
