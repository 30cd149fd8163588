/// A list for each place of another list, all in one stretch of memory: most are short, and each by itself would take more
/// room for being a list than for what it holds.
struct PlaceLists<Value: Sendable>: Sendable {
  /// Where each place's values begin, and behind the last where all end.
  private let starts: [Int32]
  private let values: [Value]

  /// Gathers the lists.
  ///
  /// - Parameters:
  ///   - count: how many places there are.
  ///   - each: gives the values with their places; those of one place in the order of its list, and one
  ///     of no place is left out.
  init(_ count: Int, _ each: (_ add: (_ place: Int, _ value: Value) -> Void) -> Void) {
    var places: [Int32] = []
    var given: [Value] = []
    var starts = [Int32](repeating: 0, count: count + 1)
    each { place, value in
      guard 0..<count ~= place else { return }
      starts[place + 1] += 1
      places.append(Int32(place))
      given.append(value)
    }
    for place in 0..<count { starts[place + 1] += starts[place] }
    var next = starts
    var order = [Int32](repeating: 0, count: given.count)
    for (number, place) in places.enumerated() {
      order[Int(next[Int(place)])] = Int32(number)
      next[Int(place)] += 1
    }
    self.starts = starts
    values = order.map { given[Int($0)] }
  }

  /// The list of a place.
  subscript(place: Int) -> ArraySlice<Value> {
    values[Int(starts[place])..<Int(starts[place + 1])]
  }
}
