import Foundation
import Testing

/// `noticeboard dates`, as a person, a program and a calendar read it.
struct DatesCommandTests {
  private func run(_ arguments: String...) throws -> (status: Int32, text: String) {
    let child = try Child(
      [BuiltProgram.path, "dates"] + arguments,
      environment: BuiltProgram.environment(["TERM=xterm"]))
    let output = try child.everything()
    return (child.status(), String(decoding: output, as: UTF8.self))
  }

  @Test func `without a beginning it starts with what is late, then goes on from the day`() throws {
    let (status, text) = try run(BuiltProgram.store, "--council", "knowsley", "--to", "+2w")
    #expect(status == 0)
    let rows = text.split(separator: "\n").map(String.init)
    #expect(rows.first?.hasPrefix("20 Apr 2025  71 d over  Knowsley  adviser report") == true)
    #expect(rows.first?.hasSuffix("ILLUSTRATIVE") == true)
    #expect(rows.count { $0.contains(" d over ") } == 6)
    #expect(rows.last?.hasPrefix("14 Jul 2025  in 14 d") == true)
  }

  @Test func `days are taken as people write them, and hold`() throws {
    let (status, text) = try run(
      BuiltProgram.store, "--from", "1 jan 2025", "--to", "31/1/25", "--council", "knowsley")
    #expect(status == 0)
    let rows = text.split(separator: "\n")
    #expect(rows.contains { $0.contains("Improvement Notice issued") })
    #expect(rows.allSatisfy { $0.contains("Jan 2025") || $0.contains("planned for") })
  }

  @Test func `actions are left out but where they are asked for`() throws {
    let few = try run(BuiltProgram.store, "--council", "knowsley").text
    let all = try run(BuiltProgram.store, "--council", "knowsley", "--actions").text
    #expect(!few.contains("  action  ") && all.contains("  action  "))
    #expect(all.split(separator: "\n").count > few.split(separator: "\n").count)
  }

  @Test func `a program reads it as JSON`() throws {
    let (status, text) = try run(
      BuiltProgram.store, "--as-of", "2018-03-31", "--council", "wirral", "--format", "json")
    #expect(status == 0)
    let report = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(report["asOf"] as? String == "2018-03-31")
    let dates = try #require(report["dates"] as? [[String: Any]])
    let expected = dates.filter { $0["status"] as? String == "expected" }
    #expect(expected.contains { $0["kind"] as? String == "board-meeting" })
    #expect(Set(dates.compactMap { $0["uid"] as? String }).count == dates.count)
    #expect(dates.contains { $0["status"] as? String == "late" && $0["days"] as? Int == -1 })
  }

  @Test func `a calendar program reads it, and finds the dates that the list has`() throws {
    let file = "/tmp/noticeboard-dates-\(getpid()).ics"
    defer { unlink(file) }
    let calendar = try run(BuiltProgram.store, "--format", "ics")
    #expect(calendar.status == 0)
    try Data(calendar.text.utf8).write(to: URL(filePath: file))
    // Debian's own: `python3-icalendar` belongs to it, and another may come first.
    let reader = try Child(
      [
        "/usr/bin/python3", BuiltProgram.house + "/Tests/CalendarExportTests/read-calendar.py",
        file,
      ], environment: BuiltProgram.environment())
    let said = String(decoding: try reader.everything(), as: UTF8.self)
    let status = reader.status()
    #expect(status != 77, "\(said)")
    #expect(status == 0, "\(said)")
    let list = try run(BuiltProgram.store).text
    #expect(said.split(separator: "\n").count == list.split(separator: "\n").count)
    #expect(said.contains("knowsley/board-meeting/meeting/m-2025-07@noticeboard 2025-07-14"))
  }

  @Test func `what was arranged and undone is told to calendars as cancelled, until it is redone`()
    throws
  {
    let store = try TemporaryStore()
    func event() throws -> String? {
      let (status, text) = try run(store.folder, "--council", "knowsley", "--format", "ics")
      #expect(status == 0)
      return text.split(separator: "BEGIN:VEVENT").first { $0.contains("review/r-2025-12-12@") }
        .flatMap { event in event.split(separator: "\r\n").first { $0.hasPrefix("STATUS:") } }
        .map(String.init)
    }
    #expect(try event() == nil)
    let arranged = try store.run(
      ["review", "arrange"],
      ["knowsley", "--kind", "department", "--title", "Second", "--due", "2025-12-12"])
    #expect(arranged.status == 0, "\(arranged.text)")
    #expect(try event() == "STATUS:CONFIRMED")
    let undone = try store.run(["undo"], ["knowsley"])
    #expect(undone.status == 0, "\(undone.text)")
    #expect(try event() == "STATUS:CANCELLED")
    _ = try store.run(["redo"], ["knowsley"])
    #expect(try event() == "STATUS:CONFIRMED")
  }

  @Test func `the same data and day give the same calendar`() throws {
    let first = try run(BuiltProgram.store, "--format", "ics")
    #expect(first.text == (try run(BuiltProgram.store, "--format", "ics").text))
    #expect(first.text.contains("DTSTAMP:20250630T000000Z\r\n"))
  }

  @Test(arguments: [
    (["--council", "york"], "no council york", 1), (["--from", "soon"], "--from: \"soon\"", 64),
    (["--from", "1 jul 2025", "--to", "1 jun 2025"], "is before --from", 64),
    (["--format", "pdf"], "pdf", 64),
  ])
  func `what cannot be listed is refused with the reason`(
    options: [String], reason: String, status: Int32
  ) throws {
    let child = try Child(
      [BuiltProgram.path, "dates", BuiltProgram.store] + options,
      environment: BuiltProgram.environment())
    let said = String(decoding: try child.everything(), as: UTF8.self)
    #expect(child.status() == status, "\(said)")
    #expect(said.contains(reason), "\(said)")
  }

  @Test func `a council that cannot be read is left out aloud`() throws {
    let store = try TemporaryStore()
    try Data("{".utf8).write(
      to: URL(filePath: store.folder + "/councils/liverpool.json"))
    let (status, text) = try run(store.folder, "--to", "+2w")
    #expect(status == 1)
    #expect(text.contains("1 council unreadable, left out"))
    #expect(text.contains("Knowsley") && !text.contains("LIV-"))
    let (one, said) = try run(store.folder, "--council", "liverpool")
    #expect(one == 1)
    #expect(said.contains("cannot be read"))
  }
}
