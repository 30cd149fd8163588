internal import LetterModel

/// A mark of a timeline's picture: precision by shape, status by outline.
struct TimelineMark {
  /// What the mark looks like.
  enum Shape {
    /// On a day.
    case dot
    /// Somewhere within a time.
    case somewhere
    /// During the whole of a time.
    case whole
    /// A letter.
    case paper
  }

  let shape: Shape
  /// Where it begins and ends across the picture, as `TimelineAxis` counts.
  private(set) var start: Int
  private(set) var end: Int
  var opensBefore = false
  var opensAfter = false
  let status: EventStatus
  /// Whether an editor stands for it: such a mark bears a seal.
  var isConfirmed = false
  /// What it leads to, as its page links to it.
  let address: String
  /// What it means, in words.
  let label: String
  /// How many events or letters it stands for.
  var count = 1
  /// Which row of its lane it stands in, from the top.
  var row = 0

  init(
    shape: Shape, start: Int, end: Int, opensBefore: Bool = false, opensAfter: Bool = false,
    status: EventStatus, isConfirmed: Bool = false, address: String, label: String
  ) {
    self.shape = shape
    self.start = start
    self.end = end
    self.opensBefore = opensBefore
    self.opensAfter = opensAfter
    self.status = status
    self.isConfirmed = isConfirmed
    self.address = address
    self.label = label
  }

  /// The same at another place.
  func moved(from start: Int, to end: Int) -> TimelineMark {
    var mark = self
    (mark.start, mark.end) = (start, end)
    return mark
  }
}
