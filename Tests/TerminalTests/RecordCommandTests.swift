import Testing

/// Recording the board, the notice and inspections from the command line, on the built program.
struct RecordCommandTests {
  private static let knowsley = "councils/knowsley.json"

  @Test func `every kind of record can be made, and undone to the same bytes`() throws {
    let store = try TemporaryStore()
    var states = [try store.bytes(of: Self.knowsley)]
    let edits: [([String], [String])] = [
      (["meeting", "arrange"], ["--held", "1 dec 2025", "--papers-due", "24 nov 2025"]),
      (["meeting", "cancel"], ["m-2025-12-01", "--because", "Clashes"]),
      (
        ["meeting", "attend"],
        [
          "30 jun", "--unarranged", "--present", "chair", "dcs", "--apologies", "dfe-lead",
          "--chair", "chair",
        ]
      ),
      (["meeting", "attend"], ["30 jun", "--present", "dfe-lead", "--because", "Came late"]),
      (["meeting", "report"], ["30 jun", "--data", "--analysis", "--on", "27 jun"]),
      (["meeting", "report-add"], ["30 jun", "--recommendations"]),
      (["meeting", "minutes"], ["30 jun", "--text", "As read"]),
      (["decision"], ["30 jun", "--text", "Weekly audit", "--objective", "kno-07"]),
      (["board-action", "add"], ["30 jun", "--text", "Rota", "--owner", "dcs", "--due", "+2w"]),
      (["board-action", "close"], ["m-2025-06-30-b1", "--outcome", "Signed"]),
      (["board-action", "reopen"], ["m-2025-06-30-b1", "--because", "Not signed"]),
      (["voice", "heard"], ["KNO-07", "--whose", "children", "--text", "Ask", "--on", "2 jun"]),
      (["voice", "changed"], ["KNO-07", "kno-07-e5", "--text", "They are asked"]),
      (
        ["review", "arrange"],
        ["--kind", "diagnostic", "--title", "Visits", "--due", "30 jun", "--on", "2 jun"]
      ),
      (["review", "ready"], ["data", "--for", "r-2025-06-30", "--text", "Extract"]),
      (["review", "hold"], ["r-2025-06-30", "--theme", "practice", "--finding", "Late"]),
      (["review", "finding"], ["r-2025-06-30", "--text", "Later still"]),
      (["self-assessment", "submit"], ["--covers", "progress", "--text", "Fair"]),
      (["self-assessment", "revise"], ["sa-2025-06-30", "--text", "Good", "--because", "x"]),
      (["self-assessment", "write"], ["summary", "--text", "Better"]),
      (["adviser-report", "expect"], ["--title", "Autumn", "--due", "20 oct 2025"]),
      (["adviser-report", "receive"], ["ar-2025-10-20", "--text", "Mixed"]),
      (
        ["visit"],
        [
          "--kind", "monitoring-visit", "--title", "First", "--from", "2025-06-03", "--published",
          "27 jun", "--covered", "Front door: k-02, k-05", "--source", "Ofsted",
        ]
      ),
      (
        ["finding"],
        [
          "v-2025-06-27", "--tag", "improved", "--text", "x", "--area", "k-02", "--objective",
          "KNO-02",
        ]
      ),
      (
        ["visit"],
        ["--kind", "focused-visit", "--title", "Second", "--from", "2025-06-24"]
      ),
      (
        ["letter"],
        ["v-2025-06-24", "--published", "30 jun", "--copied-to-department", "--source", "Ofsted"]
      ),
      (["finding"], ["v-2025-06-24", "--tag", "too-early", "--text", "x"]),
      (["clause"], ["4", "date-set", "--due", "1 sep 2025", "--text", "Adviser's letter"]),
      (["clause"], ["5b", "agreed", "--text", "Monthly"]),
      (["review", "move"], ["r-2025-10", "--due", "24 oct 2025", "--because", "Half-term"]),
      (["review", "cancel"], ["r-2025-10", "--because", "Required no more"]),
      (["strike"], ["review/r-2025-10", "--because", "x"]),
      (["strike"], ["meeting/m-2025-06/attendance/chair", "--because", "x"]),
      (["strike"], ["visit/v-2025-06-24/finding/v-2025-06-24-f1", "--because", "x"]),
      (["strike"], ["decision", "m-2025-06-30-d1", "--because", "x"]),
      (["strike"], ["attendance", "m-2025-06-30", "--person", "dcs", "--because", "x"]),
      (["notice"], ["lifted", "--on", "30 jun", "--text", "Minister's letter"]),
      (["strike"], ["notice-status", "2025-06-30", "--because", "Of another council"]),
      (["notice"], ["superseded", "--in", "2025-06", "--text", "Direction"]),
    ]
    for (command, arguments) in edits {
      let (status, said) = try store.run(command, ["knowsley"] + arguments)
      #expect(status == 0, "\(command): \(said)")
      states.append(try store.bytes(of: Self.knowsley))
      #expect(states[states.count - 1] != states[states.count - 2], "\(command)")
    }
    #expect(try store.run(["check"]).status == 0)
    let (_, history) = try store.run(["history"], ["knowsley"])
    #expect(history.contains("which had not been arranged: 2 present, 1 apologies"))
    #expect(history.contains("in words: They are asked"))
    #expect(history.contains("because: Not signed"))
    #expect(history.contains("notice superseded by direction in Jun 2025"))
    while states.count > 1 {
      states.removeLast()
      #expect(try store.run(["undo"], ["knowsley"]).status == 0)
      #expect(try store.bytes(of: Self.knowsley) == states.last)
    }
  }

