import BoardModel
import CellGrid
import Screens
import Testing

/// What forms ask the program around them to do, and what becomes of its answers.
struct FormEffectTests {
  @Test func `undo and redo are asked for of the council in view, and what came of it is said`()
    throws
  {
    var dashboard = try FormSample.objective()
    let id = try FormSample.council(of: dashboard).id
    #expect(try dashboard.press("u") == [.undo(id)])
    #expect(try dashboard.press("<C-r>") == [.redo(id)])
    let council = try FormSample.council(of: dashboard)
    _ = dashboard.update(.saved(council: council, what: "Undone: KNO-07 rated red"))
    #expect(dashboard.rows.last == " Undone: KNO-07 rated red")
    _ = dashboard.update(.notSaved("There is nothing of yours to undo."))
    #expect(dashboard.rows.last == " There is nothing of yours to undo.")
  }

  @Test func `the text of a field goes to the editor and comes back in paragraphs`() throws {
    var dashboard = try FormSample.objective("ar<Tab><Tab>Late")
    #expect(try dashboard.press("<C-x>") == [.editText("Late")])
    let edited = "Late again.  \n\n\n\n  In three teams.\r\nAnd late.\n"
    #expect(
      dashboard.update(.edited(edited, file: "/tmp/text")) == [.removeFile("/tmp/text")])
    let text = "Late again.\n\nIn three teams.\nAnd late."
    #expect(dashboard.form?.texts["Because"] == text)
    let rows = dashboard.rows.map { $0.trimming(" ") }
    let first = try #require(rows.firstIndex(of: ">Because         Late again."))
    #expect(rows[(first + 1)...].prefix(3) == ["", "In three teams.", "And late."])
    #expect(try dashboard.press("<C-x>") == [.editText(text)])
    _ = dashboard.update(.notEdited("The editor ended with an error; nothing was changed."))
    #expect(dashboard.form?.texts["Because"] == text)
    #expect(dashboard.text.contains("The editor ended with an error"))
  }

  @Test func `a text from the editor that a field cannot take is left where it was written`() throws
  {
    var dashboard = try FormSample.objective(
      "ar<Tab><Tab>Late", size: Size(columns: 40, rows: 14))
    let long = String(repeating: "word ", count: 1_000)
    #expect(dashboard.update(.edited(long, file: "/tmp/text")).isEmpty)
    #expect(dashboard.form?.texts["Because"] == "Late")
    #expect(dashboard.inOneLine.contains("A field takes 4000 characters; that would be 4999."))
    #expect(dashboard.inOneLine.contains("What you wrote is left in /tmp/text."))
    // What a field cannot hold all of is not lost either.
    #expect(dashboard.update(.edited("Late\u{202E} again", file: "/tmp/next")).isEmpty)
    #expect(dashboard.form?.texts["Because"] == "Late again")
    #expect(dashboard.inOneLine.contains("What you wrote is left in /tmp/next."))
    #expect(
      dashboard.update(.edited("All of it.\n", file: "/tmp/last")) == [.removeFile("/tmp/last")])
    #expect(!dashboard.inOneLine.contains("is left in"))
    var browsing = try FormSample.objective()
    #expect(browsing.update(.edited("Where to?", file: "/tmp/lost")).isEmpty)
    #expect(browsing.inOneLine.contains("left in /tmp/lost"))
  }

  @Test func `a text that was not taken stops the save, is edited on and is kept as a draft`()
    throws
  {
    var dashboard = try FormSample.objective("ar" + "r<Tab><Tab>Late")
    let long = String(repeating: "word ", count: 1_000) + "end"
    _ = dashboard.update(.edited(long, file: "/tmp/text"))
    #expect(try dashboard.press("<C-s>").isEmpty)
    #expect(dashboard.inOneLine.contains("is not in this field; it is left in /tmp/text."))
    #expect(try dashboard.press("<C-x>") == [.editText(long)])
    let draft = try #require(dashboard.draft)
    #expect(draft.fields.first { $0.label == "Because" }?.text == long)
    // Restored, it is still what the editor begins with, and still stops a save.
    var later = try FormSample.objective()
    _ = later.update(
      .draftsFound([KeptDraft(name: "one", at: Moment(seconds: 0), draft: draft)]))
    _ = try later.press("Dr")
    #expect(try later.press("<C-s>").isEmpty)
    #expect(try later.press("<C-x>") == [.editText(long)])
    // Whatever is written instead has its place.
    _ = try dashboard.press("<C-u>Shorter")
    let request = try dashboard.request("<C-s>")
    #expect((request.command as? RateObjective)?.because == "Shorter")
  }

  @Test func `what was left out of a text keeps nobody from saving the rest`() throws {
    var dashboard = try FormSample.objective("arr<Tab><Tab>")
    _ = dashboard.update(.edited("Late\u{1B} again", file: "/tmp/text"))
    #expect(dashboard.inOneLine.contains("Left out: U+001B."))
    let request = try dashboard.request("<C-s>")
    #expect((request.command as? RateObjective)?.because == "Late again")
  }

  @Test func `paragraphs are saved, and shown as such`() throws {
    var dashboard = try FormSample.objective("arr<Tab><Tab>", size: Size(columns: 80, rows: 40))
    _ = dashboard.update(.edited("First of all.\n\nSecond.\n", file: "/tmp/text"))
    let request = try dashboard.request("<C-s>")
    #expect((request.command as? RateObjective)?.because == "First of all.\n\nSecond.")
    try dashboard.answer(request)
    let rows = dashboard.rows.map { $0.trimming(" ") }
    let first = try #require(rows.firstIndex { $0.hasSuffix("First of all.") })
    #expect(Array(rows[(first + 1)...].prefix(2)) == ["", "Second."])
  }

  @Test func `what is one line stays one, and that is said`() throws {
    var dashboard = try FormSample.objective(":add action<Enter>")
    _ = dashboard.update(.pasted("Coach\nall teams"))
    #expect(dashboard.form?.texts["To be done"] == "Coach all teams")
    #expect(dashboard.text.contains("Joined: this takes one line."))
    _ = try dashboard.press(" now")
    #expect(!dashboard.text.contains("Joined"))
  }

  @Test func `the cursor goes from paragraph to paragraph`() throws {
    var dashboard = try FormSample.objective("ar<Tab><Tab>")
    _ = dashboard.update(.edited("One\n\nTwo", file: "/tmp/text"))
    _ = try dashboard.press("<Up><Up>!")
    #expect(dashboard.form?.texts["Because"] == "!One\n\nTwo")
    _ = try dashboard.press("<Down>?<Down><End>.")
    #expect(dashboard.form?.texts["Because"] == "!One\n?\nTwo.")
  }

  @Test func `a blocked undo offers the one before it, until another key`() throws {
    var dashboard = try FormSample.objective()
    let id = try FormSample.council(of: dashboard).id
    let blocked = Event.undoBlocked(id, "It is blocked.", earlier: 4, "KNO-03 rated red")
    _ = dashboard.update(blocked)
    #expect(
      dashboard.rows.last
        == " It is blocked. u again takes back the one before: KNO-03 rated red.")
    #expect(try dashboard.press("u") == [.undo(id, revision: 4)])
    #expect(try dashboard.press("u") == [.undo(id)])
    _ = dashboard.update(blocked)
    #expect(try dashboard.press("ju") == [.undo(id)])
  }

  @Test func `what others changed is said`() throws {
    var dashboard = try FormSample.objective()
    let seen = try FormSample.council(of: dashboard)
    let now = try seen.applying(AddPriority(title: "Another"), today: dashboard.latestDay)
    _ = dashboard.update(.changedElsewhere(now, what: "priority p9 added"))
    #expect(
      dashboard.message
        == "Knowsley was changed by somebody else; this is what it is now: priority p9 added.")
  }

  @Test func `E takes the text of what is selected to the editor`() throws {
    var actions = try FormSample.objective("<Tab>")
    #expect(try actions.press("E") == [.editText("Coach all twelve teams")])
    _ = actions.update(.edited("Coach all thirteen teams", file: "/tmp/text"))
    let request = try actions.request("<C-s>")
    #expect((request.command as? ChangeAction)?.title == "Coach all thirteen teams")
    var history = try FormSample.objective()
    let effects = try history.press("E")
    #expect(history.form?.kind == .pathToGreen([try #require(FormSample.ref)]))
    #expect(effects == [.editText(history.form?.texts["Path to green"] ?? "")])
  }

  @Test func `a paste goes in as one, line ends and all`() throws {
    var dashboard = try FormSample.objective("ar<Tab><Tab>")
    _ = dashboard.update(.pasted("Late in\tthree teams:\n\n  East, West\r\nand North.\u{A0}"))
    #expect(dashboard.form?.texts["Because"] == "Late in three teams:\n\nEast, West\nand North. ")
    #expect(dashboard.rows.contains { $0.hasPrefix(">Because") })
  }

  @Test func `what the text rule would substitute is refused with a word why`() throws {
    var dashboard = try FormSample.objective("ar<Tab><Tab>")
    _ = dashboard.update(.pasted("safe\u{202E}evas\u{7}"))
    #expect(dashboard.form?.texts["Because"] == "safeevas")
    #expect(dashboard.text.contains("Left out: U+202E, U+0007."))
    _ = try dashboard.press("<C-u>")
    _ = dashboard.update(.key(.character("\u{301}")))
    #expect(dashboard.form?.texts["Because"] == "")
    #expect(dashboard.text.contains("A mark needs a letter before it."))
    _ = dashboard.update(.key(.character("e")))
    _ = dashboard.update(.key(.character("\u{301}")))
    #expect(dashboard.form?.texts["Because"] == "e\u{301}")
  }

  @Test func `a paste over a list does nothing but say so`() throws {
    var dashboard = try FormSample.objective()
    #expect(dashboard.update(.pasted("qqQ")).isEmpty)
    #expect(dashboard.message == "There is nothing here to paste into.")
    _ = try dashboard.press(":")
    _ = dashboard.update(.pasted("slow\nrm"))
    _ = try dashboard.press("<Enter>")
    #expect(dashboard.trail.current.screen.name == .slow)
  }

  @Test func `a resize keeps what was typed, whatever the size`() throws {
    var dashboard = try FormSample.objective("ar<Tab><Tab>Late in three teams")
    for size in AnyKeyTests.sizes {
      _ = dashboard.update(.resized(Size(columns: size.0, rows: size.1)))
      _ = dashboard.frame()
    }
    _ = dashboard.update(.resized(Size(columns: 40, rows: 10)))
    #expect(dashboard.form?.texts["Because"] == "Late in three teams")
    #expect(dashboard.rows.contains { $0.hasPrefix(">Because") })
  }

  @Test func `another reading of the store keeps an open form`() throws {
    var dashboard = try FormSample.objective("ara<Tab><Tab>Better.")
    let council = try FormSample.council(of: dashboard)
    _ = dashboard.update(.loaded(try Sample.portfolio.get()))
    _ = dashboard.update(.saved(council: council, what: "Changed by somebody else"))
    #expect(dashboard.form?.texts["Because"] == "Better.")
    #expect(try dashboard.request("<C-s>").seen == council)
  }

  @Test func `a council that cannot be read and a closed store say why not`() throws {
    var portfolio = try Sample.portfolio.get()
    portfolio.entries[0] = .unreadable(
      UnreadableCouncil(name: "knowsley", problems: ["councils/knowsley.json:4:3: broken."]))
    var dashboard = Dashboard(
      portfolio, today: Sample.today, size: Size(columns: 80, rows: 24))
    try dashboard.show(.council, council: "knowsley", objective: nil)
    for key in ["a", "e", "u", "<Del>"] {
      #expect(try dashboard.press(key).isEmpty)
      #expect(dashboard.message?.contains("knowsley cannot be read") == true, "\(key)")
    }
    var closed = try FormSample.objective()
    _ = closed.update(.closedToChanges(because: "This store is read-only."))
    for key in ["a", "e", "E", "u", "<C-r>", "<Del>"] {
      #expect(try closed.press(key).isEmpty)
      #expect(closed.message == "This store is read-only.", "\(key)")
    }
    _ = closed.update(.closedToChanges(because: nil))
    _ = try closed.press("a")
    #expect(closed.isRecording)
  }
}

extension String {
  fileprivate func trimming(_ blank: Character) -> String {
    String(drop { $0 == blank }.reversed().drop { $0 == blank }.reversed())
  }
}

extension Dashboard {
  /// What is on screen, however it was broken into lines.
  fileprivate var inOneLine: String {
    text.split { $0.isWhitespace }.joined(separator: " ")
  }
}
