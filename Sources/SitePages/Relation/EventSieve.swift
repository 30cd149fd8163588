internal import LetterModel
internal import TemplateEngine

/// The boxes by which a reader leaves out events of a page by group and by how far they came; the
/// style sheet alone does it.
enum EventSieve {
  static let boxShape = TemplateShape(
    "box",
    [
      .text("code", "its name for style sheets: contact, happened …"), .text("label", "its words"),
      .number("number", "how many events of this page it shows"),
    ])

  static let shape = TemplateShape(
    "boxes",
    [
      .list("lanes", boxShape, "the groups of kinds of events"),
      .list("stages", boxShape, "how far the events came"),
    ])

  /// The boxes of some events; nil where all are of one sort, or few.
  static func record(_ events: [Event], _ texts: InterfaceTexts) -> TemplateRecord? {
    guard events.count > 4 else { return nil }
    let lanes = TimelineLane.allCases.compactMap { lane in
      box(
        lane.rawValue, texts("lane-\(lane.rawValue)"),
        events.count { TimelineLane($0.type) == lane })
    }
    let stages = TimelineStage.allCases.compactMap { stage in
      box(
        stage.rawValue, texts("stage-\(stage.rawValue)"),
        events.count { TimelineStage($0.status) == stage })
    }
    guard lanes.count > 1 || stages.count > 1 else { return nil }
    return TemplateRecord(
      shape,
      [.list(lanes.count > 1 ? lanes : []), .list(stages.count > 1 ? stages : [])])
  }

  private static func box(_ code: String, _ label: String, _ count: Int) -> TemplateRecord? {
    guard count > 0 else { return nil }
    return TemplateRecord(boxShape, [.text(code), .text(label), .number(count)])
  }
}
