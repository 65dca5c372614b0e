import BoardModel
import Testing

struct DayWordsTests {
  /// A Monday.
  private let today: Day = "2025-06-30"

  @Test(arguments: [
    ("2025-05-12", "2025-05-12"), ("today", "2025-06-30"), ("Tomorrow", "2025-07-01"),
    ("yesterday", "2025-06-29"), ("+2w", "2025-07-14"), ("+ 2 weeks", "2025-07-14"),
    ("-3d", "2025-06-27"), ("+1m", "2025-07-30"), ("+8 months", "2026-02-28"),
    ("-1y", "2024-06-30"), ("in 10 days", "2025-07-10"), ("3 days ago", "2025-06-27"),
    ("friday", "2025-07-04"), ("mon", "2025-07-07"), ("last friday", "2025-06-27"),
    ("next tue", "2025-07-01"), ("end of may", "2026-05-31"), ("end of jun", "2025-06-30"),
    ("end of feb 2028", "2028-02-29"), ("end of month", "2025-06-30"),
    ("end of next month", "2025-07-31"), ("end of year", "2025-12-31"), ("30 jun", "2025-06-30"),
    ("29 Jun", "2026-06-29"), ("1st july", "2025-07-01"), ("jul 1", "2025-07-01"),
    ("30 June 2025", "2025-06-30"), ("30/6/25", "2025-06-30"), ("30.6.2025", "2025-06-30"),
    ("1/7", "2025-07-01"), ("4 sept", "2025-09-04"), ("29 feb 2028", "2028-02-29"),
    ("  30   jun  ", "2025-06-30"), ("12th of june", "2026-06-12"), ("2025-6-1", "2025-06-01"),
    ("jun 2025", "2025-06-30"), ("February 2028", "2028-02-29"), ("two weeks", "2025-07-14"),
    ("2W", "2025-07-14"), ("next month", "2025-07-30"), ("in a week", "2025-07-07"),
    ("a week ago", "2025-06-23"), ("in a fortnight", "2025-07-14"), ("30jun", "2025-06-30"),
    ("1jul25", "2025-07-01"), ("1 jul '25", "2025-07-01"), ("2025-12", "2025-12-31"),
    ("Tue 1 July", "2025-07-01"), ("tuesday, 1 july 2025", "2025-07-01"),
    ("Mon 30 Jun 2025", "2025-06-30"), ("this friday", "2025-07-04"), ("this mon", "2025-06-30"),
    ("the 9th", "2025-07-09"), ("30th", "2025-06-30"), ("start of june", "2026-06-01"),
    ("start of next month", "2025-07-01"), ("beginning of sept 2025", "2025-09-01"),
    ("end of next year", "2026-12-31"), ("Sept", "2025-09-30"), ("june", "2025-06-30"),
    ("may", "2026-05-31"),
  ])
  func `what is due is read as people write it`(words: String, day: Day) {
    #expect(Day(words: words, from: today, leaning: .future) == day)
  }

  @Test(arguments: [
    ("30 jun", "2025-06-30"), ("1 jul", "2024-07-01"), ("friday", "2025-06-27"),
    ("mon", "2025-06-23"), ("end of may", "2025-05-31"), ("29 feb", "2024-02-29"),
    ("next fri", "2025-07-04"), ("two weeks", "2025-06-16"), ("a week ago", "2025-06-23"),
    ("last month", "2025-05-30"), ("end of last month", "2025-05-31"),
    ("start of june", "2025-06-01"), ("start of last month", "2025-05-01"),
    ("Fri 27 June", "2025-06-27"), ("the 9th", "2025-06-09"), ("start of the year", "2025-01-01"),
    ("this mon", "2025-06-30"), ("end of last year", "2024-12-31"),
  ])
  func `what was recorded is read towards the past`(words: String, day: Day) {
    #expect(Day(words: words, from: today, leaning: .past) == day)
  }

  @Test(arguments: ["31 feb", "2026-02-30", "31 jun", "30/2/25", "feb 30", "0 jun", "29 feb 2027"])
  func `a day that no month has is told from words that are none`(words: String) {
    #expect(Day(words: words, from: today, leaning: .past) == nil)
    #expect(Day.isImpossible(words: words))
  }

  @Test(arguments: ["9999-12-31", "31 dec 1890", "1/7/2400"])
  func `a day that no plan runs to is told from one that there is not`(words: String) {
    #expect(Day(words: words, from: today, leaning: .future) == nil)
    #expect(Day.isOutOfRange(words: words) && !Day.isImpossible(words: words))
  }

  @Test(arguments: ["31 feb 9999", "2026-02-30", "2025-06-30", "30 jun", "soon"])
  func `what is no day, or one of our years, is none of those`(words: String) {
    #expect(!Day.isOutOfRange(words: words))
  }

  @Test(arguments: [
    "", "soon", "29 feb", "30 jun", "2026-02-28", "jun 2025", "friday", "+2w", "31",
  ])
  func `a day that there is, and no day at all, are none of those`(words: String) {
    #expect(!Day.isImpossible(words: words))
  }

  @Test(arguments: [
    "", " ", "soon", "31 jun", "30", "6/30/2025", "30 jun 2025 x", "+", "+w", "+2x", "ju 1",
    "30 jun 125", "2025-02-30", "end of", "end of xyz", "30th of never", "+99999999999999999999d",
    "30 jun 99999999999999999999", "Mon 1 July", "this sun x", "the 32nd", "start of", "mon jun",
    "start of never", "٣٠ jun", "two", "a", "of june", "2025-13-1",
    // Nobody who leaves the year out means one so far off.
    "29 feb",
  ])
  func `what is no day is none`(words: String) {
    #expect(Day(words: words, from: today, leaning: .future) == nil)
  }

  @Test(arguments: [
    ("2025-01", "2025-01"), ("jan 2025", "2025-01"), ("20 Jan 2025", "2025-01-20"),
    ("20th of january 2025", "2025-01-20"), ("2025", "2025"), ("20/1/2025", "2025-01-20"),
  ])
  func `a report's or deadline's date is read with its year`(words: String, iso: String) {
    #expect(PartialDate(words: words)?.iso == iso)
  }

  @Test(arguments: ["20 jan", "jan", "tomorrow", "+2w", "20 jan 25", "soon 2025"])
  func `without its year it is none`(words: String) {
    #expect(PartialDate(words: words) == nil)
  }

  @Test func `every day is read back from how it is shown`() {
    for offset in stride(from: -4000, through: 4000, by: 37) {
      let day = today + offset
      #expect(Day(words: day.text, from: today, leaning: .future) == day)
      #expect(Day(words: day.iso, from: today, leaning: .past) == day)
    }
  }
}
