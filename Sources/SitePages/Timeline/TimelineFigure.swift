internal import TemplateEngine

/// A timeline's picture as its page shows it.
enum TimelineFigure {
  static let laneShape = TemplateShape(
    "lane",
    [
      .text("name", "the group of kinds of events"),
      .text("code", "the same as a name for style sheets: contact, agreement …"),
      .optionalText("left", "how many events the drawing leaves to the list, in words"),
      .markup("drawing", "the lane's picture"),
      .optionalMarkup("narrow", "another for narrow screens, where less fits side by side"),
    ])

  static let shape = TemplateShape(
    "timeline picture",
    [
      .text("picture-name", "what the picture shows, in a sentence"),
      .list("lanes", laneShape, "the lanes of the picture"),
      .markup("scale", "the picture's years, or months"),
      .flag("has-gaps", "whether the picture draws years together"),
    ])

  static func record(_ picture: TimelinePicture, _ texts: InterfaceTexts) -> TemplateRecord {
    let drawing = TimelineDrawing(axis: picture.axis)
    let span = RelationPage.span(picture.years)
    return TemplateRecord(
      shape,
      [
        .text(texts("picture-name", ["span": span])),
        .list(picture.lanes.map { lane($0, drawing, texts) }), .markup(drawing.years()),
        .flag(picture.axis.stretches.contains(where: \.isGap)),
      ])
  }

  private static func lane(
    _ lane: TimelinePicture.Lane, _ drawing: TimelineDrawing, _ texts: InterfaceTexts
  ) -> TemplateRecord {
    let name = texts("lane-\(lane.lane.rawValue)")
    let alike = lane.wide.isAlike(lane.narrow)
    let narrow =
      alike ? nil : drawing.strip(lane.narrow.marks, name: name, look: " narrow", texts: texts)
    return TemplateRecord(
      laneShape,
      [
        .text(name), .text(lane.lane.rawValue),
        .text(ifAny: lane.wide.left > 0 ? texts("left-to-list", ["n": "\(lane.wide.left)"]) : nil),
        .markup(
          drawing.strip(lane.wide.marks, name: name, look: alike ? "" : " wide", texts: texts)),
        narrow.map { .markup($0) } ?? .none,
      ])
  }
}
