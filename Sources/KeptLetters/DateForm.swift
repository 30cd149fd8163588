internal import LetterModel

extension ByteWriter {
  /// A day as one number, 0 for none.
  mutating func date(ifAny date: CalendarDate?) {
    count(date.map { ($0.year * 12 + $0.month - 1) * 31 + $0.day } ?? 0)
  }

  mutating func eventDate(ifAny date: EventDate?) {
    switch date {
    case nil: kind(0)
    case .point(let point)?:
      kind(1)
      self.point(ifAny: point)
    case .interval(let from, let to)?:
      kind(2)
      point(ifAny: from)
      point(ifAny: to)
    }
  }

  private mutating func point(ifAny point: DatePoint?) {
    switch point {
    case nil: kind(0)
    case .day(let day)?:
      kind(1)
      date(ifAny: day)
    case .month(let year, let month)?:
      kind(2)
      number(year)
      number(month)
    case .year(let year)?:
      kind(3)
      number(year)
    }
  }

  private mutating func kind(_ kind: UInt8) { append([kind]) }
}

extension ByteReader {
  mutating func dateIfAny() throws(DamagedBytes) -> CalendarDate? {
    let number = try count()
    if number == 0 { return nil }
    let month = (number - 1) / 31
    let date = CalendarDate(
      year: month / 12, month: month % 12 + 1, day: (number - 1) % 31 + 1)
    guard let date else { throw DamagedBytes() }
    return date
  }

  mutating func eventDateIfAny() throws(DamagedBytes) -> EventDate? {
    switch try byte() {
    case 0: return nil
    case 1:
      guard let point = try pointIfAny() else { throw DamagedBytes() }
      return .point(point)
    case 2: return .interval(from: try pointIfAny(), to: try pointIfAny())
    default: throw DamagedBytes()
    }
  }

  private mutating func pointIfAny() throws(DamagedBytes) -> DatePoint? {
    switch try byte() {
    case 0: return nil
    case 1:
      guard let day = try dateIfAny() else { throw DamagedBytes() }
      return .day(day)
    case 2: return .month(year: try number(), month: try number())
    case 3: return .year(try number())
    default: throw DamagedBytes()
    }
  }
}
