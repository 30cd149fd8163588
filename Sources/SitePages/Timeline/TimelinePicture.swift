internal import EditionModel
internal import LetterModel

/// The picture of a relation, or of a year of it: where each mark stands, before anything is drawn.
struct TimelinePicture {
  /// A lane's marks: as wide screens show them, and as narrow ones do, where less fits side by side.
  struct Lane {
    let lane: TimelineLane
    let wide: TimelineRows
    let narrow: TimelineRows
  }

  /// An event with where it stands, as the page links to it.
  typealias PlacedEvent = (event: Event, address: String)

  /// A letter with what it is called and where it stands, as the page links to it.
  typealias Paper = (date: CalendarDate, title: String, address: String)

  let axis: TimelineAxis
  let years: ClosedRange<Int>
  private(set) var lanes: [Lane] = []
  private let texts: InterfaceTexts

  /// The picture of events and letters; nil where nothing in it has a date.
  ///
  /// - Parameter years: the years to show; all that the events and letters tell of where it is nil.
  init?(
    _ texts: InterfaceTexts, events: [PlacedEvent], letters: [Paper],
    years: ClosedRange<Int>? = nil, gaps: [ClosedRange<Int>] = []
  ) {
    guard let shown = years ?? Self.years(events, letters) else { return nil }
    self.years = shown
    self.texts = texts
    axis = TimelineAxis(
      years: shown, gaps: gaps, months: texts("months-short").split(separator: " ").map(String.init)
    )
    var marks: [TimelineLane: [TimelineMark]] = [:]
    for (event, address) in events {
      if let mark = mark(event, address) {
        marks[TimelineLane(event.type), default: []].append(mark)
      }
    }
    marks[.letters] = letters.compactMap(mark)
    for lane in TimelineLane.allCases {
      guard let all = marks[lane], !all.isEmpty else { continue }
      lanes.append(
        Lane(
          lane: lane, wide: TimelineRows(all, slot: TimelineRows.wide),
          narrow: TimelineRows(all, slot: TimelineRows.narrow)))
    }
  }

  private static func years(
    _ events: [PlacedEvent], _ letters: [Paper]
  ) -> ClosedRange<Int>? {
    var years: [Int] = letters.map(\.date.year)
    for case let date? in events.map(\.event.date) {
      years += [date.first?.year, date.last?.year].compactMap { $0 }
    }
    guard let first = years.min(), let last = years.max() else { return nil }
    return first...last
  }

  private func mark(_ event: Event, _ address: String) -> TimelineMark? {
    guard let date = event.date, date.first != nil || date.last != nil else { return nil }
    let start = date.first.map { axis.place(of: $0) } ?? 0
    let end = date.last.map { axis.place(of: $0) } ?? TimelineAxis.width
    var isDay = false
    if case .point(.day) = date { isDay = true }
    let kind = texts("type-\(event.type.rawValue)")
    let status =
      event.status == .occurred ? "" : ", " + texts("status-\(event.status.rawValue)")
    var whole = event.extent == .span
    if case .interval = date { whole = true }
    return TimelineMark(
      shape: isDay ? .dot : whole ? .whole : .somewhere, start: start, end: isDay ? start : end,
      opensBefore: date.first.map { $0.year < years.lowerBound } ?? true,
      opensAfter: date.last.map { $0.year > years.upperBound } ?? true, status: event.status,
      isConfirmed: event.standing == .confirmed, address: address,
      label: "\(texts.printed(date)): \(kind)\(status), "
        + texts("standing-\(event.standing.rawValue)"))
  }

  private func mark(_ paper: Paper) -> TimelineMark? {
    guard years.contains(paper.date.year) else { return nil }
    let start = axis.place(of: paper.date)
    return TimelineMark(
      shape: .paper, start: start, end: start, status: .occurred, address: paper.address,
      label: "\(texts.printed(paper.date)): \(paper.title)")
  }
}

extension PageContext {
  /// What a letter's mark is called: its title, or, where that is in another language than the rest of the mark's
  /// name, its kind with its number.
  private func label(ofPaper place: Int) -> String {
    guard titles[place].language != nil else { return titles[place].text }
    let facts = edition.letters[place].facts
    return [texts("kind-\(facts.kind.rawValue)"), LetterLine.number(facts, texts)]
      .compactMap { $0 }.joined(separator: ", ")
  }

  /// Letters as marks of a picture on a page; those without a date have no place in it.
  func papers(_ letters: [Int], root: String) -> [TimelinePicture.Paper] {
    letters.compactMap { place in
      edition.letters[place].date.map {
        ($0, label(ofPaper: place), root + Address.letter(edition.letters[place].facts.id))
      }
    }
  }
}
