import BoardModel
import BoardStore
import CalendarExport
import Foundation
import Testing

@Suite struct CalendarTextTests {
  static let package = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path

  static let items = items(on: "2025-06-30")

  static func items(on day: String) -> [DatedItem] {
    let store = JSONBoardStore(folder: package + "/sample-data")
    let councils = (try? store.load())?.portfolio.councils ?? []
    guard let day = Day(iso: day), let first = Day(iso: "2016-01-01"),
      let last = Day(iso: "2027-12-31")
    else { return [] }
    return Timeline.merged(councils.map { CouncilAsOf($0, on: day) }, from: first, to: last)
  }

  static let day = Day(iso: "2025-06-30") ?? Day(number: 0)

  static let text = CalendarText.render(items, name: "Boards, all", on: day)

  @Test func `every line ends in CR and LF and is at most 75 octets long`() {
    #expect(!Self.items.isEmpty)
    let lines = Self.text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
    #expect(lines.last?.isEmpty == true)
    for line in lines.dropLast() {
      #expect(line.last == 0x0D)
      #expect(line.count <= 76, "\(String(decoding: line, as: UTF8.self))")
      #expect(String(validating: Array(line), as: UTF8.self) != nil)
    }
    #expect(!Self.text.utf8.contains { $0 < 0x20 && $0 != 0x0A && $0 != 0x0D })
  }

  @Test func `unfolded, it is one event for each date`() {
    let unfolded = Self.unfolded(Self.text)
    let lines = unfolded.components(separatedBy: "\r\n")
    #expect(
      lines.prefix(4) == [
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//noticeboard//noticeboard//EN",
        "CALSCALE:GREGORIAN",
      ])
    #expect(lines.suffix(2) == ["END:VCALENDAR", ""])
    #expect(lines.filter { $0 == "BEGIN:VEVENT" }.count == Self.items.count)
    #expect(lines.filter { $0 == "DTSTAMP:20250630T000000Z" }.count == Self.items.count)
    #expect(lines.contains("X-WR-CALNAME:Boards\\, all"))
    #expect(Set(lines.filter { $0.hasPrefix("UID:") }).count == Self.items.count)
    #expect(lines.contains("UID:knowsley/board-meeting/meeting/m-2025-07@noticeboard"))
    #expect(lines.contains("DTSTART;VALUE=DATE:20250714"))
    #expect(lines.contains("DTEND;VALUE=DATE:20250715"))
    // What is late today may be in tomorrow, and a calendar keeps its words.
    #expect(!lines.contains { $0.contains("LATE") })
    let report = lines.first { $0.hasPrefix("SUMMARY:Knowsley: Adviser report") }
    #expect(report?.hasSuffix("(ILLUSTRATIVE)") == true)
    #expect(lines.contains("STATUS:CANCELLED"))
    // The adviser's months, which the notice counts from no day, and what follows what is arranged.
    let expected = Self.items.filter { $0.status == .expected }.count
    #expect(expected == 11)
    #expect(lines.filter { $0 == "STATUS:TENTATIVE" }.count == expected)
    #expect(lines.contains { $0.hasPrefix("SUMMARY:Expected: Liverpool: Adviser released") })
  }

  @Test func `what nobody has fixed is tentative`() {
    // No DfE review of Knowsley's had been arranged by then.
    let text = CalendarText.render(
      Self.items(on: "2025-02-01"), name: "Boards", on: Self.day)
    let lines = Self.unfolded(text).components(separatedBy: "\r\n")
    #expect(lines.contains("STATUS:TENTATIVE"))
    #expect(
      lines.contains("SUMMARY:Expected: Knowsley: DfE review at the latest (clause 6)"))
  }

  @Test func `of two streams of one day the one after more changes is the later`() throws {
    let knowsley = try #require(Self.items.first { $0.council.string == "knowsley" }?.council)
    func sequences(_ changes: [CouncilID: Int]) -> [String] {
      let text = CalendarText.render(Self.items, name: "x", on: Self.day, changes: changes)
      return Self.unfolded(text).components(separatedBy: "\r\n").filter {
        $0.hasPrefix("SEQUENCE:")
      }
    }
    #expect(Set(sequences([:])) == ["SEQUENCE:0"])
    let after = sequences([knowsley: 12])
    #expect(after.count == Self.items.count && Set(after) == ["SEQUENCE:0", "SEQUENCE:12"])
    #expect(
      after.count { $0 == "SEQUENCE:12" } == Self.items.count { $0.council == knowsley })
    #expect(
      Self.text == CalendarText.render(Self.items, name: "Boards, all", on: Self.day, changes: [:]))
  }

  @Test(
    arguments: [
      ("a,b;c\\d", "a\\,b\\;c\\\\d"), ("a\nb\r\nc\rd", "a\\nb\\nc\\nd"),
      ("a\u{7}b\u{9B}31mc\u{0}d\te", "ab31mcd\te"), ("a\u{2028}b", "a\\nb"), ("Łódź", "Łódź"),
    ])
  func `words are escaped`(words: String, escaped: String) {
    #expect(ContentLines.escaped(words) == escaped)
  }

  /// As readers do it, octet by octet.
  static func unfolded(_ text: String) -> String {
    let all = Array(text.utf8)
    var octets: [UInt8] = []
    var place = 0
    while place < all.count {
      if place + 2 < all.count, all[place] == 0x0D, all[place + 1] == 0x0A, all[place + 2] == 0x20 {
        place += 3
      } else {
        octets.append(all[place])
        place += 1
      }
    }
    return String(decoding: octets, as: UTF8.self)
  }

  @Test(arguments: ["a", "é", "漢", "👩‍👩‍👧", "e\u{301}"])
  func `folding breaks no letter, and unfolding gives the line back`(letter: String) {
    for count in 0..<170 {
      let line = "SUMMARY:" + String(repeating: letter, count: count)
      let folded = ContentLines.folded(line)
      #expect(Self.unfolded(folded).utf8.elementsEqual(line.utf8))
      let parts = folded.components(separatedBy: "\r\n")
      #expect(parts.allSatisfy { $0.utf8.count <= 75 })
      // None is shorter than it has to be, and each begins with a whole letter.
      #expect(parts.dropLast().allSatisfy { $0.utf8.count > 75 - letter.utf8.count })
      #expect(parts.dropFirst().allSatisfy { $0.hasPrefix(" \(letter)") })
    }
  }

  @Test func `a letter longer than a line is broken between its scalars`() {
    let line = "SUMMARY:e" + String(repeating: "\u{301}", count: 200)
    let folded = ContentLines.folded(line)
    #expect(Self.unfolded(folded).utf8.elementsEqual(line.utf8))
    let parts = folded.utf8.split(separator: 0x0A)
    #expect(parts.count > 4 && parts.allSatisfy { $0.count <= 76 })
  }

  @Test func `a calendar program reads it and finds every date`() throws {
    let script = Self.package + "/Tests/CalendarExportTests/read-calendar.py"
    let file = FileManager.default.temporaryDirectory
      .appending(path: "noticeboard-\(UUID().uuidString).ics")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(Self.text.utf8).write(to: file)
    let process = Process()
    // Debian's own: `python3-icalendar` belongs to it, and another may come first.
    process.executableURL = URL(filePath: "/usr/bin/python3")
    process.arguments = [script, file.path]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let said = String(
      decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(said)")
    let expected = Self.items.map { item in
      let end = max(item.on, item.until ?? item.on) + 1
      return "\(item.uid)@noticeboard \(item.on.iso) \(end.iso)"
    }
    #expect(said.split(separator: "\n").map(String.init) == expected)
  }
}
