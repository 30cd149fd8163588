/// When something happened, as exactly as the words say and no more: EDTF level 0.
public enum EventDate: Sendable, Hashable {
  /// A day, a month or a year.
  case point(DatePoint)
  /// From one point to another, both included; nil is an open end (`..`).
  case interval(from: DatePoint?, to: DatePoint?)

  /// The date as EDTF: `2009-06-04`, `2009-06`, `2009`, `2009-06-03/2009-06-05`, `2009-06-04/..`.
  public var edtf: String {
    switch self {
    case .point(let point): point.edtf
    case .interval(let from, let to): "\(from?.edtf ?? "..")/\(to?.edtf ?? "..")"
    }
  }

  /// The first day it may mean; nil for an open beginning.
  public var first: CalendarDate? {
    switch self {
    case .point(let point): point.first
    case .interval(let from, _): from?.first
    }
  }

  /// The last day it may mean; nil for an open end.
  public var last: CalendarDate? {
    switch self {
    case .point(let point): point.last
    case .interval(_, let to): to?.last
    }
  }
}

/// A day, a month or a year.
public enum DatePoint: Sendable, Hashable {
  /// A day.
  case day(CalendarDate)
  /// A month, from 1 to 12.
  case month(year: Int, month: Int)
  /// A year.
  case year(Int)

  /// The point as EDTF.
  public var edtf: String {
    switch self {
    case .day(let date): date.description
    case .month(let year, let month):
      CalendarDate.padded(year, 4) + "-" + CalendarDate.padded(month, 2)
    case .year(let year): CalendarDate.padded(year, 4)
    }
  }

  /// Its first day; nil where the calendar has no such point.
  public var first: CalendarDate? {
    switch self {
    case .day(let date): date
    case .month(let year, let month): CalendarDate(year: year, month: month, day: 1)
    case .year(let year): CalendarDate(year: year, month: 1, day: 1)
    }
  }

  /// Its last day; nil where the calendar has no such point.
  public var last: CalendarDate? {
    switch self {
    case .day(let date): date
    case .month(let year, let month):
      CalendarDate(year: year, month: month, day: CalendarDate.days(in: month, of: year))
    case .year(let year): CalendarDate(year: year, month: 12, day: 31)
    }
  }
}
