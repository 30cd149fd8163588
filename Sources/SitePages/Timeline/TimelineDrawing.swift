internal import LetterModel

/// Draws a timeline's picture: one strip per lane, so that words beside it stay words.
///
/// Places across are shares of the strip's width and sizes are pixels: the picture fits any screen
/// without anything in it growing or shrinking.
struct TimelineDrawing {
  let axis: TimelineAxis
  private static let row = 24

  /// A lane's strip.
  ///
  /// - Parameter look: `wide` or `narrow` where screens of other widths have another drawing.
  func strip(
    _ marks: [TimelineMark], name: String, look: String = "", texts: InterfaceTexts
  ) -> [UInt8] {
    let rows = (marks.map(\.row).max() ?? 0) + 1
    let height = rows * Self.row + 8
    var svg = HTMLWriter()
    svg.markup("<svg class=\"strip\(look)\" width=\"100%\" height=\"\(height)\"")
    svg.markup(" aria-label=\"")
    svg.text(name)
    svg.markup("\">")
    ground(height, &svg)
    for mark in marks { draw(mark, texts, &svg) }
    svg.markup("</svg>")
    return svg.bytes
  }

  /// The strip of years below the lanes.
  func years() -> [UInt8] {
    var svg = HTMLWriter()
    svg.markup("<svg class=\"strip scale\" width=\"100%\" height=\"28\" aria-hidden=\"true\">")
    ground(6, beyond: 0, &svg)
    for label in axis.labels {
      svg.markup(
        "<text class=\"\(label.weight)\" x=\"\(Share(label.middle))\" y=\"21\""
          + " text-anchor=\"middle\">\(label.text)</text>")
    }
    svg.markup("</svg>")
    return svg.bytes
  }

  /// The lines where years begin, and the gaps, both longer than the strip: its lane is as high as its name, and
  /// shows of them what falls within it.
  func ground(_ height: Int, beyond: Int = 60, _ svg: inout HTMLWriter) {
    for stretch in axis.stretches where stretch.isGap {
      svg.markup(
        "<rect class=\"gap\" x=\"\(Share(stretch.start))\" y=\"\(-beyond)\""
          + " width=\"\(Share(stretch.end - stretch.start))\" height=\"\(height + 2 * beyond)\"/>")
    }
    for label in axis.labels {
      let x = Share(label.start)
      svg.markup(
        "<line class=\"year\" x1=\"\(x)\" y1=\"\(-beyond)\" x2=\"\(x)\" y2=\"\(height + beyond)\"/>"
      )
    }
  }

  private func draw(_ mark: TimelineMark, _ texts: InterfaceTexts, _ svg: inout HTMLWriter) {
    let middle = mark.row * Self.row + Self.row / 2 + 4
    let label =
      mark.count == 1
      ? mark.label : mark.label + " " + texts("and-more", ["n": "\(mark.count - 1)"])
    svg.markup("<a href=\"")
    svg.text(mark.address)
    svg.markup("\" aria-label=\"")
    svg.text(label)
    // A letter is no event: whatever is left out, it stays.
    let stage = mark.shape == .paper ? "" : " at-\(TimelineStage(mark.status).rawValue)"
    svg.markup("\" class=\"is-\(mark.status.rawValue)\(stage)\"><title>")
    svg.text(label)
    svg.markup("</title>")
    switch mark.shape {
    case .dot: dot(mark, middle, &svg)
    case .paper: paper(mark, middle, &svg)
    case .whole, .somewhere: bar(mark, middle, &svg)
    }
    if mark.isConfirmed { seal(mark, middle, &svg) }
    svg.markup("</a>")
  }

  /// A diamond at the upper right, as confirmed events have in the list.
  private func seal(_ mark: TimelineMark, _ y: Int, _ svg: inout HTMLWriter) {
    at(self.middle(mark), y, &svg)
    svg.markup("<path class=\"seal\" d=\"M8-12L12-8L8-4L4-8Z\"/></svg>")
  }

  private func dot(_ mark: TimelineMark, _ y: Int, _ svg: inout HTMLWriter) {
    at(mark.start, y, &svg)
    svg.markup("<rect class=\"reach\" x=\"-12\" y=\"-12\" width=\"24\" height=\"24\"/>")
    svg.markup("<circle class=\"dot\" r=\"\(mark.count > 1 ? 9 : 6)\"/>")
    number(mark, &svg)
    if mark.status == .refused { svg.markup("<path class=\"struck\" d=\"M-8 8L8-8\"/>") }
    svg.markup("</svg>")
  }

  private func paper(_ mark: TimelineMark, _ y: Int, _ svg: inout HTMLWriter) {
    at(mark.start, y, &svg)
    svg.markup("<rect class=\"reach\" x=\"-12\" y=\"-12\" width=\"24\" height=\"24\"/>")
    svg.markup(
      mark.count > 1
        ? "<path class=\"paper\" d=\"M-9-9H9V9H-9Z\"/>"
        : "<path class=\"paper\" d=\"M-5.5-7.5H2L5.5-4V7.5H-5.5ZM2-7.5V-4H5.5\"/>")
    number(mark, &svg)
    svg.markup("</svg>")
  }

  private func bar(_ mark: TimelineMark, _ y: Int, _ svg: inout HTMLWriter) {
    let name = mark.shape == .whole ? "whole" : "somewhere"
    let height = mark.shape == .whole ? 12 : 10
    svg.markup(
      "<rect class=\"reach\" x=\"\(Share(mark.start))\" y=\"\(y - 12)\""
        + " width=\"\(Share(mark.end - mark.start))\" height=\"24\"/>")
    svg.markup(
      "<rect class=\"bar \(name)\" x=\"\(Share(mark.start))\" y=\"\(y - height / 2)\""
        + " width=\"\(Share(mark.end - mark.start))\" height=\"\(height)\" rx=\"\(height / 2)\"/>")
    if mark.opensAfter { arrow(mark.end, y, "M-12-7L-3 0L-12 7", &svg) }
    if mark.opensBefore { arrow(mark.start, y, "M12-7L3 0L12 7", &svg) }
    if mark.status == .refused { arrow(middle(mark), y, "M-8 8L8-8", &svg) }
    guard mark.count > 1 else { return }
    at(middle(mark), y, &svg)
    svg.markup("<circle class=\"dot\" r=\"9\"/>")
    number(mark, &svg)
    svg.markup("</svg>")
  }

  private func middle(_ mark: TimelineMark) -> Int { (mark.start + mark.end) / 2 }

  private func arrow(_ x: Int, _ y: Int, _ path: String, _ svg: inout HTMLWriter) {
    at(x, y, &svg)
    svg.markup("<path class=\"struck\" d=\"\(path)\"/></svg>")
  }

  private func number(_ mark: TimelineMark, _ svg: inout HTMLWriter) {
    guard mark.count > 1 else { return }
    svg.markup("<text class=\"many\" y=\"4\" text-anchor=\"middle\">\(mark.count)</text>")
  }

  private func at(_ x: Int, _ y: Int, _ svg: inout HTMLWriter) {
    svg.markup("<svg x=\"\(Share(x))\" y=\"\(y)\" overflow=\"visible\">")
  }
}