  @Test func `a refusal says why, ends with 1 and leaves every byte`() throws {
    let store = try TemporaryStore()
    let before = try store.bytes(of: Self.knowsley)
    for (command, arguments, reason) in [
      (
        ["meeting", "attend"], ["2099-01-01", "--unarranged", "--present", "chair"], "still to come"
      ),
      (["meeting", "attend"], ["29 jun", "--present", "chair"], "is on record"),
      (["meeting", "attend"], ["23 jun", "--present", "chair"], "was cancelled on 16 Jun 2025"),
      (["clause"], ["11", "date-set", "--due", "1 sep 2025", "--text", "x"], "of clauses 4 and 8"),
      (["clause"], ["14", "released", "--text", "x"], "nothing that could be released"),
      (["meeting", "attend"], ["30 jun"], "Say of somebody"),
      (["meeting", "attend"], ["30 jun", "--unarranged"], "--present, --apologies and --absent"),
      (["meeting", "attend"], ["29 jun", "--present", "dcs"], "--unarranged says that."),
      (
        ["meeting", "attend"], ["m-2025-06", "--unarranged", "--present", "dcs"],
        "Leave --unarranged out."
      ),
      (["meeting", "attend"], ["m-2025-06", "--absent", "dcs"], "--because says why."),
      (["meeting", "report-add"], ["m-2025-06"], "The parts are --data, --analysis"),
      (["meeting", "report-add"], ["m-2025-07", "--data"], "noticeboard meeting report records"),
      (["meeting", "report"], ["m-2025-06", "--data"], "noticeboard meeting report-add adds"),
      (
        ["adviser-report", "expect"], ["--title", "x", "--due", "2025-06-01"],
        "before it was announced on 30 Jun 2025"
      ),
      (["meeting", "attend"], ["30 jun", "--present", "nobody"], "Nobody is called nobody"),
      (["decision"], ["m-1999", "--text", "x"], "There is no board meeting m-1999. There are"),
      (["decision"], ["1 jun", "--text", "x"], "no meeting on 1 Jun 2025"),
      (["board-action", "close"], ["b9"], "There is no board action b9"),
      (["review", "hold"], ["r-2025-03"], "was held on"),
      (["clause"], ["99", "agreed", "--text", "x"], "no clause 99"),
      (["clause"], ["4", "date-set", "--text", "x"], "It is given by --due."),
      (["notice"], ["lifted", "--on", "20 jan 2024", "--text", "x"], "it is of 20 Jan 2025"),
      (["notice"], ["lifted", "--on", "2 jun", "--text", "x"], "something is recorded of"),
      (["notice"], ["lifted", "--in", "2025-07", "--text", "x"], "still to come"),
      (["letter"], ["v1", "--published", "1 jun", "--source", "x"], "is of "),
      (["strike"], ["visit", "v9", "--because", "x"], "There is no visit v9"),
    ] {
      let (status, said) = try store.run(command, ["knowsley"] + arguments)
      #expect(status == 1, "\(arguments): \(said)")
      #expect(said.contains(reason), "\(said)")
    }
    for wrong in [
      ["attendance", "m-2025-06"], ["meeting"], ["meetings", "m-2025-06"], ["meeting/"],
      ["objective/KNO-07"], ["meeting/m-2025-06", "m-2025-06"],
      ["meeting/m-2025-06/attendance/dcs", "--person", "dcs"],
    ] {
      let (status, said) = try store.run(["strike"], ["knowsley"] + wrong + ["--because", "x"])
      #expect(status == 64, "\(wrong): \(said)")
    }
    #expect(
      try store.run(
        ["notice"], ["knowsley", "lifted", "--in", "2025-06", "--on", "2 jun", "--text", "x"]
      ).status == 64)
    let (ended, said) = try store.run(["notice"], ["sefton", "lifted", "--text", "x"])
    #expect(ended == 1 && said.contains("superseded by direction in May 2022 already"))
    #expect(said.contains("noticeboard strike notice-status"))
    let (after, why) = try store.run(["clause"], ["sefton", "5b", "evidence", "--text", "x"])
    #expect(after == 1 && why.contains("nothing is done under its clauses after that"))
    let (refused, told) = try store.run(
      ["decision"], ["knowsley", "1 jun", "--text", "x", "--format", "json"])
    #expect(refused == 1 && told.contains("\"saved\": false"))
    #expect(try store.bytes(of: Self.knowsley) == before)
  }

  @Test func `the self-assessment is printed whole, as the screen prints it`() throws {
    let (status, output) = try BuiltProgram.run(
      "self-assessment", "print", BuiltProgram.store, "knowsley")
    let text = String(decoding: output, as: UTF8.self)
    #expect(status == 0)
    #expect(text.contains("Self-assessment before the DfE review of 18 Jul 2025"))
    #expect(text.contains("ILLUSTRATIVE"))
    #expect(text.contains("In the council's own words, 27 Jun 2025"))
    #expect(!text.contains("Enter open"))
    let (_, shown) = try BuiltProgram.run(
      "snapshot", BuiltProgram.store, "--screen", "assessment", "--council", "knowsley")
    // The screen has a row of keys below it; the document has pages instead.
    #expect(String(decoding: shown, as: UTF8.self).contains("1/4"))
    #expect(!text.contains("1/4"))
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count % 60 == 1 && lines.count > 61)
    for page in stride(from: 59, to: lines.count, by: 60) {
      #expect(lines[page].contains("Circulation: board-restricted"))
      #expect(lines[page].hasSuffix("page \(page / 60 + 1) of \(lines.count / 60)"))
    }
    let earlier = try BuiltProgram.run(
      "self-assessment", "print", BuiltProgram.store, "knowsley", "--as-of", "2025-03-01")
    #expect(earlier.status == 0 && earlier.output != output)
    #expect(try BuiltProgram.run("self-assessment", "print", BuiltProgram.store, "x").status == 1)
  }

  @Test func `a finding that is linked to nothing is said to be`() throws {
    let store = try TemporaryStore()
    let alone = try store.run(
      ["finding"], ["knowsley", "m1", "--tag", "improved", "--text", "x"])
    #expect(alone.status == 0 && alone.text.contains("it stands on its visit alone"))
    let named = try store.run(
      ["finding"], ["knowsley", "m1", "--tag", "improved", "--text", "y", "--objective", "KNO-07"])
    #expect(named.status == 0 && !named.text.contains("visit alone"))
  }
}
