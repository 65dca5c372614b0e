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
}
