import Glibc
import Testing

/// Recording from the command line, on the built program.
struct EditCommandTests {
  private static let knowsley = "councils/knowsley.json"

  @Test func `a rating is told, kept, shown and in the history`() throws {
    let store = try TemporaryStore()
    let (status, said) = try store.run(
      ["rate"], ["knowsley", "kno-07", "--delivery", "amber", "--because", "Visits are better"])
    #expect(status == 0)
    #expect(
      said == "knowsley: saved as revision 1: KNO-07 rated delivery amber on 30 Jun 2025\n")
    let (_, screen) = try store.run(["snapshot"], ["--objective", "KNO-07"])
    #expect(screen.contains("Visits are better"))
    let (_, history) = try store.run(["history"], ["knowsley", "KNO-07"])
    #expect(history.contains("Tester") && history.contains("because: Visits are better"))
    #expect(try store.run(["check"]).status == 0)
  }

  @Test func `what was added is told by its name, for a program too`() throws {
    let store = try TemporaryStore()
    let action = ["knowsley", "KNO-07", "--title", "Visit", "--due", "2025-12-01"]
    let (status, said) = try store.run(["action", "add"], action)
    #expect(status == 0)
    #expect(said.hasSuffix("\n  called kno-07-a6\n"), "\(said)")
    let json = try store.run(["action", "add"], action + ["--format", "json"]).text
    #expect(json.contains("\"called\": [\n    \"kno-07-a7\"\n  ]"), "\(json)")
    let rate = ["knowsley", "KNO-07", "--delivery", "red", "--because", "x"]
    #expect(try !store.run(["rate"], rate).text.contains("called"))
  }

  @Test func `a refusal says why, ends with 1 and leaves every byte`() throws {
    let store = try TemporaryStore()
    let before = try store.bytes(of: Self.knowsley)
    for (command, arguments, reason) in [
      (["rate"], ["knowsley", "KNO-99", "--delivery", "red", "--because", "x"], "KNO-99"),
      (["rate"], ["knowsley", "KNO-07", "--because", "x"], "delivery rating"),
      (["rate"], ["york", "KNO-07", "--delivery", "red", "--because", "x"], "york"),
      (
        ["rate"],
        ["knowsley", "KNO-07", "--delivery", "red", "--because", "x", "--on", "2199-01-01"],
        "still to come"
      ),
      (
        ["reforecast"], ["knowsley", "KNO-07", "--due", "2020-01-01", "--because", "x"],
        "cannot be for"
      ),
      (["undo"], ["knowsley"], "No change by Tester"),
      (
        ["objective", "split"],
        ["knowsley", "KNO-99", "--into", "A", "--into", "B", "--because", "x"],
        "no objective KNO-99"
      ),
    ] {
      let (status, said) = try store.run(command, arguments)
      #expect(status == 1, "\(arguments)")
      #expect(said.contains(reason), "\(said)")
    }
    #expect(try store.bytes(of: Self.knowsley) == before)
  }

  @Test func `a program reads every refusal of what it asked for`() throws {
    let store = try TemporaryStore()
    let rate = ["knowsley", "KNO-07", "--delivery", "green"]
    for arguments in [
      rate + ["--because", "x", "--on", "31 feb"], rate + ["--because", ""],
      ["nosuch", "KNO-07", "--delivery", "green", "--because", "x"],
      rate + ["--because", "x", "--on", "1 jul 2025"], rate + ["--because", "x", "--seen", "7"],
    ] {
      for format in [["--format", "json"], ["--format=json"]] {
        let (status, said) = try store.run(["rate"], arguments + format)
        #expect(status == 1, "\(arguments)")
        #expect(
          said.hasPrefix("{") && said.contains("\"saved\": false")
            && said.contains("\"reason\": \""), "\(said)")
      }
    }
    let nowhere = try Child(
      [
        BuiltProgram.path, "rate", "/nonexistent", "knowsley", "KNO-07", "--delivery", "red",
        "--because", "x", "--format", "json",
      ], environment: BuiltProgram.environment())
    #expect(String(decoding: try nowhere.everything(), as: UTF8.self).contains("\"saved\": false"))
    #expect(nowhere.status() == 1)
  }

  @Test func `a program reads what the parser refuses, and a person does too`() throws {
    let store = try TemporaryStore()
    for arguments in [
      ["knowsley", "KNO-07", "--deliver", "green"], ["knowsley", "KNO-07", "--delivery", "pink"],
      ["knowsley"],
    ] {
      let (status, said) = try store.run(["rate"], arguments + ["--format", "json"])
      #expect(status == 64)
      #expect(said.contains("\"saved\": false") && said.contains("\"reason\": \""), "\(said)")
      #expect(said.contains("Usage: noticeboard rate"), "\(said)")
    }
    for (command, arguments) in [
      (["history"], ["nosuch", "--format", "json"]),
      (["history"], ["knowsley", "KNO-99", "--format", "json"]),
    ] {
      let (status, said) = try store.run(command, arguments)
      #expect(status == 1 && said.contains("\"reason\": \"\(arguments[0])"), "\(said)")
    }
    let nowhere = try BuiltProgram.run("dump", "/nonexistent")
    #expect(nowhere.status == 1)
    #expect(String(decoding: nowhere.output, as: UTF8.self).contains("\"reason\": \""))
  }

  @Test func `a correction says what it strikes, and asks which of several it is`() throws {
    let store = try TemporaryStore()
    let correct = ["knowsley", "KNO-07", "delivery", "--dated", "2025-06-09", "--because", "wrong"]
    let before = try store.bytes(of: Self.knowsley)
    let (same, reason) = try store.run(["correct"], correct + ["--to", "red"])
    #expect(same == 1 && reason.contains("Everything is so already"), "\(reason)")
    #expect(try store.bytes(of: Self.knowsley) == before)
    let (status, said) = try store.run(["correct"], correct + ["--to", "amber", "--by", "Bob"])
    #expect(status == 0)
    #expect(said.contains("delivery rating of 9 Jun 2025 (red) struck through"), "\(said)")
    // Who had the red before them does not strike the amber unasked.
    let (refused, which) = try store.run(["correct"], correct)
    #expect(refused == 1)
    #expect(
      which.contains("1: red, struck through on 30 Jun 2025; 2: amber")
        && which.contains("--number says which."), "\(which)")
    let (chosen, struck) = try store.run(["correct"], correct + ["--number", "2"])
    #expect(chosen == 0 && struck.contains("(amber) struck through"), "\(struck)")
  }

  @Test func `the reason of a wrong entry is put right, alone or with what it says`() throws {
    let store = try TemporaryStore()
    let correct = ["knowsley", "KNO-07", "delivery", "--dated", "2025-06-09", "--because", "wrong"]
    #expect(
      try store.run(["correct"], correct + ["--to-because", "Visits are late"]).text.contains(
        "KNO-07 rated delivery red on 9 Jun 2025"))
    #expect(try store.run(["history"]).text.contains("red on 9 Jun 2025: Visits are late"))
    let file = String(decoding: try store.bytes(of: Self.knowsley), as: UTF8.self)
    #expect(file.contains("\"Visits are late\""))
    #expect(
      try store.run(
        ["correct"],
        correct + ["--number", "2", "--to", "amber", "--to-because", "Two teams are late"]
      ).status == 0)
    let again = String(decoding: try store.bytes(of: Self.knowsley), as: UTF8.self)
    #expect(again.contains("\"Two teams are late\""))
    let text = ["knowsley", "KNO-07", "evidence", "--dated", "9 jun", "--because", "x"]
    let (status, said) = try store.run(["correct"], text + ["--to-because", "y"])
    #expect(status == 64 && said.contains("has no reason of its own"), "\(said)")
  }

  @Test
  func `a step of an action takes its note by either name, and a day too far off is called so`()
    throws
  {
    let store = try TemporaryStore()
    #expect(
      try store.run(
        ["action", "cancel"], ["knowsley", "KNO-07", "kno-07-a4", "--because", "Done elsewhere"]
      ).status == 0)
    #expect(try store.run(["history"], ["knowsley"]).text.contains("Done elsewhere"))
    let forecast = ["knowsley", "KNO-07", "--because", "x", "--due", "9999-12-31"]
    let (status, said) = try store.run(["reforecast"], forecast)
    #expect(status == 64 && said.contains("too far off; only years from 1900 to 2199"), "\(said)")
    let (path, again) = ("path-to-green", ["knowsley", "KNO-07", "--text", "same"])
    #expect(try store.run([path], again).status == 0)
    #expect(try store.run([path], again).text.contains("is that already, since 30 Jun 2025"))
  }

  @Test func `a council begins with dates that can be, and says what an empty plan lacks`() throws {
    let store = try TemporaryStore(copyingSample: false)
    #expect(try store.run(["init"]).status == 0)
    func begin(_ arguments: String...) throws -> (status: Int32, text: String) {
      try store.run(
        ["new-council"], ["--name", "Halton", "--from", "inspection-2025"] + arguments)
    }
    let early = try begin(
      "--report", "2024-11-20", "--deadline", "2026-07", "--issued", "2024-01-01")
    #expect(early.status == 1 && early.text.contains("cannot follow the report"), "\(early.text)")
    let far = try begin("--report", "1890-11-20", "--deadline", "2026-07")
    #expect(far.status == 64 && far.text.contains("too far off"), "\(far.text)")
    let fine = try begin(
      "--report", "2024-11-20", "--deadline", "2026-07", "--issued", "2024-12-01")
    #expect(fine.status == 0, "\(fine.text)")
    let add = [
      "halton", "--title", "x", "--outcome", "y", "--theme", "practice", "--priority", "p1",
      "--clause", "5d", "--due", "+8w",
    ]
    let (_, said) = try store.run(["objective", "add"], add)
    #expect(said.contains("noticeboard add priority makes one."), "\(said)")
  }

  @Test func `what another's later entry rests on is not taken from under it`() throws {
    let store = try TemporaryStore()
    func action(_ step: String, _ id: String, by name: String, _ more: [String] = []) throws {
      let (status, said) = try store.run(
        ["action", step], ["knowsley", "KNO-07", id, "--by", name] + more)
      #expect(status == 0, "\(said)")
    }
    try action("complete", "kno-07-a4", by: "Ann")
    try action("sign-off", "kno-07-a4", by: "Bob")
    let before = try store.bytes(of: Self.knowsley)
    let (status, said) = try store.run(["undo"], ["knowsley", "--by", "Ann"])
    #expect(status == 1)
    #expect(
      said.contains(
        "what was said of KNO-07 action kno-07-a4 later, recorded by Bob in revision 2 (KNO-07 "
          + "action kno-07-a4 signed off on 30 Jun 2025), rests on it"), "\(said)")
    #expect(try store.bytes(of: Self.knowsley) == before)
    // Once theirs is gone, so can this be.
    #expect(try store.run(["undo"], ["knowsley", "--by", "Bob"]).status == 0)
    #expect(try store.run(["undo"], ["knowsley", "--by", "Ann"]).status == 0)
    try action("reopen", "kno-07-a1", by: "Ann", ["--percent", "50", "--note", "Not done."])
    try action("close", "kno-07-a1", by: "Bob")
    #expect(try store.run(["undo"], ["knowsley", "--by", "Ann"]).text.contains("by Bob"))
    // What is only further along rests on nothing.
    try action("progress", "kno-07-a4", by: "Ann", ["--percent", "70"])
    try action("progress", "kno-07-a4", by: "Bob", ["--percent", "80"])
    #expect(try store.run(["undo"], ["knowsley", "--by", "Ann"]).status == 0)
  }

  @Test func `an older copy over a saved change does not take it out of the history`() throws {
    let store = try TemporaryStore()
    let before = try store.bytes(of: Self.knowsley)
    let rate = ["knowsley", "KNO-07", "--impact", "emerging", "--because", "acked"]
    #expect(try store.run(["rate"], rate + ["--by", "Bob"]).status == 0)
    let revert = try Child(
      [
        "sh", "-c", "cat \"$1\" > \"$0/councils/knowsley.json\"", store.folder,
        BuiltProgram.store + "/councils/knowsley.json",
      ], environment: BuiltProgram.environment())
    #expect(try revert.ended() == 0)
    #expect(try store.bytes(of: Self.knowsley) == before)
    let (_, said) = try store.run(["history"], ["knowsley"])
    #expect(!said.contains("NOT saved") && said.contains("knowsley 1 "))
    #expect(
      said.contains(
        "knowsley: its file was put back outside noticeboard to what it was before revision 1: "
      ), "\(said)")
    #expect(said.contains("revision 1 is not in its file any more: KNO-07 rated impact emerging"))
    #expect(try !store.run(["check"]).text.contains("was being saved"))
    #expect(try store.run(["dump"]).text.contains("acked"))
    #expect(try store.run(["recover"], ["knowsley"]).text.contains("made again: KNO-07"))
    #expect(String(decoding: try store.bytes(of: Self.knowsley), as: UTF8.self).contains("acked"))
    #expect(try store.run(["recover"], ["knowsley"]).status == 1)
  }

  @Test func `of one day the rating given last stands first`() throws {
    let store = try TemporaryStore()
    for (rating, why) in [("red", "given first"), ("amber", "given later")] {
      let arguments = ["knowsley", "KNO-08", "--delivery", rating, "--because", why]
      #expect(try store.run(["rate"], arguments).status == 0)
    }
    let (_, screen) = try store.run(
      ["snapshot"], ["--objective", "KNO-08", "--size", "120x120"])
    let (later, first) = (
      screen.firstRange(of: "given later"), screen.firstRange(of: "given first")
    )
    let isFirst = later.flatMap { later in first.map { later.lowerBound < $0.lowerBound } }
    #expect(isFirst == true, "\(screen)")
  }

  @Test func `the store's own day is the last that is recorded of, as in the forms`() throws {
    let store = try TemporaryStore()
    let rate = ["knowsley", "KNO-07", "--delivery", "amber", "--because", "x", "--on"]
    // Long past by the clock.
    let (status, said) = try store.run(["rate"], rate + ["2025-07-01"])
    #expect(status == 1)
    #expect(said.contains("1 Jul 2025 is still to come: the latest day here is 30 Jun 2025"))
    let today = try store.run(["rate"], rate + ["today"])
    #expect(today.text.contains("rated delivery amber on 30 Jun 2025"))
  }

  @Test func `a council of a newer version is shown, checked and not changed`() throws {
    let store = try TemporaryStore()
    let edit = try Child(
      [
        "sed", "-i", "s/\"schema\": 2,/\"schema\": 3, \"colour\": 1,/",
        "\(store.folder)/\(Self.knowsley)",
      ],
      environment: BuiltProgram.environment())
    #expect(try edit.ended() == 0)
    let before = try store.bytes(of: Self.knowsley)
    let check = try store.run(["check"])
    #expect(check.status == 1)
    #expect(check.text.contains("knowsley.json:2:13: schema: the file has schema 3"))
    #expect(
      check.text.contains("knowsley.json:2:16: colour: \"colour\" is not known to this version"))
    let shown = try store.run(["snapshot"], ["--objective", "KNO-07"])
    #expect(shown.text.contains("Purposeful visits") && shown.text.contains("view only"))
    let refused = try store.run(
      ["rate"], ["knowsley", "KNO-07", "--delivery", "amber", "--because", "x"])
    #expect(refused.status == 1)
    #expect(refused.text.contains("its file was left as it is"))
    #expect(refused.text.contains("schema 3, written by a newer noticeboard"))
    #expect(try store.run(["dump"]).status == 1)
    #expect(try store.bytes(of: Self.knowsley) == before)
  }

  @Test func `what is no day, or could not be shown, is not understood`() throws {
    let store = try TemporaryStore()
    let rate = ["knowsley", "KNO-07", "--delivery", "red", "--because"]
    #expect(try store.run(["rate"], rate + ["x", "--on", "soon"]).status == 64)
    for hostile in ["\u{1B}[2J", "a\u{202E}b", " ", ""] {
      let (status, said) = try store.run(["rate"], rate + [hostile])
      #expect(status == 64)
      #expect(said.unicodeScalars.allSatisfy { $0.value >= 0x20 || $0 == "\n" })
      #expect(!said.unicodeScalars.contains("\u{202E}"))
    }
  }

  @Test func `programs are told in JSON, of refusals too`() throws {
    let store = try TemporaryStore()
    let (status, saved) = try store.run(
      ["rate"],
      ["knowsley", "KNO-07", "--impact", "emerging", "--because", "Audit", "--format", "json"])
    #expect(status == 0)
    #expect(saved.contains("\"saved\": true") && saved.contains("\"revision\": 1"))
    let (refused, reason) = try store.run(
      ["rate"], ["knowsley", "KNO-07", "--because", "Audit", "--format", "json"])
    #expect(refused == 1)
    #expect(reason.contains("\"saved\": false") && reason.contains("\"reason\": \""))
  }

  @Test func `every kind of change can be recorded, and undone to the same bytes`() throws {
    let store = try TemporaryStore()
    let first = try store.bytes(of: Self.knowsley)
    var states = [first]
    let edits: [([String], [String])] = [
      (["rate"], ["--delivery", "red", "--impact", "none-yet", "--because", "x"]),
      (["path-to-green"], ["--text", "More staff"]),
      (["override"], ["--ruling", "watch", "--because", "x", "--until", "+4w"]),
      (["reforecast"], ["--due", "31 mar 2026", "--because", "x"]),
      (["reforecast"], ["--action", "kno-07-a4", "--due", "31 mar 2026", "--because", "x"]),
      (["action", "add"], ["--title", "Train", "--due", "+4w", "--owner", "head-safeguarding"]),
      (["action", "progress"], ["kno-07-a6", "--percent", "40"]),
      (["action", "complete"], ["kno-07-a6", "--note", "Done"]),
      (["action", "sign-off"], ["kno-07-a6", "--by", "chair"]),
      (["action", "reopen"], ["kno-07-a6"]),
      (["action", "close"], ["kno-07-a6"]),
      (["action", "change"], ["kno-07-a6", "--title", "Train all", "--owner", "-"]),
      (["milestone", "add"], ["--title", "Half way", "--due", "+8w"]),
      (["evidence"], ["--kind", "audit", "--strength", "strong", "--text", "Read 40"]),
      (["contribution", "add"], ["--partner", "nhs-icb", "--expected", "A nurse"]),
      (["objective", "change"], ["--title", "Visits with a purpose", "--because", "Plainer"]),
      (
        ["correct"],
        ["delivery", "--dated", "30 jun", "--to", "amber", "--because", "Misheard"]
      ),
      (
        ["correct"],
        [
          "action", "--of", "kno-07-a4", "--dated", "26 jun", "--to", "20%", "--because", "Typo",
        ]
      ),
      (
        ["correct"],
        [
          "milestone", "--of", "kno-07-m1", "--dated", "21 mar", "--to", "reached", "--to-dated",
          "20 mar", "--because", "A day early",
        ]
      ),
      (
        ["correct"],
        [
          "milestone-forecast", "--of", "kno-07-m2", "--dated", "28 may", "--to", "10 oct",
          "--because", "Misread",
        ]
      ),
      (
        ["correct"],
        ["ask", "--of", "kno-07-c1-q1", "--dated", "14 apr", "--because", "Never sent"]
      ),
      (["objective", "split"], ["--into", "A", "--into", "B", "--because", "Two teams"]),
    ]
    for (command, arguments) in edits {
      let (status, said) = try store.run(command, ["knowsley", "KNO-07"] + arguments)
      #expect(status == 0, "\(command): \(said)")
      states.append(try store.bytes(of: Self.knowsley))
      #expect(states[states.count - 1] != states[states.count - 2], "\(command)")
    }
    #expect(try store.run(["check"]).status == 0)
    // The one signed off "by chair" is the chair's to undo.
    while states.count > 10 {
      states.removeLast()
      #expect(try store.run(["undo"], ["knowsley"]).status == 0)
      #expect(try store.bytes(of: Self.knowsley) == states.last)
    }
    #expect(try store.run(["redo"], ["knowsley"]).status == 0)
  }

  @Test func `a store and a council can be begun from nothing`() throws {
    let store = try TemporaryStore(copyingSample: false)
    #expect(try store.run(["init"]).status == 0)
    for (command, arguments) in [
      (
        ["new-council"],
        [
          "--name", "St Helens", "--from", "inspection-2025", "--report", "2025-01-20",
          "--deadline", "2026-07",
        ]
      ),
      (["add", "priority"], ["st-helens", "--title", "Practice"]),
      (["add", "partner"], ["st-helens", "police", "--name", "The Police", "--kind", "police"]),
      (["add", "person"], ["st-helens", "head", "--title", "Head", "--agency", "police"]),
      (["change", "person"], ["st-helens", "head", "--name", "Ann Lee", "--role", "adviser"]),
      (["change", "partner"], ["st-helens", "police", "--name", "Merseyside Police"]),
      (["change", "priority"], ["st-helens", "p1", "--title", "Good practice"]),
      (
        ["objective", "add"],
        [
          "st-helens", "--title", "Visits", "--outcome", "Seen", "--priority", "p1", "--theme",
          "practice", "--clause", "5d", "--due", "+40w", "--owner", "head",
        ]
      ),
    ] {
      let (status, said) = try store.run(command, arguments)
      #expect(status == 0, "\(said)")
    }
    let (status, dump) = try store.run(["dump"])
    #expect(status == 0)
    #expect(dump.contains("\"ref\": \"STH-01\"") && dump.contains("\"kind\": \"add-priority\""))
    let again = try store.run(
      ["new-council"],
      [
        "--name", "St Helens", "--from", "inspection-2025", "--report", "2025-01-20",
        "--deadline", "2026-07",
      ])
    #expect(again.status == 1 && again.text.contains("already"))
    #expect(try store.run(["check"]).status == 0)
  }
}
