internal import EditionModel
internal import LetterModel

/// The picture of a relation: where each mark stands, before anything is drawn.
struct TimelinePicture {
  let axis: TimelineAxis
  let years: ClosedRange<Int>
  private(set) var lanes: [(lane: TimelineLane, marks: [TimelineMark])] = []
  /// Marks nearer than this are drawn as one with a count.
  static let slot = 160
  /// More rows than this are left to the list.
  static let mostRows = 7

  private let context: PageContext
  private let root: String

  /// The picture of a relation; nil where nothing in it has a date.
  init?(_ context: PageContext, _ relation: Relation) {
    let events = relation.events.map { context.edition.events[$0] }
    let letters = relation.letters.map { context.edition.letters[$0].facts }
    var days: [Int] = letters.compactMap { $0.date?.year }
    for case let date? in events.map(\.date) {
      days += [date.first?.year, date.last?.year].compactMap { $0 }
    }
    guard let first = days.min(), let last = days.max() else { return nil }
    years = first...last
    axis = TimelineAxis(years: years, gaps: relation.gaps)
    self.context = context
    root = Route(path: Address.relation(relation)).root
    for lane in TimelineLane.allCases {
      let marks =
        lane == .letters
        ? letters.compactMap(mark)
        : events.filter { TimelineLane($0.type) == lane }.compactMap(mark)
      if !marks.isEmpty { lanes.append((lane, Self.packed(Self.clustered(marks, context.texts)))) }
    }
  }

  private func mark(_ event: Event) -> TimelineMark? {
    guard let date = event.date, date.first != nil || date.last != nil else { return nil }
    let start = date.first.map { axis.place(of: $0) } ?? 0
    let end = date.last.map { axis.place(of: $0) } ?? TimelineAxis.width
    var isDay = false
    if case .point(.day) = date { isDay = true }
    let kind = context.texts("type-\(event.type.rawValue)")
    let status =
      event.status == .occurred ? "" : ", " + context.texts("status-\(event.status.rawValue)")
    var whole = event.extent == .span
    if case .interval = date { whole = true }
    return TimelineMark(
      shape: isDay ? .dot : whole ? .whole : .somewhere, start: start,
      end: isDay ? start : max(end, start + Self.slot), opensBefore: date.first == nil,
      opensAfter: date.last == nil, status: event.status,
      isConfirmed: event.standing == .confirmed, address: "#" + Address.part(event.id),
      label: "\(context.texts.printed(date)): \(kind)\(status), "
        + context.texts("standing-\(event.standing.rawValue)"))
  }

  private func mark(_ facts: LetterFacts) -> TimelineMark? {
    guard let date = facts.date else { return nil }
    let start = axis.place(of: date)
    let title = LetterTitle(facts, context.texts).text
    return TimelineMark(
      shape: .paper, start: start, end: start, status: .occurred,
      address: root + Address.letter(facts.id),
      label: "\(context.texts.printed(date)): \(title)")
  }

  /// Marks of one look on one spot become one mark with a count.
  private static func clustered(_ marks: [TimelineMark], _ texts: InterfaceTexts) -> [TimelineMark]
  {
    struct Spot: Hashable {
      let shape: TimelineMark.Shape
      let status: EventStatus
      let isConfirmed: Bool
      let from: Int
      let to: Int
    }
    var places: [Spot: Int] = [:]
    var clustered: [TimelineMark] = []
    for mark in marks {
      let spot = Spot(
        shape: mark.shape, status: mark.status, isConfirmed: mark.isConfirmed,
        from: mark.start / slot, to: mark.end / slot)
      if let place = places[spot] {
        clustered[place].count += 1
      } else {
        places[spot] = clustered.count
        clustered.append(mark)
      }
    }
    return clustered
  }

  /// Marks in rows, so that none covers another: each in the first row that is free there.
  private static func packed(_ marks: [TimelineMark]) -> [TimelineMark] {
    var ends: [Int] = []
    var packed: [TimelineMark] = []
    let half = slot / 2
    let inOrder = marks.enumerated().sorted {
      ($0.element.start, $0.offset) < ($1.element.start, $1.offset)
    }
    for var mark in inOrder.map(\.element) {
      let isPoint = mark.shape == .dot || mark.shape == .paper
      let start = isPoint ? mark.start - half : mark.start
      let end = isPoint ? mark.start + half : mark.end
      if let row = ends.firstIndex(where: { $0 <= start }) {
        mark.row = row
        ends[row] = end
      } else if ends.count < mostRows {
        mark.row = ends.count
        ends.append(end)
      } else {
        continue
      }
      packed.append(mark)
    }
    return packed
  }
}
