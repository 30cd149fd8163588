internal import LetterModel

/// A lane's marks in rows, so that none covers another at a width of the screen.
struct TimelineRows {
  /// Room for a mark of 24 pixels where the strip is 800 wide, and where it is 320.
  static let wide = 300
  static let narrow = 750
  /// More rows than this are left to the list.
  static let most = 6

  /// The marks that are drawn, from left to right in each row.
  private(set) var marks: [TimelineMark] = []
  /// How many events or letters are left to the list.
  private(set) var left = 0

  /// Sets marks in rows; `slot` is the room that a mark takes across.
  ///
  /// Where they are too many for the rows, more of them are drawn as one.
  init(_ marks: [TimelineMark], slot: Int) {
    let widened = marks.map { Self.widened($0, slot) }
    for factor in [1, 2, 4, 8] {
      set(Self.clustered(widened, slot * factor), slot)
      if left == 0 { break }
    }
  }

  private mutating func set(_ clustered: [TimelineMark], _ slot: Int) {
    var ends: [Int] = []
    (marks, left) = ([], 0)
    let inOrder = clustered.enumerated().sorted {
      ($0.element.start, $0.offset) < ($1.element.start, $1.offset)
    }
    for var mark in inOrder.map(\.element) {
      let reach = max(slot, mark.end - mark.start) / 2
      let middle = (mark.start + mark.end) / 2
      if let row = ends.firstIndex(where: { $0 <= middle - reach }) {
        mark.row = row
        ends[row] = middle + reach
      } else if ends.count < Self.most {
        mark.row = ends.count
        ends.append(middle + reach)
      } else {
        left += mark.count
        continue
      }
      marks.append(mark)
    }
  }

  /// Whether both would be drawn alike.
  func isAlike(_ other: TimelineRows) -> Bool {
    left == other.left && marks.count == other.marks.count
      && zip(marks, other.marks).allSatisfy {
        $0.start == $1.start && $0.end == $1.end && $0.row == $1.row && $0.count == $1.count
      }
  }

  /// A bar too short to see as one is drawn ten pixels long, about its middle.
  private static func widened(_ mark: TimelineMark, _ slot: Int) -> TimelineMark {
    let least = slot * 5 / 12
    guard mark.shape == .whole || mark.shape == .somewhere, mark.end - mark.start < least else {
      return mark
    }
    let start = min(max(0, (mark.start + mark.end - least) / 2), TimelineAxis.width - least)
    return mark.moved(from: start, to: start + least)
  }

  /// Marks of one look on one spot become one mark with a count.
  private static func clustered(_ marks: [TimelineMark], _ slot: Int) -> [TimelineMark] {
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
}
