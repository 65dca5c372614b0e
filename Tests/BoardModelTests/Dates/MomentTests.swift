import BoardModel
import Testing

struct MomentTests {
  @Test(arguments: [
    ("1970-01-01T00:00:00Z", 0), ("2025-06-30T14:02:05Z", 1_751_292_125),
    ("2000-02-29T23:59:59Z", 951_868_799), ("1969-12-31T23:59:59Z", -1),
  ])
  func `a moment is written and read the one way`(text: String, seconds: Int64) {
    #expect(Moment(iso: text)?.seconds == seconds)
    #expect(Moment(seconds: seconds).iso == text)
  }

  @Test(arguments: [
    "", "2025-06-30", "2025-06-30T14:02:05", "2025-06-30 14:02:05Z", "2025-06-30T24:00:00Z",
    "2025-06-30T14:60:05Z", "2025-06-31T14:02:05Z", "2025-06-30T14:02:5Z ",
  ])
  func `nothing else is a moment`(text: String) {
    #expect(Moment(iso: text) == nil)
  }

  @Test func `people read it with its day first`() {
    #expect(Moment(seconds: 1_751_292_125).text == "30 Jun 2025 14:02 UTC")
    #expect(Moment(seconds: 1_751_292_125).day == "2025-06-30")
  }
}
