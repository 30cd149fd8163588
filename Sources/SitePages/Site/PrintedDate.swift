internal import LetterModel

extension InterfaceTexts {
  /// A day for people: `15 juni 2009`.
  func printed(_ date: CalendarDate) -> String {
    "\(date.day) \(month(date.month)) \(date.year)"
  }

  /// A day under a heading that has the year: `15 juni`.
  func printedDay(_ date: CalendarDate) -> String { "\(date.day) \(month(date.month))" }

  /// A point in time for people, as exact as it is.
  func printed(_ point: DatePoint) -> String {
    switch point {
    case .day(let date): printed(date)
    case .month(let year, let month): "\(self.month(month)) \(year)"
    case .year(let year): String(year)
    }
  }

  /// An event's date for people: `3–5 juni 2009`, `vanaf 4 juni 2009`.
  func printed(_ date: EventDate) -> String {
    switch date {
    case .point(let point): printed(point)
    case .interval(nil, nil): self("date-unknown")
    case .interval(let from?, nil): self("date-from", ["date": printed(from)])
    case .interval(nil, let to?): self("date-until", ["date": printed(to)])
    case .interval(let from?, let to?): printed(from, to)
    }
  }

  /// What a coarse date leaves open: whether it lasted the whole of it or fell somewhere in it.
  func precision(of date: EventDate, _ extent: EventExtent) -> String? {
    guard case .point(let point) = date else { return nil }
    switch (point, extent) {
    case (.day, _): return nil
    case (.month, .span): return self("whole-month")
    case (.month, .moment): return self("within-month")
    case (.year, .span): return self("whole-year")
    case (.year, .moment): return self("within-year")
    }
  }

  private func printed(_ from: DatePoint, _ to: DatePoint) -> String {
    if case .day(let a) = from, case .day(let b) = to, a.year == b.year {
      if a.month == b.month { return "\(a.day)–\(b.day) \(month(a.month)) \(a.year)" }
      return "\(a.day) \(month(a.month)) – \(printed(b))"
    }
    if case .year(let a) = from, case .year(let b) = to { return "\(a)–\(b)" }
    return "\(printed(from)) – \(printed(to))"
  }

  private func month(_ number: Int) -> String {
    months.indices.contains(number - 1) ? months[number - 1] : String(number)
  }
}

extension CalendarDate {
  /// The day in digits with another mark between its parts: `2009/06/15`; nil stands for none.
  func parted(by mark: UInt8?) -> String {
    let digits = description.utf8.compactMap { $0 == UInt8(ascii: "-") ? mark : $0 }
    return String(decoding: digits, as: UTF8.self)
  }
}
