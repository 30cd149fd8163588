internal import TemplateEngine

/// A small picture of how many letters each year has: bars that lead to their years.
///
/// Places across are shares of the width, so that it fits any screen with its words unscaled.
struct YearBars {
  /// A year's bar.
  struct Bar {
    let year: Int
    let count: Int
    /// Where it leads, as its page links to it.
    let address: String
  }

  /// The picture as a page has it.
  struct Plot: Sendable {
    /// The drawing; none where there is but one year.
    let drawing: TemplateValue
    /// Whether years are drawn together.
    let hasGaps: Bool
  }

  /// Which pages of which list have one picture.
  struct List: Sendable, Equatable {
    /// The list's place among its kind.
    var place = 0
    /// Whether it is the first page, which lies less deep than the others.
    let isFirst: Bool
  }

  /// The bars from old to new.
  let bars: [Bar]
  /// Whether the page has the same years as a row of links.
  var isListed = false
  let texts: InterfaceTexts
  /// Years without any, drawn together where they are several in a row.
  private var gaps: [ClosedRange<Int>] { RelationsGlance.gaps(bars.map(\.year)) }
  private static let height = 72

  private var hasGaps: Bool { !gaps.isEmpty }

  var plot: Plot {
    Plot(drawing: bars.count > 1 ? .markup(drawing) : .none, hasGaps: hasGaps)
  }

  private var drawing: [UInt8] {
    guard let first = bars.first?.year, let last = bars.last?.year, first <= last else { return [] }
    let axis = TimelineAxis(years: first...last, gaps: gaps)
    let most = max(1, bars.map(\.count).max() ?? 1)
    var svg = HTMLWriter(reserving: bars.count * 360 + 512)
    svg.markup("<svg class=\"bars\" width=\"100%\" height=\"\(Self.height + 24)\">")
    svg.markup(
      "<line class=\"ground\" x1=\"0\" y1=\"\(Self.height)\" x2=\"100%\" y2=\"\(Self.height)\"/>")
    for stretch in axis.stretches where stretch.isGap {
      svg.markup(
        "<rect class=\"gap\" x=\"\(Share(stretch.start))\" y=\"0\""
          + " width=\"\(Share(stretch.end - stretch.start))\" height=\"\(Self.height)\"/>")
    }
    for bar in bars { add(bar, axis, most: most, to: &svg) }
    for label in axis.labels {
      svg.markup(
        "<text class=\"\(label.weight)\" x=\"\(Share(label.middle))\""
          + " y=\"\(Self.height + 18)\" text-anchor=\"middle\">\(label.text)</text>")
    }
    svg.markup("</svg>")
    return svg.bytes
  }

  /// Adds a year's bar and the reach that a hand may miss it by, both leading to the year's letters.
  private func add(_ bar: Bar, _ axis: TimelineAxis, most: Int, to svg: inout HTMLWriter) {
    let start = axis.start(of: bar.year)
    let width = max(20, axis.end(of: bar.year) - start)
    // A few years on a wide screen are bars still, and no blocks.
    let thick = min(width * 3 / 4, 360)
    let height = max(3, bar.count * (Self.height - 14) / most)
    let name = "\(bar.year): \(texts.count(bar.count, "letters"))"
    // The years in a row below are the keyboard's way there.
    svg.markup(isListed ? "<a tabindex=\"-1\" href=\"" : "<a href=\"")
    svg.text(bar.address)
    svg.markup("\" aria-label=\"")
    svg.text(name)
    svg.markup("\"><title>")
    svg.text(name)
    svg.markup("</title>")
    svg.markup("<rect class=\"reach\" x=\"")
    svg.share(Share(start))
    svg.markup("\" y=\"0\" width=\"")
    svg.share(Share(width))
    svg.markup("\" height=\"")
    svg.number(Self.height)
    svg.markup("\"/><rect class=\"bar\" x=\"")
    svg.share(Share(start + (width - thick) / 2))
    svg.markup("\" y=\"")
    svg.number(Self.height - height)
    svg.markup("\" width=\"")
    svg.share(Share(thick))
    svg.markup("\" height=\"")
    svg.number(height)
    svg.markup("\"/></a>")
  }
}
