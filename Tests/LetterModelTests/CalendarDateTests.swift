import LetterModel
import Testing

@Suite struct CalendarDateTests {
  /// 15 June 2009, the seed letter's day, was a Monday; 29 February 2000 a Tuesday.
  @Test func weekdaysAreThoseOfTheCalendar() {
    #expect(CalendarDate(iso: "2009-06-15")?.weekday == 1)
    #expect(CalendarDate(iso: "2000-02-29")?.weekday == 2)
    #expect(CalendarDate(iso: "1900-01-01")?.weekday == 1)
  }

  @Test func everyDayFollowsTheOneBefore() throws {
    var date = try #require(CalendarDate(year: 1899, month: 12, day: 31))
    var count = 0
    while date.year < 2101 {
      let next = try #require(date.adding(days: 1))
      #expect(next > date)
      #expect(next.day == date.day + 1 || next.day == 1)
      #expect(CalendarDate(iso: next.description) == next)
      #expect(next.weekday == date.weekday % 7 + 1)
      date = next
      count += 1
    }
    #expect(count == 73_415)
  }

  @Test(arguments: [
    "2009-02-29", "1900-02-29", "2009-13-01", "2009-00-10", "2009-6-15", "2009-06-31", "20090615",
    "",
    "2009-06-15T00:00", "+009-06-15", "0000-01-01",
  ]) func refusesWhatNoCalendarHas(_ text: String) {
    #expect(CalendarDate(iso: text) == nil)
  }

  @Test func datesBecomeEDTF() throws {
    let third = DatePoint.day(try #require(CalendarDate(iso: "2009-06-03")))
    let fifth = DatePoint.day(try #require(CalendarDate(iso: "2009-06-05")))
    #expect(EventDate.interval(from: third, to: fifth).edtf == "2009-06-03/2009-06-05")
    #expect(EventDate.interval(from: third, to: nil).edtf == "2009-06-03/..")
    #expect(EventDate.point(.month(year: 2009, month: 2)).last?.description == "2009-02-28")
    #expect(EventDate.point(.year(987)).edtf == "0987")
  }

  @Test(arguments: [
    ("kst-31700-V-104", true), ("..", false), ("a/b", false), ("", false), (".git", false),
    ("é", false), ("a b", false), ("A_1.2", true),
  ]) func namesAreOnePathComponent(_ text: String, _ isName: Bool) {
    #expect((LetterID(text) != nil) == isName)
    #expect(LetterID(LetterID(nearest: text).rawValue) != nil)
  }
}
