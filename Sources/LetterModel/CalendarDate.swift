/// A day of the Gregorian calendar, without time or zone: letters have days.
public struct CalendarDate: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// Year, month and day in one number, in whose order the days are: an edition holds days by the ten thousand.
  private let number: Int32

  /// The year, 1 to 9999.
  public var year: Int { Int(number >> 9) }
  /// The month, 1 to 12.
  public var month: Int { Int(number >> 5 & 0xF) }
  /// The day, 1 to 31.
  public var day: Int { Int(number & 0x1F) }

  /// The day, where the calendar has it; nil otherwise.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.days(in: month, of: year)
    else { return nil }
    number = Int32(year << 9 | month << 5 | day)
  }

  /// The day of an ISO 8601 text `2009-06-15`; nil for anything else.
  public init?(iso text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].utf8.count == 4, parts[1].utf8.count == 2,
      parts[2].utf8.count == 2, parts.allSatisfy({ $0.utf8.allSatisfy { 48...57 ~= $0 } }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// How many days a month has.
  public static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The day as ISO 8601 has it: `2009-06-15`.
  public var description: String {
    let dash = UInt8(ascii: "-")
    return String(unsafeUninitializedCapacity: 10) { bytes in
      let digits = [
        Self.digit(year / 1000), Self.digit(year / 100), Self.digit(year / 10), Self.digit(year),
        dash, Self.digit(month / 10), Self.digit(month), dash, Self.digit(day / 10),
        Self.digit(day),
      ]
      return bytes.initialize(fromContentsOf: digits)
    }
  }

  /// Earlier before later.
  public static func < (a: CalendarDate, b: CalendarDate) -> Bool {
    a.number < b.number
  }

  /// Days since 1 March of the year 0, for reckoning between days.
  public var dayNumber: Int {
    let y = month > 2 ? year : year - 1
    let m = month > 2 ? month - 3 : month + 9
    return 365 * y + y / 4 - y / 100 + y / 400 + (153 * m + 2) / 5 + day - 1
  }

  /// The day that lies some days later, or earlier; nil beyond the years 1 to 9999.
  public func adding(days count: Int) -> CalendarDate? {
    CalendarDate(dayNumber: dayNumber + count)
  }

  /// The day of a number as `dayNumber` counts.
  public init?(dayNumber: Int) {
    guard dayNumber >= 0 else { return nil }
    let era = dayNumber / 146_097
    let inEra = dayNumber % 146_097
    let yearInEra = (inEra - inEra / 1460 + inEra / 36_524 - inEra / 146_096) / 365
    let dayInYear = inEra - (365 * yearInEra + yearInEra / 4 - yearInEra / 100)
    let m = (5 * dayInYear + 2) / 153
    let month = m < 10 ? m + 3 : m - 9
    self.init(
      year: yearInEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
      day: dayInYear - (153 * m + 2) / 5 + 1)
  }

  /// The day of the week, 1 for Monday to 7 for Sunday.
  public var weekday: Int { (dayNumber + 2) % 7 + 1 }

  private static func digit(_ number: Int) -> UInt8 { UInt8(48 + number % 10) }

  static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
