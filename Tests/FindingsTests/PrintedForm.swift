import LetterModel

/// A form in which letters print a day.
struct PrintedForm {
  let language: String
  /// The form, with `d`, `dd`, `m`, `mm`, `yyyy` for numbers, `M` for a month's name, `W` for a
  /// weekday's, `A` for a month's name cut short, `t` for the ending of an English ordinal.
  let pattern: String

  static let all: [PrintedForm] =
    [
      "d M yyyy", "W d M yyyy", "d-m-yyyy", "dd-mm-yyyy", "d/m/yyyy", "d.m.yyyy", "yyyy-mm-dd",
      "de M yyyy", "d A yyyy",
    ].map { PrintedForm(language: "nl", pattern: $0) }
    + [
      "d M yyyy", "M d, yyyy", "W d M yyyy", "W, M d, yyyy", "the dt of M yyyy", "dt M yyyy",
      "d A yyyy",
    ].map { PrintedForm(language: "en", pattern: $0) }

  /// A day in this form.
  func text(of day: CalendarDate) -> String {
    pattern.split(separator: " ").map { piece in
      let word = piece.drop { $0 == "," }
      return Self.piece(String(word), day, language)
    }.joined(separator: " ")
  }

  private static func piece(_ piece: String, _ day: CalendarDate, _ language: String) -> String {
    let isDutch = language == "nl"
    let months = isDutch ? dutchMonths : englishMonths
    let days = isDutch ? dutchDays : englishDays
    let short = isDutch ? dutchShort : englishShort
    switch piece {
    case "d": return "\(day.day)"
    case "de": return "\(day.day)e"
    case "dt": return "\(day.day)\(ordinal(day.day))"
    case "d,": return "\(day.day),"
    case "M": return months[day.month - 1]
    case "A": return short[day.month - 1]
    case "W": return days[day.weekday - 1]
    case "W,": return days[day.weekday - 1] + ","
    case "yyyy": return "\(day.year)"
    case "d-m-yyyy": return "\(day.day)-\(day.month)-\(day.year)"
    case "d/m/yyyy": return "\(day.day)/\(day.month)/\(day.year)"
    case "d.m.yyyy": return "\(day.day).\(day.month).\(day.year)"
    case "dd-mm-yyyy":
      return "\(padded(day.day))-\(padded(day.month))-\(day.year)"
    case "yyyy-mm-dd": return day.description
    default: return piece
    }
  }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  private static func ordinal(_ day: Int) -> String {
    switch day {
    case 1, 21, 31: "st"
    case 2, 22: "nd"
    case 3, 23: "rd"
    default: "th"
    }
  }

  private static let dutchMonths = [
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
    "oktober", "november", "december",
  ]
  private static let dutchShort = [
    "jan.", "febr.", "mrt.", "apr.", "mei", "jun.", "jul.", "aug.", "sept.", "okt.", "nov.", "dec.",
  ]
  private static let dutchDays = [
    "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag",
  ]
  private static let englishMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
  private static let englishShort = [
    "Jan.", "Feb.", "Mar.", "Apr.", "May", "Jun.", "Jul.", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.",
  ]
  private static let englishDays = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]
}
