internal import LetterModel
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
    ] + signs)

  /// Which signs the picture has: the legend tells of no others.
  private static let signs: [TemplateField] = [
    .flag("has-days", "whether anything that happened on a day is in it"),
    .flag("has-somewhere", "whether anything some time within a stretch is"),
    .flag("has-whole", "whether anything during a whole stretch is"),
    .flag("has-planned", "whether anything planned is"),
    .flag("has-possible", "whether anything possible, asked or offered is"),
    .flag("has-refused", "whether anything refused is"),
    .flag("has-confirmed", "whether anything that an editor confirmed is"),
    .flag("has-papers", "whether any letter is"),
  ]

  private static func signs(of picture: TimelinePicture) -> [TemplateValue] {
    let marks = picture.lanes.flatMap(\.wide.marks)
    let shapes = Set(marks.map(\.shape))
    let statuses = Set(marks.map(\.status))
    return [
      shapes.contains(.dot), shapes.contains(.somewhere), shapes.contains(.whole),
      statuses.contains(.planned), !statuses.isDisjoint(with: [.possible, .requested, .offered]),
      statuses.contains(.refused), marks.contains(where: \.isConfirmed), shapes.contains(.paper),
    ].map { .flag($0) }
  }

  static func record(_ picture: TimelinePicture, _ texts: InterfaceTexts) -> TemplateRecord {
    let drawing = TimelineDrawing(axis: picture.axis)
    let span = RelationPage.span(picture.years)
    return TemplateRecord(
      shape,
      [
        .text(texts("picture-name", ["span": span])),
        .list(picture.lanes.map { lane($0, drawing, texts) }), .markup(drawing.years()),
        .flag(picture.axis.stretches.contains(where: \.isGap)),
      ] + signs(of: picture))
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
