import BoardModel
import CellGrid
import Screens
import Testing

/// Two people change the same thing: both are shown, and the second one chooses.
struct ConflictTests {
  private func overtaken() throws -> (Dashboard, now: Council) {
    var dashboard = try FormSample.objective()
    _ = try dashboard.request("arr<Tab><Tab>Late.<C-s>")
    let event = try FormSample.overtaken(dashboard)
    guard case .overtaken(_, let now, _) = event else { throw NoRequest(words: "no conflict") }
    _ = dashboard.update(event)
    return (dashboard, now)
  }

  @Test func `mine and theirs are both shown, and theirs is what the screen stands on`() throws {
    let (dashboard, now) = try overtaken()
    #expect(dashboard.text.contains("Two teams have caught up."))
    #expect(dashboard.text.contains("Late."))
    #expect(try FormSample.council(of: dashboard) == now)
  }

  @Test(arguments: ["<Esc>", "b", "<Enter>"])
  func `back to the form loses nothing of it`(key: String) throws {
    var (dashboard, now) = try overtaken()
    #expect(try dashboard.press(key).isEmpty)
    #expect(dashboard.form?.texts["Because"] == "Late.")
    #expect(dashboard.text.contains("saving it asks again"))
    // Nobody has chosen: saving again is the same conflict, until mine is chosen.
    let again = try dashboard.request("<C-s>")
    #expect(again.command.isOvertaken(seen: again.seen, now: now))
    let event = Event.overtaken(again, now: now, theirs: ["theirs"])
    _ = dashboard.update(event)
    #expect(try dashboard.request("m").seen == now)
  }

  @Test func `mine is saved as well, decided on theirs`() throws {
    var (dashboard, now) = try overtaken()
    let request = try dashboard.request("m")
    #expect(request.seen == now)
    #expect(!request.command.isOvertaken(seen: request.seen, now: now))
    try dashboard.answer(request)
    #expect(!dashboard.isRecording)
    #expect(dashboard.text.contains("R red"))
  }

  @Test func `theirs is kept and mine dropped only when that is chosen`() throws {
    var (dashboard, now) = try overtaken()
    #expect(try dashboard.press("<Tab><Tab><Enter>").isEmpty)
    #expect(!dashboard.isRecording)
    #expect(dashboard.message == "Theirs stands; yours was not saved.")
    #expect(try FormSample.council(of: dashboard) == now)
  }

  @Test func `a long conflict is read to its end at the smallest size`() throws {
    var (dashboard, _) = try overtaken()
    _ = dashboard.update(.resized(Size(columns: 40, rows: 10)))
    _ = try dashboard.press("<Down><Down><Down><Down><Down><Down><Down><Down><Down>")
    #expect(dashboard.text.contains("Late."))
  }

  @Test func `why nothing could be saved goes once the file can be read again`() throws {
    var dashboard = try FormSample.objective()
    let request = try dashboard.request("arr<Tab><Tab>Late.<C-s>")
    _ = dashboard.update(.notSaved("NOT saved: the title is missing."))
    _ = dashboard.update(.brokenElsewhere(request.council, "The title is missing."))
    #expect(dashboard.form?.reason?.hasPrefix("NOT saved") == true)
    _ = dashboard.update(.changedElsewhere(request.seen))
    #expect(dashboard.text.contains("Knowsley can be read again."))
    #expect(dashboard.form?.reason == nil && !dashboard.text.contains("NOT saved"))
  }

  @Test func `to quit from a form is asked about once, and then is to quit`() throws {
    var dashboard = try FormSample.objective()
    _ = try dashboard.press("arr<Tab><Tab>Late.<C-c>")
    #expect(dashboard.text.contains("Quit without saving? y/n"))
    #expect(try dashboard.press("n").isEmpty)
    _ = try dashboard.press("<Esc>")
    #expect(dashboard.text.contains("Leave without saving? y/n"))
    #expect(try dashboard.press("n<C-c>y") == [.quit])
  }

  @Test func `from the two texts to quit is asked about too`() throws {
    var (dashboard, _) = try overtaken()
    #expect(try dashboard.press("<C-c>").isEmpty)
    #expect(dashboard.text.contains("Quit without saving? y/n"))
    #expect(try dashboard.press("y") == [.quit])
  }

  @Test func `that it waits for somebody else is said over whatever is in sight`() throws {
    for (columns, rows) in [(40, 10), (80, 24), (120, 40)] {
      var dashboard = try FormSample.objective(size: Size(columns: columns, rows: rows))
      _ = try dashboard.request("arr<Tab><Tab>Late.<C-s>")
      _ = dashboard.update(.waiting(seconds: 9))
      let text = dashboard.rows.joined(separator: " ")
      #expect(text.contains("Waiting to save") && text.contains("(9 s at"), "\(text)")
      _ = dashboard.update(.notSaved("NOT saved: no space is left."))
      _ = dashboard.update(.typedAhead)
      #expect(dashboard.message == "What you typed meanwhile was not taken.")
      #expect(dashboard.form?.reason == "NOT saved: no space is left.")
      // The one does not cover the end of the other.
      let reason = "NOT saved: no space is left on the disk. Make room, then save again, with ^S."
      _ = dashboard.update(.notSaved(reason))
      _ = dashboard.update(.typedAhead)
      let words = dashboard.rows.joined(separator: " ").split(separator: " ")
        .joined(separator: " ")
      #expect(words.contains("save again, with ^S.") || columns > 80, "\(words)")
      #expect(words.contains("What you typed meanwhile was not taken."))
    }
  }
}
